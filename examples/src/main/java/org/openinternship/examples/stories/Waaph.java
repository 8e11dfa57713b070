package org.openinternship.examples.stories;

import static java.time.DayOfWeek.WEDNESDAY;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.cascade.CascadeChange;
import org.openinternship.core.cascade.CascadePolicy;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.completion.Completion;
import org.openinternship.core.completion.CompletionFacts;
import org.openinternship.core.completion.CompletionRule;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.AttentionItem;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactPolicy;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.entry.GraduationWindow;
import org.openinternship.core.entry.WeeklyHours;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CohortGaps;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.GapPolicy;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.Person;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementAct;
import org.openinternship.core.placement.WorkTask;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableAct;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.Progress;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ReportRhythm;
import org.openinternship.core.progress.TaskDone;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.supervision.SupervisionPolicy;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.matching.MatchingEngine;

/**
 * The virtual internship of the West African Academy of Public Health: recent graduates in teams,
 * at least two hours a week, online modules, a report each month, and a mentoring cascade over
 * career stages in which each level mentors the one below.
 */
public final class Waaph {
  private static final DateRange TERM = DateRange.of("2026-03-02", "2026-08-30");
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant IN_JUNE = Instant.parse("2026-06-19T18:00:00Z");
  private static final Instant END = Instant.parse("2026-08-31T12:00:00Z");
  private static final List<String> TEAMS = List.of("malaria", "nutrition", "vaccines", "mothers");
  private static final List<String> STAGES =
      List.of("director", "senior adviser", "mid-career mentor", "early-career mentor", "intern");
  private static final List<Person> GRADUATES = Tiers.people(24, "graduate-", InternId::of);
  private static final WorkingHours HOURS = WorkingHours.of("Africa/Dakar", "Mon-Fri 09:00-17:00");
  private static final Gate CERTIFICATE =
      Gate.of("certificate", GateCondition.passes("final", EvaluatorRole.SUPERVISOR));
  private static final List<WorkTask> MODULES =
      List.of(
          WorkTask.of("ethics", "Ethics of research with people", 180),
          WorkTask.of("surveillance", "Surveillance of diseases", 240),
          WorkTask.of("statistics", "Statistics with open data", 300),
          WorkTask.of("writing", "Writing for policy", 180));

  private final Teller teller;
  private final List<Placement> placements = new ArrayList<>();
  private MentorCascade cascade = cascade();

  private Waaph(PrintStream out) {
    this.teller = new Teller(out);
  }

  /** {@return the program: for those who graduated within two years and have two hours a week} */
  public static Program program() {
    return Program.builder()
        .id("waaph-vip")
        .entryRules(
            EntryRules.of(
                new GraduationWindow(DateRange.of("2024-03-02", "2026-03-01")), new WeeklyHours(2)))
        .build();
  }

  /** {@return half a year} */
  public static Term term() {
    return Term.builder().id("2026").period(TERM).build();
  }

