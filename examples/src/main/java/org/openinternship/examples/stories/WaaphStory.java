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
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
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
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.ContactGuide;
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
  private static final Instant LAST_SEEN = Instant.parse("2026-05-31T00:00:00Z");
  private static final Instant IN_JUNE = Instant.parse("2026-06-19T18:00:00Z");
  private static final Instant END = Instant.parse("2026-08-31T12:00:00Z");
  private static final List<String> TEAMS = List.of("malaria", "nutrition", "vaccines", "mothers");
  private static final List<String> STAGES =
      List.of("director", "senior adviser", "mid-career mentor", "early-career mentor", "intern");
  private static final List<PersonId> GRADUATES = Tiers.people(24, "graduate-", InternId::of);
  private static final InternId LOST = InternId.of("graduate-7");
  private static final WorkingHours HOURS = WorkingHours.of("Africa/Dakar", "Mon-Fri 09:00-17:00");

  private final Teller teller;
  private final List<Engagement> engagements = new ArrayList<>();
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
      cohort.addIntern(Intern.builder().id(id).hoursPerWeek(2 + i % 3).workingHours(HOURS).build());
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
      Placement placement =
          Placement.from(offer, project, directory.intern(offer.intern()), PROGRAM.placements())
              .id("vip-" + offer.intern())
              .firstMentors(
                  cascade.escalationPath(offer.intern()).stream()
                      .limit(2)
                      .map(MentorId.class::cast)
                      .toList())
              .build()
              .after(new PlacementEvent.Started(START));
      SupervisionPlan plan = supervision(placement);
      ProgressPlan work = ProgressPlan.of(placement).build();
      int number = engagements.size();
      engagements.add(
          Engagement.of(placement)
              .supervision(plan)
              .checkIns(CheckInSchedule.of(placement, plan))
              .progress(work)
              .work(done(placement, work, number))
              .addEvaluations(Ratings.at("midpoint", placement, PROGRAM.evaluation(), number))
              .build());
    }
    long free = season.totals().freeSeats();
    teller.say(season.figures().accepted() + " offers accepted, " + free + " seats left");
    teller.findings("the cascade of mentors", PROGRAM.cascade().check(cascade));
    teller.say("graduate-1 turns to " + cascade.escalationPath(GRADUATES.get(0)));
  }

  private static SupervisionPlan supervision(Placement placement) {
    List<PersonId> path = cascade().escalationPath(placement.intern());
    return SupervisionPlan.of(placement)
        .addSupervisor(Supervisor.builder().id("coordinator").workingHours(HOURS).build())
        .addMentor(mentor(path.get(0)), 3)
        .addMentor(mentor(path.get(1)), 6)
        .addSenior(mentor(path.get(2)))
        .addContact(
            PlannedContact.once(
                "welcome", Channel.VIDEO_CALL, ContactGuide.SUPERVISOR, TERM.first()))
        .addContact(
            PlannedContact.weekly(
                "mentoring", Channel.VIDEO_CALL, ContactGuide.FIRST_MENTOR, WEDNESDAY))
        .addContact(
            PlannedContact.weekly("adviser", Channel.VIDEO_CALL, path.get(2), WEDNESDAY)
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
        engagements.stream()
            .map(each -> PROGRAM.supervision().check(each.placement(), plan(each)))
            .toList());
    Engagement first = engagements.get(0);
    CheckInSchedule calls = first.checkIns().orElseThrow();
    teller.say(
        "%s calls for each, the first %s"
            .formatted(calls.checkIns().size(), calls.checkIns().get(0).internTime()));
    Placement alone = first.placement().withFirstMentors();
    SupervisionPlan lonely = plan(first).withMentors().withContacts();
    teller.findings(
        "without mentors and calls it would say", PROGRAM.supervision().check(alone, lonely));
  }

  private static SupervisionPlan plan(Engagement engagement) {
    return engagement.supervision().orElseThrow();
  }

  /** The calls took place, but graduate-7 has not been seen since the end of May. */
  private ContactLog log(Engagement engagement) {
    Instant until = engagement.intern().equals(LOST) ? LAST_SEEN : IN_JUNE;
    return ContactLog.of(engagement.placement())
        .withEscalation(cascade.escalationPath(engagement.intern()))
        .withEvents(Calls.held(engagement, until));
  }

  private void lookAfter() {
    teller.chapter("What is to be done on 19 June");
    engagements.replaceAll(each -> each.withContact(log(each)));
    Agenda agenda =
        Agenda.of(engagements, PROGRAM, DateRange.of("2026-06-19", "2026-06-25"), IN_JUNE);
    teller.agenda(agenda, 5);
    ReasonTexts toLost = teller.texts().to(Reader.intern(LOST, ZoneOffset.UTC));
    teller.say(LOST + " is told: " + agenda.forPerson(LOST).get(0).told(toLost));
  }

  private void changeMentors() {
    teller.chapter("mid-2 leaves");
    CascadeChange change = cascade.departure(MentorId.of("mid-2"), IN_JUNE, PROGRAM.cascade());
    change.moves().forEach(move -> teller.say(move.person() + " is mentored by " + move.mentor()));
    cascade = change.cascade();
    teller.findings("the cascade after that", PROGRAM.cascade().check(cascade));
  }

  /** Everybody works 2.5 hours a week; every eighth leaves out a module or the last report. */
  private static WorkRecord done(Placement placement, ProgressPlan plan, int number) {
    List<WorkLogEntry> entries = new ArrayList<>();
    for (int week = 0; week < 26; week++) {
      LocalDate day = TERM.first().plusWeeks(week).plusDays(number % 5);
      Instant evening = day.atTime(20, 0).toInstant(ZoneOffset.UTC);
      entries.add(new WorkLogEntry("week-" + week, evening, day, 150, "team work"));
    }
    WorkRecord.Builder record = WorkRecord.builder().log(new WorkLog(entries));
    List<WorkTask> modules = plan.allModules(placement, PROGRAM.progress());
    for (int i = 0; i < modules.size() - (number % 8 == 5 ? 1 : 0); i++) {
      record.addCompletedTasks(
          new CompletedTask(START.plus(Duration.ofDays(14L * (i + 1))), modules.get(i).key()));
    }
    List<Deliverable> reports = plan.allDeliverables(placement, PROGRAM.progress());
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
    for (Engagement live : engagements) {
      Engagement ended = live.after(new PlacementEvent.Completed(END));
      PersonId mentor = cascade.escalationPath(live.intern()).get(0);
      BlindEvaluations last =
          Ratings.at("final", ended.placement(), PROGRAM.evaluation(), finals.size());
      finals.add(last);
      completions.add(
          Completions.decide(
              PROGRAM,
              ended.withEvaluations(live.evaluations().get(0), last),
              3,
              END,
              new Signatory("mentor", mentor.value(), END),
              new Signatory("director", "director", END)));
    }
    Engagement sixth = engagements.get(5);
    Progress progress =
        sixth
            .progress()
            .orElseThrow()
            .progress(sixth.placement(), sixth.work(), PROGRAM.progress(), END);
    teller.say("progress of the sixth: " + progress.fraction());
    teller.gaps(finals, PROGRAM.evaluation(), END);
    teller.completions(completions);
    InternId one = InternId.of("graduate-1");
    cascade = cascade.promotion(one, Duration.ofHours(3), END, PROGRAM.cascade()).cascade();
    PersonId mentor = cascade.escalationPath(one).get(0);
    teller.say(one + " becomes an " + STAGES.get(3) + " under " + mentor);
  }
}
