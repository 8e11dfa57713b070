package org.openinternship.examples.stories;

import static java.time.DayOfWeek.TUESDAY;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.admission.Degree;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.completion.CompletionEvidence;
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.contact.Attention;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferRound;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.overview.CohortOverview;
import org.openinternship.core.pay.PayBasis;
import org.openinternship.core.pay.PaySchedule;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.skill.Field;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.CheckInSide;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.examples.programs.Vsfs;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.MatchingEngine;

/**
 * The U.S. Virtual Student Federal Service with the figures of 2012: 343 interns, 97 posts abroad,
 * three bids; and the mentoring cascade that {@linkplain Vsfs#team() one of its teams} documents.
 */
public final class VsfsStory {
  private static final Program PROGRAM = Vsfs.program();
  private static final DateRange TERM = VsfsCohort.TERM.period();
  private static final Instant OFFERS = Instant.parse("2012-08-27T14:00:00Z");
  private static final Instant START = Instant.parse("2012-09-04T14:00:00Z");
  private static final Instant IN_OCTOBER = Instant.parse("2012-10-19T16:00:00Z");
  private static final Instant END = Instant.parse("2013-06-15T16:00:00Z");

  private final Teller teller;
  private final Cohort cohort = VsfsCohort.generate();
  private final CohortDirectory directory = new CohortDirectory(cohort);
  private final Map<InternId, Placement> placements = new LinkedHashMap<>();

  private VsfsStory(PrintStream out) {
    this.teller = new Teller(out);
  }

  /**
   * Tells the story.
   *
   * @param out where to print
   */
  public static void tell(PrintStream out) {
    VsfsStory story = new VsfsStory(out);
    story.admit();
    story.offer();
    story.supervise();
    VsfsTeam team =
        new VsfsTeam(
            story.teller, story.placements.values().stream().limit(VsfsTeam.SIZE).toList());
    team.form();
    story.lookAfter(team);
    team.rotate();
    story.finish();
  }

  private void admit() {
    teller.chapter("VSFS 2012-2013: who may take part");
    Map<String, Integer> decisions = new LinkedHashMap<>();
    for (int i = 0; i < cohort.interns().size(); i++) {
      Intern intern = cohort.interns().get(i);
      Verdict verdict = PROGRAM.admission().in(VsfsCohort.TERM).judge(applicant(intern, i));
      decisions.merge(
          verdict.decision() + verdict.decisive().map(by -> " by " + by.requirement()).orElse(""),
          1,
          Integer::sum);
    }
    teller.say("of " + cohort.interns().size() + ": " + decisions);
    Intern leaving =
        cohort
            .interns()
            .get(0)
            .withEnrolment(
                new Enrolment(
                    Enrolment.Load.FULL_TIME,
                    Optional.of(DateRange.of("2011-09-01", "2013-01-31"))));
    Verdict verdict = PROGRAM.admission().in(VsfsCohort.TERM).judge(applicant(leaving, 0));
    teller.say(
        "one who leaves college in January: " + verdict.decision() + ", " + verdict.against());
  }

  /** Every applicant is a citizen and has not yet finished college. */
  private static Applicant applicant(Intern intern, int number) {
    Degree degree =
        new Degree(
            number % 4 == 0 ? EducationLevel.MASTER : EducationLevel.BACHELOR,
            Field.of("international relations"),
            LocalDate.parse("2013-06-30"));
    return new Applicant(
        intern,
        ApplicantFacts.builder()
            .intern(intern.id())
            .addCitizenships("US")
            .addDegree(degree)
            .build());
  }

  private void offer() {
    teller.chapter("Hosts pick, offers go out");
    OfferSeason season = OfferSeason.of(PROGRAM.offers(), cohort);
    MatchingEngine engine = MatchingEngine.withDefaults();
    Instant now = OFFERS;
    OfferRound round = season.startRound(engine.proposals(cohort), now);
    while (round.stop().isEmpty()) {
      int declined = 0;
      for (OfferId id : round.made()) {
        if (id.number() % 20 == 7) {
          season.decline(id, DeclineReason.STUDIES, now);
          declined++;
        } else {
          season.accept(id, now);
        }
      }
      teller.say(
          "round %s: %s offers, %s declined"
              .formatted(round.number(), round.made().size(), declined));
      now = now.plus(Duration.ofDays(1));
      round = season.startRound(engine.proposals(cohort), now);
    }
    teller.say(
        "stopped: "
            + round.stop().orElseThrow()
            + ", "
            + season.totals().freeSeats()
            + " seats left");
    season.offers().stream()
        .filter(offer -> offer.state() == OfferState.ACCEPTED)
        .forEach(this::place);
  }

  private void place(Offer offer) {
    Placement planned =
        Placement.from(offer, directory.project(offer.project()), PROGRAM.placements())
            .id("vsfs-" + offer.intern())
            .plannedPeriod(TERM)
            .zone(hoursOf(offer.intern()).zone())
            .build();
    placements.put(
        offer.intern(),
        planned
            .after(new PlacementEvent.Onboarded(now(START, -1)))
            .after(new PlacementEvent.Started(START)));
  }

