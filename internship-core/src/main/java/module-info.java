/** Domain types of virtual internships and the rules of a program, from intake to certificate. */
@SuppressWarnings("module") // the qualified export names a module that is built later
module org.openinternship.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;

  exports org.openinternship.core.finding;
  exports org.openinternship.core.lifecycle;
  exports org.openinternship.core.id;
  exports org.openinternship.core.time;
  exports org.openinternship.core.skill;
  exports org.openinternship.core.people;
  exports org.openinternship.core.entry;
  exports org.openinternship.core.host;
  exports org.openinternship.core.program;
  exports org.openinternship.core.eligibility;
  exports org.openinternship.core.intake;
  exports org.openinternship.core.offer;
  exports org.openinternship.core.placement;
  exports org.openinternship.core.cascade;
  exports org.openinternship.core.supervision;
  exports org.openinternship.core.evaluation;
  exports org.openinternship.core.contact;
  exports org.openinternship.core.pay;
  exports org.openinternship.core.progress;
  exports org.openinternship.core.completion;
  exports org.openinternship.core.overview;
  exports org.openinternship.core.check to
      org.openinternship.matching;
}
