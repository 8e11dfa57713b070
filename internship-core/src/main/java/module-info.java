/**
 * Domain types of virtual internships and the rules of a program, from intake to certificate.
 *
 * <p>A package stands only on packages that are exported before it.
 */
@SuppressWarnings("module") // the qualified export names a module that is built later
module org.openinternship.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;

  // Ground
  exports org.openinternship.core.reason;
  exports org.openinternship.core.time;
  exports org.openinternship.core.finding;
  exports org.openinternship.core.lifecycle;
  exports org.openinternship.core.id;
  exports org.openinternship.core.duty;
  exports org.openinternship.core.skill;

  // People and work
  exports org.openinternship.core.people;
  exports org.openinternship.core.host;

  // Before the match
  exports org.openinternship.core.term;
  exports org.openinternship.core.approval;
  exports org.openinternship.core.admission;
  exports org.openinternship.core.bid;
  exports org.openinternship.core.cohort;
  exports org.openinternship.core.intake;
  exports org.openinternship.core.eligibility;

  // Match: offers, which come of it (the match itself is the next module)
  exports org.openinternship.core.offer;

  // During the placement
  exports org.openinternship.core.placement;
  exports org.openinternship.core.agreement;
  exports org.openinternship.core.rotation;
  exports org.openinternship.core.simulated;
  exports org.openinternship.core.cascade;
  exports org.openinternship.core.supervision;
  exports org.openinternship.core.contact;
  exports org.openinternship.core.progress;
  exports org.openinternship.core.evaluation;
  exports org.openinternship.core.pay;

  // After the placement, and the rules of all of it
  exports org.openinternship.core.completion;
  exports org.openinternship.core.program;
  exports org.openinternship.core.engagement;
  exports org.openinternship.core.overview;
  exports org.openinternship.core.internal to
      org.openinternship.matching,
      org.openinternship.jackson;
}
