/**
 * Domain types of virtual internships and the rules of a program, from intake to certificate.
 *
 * <p>The twelve types to know, in the order in which a program meets them:
 *
 * <ol>
 *   <li>{@link org.openinternship.core.program.Program Program}: the rules of a whole scheme as
 *       data, area by area; each rule has a default
 *   <li>{@link org.openinternship.core.term.Term Term}: one run of a program: its dates and phases
 *   <li>{@link org.openinternship.core.people.Intern Intern}: a person who wants to work, as far as
 *       a match may know them
 *   <li>{@link org.openinternship.core.host.Project Project}: the work that a host offers: seats,
 *       needs, hours
 *   <li>{@link org.openinternship.core.cohort.Cohort Cohort}: everybody and everything of one term,
 *       and what they want of each other; {@code validate()} finds what does not fit
 *   <li>{@link org.openinternship.core.eligibility.EligibilityRules EligibilityRules}: which needs
 *       of a project refuse an intern, and what an unknown fact does
 *   <li>{@link org.openinternship.core.offer.OfferSeason OfferSeason}: offers, answers, deadlines
 *       and waiting lists, from the first round to the last
 *   <li>{@link org.openinternship.core.placement.Placement Placement}: an accepted engagement and
 *       what happened to it
 *   <li>{@link org.openinternship.core.supervision.SupervisionPlan SupervisionPlan}: who looks
 *       after an intern, when and over which channel
 *   <li>{@link org.openinternship.core.engagement.Agenda Agenda}: what is to be done this week, by
 *       whom and why
 *   <li>{@link org.openinternship.core.completion.CompletionRecord CompletionRecord}: what was
 *       done, issued at the end
 *   <li>{@link org.openinternship.core.reason.Reason Reason}: why: a code with exact arguments,
 *       told as a sentence to whoever reads it
 * </ol>
 *
 * <p>Values are built with {@code X.builder()}, changed with {@code x.withSeats(2)} and never
 * change themselves. What does not fit is refused with its place, its value and the bound; rules
 * between values give a {@link org.openinternship.core.finding.Report Report} with everything at
 * once. What happens over time is an event: {@code placement.after(event)}. Nothing here reads a
 * clock, a file or a network. The match itself is the module {@code org.openinternship.matching}.
 *
 * <p>Every package begins with a tour: what it is for, its types, an example. A package stands only
 * on packages that are exported before it.
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
  exports org.openinternship.core.calendar;
  exports org.openinternship.core.internal to
      org.openinternship.matching,
      org.openinternship.jackson;
}
