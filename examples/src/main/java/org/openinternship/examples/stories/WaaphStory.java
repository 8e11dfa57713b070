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
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.completion.CompletionEvidence;
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.AttentionItem;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.CompletedTask;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.Progress;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.examples.programs.Waaph;
import org.openinternship.matching.MatchingEngine;

/**
 * The virtual internship of the West African Academy of Public Health: recent graduates in teams,
 * at least two hours a week, online modules, a report each month, and a mentoring cascade over
 * career stages in which each level mentors the one below.
 */
public final class WaaphStory {
  private static final Program PROGRAM = Waaph.program();
  private static final DateRange TERM = Waaph.term().period();
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant IN_JUNE = Instant.parse("2026-06-19T18:00:00Z");
  private static final Instant END = Instant.parse("2026-08-31T12:00:00Z");
  private static final List<String> TEAMS = List.of("malaria", "nutrition", "vaccines", "mothers");
  private static final List<String> STAGES =
      List.of("director", "senior adviser", "mid-career mentor", "early-career mentor", "intern");
  private static final List<PersonId> GRADUATES = Tiers.people(24, "graduate-", InternId::of);
  private static final WorkingHours HOURS = WorkingHours.of("Africa/Dakar", "Mon-Fri 09:00-17:00");

  private final Teller teller;
  private final List<Placement> placements = new ArrayList<>();
  private MentorCascade cascade = cascade();

  private WaaphStory(PrintStream out) {
    this.teller = new Teller(out);
  }

