package org.openinternship.examples.stories;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.completion.CompletedItem;
import org.openinternship.core.completion.CompletionEvidence;
import org.openinternship.core.completion.CompletionItem;
import org.openinternship.core.completion.CompletionItemKind;
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.CompletedTask;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.rotation.DepartmentPlan;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationStop;
import org.openinternship.core.simulated.SimulatedWork;
import org.openinternship.core.time.DateRange;
import org.openinternship.examples.programs.Preactum;

/**
 * Preactum: internships as simulated work. A bank trains managers of its branches by tasks that
 * anybody may take up; a postal service shows its departments in rotation. Nobody is selected.
 */
public final class PreactumStory {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final DateRange OCTOBER = Preactum.term().period();
  private static final Instant START = Instant.parse("2026-10-05T06:00:00Z");
  private static final Instant END = Instant.parse("2026-10-30T18:00:00Z");
  private static final Instant HALF_TIME = Instant.parse("2026-10-16T18:00:00Z");
  private static final int MINUTES_A_DAY = 4 * 60;

  private final Teller teller;

  private PreactumStory(PrintStream out) {
    this.teller = new Teller(out);
  }

  /**
   * Plans eight interns of the postal service through its four departments, a week in each; every
   * department takes two at a time.
   *
   * @param staggered whether each pair begins in another department
   * @return the plan
   */
  public static DepartmentPlan postalService(boolean staggered) {
    List<Rotation> rotations = new ArrayList<>();
    for (int intern = 0; intern < 8; intern++) {
      List<RotationStop> stops = new ArrayList<>();
      for (int week = 0; week < 4; week++) {
        String department = Preactum.DEPARTMENTS.get((week + (staggered ? intern / 2 : 0)) % 4);
        LocalDate monday = OCTOBER.first().plusWeeks(week);
        LocalDate last = week < 3 ? monday.plusDays(6) : OCTOBER.last();
        String goal = "know what " + department + " does, and for whom";
        stops.add(
            RotationStop.of(
                department, "head-of-" + department, monday.toString(), last.toString(), goal));
      }
      rotations.add(new Rotation(PlacementId.of("post-" + (intern + 1)), stops));
    }
    Map<HostUnitId, Integer> capacities = new LinkedHashMap<>();
    Preactum.DEPARTMENTS.forEach(department -> capacities.put(HostUnitId.of(department), 2));
    return new DepartmentPlan(rotations, capacities);
  }

  /**
   * Tells the story.
   *
   * @param out where to print
   */
  public static void tell(PrintStream out) {
    PreactumStory story = new PreactumStory(out);
    story.teller.chapter("Preactum in October 2026");
    story.teller.findings("the program and its term", Preactum.program().check(Preactum.term()));
    story.bank();
    story.post();
  }

  private void bank() {
    teller.chapter("A bank's training: whoever enrols is in");
    SimulatedWork training = Preactum.bankTraining();
    List<Engagement> engagements = new ArrayList<>();
    for (int intern = 1; intern <= 12; intern++) {
      Placement placement =
          training
              .enrol(
                  PlacementId.of("bank-" + intern),
                  InternId.of("of-bank-" + intern),
                  OCTOBER,
                  MOSCOW,
                  Preactum.bank().placements())
              .after(new PlacementEvent.Started(START));
      engagements.add(
          Engagement.of(placement)
              .progress(ProgressPlan.of(placement).tasks(training.tasks()).build())
              .work(tasksDone(training, 2 + intern % 4))
              .build());
    }
    teller.say(
        "12 have enrolled, each with " + training.effortMinutes() + " min of tasks before them");
    Engagement third = engagements.get(2);
    ProgressPlan plan = third.progress().orElseThrow();
    ProgressRules rules = Preactum.bank().progress();
    teller.say(
        "bank-3 at half time: %s of the work, done by %s at this pace"
            .formatted(
                plan.progress(third.placement(), third.work(), rules, HALF_TIME).fraction(),
                plan.forecast(third.placement(), third.work(), rules, HALF_TIME).orElseThrow()));
    List<PlacementId> leaders =
        engagements.stream()
            .sorted(Comparator.comparing(each -> -each.work().completedTasks().size()))
            .limit(3)
            .map(Engagement::id)
            .toList();
    teller.say("leaderboard, which no score can see: " + leaders);
    teller.completions(
        engagements.stream().map(each -> complete(Preactum.bank(), each, List.of())).toList());
  }

