package org.openinternship.examples.stories;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openinternship.core.cascade.CascadeChange;
import org.openinternship.core.cascade.CascadePolicy;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.completion.Completion;
import org.openinternship.core.completion.CompletionFacts;
import org.openinternship.core.completion.CompletionRule;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactPolicy;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.contact.NextStep;
import org.openinternship.core.entry.Applicant;
import org.openinternship.core.entry.ApplicantFacts;
import org.openinternship.core.entry.Degree;
import org.openinternship.core.entry.EducationLevel;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CohortGaps;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.GapPolicy;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.Person;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.offer.Round;
import org.openinternship.core.overview.CohortOverview;
import org.openinternship.core.pay.PayFacts;
import org.openinternship.core.pay.PaySchedule;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.DepartmentPlan;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementAct;
import org.openinternship.core.placement.Rotation;
import org.openinternship.core.placement.RotationStop;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ReportRhythm;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.skill.Field;
import org.openinternship.core.supervision.Burden;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.supervision.SupervisionPolicy;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.examples.programs.Vsfs;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.MatchingEngine;

/**
 * The U.S. Virtual Student Federal Service with the figures of 2012: 343 interns, 97 posts abroad,
 * three bids; and the mentoring cascade that one of its teams documents, with a report each
 * Thursday, none due in the first 14 days, and removal at the third that is missed.
 */
public final class VirtualStudentService {
  private static final DateRange TERM = DateRange.of("2012-09-01", "2013-05-31");
  private static final Instant OFFERS = Instant.parse("2012-08-27T14:00:00Z");
  private static final Instant START = Instant.parse("2012-09-04T14:00:00Z");
  private static final Instant IN_OCTOBER = Instant.parse("2012-10-19T16:00:00Z");
  private static final Instant END = Instant.parse("2013-06-15T16:00:00Z");
  private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
  private static final int TEAM = 104;
  private static final List<String> LEVELS =
      List.of(
          "supervisor",
          "executive officer",
          "leadership team",
          "department head",
          "division officer",
          "intern");
  private static final List<Integer> TIERS = List.of(1, 4, 13, 26, TEAM - 44);
  private static final Gate PASSED =
      Gate.of("certificate", GateCondition.passes("final", EvaluatorRole.SUPERVISOR));

  private final Teller teller;
  private final Cohort cohort = VsfsCohort.generate().withProgram(Vsfs.program());
  private final Map<ProjectId, Project> projects =
      cohort.projects().stream().collect(Collectors.toMap(Project::id, Function.identity()));
  private final Map<InternId, Intern> interns =
      cohort.interns().stream().collect(Collectors.toMap(Intern::id, Function.identity()));
  private final Map<SupervisorId, Supervisor> supervisors =
      cohort.supervisors().stream().collect(Collectors.toMap(Supervisor::id, Function.identity()));
  private final Map<InternId, Placement> placements = new LinkedHashMap<>();

  private VirtualStudentService(PrintStream out) {
    this.teller = new Teller(out);
  }

  /**
   * Tells the story.
   *
   * @param out where to print
   */
  public static void tell(PrintStream out) {
    VirtualStudentService story = new VirtualStudentService(out);
    story.admit();
    story.offer();
    story.supervise();
    MentorCascade team = story.formTeam();
    story.lookAfter(team);
    story.rotate();
    story.finish();
  }

  private void admit() {
    teller.chapter("VSFS 2012-2013: who may take part");
    Map<String, Integer> decisions = new LinkedHashMap<>();
    for (int i = 0; i < cohort.interns().size(); i++) {
      Intern intern = cohort.interns().get(i);
      Verdict verdict = Vsfs.program().entryRules().in(TERM).judge(applicant(intern, i));
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
    Verdict verdict = Vsfs.program().entryRules().in(TERM).judge(applicant(leaving, 0));
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
    OfferSeason season = OfferSeason.of(cohort);
    MatchingEngine engine = MatchingEngine.withDefaults();
    Instant now = OFFERS;
    Round round = season.startRound(engine.roundMatch(cohort), now);
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
      round = season.startRound(engine.roundMatch(cohort), now);
    }
    teller.say(
        "stopped: "
            + round.stop().orElseThrow()
            + ", "
            + season.account().freeSeats()
            + " seats left");
    season.offers().stream()
        .filter(offer -> offer.state() == OfferState.ACCEPTED)
        .forEach(this::place);
  }