  private static Instant now(Instant from, int days) {
    return from.plus(Duration.ofDays(days));
  }

  private WorkingHours hoursOf(InternId intern) {
    return directory.intern(intern).workingHours().orElseThrow();
  }

  private SupervisionPlan supervision(Placement placement) {
    SupervisorId supervisor = placement.supervisorOn(TERM.first());
    return SupervisionPlan.of(placement)
        .internHours(hoursOf(placement.intern()))
        .addSupervisor(directory.supervisor(supervisor))
        .addContact(PlannedContact.once("welcome", Channel.EMAIL, supervisor, TERM.first()))
        .addContact(PlannedContact.weekly("call", Channel.VIDEO_CALL, supervisor, TUESDAY))
        .answerTime(Duration.ofHours(24))
        .reviewTime(Duration.ofDays(3))
        .addAllEvaluations(PROGRAM.evaluation().plannedEvaluations(TERM))
        .addObjective("know the work of a post abroad", "critical-thinking")
        .build();
  }

  private void supervise() {
    teller.chapter(
        "A call each Tuesday, over " + cohort.supervisors().size() + " posts and all zones");
    List<Report> checks = new ArrayList<>();
    int calls = 0;
    int borneByInterns = 0;
    int borneByGuides = 0;
    for (Placement placement : placements.values()) {
      SupervisionPlan plan = supervision(placement);
      checks.add(PROGRAM.supervision().check(plan));
      CheckInSchedule schedule = CheckInSchedule.of(plan);
      calls += schedule.checkIns().size();
      PersonId guide = placement.supervisorOn(TERM.first());
      borneByInterns += schedule.timesOutsideHours(guide, CheckInSide.INTERN);
      borneByGuides += schedule.timesOutsideHours(guide, CheckInSide.GUIDE);
    }
    teller.counts("plans", checks);
    teller.say(
        "%s calls; outside of working hours %s times for interns, %s times for supervisors"
            .formatted(calls, borneByInterns, borneByGuides));
  }

  private void lookAfter(VsfsTeam team) {
    teller.chapter("What needs attention on 19 October");
    Attention today = team.attention(IN_OCTOBER);
    team.remove(today).ifPresent(ended -> placements.put(ended.intern(), ended));
    teller.counts(CohortOverview.of(cohort, placements.values(), today));
  }

  /** Ten hours a week, written down on Saturdays; every fifteenth stops at the end of March. */
  private static WorkRecord worked(Placement placement, int number) {
    List<WorkLogEntry> entries = new ArrayList<>();
    LocalDate last = number % 15 == 4 ? LocalDate.parse("2013-03-31") : TERM.last();
    LocalDate end = placement.lasts().orElseThrow().last();
    LocalDate day = TERM.first();
    while (!day.isAfter(last) && !day.isAfter(end)) {
      Instant evening = day.atTime(21, 0).atZone(placement.zone()).toInstant();
      entries.add(new WorkLogEntry("week-of-" + day, evening, day, 600, "work of the week"));
      day = day.plusWeeks(1);
    }
    return WorkRecord.builder().log(new WorkLog(entries)).build();
  }

  private void finish() {
    teller.chapter("At the end of May");
    List<CompletionOutcome> completions = new ArrayList<>();
    List<BlindEvaluations> finals = new ArrayList<>();
    int number = 0;
    for (Placement placement : placements.values()) {
      ProgressPlan plan = ProgressPlan.of(placement, PROGRAM.progress()).build();
      BlindEvaluations both = Ratings.last(placement, PROGRAM.evaluation(), number);
      finals.add(both);
      CompletionEvidence evidence =
          CompletionEvidence.of(placement, PROGRAM.id())
              .work(plan, worked(placement, number))
              .addEvaluations(both)
              .addAllCompetencies(Ratings.shown(2))
              .addSignatories(
                  new Signatory("supervisor", placement.supervisorOn(TERM.last()).value(), END))
              .build();
      completions.add(PROGRAM.completion().including(plan).issue(evidence, END));
      number++;
    }
    teller.gaps(finals, PROGRAM.evaluation().gaps(), END);
    teller.completions(completions);
    PaySchedule credit =
        PaySchedule.of(
            new Compensation.AcademicCredit(BigDecimal.valueOf(3)),
            PayTerms.of(placements.values().iterator().next(), PROGRAM.pay()).build());
    teller.say(
        "where a college gives credit, it is blocked before completion by "
            + credit.at(PayBasis.none(), END).blocked().get(0).blockedBy()
            + " and due after it: "
            + credit
                .at(PayBasis.builder().completed(true).build(), END)
                .due()
                .get(0)
                .credit()
                .orElseThrow());
  }
}