  private static WorkRecord tasksDone(SimulatedWork training, int count) {
    WorkRecord.Builder record = WorkRecord.builder();
    for (int task = 0; task < count; task++) {
      LocalDate day = OCTOBER.first().plusDays(4L * task + 1);
      record.addCompletedTasks(
          new CompletedTask(
              day.atTime(LocalTime.NOON).atZone(MOSCOW).toInstant(),
              training.tasks().get(task).key()));
    }
    return record.build();
  }

  private void post() {
    teller.chapter("A postal service: a week in each department");
    teller.findings("if all began with sorting", postalService(false).validate());
    DepartmentPlan rotations = postalService(true);
    teller.findings("with each pair elsewhere", rotations.validate());
    teller.counts(
        "the ways of the interns",
        rotations.rotations().stream().map(r -> r.validate(planned(r))).toList());

    List<CompletionOutcome> completions = new ArrayList<>();
    for (Rotation rotation : rotations.rotations()) {
      Placement placement =
          rotation.applyTo(planned(rotation), START).after(new PlacementEvent.Started(START));
      boolean ill = placement.id().value().equals("post-8");
      List<RotationStop> stops = rotation.stops().subList(0, ill ? 3 : 4);
      Engagement engagement =
          Engagement.of(placement)
              .rotation(rotation)
              .progress(ProgressPlan.of(placement).totalMinutes(20 * MINUTES_A_DAY).build())
              .work(worked(stops))
              .build();
      List<CompletedItem> done = stops.stream().map(PreactumStory::done).toList();
      completions.add(complete(Preactum.postalService(), engagement, done));
      if (ill) {
        teller.say("post-8 goes through " + placement.supervisors());
      }
    }
    teller.completions(completions);
  }

  private static Placement planned(Rotation rotation) {
    RotationStop first = rotation.stops().get(0);
    return Placement.builder()
        .id(rotation.placement())
        .intern("of-" + rotation.placement())
        .project("departments")
        .host("postal-service")
        .firstSupervisor(first.supervisor())
        .plannedPeriod(OCTOBER)
        .zone(MOSCOW)
        .hoursPerWeek(20)
        .build();
  }

  /** Four hours on each working day of the stops. */
  private static WorkRecord worked(List<RotationStop> stops) {
    List<WorkLogEntry> entries = new ArrayList<>();
    for (RotationStop stop : stops) {
      for (int i = 0; i < 5; i++) {
        LocalDate day = stop.days().first().plusDays(i);
        Instant evening = day.atTime(18, 0).atZone(MOSCOW).toInstant();
        entries.add(
            new WorkLogEntry(day.toString(), evening, day, MINUTES_A_DAY, "" + stop.department()));
      }
    }
    return WorkRecord.builder().log(new WorkLog(entries)).build();
  }

  private static CompletedItem done(RotationStop stop) {
    String department = stop.department().value();
    return new CompletedItem(
        new CompletionItem(CompletionItemKind.ROTATION_STOP, department),
        stop.days().last(),
        List.of("signed by " + stop.supervisor()));
  }

  /** Completes a placement if everything is there, and ends it otherwise. */
  private static CompletionOutcome complete(
      Program program, Engagement engagement, List<CompletedItem> more) {
    CompletionRules rules =
        program
            .completion()
            .including(
                engagement.placement(), engagement.progress().orElseThrow(), program.progress());
    CompletionEvidence evidence =
        engagement
            .after(new PlacementEvent.Completed(END))
            .evidence(program, END)
            .addAllDone(more)
            .addAllSignatories(
                rules.signatories().stream().map(role -> new Signatory(role, role, END)).toList())
            .build();
    CompletionOutcome outcome = rules.issue(evidence, END);
    PlacementEvent end = new PlacementEvent.Terminated(END, TerminationReason.PROGRAM_ENDED);
    return outcome instanceof CompletionOutcome.RecordIssued
        ? outcome
        : rules.issue(evidence.withPlacement(engagement.after(end).placement()), END);
  }
}