  private void place(Offer offer) {
    Placement planned =
        Placement.from(offer, project(offer.project()))
            .id("vsfs-" + offer.intern())
            .plannedPeriod(TERM)
            .zone(hoursOf(offer.intern()).zone())
            .build();
    placements.put(
        offer.intern(),
        planned
            .then(new PlacementAct.Onboarded(now(START, -1)))
            .then(new PlacementAct.Started(START)));
  }

  private static Instant now(Instant from, int days) {
    return from.plus(Duration.ofDays(days));
  }

  private Project project(ProjectId id) {
    return Optional.ofNullable(projects.get(id)).orElseThrow();
  }

  private WorkingHours hoursOf(InternId intern) {
    return Optional.ofNullable(interns.get(intern)).flatMap(Intern::workingHours).orElseThrow();
  }

  private SupervisionPlan supervision(Placement placement) {
    SupervisorId supervisor = placement.supervisorOn(TERM.first());
    return SupervisionPlan.builder()
        .intern(placement.intern())
        .project(placement.project())
        .period(TERM)
        .hoursPerWeek(10)
        .internHours(hoursOf(placement.intern()))
        .addSupervisor(Optional.ofNullable(supervisors.get(supervisor)).orElseThrow())
        .addContact(PlannedContact.once("welcome", Channel.EMAIL, supervisor, TERM.first()))
        .addContact(PlannedContact.weekly("call", Channel.VIDEO_CALL, supervisor, TUESDAY))
        .answerTime(Duration.ofHours(24))
        .reviewTime(Duration.ofDays(3))
        .addAllEvaluations(EvaluationPlan.standard().planned(TERM))
        .addObjective("know the work of a post abroad", "critical-thinking")
        .build();
  }

  private void supervise() {
    teller.chapter("A call each Tuesday, over " + supervisors.size() + " posts and all zones");
    List<Report> checks = new ArrayList<>();
    int calls = 0;
    int borneByInterns = 0;
    int borneByGuides = 0;
    for (Placement placement : placements.values()) {
      SupervisionPlan plan = supervision(placement);
      checks.add(plan.check(SupervisionPolicy.standard()));
      CheckInSchedule schedule = CheckInSchedule.of(plan);
      calls += schedule.checkIns().size();
      Person guide = placement.supervisorOn(TERM.first());
      borneByInterns += schedule.timesBorne(guide, Burden.Bearer.INTERN);
      borneByGuides += schedule.timesBorne(guide, Burden.Bearer.GUIDE);
    }
    teller.counts("plans", checks);
    teller.say(
        "%s calls; outside of working hours %s times for interns, %s times for supervisors"
            .formatted(calls, borneByInterns, borneByGuides));
  }

  /** One supervisor and 104 interns, most of whom mentor others. */
  private MentorCascade formTeam() {
    teller.chapter("A team of " + TEAM + " and its cascade");
    List<Person> members =
        List.copyOf(placements.keySet()).subList(0, TEAM).stream().<Person>map(id -> id).toList();
    List<List<Person>> people =
        new ArrayList<>(List.of(List.of(SupervisorId.of("team-supervisor"))));
    int from = 0;
    for (int size : TIERS) {
      people.add(members.subList(from, from + size));
      from += size;
    }
    MentorCascade team = Tiers.of(LEVELS, people, WASHINGTON);
    for (String level : LEVELS) {
      teller.say(team.at(level).size() + " at level " + level);
    }
    teller.findings("the cascade", team.check(CascadePolicy.standard()));
    teller.say("the last intern turns to " + team.escalationPath(members.get(TEAM - 1)));
    return team;
  }

  /** Reports are due on Thursdays; the tenth of the team has sent none, the others all. */
  private ContactLog log(Placement placement, MentorCascade team, boolean reports) {
    ContactLog.Builder log =
        ContactLog.builder()
            .from(ContactLog.of(placement, TERM.first()))
            .escalation(team.escalationPath(placement.intern()));
    Person mentor = team.escalationPath(placement.intern()).get(0);
    for (LocalDate day = LocalDate.parse("2012-09-02");
        day.isBefore(TERM.last());
        day = day.plusDays(3)) {
      Instant evening = day.atTime(18, 0).atZone(placement.zone()).toInstant();
      if (evening.isBefore(IN_OCTOBER)) {
        log.addEvents(
            ContactRecord.call(evening, mentor, Channel.VIDEO_CALL, Duration.ofMinutes(20)));
      }
    }
    for (Deliverable report : new ReportRhythm.Weekly(THURSDAY).deliverables("report", TERM)) {
      Instant due = report.due().plusDays(1).atStartOfDay(placement.zone()).toInstant();
      log.addEvents(new ContactEvent.ReportDue(due, report.key()));
      if (reports) {
        log.addEvents(new ContactEvent.ReportReceived(due.minusSeconds(7_200), report.key()));
      }
    }
    return log.build();
  }