  /** {@return four teams of six, and 24 graduates who rank them} */
  public static Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder().program(program()).term(term());
    cohort.addSupervisor(Supervisor.builder().id("coordinator").workingHours(HOURS).build());
    for (String team : TEAMS) {
      Project.Builder project = Project.builder().id(team).host("waaph").seats(6).hoursPerWeek(2);
      cohort.addProject(project.supervisor("coordinator").period(TERM).build());
    }
    for (int i = 0; i < GRADUATES.size(); i++) {
      String id = GRADUATES.get(i).value();
      int favourite = i * i;
      cohort.addIntern(Intern.builder().id(id).hoursPerWeek(2 + i % 3).build());
      cohort.addBids(
          id,
          IntStream.range(0, 4)
              .mapToObj(n -> TEAMS.get((favourite + n) % 4))
              .toArray(String[]::new));
    }
    return cohort.build();
  }

  /** {@return five career stages, each mentoring the one below} */
  public static MentorCascade cascade() {
    return Tiers.of(
        STAGES,
        List.of(
            List.of(MentorId.of("director")),
            Tiers.people(2, "adviser-", MentorId::of),
            Tiers.people(4, "mid-", MentorId::of),
            Tiers.people(8, "early-", MentorId::of),
            GRADUATES),
        ZoneOffset.UTC);
  }

  /** {@return what everybody has to do: two hours a week, four modules, a report each month} */
  public static ProgressPlan work() {
    return ProgressPlan.builder()
        .period(TERM)
        .zone(ZoneOffset.UTC)
        .requiredMinutes(26 * 2 * 60)
        .leastMinutesPerWeek(2 * 60)
        .modules(MODULES)
        .deliverables(ReportRhythm.Monthly.atMonthEnd().deliverables("report", TERM))
        .build();
  }

  /**
   * Tells the story.
   *
   * @param out where to print
   */
  public static void tell(PrintStream out) {
    Waaph story = new Waaph(out);
    story.place();
    story.supervise();
    story.lookAfter();
    story.changeMentors();
    story.finish();
  }

  private void place() {
    teller.chapter("WAAPH in 2026: 24 graduates, four teams");
    Cohort cohort = cohort();
    teller.findings("the cohort", cohort.validate());
    OfferSeason season = OfferSeason.of(cohort);
    for (OfferId id :
        season.startRound(MatchingEngine.withDefaults().roundMatch(cohort), START).made()) {
      season.accept(id, START);
      Offer offer = season.offer(id);
      ProjectId team = offer.project();
      Project project =
          cohort.projects().stream()
              .filter(each -> each.id().equals(team))
              .findFirst()
              .orElseThrow();
      placements.add(
          Placement.from(offer, project)
              .id("vip-" + offer.intern())
              .zone(ZoneOffset.UTC)
              .build()
              .then(new PlacementAct.Started(START)));
    }
    teller.say(
        season.figures().accepted()
            + " offers accepted, "
            + season.account().freeSeats()
            + " seats left");
    teller.findings("the cascade of mentors", cascade.check(CascadePolicy.standard()));
    teller.say("graduate-1 turns to " + cascade.escalationPath(GRADUATES.get(0)));
  }

  private static SupervisionPlan supervision(Placement placement, List<Person> path) {
    Mentor first = mentor(path.get(0));
    Mentor second = mentor(path.get(1));
    Mentor senior = mentor(path.get(2));
    return SupervisionPlan.builder()
        .intern(placement.intern())
        .project(placement.project())
        .period(TERM)
        .hoursPerWeek(2)
        .internHours(HOURS)
        .addSupervisor(Supervisor.builder().id("coordinator").workingHours(HOURS).build())
        .addMentor(first, 3)
        .addMentor(second, 6)
        .addSenior(senior)
        .addContact(
            PlannedContact.once(
                "welcome", Channel.VIDEO_CALL, SupervisorId.of("coordinator"), TERM.first()))
        .addContact(PlannedContact.weekly("mentoring", Channel.VIDEO_CALL, first.id(), WEDNESDAY))
        .addContact(
            PlannedContact.weekly("adviser", Channel.VIDEO_CALL, senior.id(), WEDNESDAY)
                .withEveryWeeks(2))
        .answerTime(Duration.ofHours(8))
        .reviewTime(Duration.ofDays(3))
        .addAllEvaluations(EvaluationPlan.standard().planned(TERM))
        .addObjective("write for those who decide", "communication")
        .build();
  }

  private static Mentor mentor(Person person) {
    return Mentor.builder().id(person.value()).hoursPerWeek(4).workingHours(HOURS).build();
  }

  private SupervisionPlan supervision(Placement placement) {
    return supervision(placement, cascade().escalationPath(placement.intern()));
  }

  private void supervise() {
    teller.chapter("Supervision is planned, and the plan is checked");
    teller.counts(
        "plans",
        placements.stream()
            .map(each -> supervision(each).check(SupervisionPolicy.standard()))
            .toList());
    CheckInSchedule schedule = CheckInSchedule.of(supervision(placements.get(0)));
    teller.say(
        schedule.checkIns().size()
            + " calls for each, the first "
            + schedule.checkIns().get(0).internTime());
    SupervisionPlan lonely = supervision(placements.get(0)).withMentors().withContacts();
    teller.findings(
        "without mentors and calls it would say", lonely.check(SupervisionPolicy.standard()));
  }

  /** The calls took place, but graduate-7 has not been seen since the end of May. */
  private ContactLog log(Placement placement) {
    ContactLog.Builder log =
        ContactLog.builder()
            .from(ContactLog.of(placement, TERM.first()))
            .escalation(cascade.escalationPath(placement.intern()));
    boolean lost = placement.intern().value().equals("graduate-7");
    Instant last = lost ? Instant.parse("2026-05-31T00:00:00Z") : IN_JUNE;
    for (CheckIn call : CheckInSchedule.of(supervision(placement)).checkIns()) {
      if (call.start().isBefore(last)) {
        log.addEvents(
            ContactRecord.call(
                call.start(), call.with(), call.channel(), Duration.ofMinutes(call.minutes())));
      }
    }
    return log.build();
  }

  private void lookAfter() {
    teller.chapter("What needs attention on 19 June");
    Attention today =
        Attention.of(
            placements.stream().map(this::log).toList(),
            ContactPolicy.standard().withSilenceDays(7).withLongSilenceDays(14),
            IN_JUNE);
    teller.say(today.calm() + " of " + today.placements() + " placements are calm");
    for (AttentionItem item : today.items()) {
      teller.say(
          "%s since %s: %s; with %s, to %s"
              .formatted(
                  item.concern().severity(),
                  item.concern().since(),
                  item.concern().reason().message(),
                  item.concern().with(),
                  item.next()));
    }
    today
        .about(InternId.of("graduate-7"))
        .forEach(item -> teller.say("graduate-7 is told to " + item.next()));
  }

  private void changeMentors() {
    teller.chapter("mid-2 leaves");
    CascadeChange change =
        cascade.departure(MentorId.of("mid-2"), IN_JUNE, CascadePolicy.standard());
    change.moves().forEach(move -> teller.say(move.person() + " is mentored by " + move.mentor()));
    cascade = change.cascade();
    teller.findings("the cascade after that", cascade.check(CascadePolicy.standard()));
  }

  /** Everybody works 2.5 hours a week; every eighth leaves out a module or the last report. */
  private static WorkRecord done(int number) {
    List<WorkLogEntry> entries = new ArrayList<>();
    for (int week = 0; week < 26; week++) {
      LocalDate day = TERM.first().plusWeeks(week).plusDays(number % 5);
      Instant evening = day.atTime(20, 0).toInstant(ZoneOffset.UTC);
      entries.add(new WorkLogEntry("week-" + week, evening, day, 150, "team work"));
    }
    WorkRecord.Builder record = WorkRecord.builder().log(new WorkLog(entries));
    int modules = number % 8 == 5 ? MODULES.size() - 1 : MODULES.size();
    for (int i = 0; i < modules; i++) {
      record.addTasksDone(
          new TaskDone(START.plus(Duration.ofDays(14L * (i + 1))), MODULES.get(i).key()));
    }
    List<Deliverable> reports = work().deliverables();
    for (Deliverable report : reports.subList(0, reports.size() - (number % 8 == 6 ? 1 : 0))) {
      Instant due = report.due().atTime(12, 0).toInstant(ZoneOffset.UTC);
      record.addDeliverableActs(
          new DeliverableAct(due, report.key(), DeliverableEvent.HAND_IN),
          new DeliverableAct(due.plusSeconds(3_600), report.key(), DeliverableEvent.ACCEPT));
    }
    return record.build();
  }

  private void finish() {
    teller.chapter("At the end of August");
    List<BlindEvaluations> finals = new ArrayList<>();
    List<Completion> completions = new ArrayList<>();
    CompletionRule rule =
        CompletionRule.builder()
            .needs(work())
            .addGates(CERTIFICATE)
            .addCompetencies("communication", "critical-thinking")
            .addSignatories("mentor", "director")
            .build();
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      BlindEvaluations both =
          Ratings.of(placement, EvaluationPlan.standard().points(TERM, placement.zone()).get(1), i);
      finals.add(both);
      Person mentor = cascade.escalationPath(placement.intern()).get(0);
      completions.add(
          rule.issue(
              CompletionFacts.of(program().id(), placement)
                  .work(work(), done(i))
                  .addAllCompetencies(Ratings.shown(3))
                  .addEvaluations(both)
                  .addSignatories(new Signatory("mentor", mentor.value(), END))
                  .addSignatories(new Signatory("director", "director", END))
                  .build(),
              END));
    }
    teller.say("progress of the sixth: " + Progress.of(work(), done(5)).fraction());
    CohortGaps gaps =
        CohortGaps.of(
            finals.stream()
                .flatMap(each -> each.gap(EvaluatorRole.SUPERVISOR, END).stream())
                .toList(),
            GapPolicy.standard());
    teller.say("how interns see themselves beside their supervisors: " + gaps.views());
    teller.completions(completions);
    CascadeChange promotion =
        cascade.promotion(
            InternId.of("graduate-1"), Duration.ofHours(3), END, CascadePolicy.standard());
    cascade = promotion.cascade();
    teller.say(
        "graduate-1 becomes an %s under %s"
            .formatted(STAGES.get(3), cascade.escalationPath(InternId.of("graduate-1")).get(0)));
  }
}