  /** {@return four teams of six, and 24 graduates who rank them} */
  public static Cohort cohort() {
    Cohort.Builder cohort = PROGRAM.cohort(Waaph.term());
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

  /**
   * Tells the story.
   *
   * @param out where to print
   */
  public static void tell(PrintStream out) {
    WaaphStory story = new WaaphStory(out);
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
    CohortDirectory directory = new CohortDirectory(cohort);
    OfferSeason season = OfferSeason.of(PROGRAM.offers(), cohort);
    for (OfferId id :
        season.startRound(MatchingEngine.withDefaults().proposals(cohort), START).made()) {
      season.accept(id, START);
      Offer offer = season.offer(id);
      Project project = directory.project(offer.project());
      placements.add(
          Placement.from(offer, project, PROGRAM.placements())
              .id("vip-" + offer.intern())
              .zone(ZoneOffset.UTC)
              .build()
              .after(new PlacementEvent.Started(START)));
    }
    teller.say(
        season.figures().accepted()
            + " offers accepted, "
            + season.totals().freeSeats()
            + " seats left");
    teller.findings("the cascade of mentors", PROGRAM.cascade().check(cascade));
    teller.say("graduate-1 turns to " + cascade.escalationPath(GRADUATES.get(0)));
  }

  private static SupervisionPlan supervision(Placement placement) {
    List<PersonId> path = cascade().escalationPath(placement.intern());
    Mentor first = mentor(path.get(0));
    Mentor second = mentor(path.get(1));
    Mentor senior = mentor(path.get(2));
    return SupervisionPlan.of(placement)
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
        .addAllEvaluations(PROGRAM.evaluation().plannedEvaluations(TERM))
        .addObjective("write for those who decide", "communication")
        .build();
  }

  private static Mentor mentor(PersonId person) {
    return Mentor.builder().id(person.value()).hoursPerWeek(4).workingHours(HOURS).build();
  }

  private void supervise() {
    teller.chapter("Supervision is planned, and the plan is checked");
    teller.counts(
        "plans",
        placements.stream().map(each -> PROGRAM.supervision().check(supervision(each))).toList());
    CheckInSchedule schedule = CheckInSchedule.of(supervision(placements.get(0)));
    teller.say(
        schedule.checkIns().size()
            + " calls for each, the first "
            + schedule.checkIns().get(0).internTime());
    SupervisionPlan lonely = supervision(placements.get(0)).withMentors().withContacts();
    teller.findings("without mentors and calls it would say", PROGRAM.supervision().check(lonely));
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
                call.start(), call.guide(), call.channel(), Duration.ofMinutes(call.minutes())));
      }
    }
    return log.build();
  }

  private void lookAfter() {
    teller.chapter("What needs attention on 19 June");
    Attention today =
        Attention.of(placements.stream().map(this::log).toList(), PROGRAM.contact(), IN_JUNE);
    teller.say(today.calm() + " of " + today.placements() + " placements are calm");
    for (AttentionItem item : today.items()) {
      teller.say(
          "%s since %s: %s; %s"
              .formatted(
                  teller.texts().word(item.concern().severity()),
                  teller.texts().instant(item.concern().since()),
                  teller.texts().message(item.concern().reason()),
                  teller.texts().message(item.step())));
    }
    InternId seventh = InternId.of("graduate-7");
    ReasonTexts toSeventh = teller.texts().to(Reader.intern(seventh, ZoneOffset.UTC));
    today
        .about(seventh)
        .forEach(
            item -> teller.say("graduate-7 is told: " + toSeventh.message(item.stepOfIntern())));
  }

  private void changeMentors() {
    teller.chapter("mid-2 leaves");
    CascadeChange change = cascade.departure(MentorId.of("mid-2"), IN_JUNE, PROGRAM.cascade());
    change.moves().forEach(move -> teller.say(move.person() + " is mentored by " + move.mentor()));
    cascade = change.cascade();
    teller.findings("the cascade after that", PROGRAM.cascade().check(cascade));
  }

  /** Everybody works 2.5 hours a week; every eighth leaves out a module or the last report. */
  private static WorkRecord done(ProgressPlan plan, int number) {
    List<WorkLogEntry> entries = new ArrayList<>();
    for (int week = 0; week < 26; week++) {
      LocalDate day = TERM.first().plusWeeks(week).plusDays(number % 5);
      Instant evening = day.atTime(20, 0).toInstant(ZoneOffset.UTC);
      entries.add(new WorkLogEntry("week-" + week, evening, day, 150, "team work"));
    }
    WorkRecord.Builder record = WorkRecord.builder().log(new WorkLog(entries));
    List<WorkTask> modules = plan.modules();
    for (int i = 0; i < modules.size() - (number % 8 == 5 ? 1 : 0); i++) {
      record.addCompletedTasks(
          new CompletedTask(START.plus(Duration.ofDays(14L * (i + 1))), modules.get(i).key()));
    }
    List<Deliverable> reports = plan.deliverables();
    for (Deliverable report : reports.subList(0, reports.size() - (number % 8 == 6 ? 1 : 0))) {
      Instant due = report.due().atTime(12, 0).toInstant(ZoneOffset.UTC);
      record.addDeliverableEvents(
          new DeliverableEvent(due, report.key(), DeliverableTransition.HAND_IN),
          new DeliverableEvent(due.plusSeconds(3_600), report.key(), DeliverableTransition.ACCEPT));
    }
    return record.build();
  }

  private void finish() {
    teller.chapter("At the end of August");
    List<BlindEvaluations> finals = new ArrayList<>();
    List<CompletionOutcome> completions = new ArrayList<>();
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      BlindEvaluations both = Ratings.last(placement, PROGRAM.evaluation(), i);
      finals.add(both);
      ProgressPlan plan = ProgressPlan.of(placement, PROGRAM.progress()).build();
      PersonId mentor = cascade.escalationPath(placement.intern()).get(0);
      CompletionEvidence evidence =
          CompletionEvidence.of(placement, PROGRAM.id())
              .work(plan, done(plan, i))
              .addAllCompetencies(Ratings.shown(3))
              .addEvaluations(both)
              .addSignatories(new Signatory("mentor", mentor.value(), END))
              .addSignatories(new Signatory("director", "director", END))
              .build();
      completions.add(PROGRAM.completion().including(plan).issue(evidence, END));
    }
    ProgressPlan sixth = ProgressPlan.of(placements.get(5), PROGRAM.progress()).build();
    teller.say("progress of the sixth: " + Progress.of(sixth, done(sixth, 5)).fraction());
    teller.gaps(finals, PROGRAM.evaluation().gaps(), END);
    teller.completions(completions);
    CascadeChange promotion =
        cascade.promotion(InternId.of("graduate-1"), Duration.ofHours(3), END, PROGRAM.cascade());
    cascade = promotion.cascade();
    teller.say(
        "graduate-1 becomes an %s under %s"
            .formatted(STAGES.get(3), cascade.escalationPath(InternId.of("graduate-1")).get(0)));
  }
}