  private void lookAfter(MentorCascade team) {
    teller.chapter("What needs attention on 19 October");
    List<Placement> members = placements.values().stream().limit(TEAM).toList();
    Placement silent = members.get(9);
    Attention today =
        Attention.of(
            members.stream().map(each -> log(each, team, !each.equals(silent))).toList(),
            ContactPolicy.standard(),
            IN_OCTOBER);
    teller.say(today.calm() + " of " + today.placements() + " placements are calm");
    today
        .items()
        .forEach(
            item ->
                teller.say(
                    "%s: %s, since %s; with %s, to %s"
                        .formatted(
                            item.placement(),
                            item.concern().reason().message(),
                            item.concern().since(),
                            item.concern().with(),
                            item.next())));
    if (today.items().stream().anyMatch(item -> item.next() == NextStep.DECIDE_ON_REMOVAL)) {
      placements.put(
          silent.intern(),
          silent.then(new PlacementAct.Terminated(IN_OCTOBER, TerminationReason.MISSED_CONTACT)));
      CascadeChange change = team.departure(silent.intern(), IN_OCTOBER, CascadePolicy.standard());
      teller.say(
          silent.intern()
              + " is removed; "
              + change.moves().size()
              + " whom they mentored get new mentors");
      teller.findings("the cascade after that", change.cascade().check(CascadePolicy.standard()));
    }
    teller.counts(CohortOverview.of(cohort, placements.values(), today));
  }

  private void rotate() {
    teller.chapter("Twelve interns rotate through departments at the turn of the year");
    List<Rotation> rotations = new ArrayList<>();
    for (Placement placement : List.copyOf(placements.values()).subList(44, 56)) {
      int number = rotations.size();
      String lead = placement.supervisorOn(TERM.first()).value();
      rotations.add(
          new Rotation(
              placement.id(),
              List.of(
                  stop(number, lead, "2012-09-01", "2013-01-06"),
                  stop(number + 1, lead, "2013-01-07", "2013-05-31"))));
    }
    Map<HostUnitId, Integer> room = new LinkedHashMap<>();
    for (int department = 0; department < 13; department++) {
      room.put(HostUnitId.of("department-" + department), 1);
    }
    teller.findings("the departments", new DepartmentPlan(rotations, room).check());
  }

  private static RotationStop stop(int number, String supervisor, String first, String last) {
    return RotationStop.of(
        "department-" + number % 13, supervisor, first, last, "see another field");
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
    List<Completion> completions = new ArrayList<>();
    List<BlindEvaluations> finals = new ArrayList<>();
    int number = 0;
    for (Placement placement : placements.values()) {
      ProgressPlan plan = ProgressPlan.from(placement).requiredMinutes(39 * 600).build();
      BlindEvaluations both =
          Ratings.of(
              placement, EvaluationPlan.standard().points(TERM, placement.zone()).get(1), number);
      finals.add(both);
      CompletionFacts facts =
          CompletionFacts.of(Vsfs.program().id(), placement)
              .work(plan, worked(placement, number))
              .addEvaluations(both)
              .addAllCompetencies(Ratings.shown(2))
              .addSignatories(
                  new Signatory("supervisor", placement.supervisorOn(TERM.last()).value(), END))
              .build();
      CompletionRule rule =
          CompletionRule.builder()
              .needs(plan)
              .addGates(PASSED)
              .addSignatories("supervisor")
              .build();
      completions.add(rule.issue(facts, END));
      number++;
    }
    teller.say(
        "how interns see themselves beside their supervisors: "
            + CohortGaps.of(
                    finals.stream()
                        .flatMap(each -> each.gap(EvaluatorRole.SUPERVISOR, END).stream())
                        .toList(),
                    GapPolicy.standard())
                .views());
    teller.completions(completions);
    PaySchedule credit =
        PaySchedule.of(
            new Compensation.AcademicCredit(BigDecimal.valueOf(3)),
            PayTerms.builder().period(TERM).zone(WASHINGTON).build());
    teller.say(
        "where a college gives credit, it is blocked before completion by "
            + credit.at(PayFacts.none(), END).blocked().get(0).blockedBy()
            + " and due after it: "
            + credit
                .at(PayFacts.builder().completed(true).build(), END)
                .due()
                .get(0)
                .credit()
                .orElseThrow());
  }
}
