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
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.Engagement;
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
import org.openinternship.core.pay.PayStatement;
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
import org.openinternship.core.supervision.ContactGuide;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.examples.programs.Vsfs;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.MatchingEngine;

/**
 * The U.S. Virtual Student Federal Service with the figures of 2012: 343 interns, 97 posts abroad,
 * three bids, of whom three withdraw after the match while a post opens late; and the mentoring
 * cascade that {@linkplain Vsfs#team() one of its teams} documents.
 */
public final class VsfsStory {
  private static final Program PROGRAM = Vsfs.program();
  private static final DateRange TERM = VsfsCohort.TERM.period();
  private static final Instant OFFERS = Instant.parse("2012-08-27T14:00:00Z");
  private static final Instant START = Instant.parse("2012-09-04T14:00:00Z");
  private static final Instant IN_OCTOBER = Instant.parse("2012-10-19T16:00:00Z");
  private static final DateRange WEEK = DateRange.of("2012-10-19", "2012-10-25");
  private static final Instant END = Instant.parse("2013-06-15T16:00:00Z");

  private final Teller teller;
  private Cohort cohort = VsfsCohort.generate();
  private CohortDirectory directory = new CohortDirectory(cohort);
  private final Map<InternId, Engagement> engagements = new LinkedHashMap<>();

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
    story.change();
    story.offer();
    story.supervise();
    VsfsTeam team =
        new VsfsTeam(
            story.teller, story.engagements.values().stream().limit(VsfsTeam.SIZE).toList());
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
            .withEnrolments(
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

  private void change() {
    cohort = new VsfsChanges(teller).tell(cohort);
    directory = new CohortDirectory(cohort);
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
    Placement placement =
        Placement.from(
                offer,
                directory.project(offer.project()),
                directory.intern(offer.intern()),
                PROGRAM.placements())
            .id("vsfs-" + offer.intern())
            .plannedPeriod(TERM)
            .build()
            .after(new PlacementEvent.Onboarded(START.minus(Duration.ofDays(1))))
            .after(new PlacementEvent.Started(START));
    SupervisionPlan plan = supervision(placement);
    engagements.put(
        offer.intern(),
        Engagement.of(placement)
            .supervision(plan)
            .checkIns(CheckInSchedule.of(placement, plan))
            .progress(ProgressPlan.of(placement).build())
            .work(worked(placement, engagements.size()))
            .build());
  }

  private SupervisionPlan supervision(Placement placement) {
    SupervisorId supervisor = placement.supervisorOn(TERM.first());
    return SupervisionPlan.of(placement)
        .addSupervisor(directory.supervisor(supervisor))
        .addContact(
            PlannedContact.once("welcome", Channel.EMAIL, ContactGuide.SUPERVISOR, TERM.first()))
        .addContact(
            PlannedContact.weekly("call", Channel.VIDEO_CALL, ContactGuide.SUPERVISOR, TUESDAY))
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
    for (Engagement each : engagements.values()) {
      SupervisionPlan plan = each.supervision().orElseThrow();
      checks.add(PROGRAM.supervision().check(each.placement(), plan));
      CheckInSchedule schedule = each.checkIns().orElseThrow();
      calls += schedule.checkIns().size();
      PersonId guide = each.placement().supervisorOn(TERM.first());
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
    team.lookAfter(WEEK, IN_OCTOBER).ifPresent(ended -> engagements.put(ended.intern(), ended));
    Agenda agenda = Agenda.of(engagements.values(), PROGRAM, WEEK, IN_OCTOBER);
    List<Placement> placements = engagements.values().stream().map(Engagement::placement).toList();
    teller.counts(CohortOverview.of(cohort, placements, agenda));
  }

  /** Ten hours a week, written down on Saturdays; every fifteenth stops at the end of March. */
  private static WorkRecord worked(Placement placement, int number) {
    List<WorkLogEntry> entries = new ArrayList<>();
    LocalDate last = number % 15 == 4 ? LocalDate.parse("2013-03-31") : TERM.last();
    LocalDate day = placement.activeDays().first().orElseThrow();
    while (!day.isAfter(last)) {
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
    for (Engagement live : engagements.values()) {
      Engagement ended =
          live.placement().state().ended() ? live : live.after(new PlacementEvent.Completed(END));
      Placement placement = ended.placement();
      finals.add(Ratings.at("final", placement, PROGRAM.evaluation(), finals.size()));
      String supervisor = placement.supervisorOn(TERM.last()).value();
      completions.add(
          Completions.decide(
              PROGRAM,
              ended.withEvaluations(finals.get(finals.size() - 1)),
              2,
              END,
              new Signatory("supervisor", supervisor, END)));
    }
    teller.gaps(finals, PROGRAM.evaluation(), END);
    teller.completions(completions);
    Engagement first = engagements.values().iterator().next();
    Engagement credit =
        first
            .withCompensation(new Compensation.AcademicCredit(BigDecimal.valueOf(3)))
            .withPayTerms(PayTerms.of(PROGRAM.pay()).build());
    PayStatement after = credit.after(new PlacementEvent.Completed(END)).pay(END).orElseThrow();
    teller.say(
        "where a college gives credit, it is blocked before completion by "
            + credit.pay(END).orElseThrow().blocked().get(0).blockedBy()
            + " and due after it: "
            + after.due().get(0).credit().orElseThrow());
  }
}
