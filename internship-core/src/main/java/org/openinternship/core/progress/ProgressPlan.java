package org.openinternship.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.simulated.WorkTask;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * The work that is planned for one placement, beside what the {@linkplain ProgressRules rules} of
 * its program ask of all. It holds no days: every question is put with the placement as it stands,
 * so a pause, an extension or an early end changes what is required without anybody changing the
 * plan.
 *
 * <p><strong>Hours.</strong> Required is either a total, or the {@linkplain
 * Placement#hoursPerWeek() hours a week} of the placement for each of its {@linkplain
 * Placement#activeDays() active days}. A week has the working days of the placement's {@linkplain
 * Placement#workingHours() working hours} where these are stated, else those {@linkplain
 * ProgressRules#workingDays() of the program}, else 7; each of them counts the same. So 35 hours a
 * week are 35 hours from Monday to Friday where the intern works Monday to Friday, and 25 where
 * nothing is stated. Parts of a minute are dropped.
 *
 * <p><strong>Now.</strong> Nothing that is dated or was recorded after the instant of a question
 * counts as done.
 *
 * <p>Every method refuses a placement with another key by an {@link IllegalArgumentException}.
 */
@Value.Immutable
public abstract sealed class ProgressPlan implements WithProgressPlan
    permits ImmutableProgressPlan {
  /** The most minutes that a plan may require. */
  private static final int MAX_MINUTES = 10_000_000;

  private static final int MINUTES_OF_AN_HOUR = 60;

  ProgressPlan() {}

  /** {@return the placement} */
  public abstract PlacementId placement();

  /**
   * Returns the minutes of work in all, as the 90, 175 or 350 hours of a project, however many days
   * they are spread over.
   *
   * @return the minutes, 0 to 10,000,000; empty: by the hours a week of the placement, none if it
   *     has none
   */
  public abstract OptionalInt totalMinutes();

  /**
   * {@return the training modules beside those of the program; one with the key of a module of the
   * program takes its place. Those that are optional do not count}
   */
  public abstract List<WorkTask> modules();

  /** {@return the tasks; those that are optional do not count} */
  public abstract List<WorkTask> tasks();

  /**
   * Returns the deliverables beside the reports of the program. One that is due in a pause is due
   * on the day on which the work goes on.
   *
   * @return the deliverables; none by default
   */
  public abstract List<Deliverable> deliverables();

  /**
   * {@return the limits of hours of this intern, as those {@linkplain ProgressRules#limitsAt for an
   * age}; empty: those of the program}
   */
  public abstract Optional<HourLimits> limits();

  @Value.Check
  void check() {
    Bounds.check("ProgressPlan", "totalMinutes", totalMinutes(), 0, MAX_MINUTES);
    checkKeys(
        "ProgressPlan",
        Stream.concat(modules().stream(), tasks().stream()).map(WorkTask::key).toList());
    checkKeys("ProgressPlan", deliverables().stream().map(Deliverable::key).toList());
  }

  static void checkKeys(String type, List<String> keys) {
    Texts.checkDifferent(type, "key", keys);
  }

  /**
   * Returns the minutes of work that are required in all.
   *
   * @param placement the placement as it stands
   * @param rules the rules of its program
   * @return the minutes, at least 0
   */
  public long requiredMinutes(Placement placement, ProgressRules rules) {
    return work(placement, rules).requiredMinutes();
  }

  /**
   * Returns the minutes of work that should be done by the end of a day: those of the working days
   * up to it. A total is spread evenly over the working days that are agreed.
   *
   * @param placement the placement as it stands
   * @param rules the rules of its program
   * @param day the day, which is included
   * @return the minutes, at least 0
   */
  public long dueBy(Placement placement, ProgressRules rules, LocalDate day) {
    TimeBounds.check(day, "ProgressPlan.day");
    return work(placement, rules).dueBy(day);
  }

  /**
   * Returns the minutes by which the intern is behind: those due by the end of yesterday, less
   * those done until now.
   *
   * @param placement the placement as it stands
   * @param record the work done
   * @param rules the rules of its program
   * @param now the present instant
   * @return the minutes, 0 if nothing is missing
   */
  public long minutesBehind(
      Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    PlannedWork work = work(placement, rules);
    LocalDate today = work.dayOf(TimeBounds.check(now, "ProgressPlan.now"));
    return Math.max(0, work.dueBy(today.minusDays(1)) - work.minutes(asOf(record, now), today));
  }

  /**
   * Returns the modules of the program and of this plan.
   *
   * @param placement the placement as it stands
   * @param rules the rules of its program
   * @return the modules, those of the program first
   */
  public List<WorkTask> allModules(Placement placement, ProgressRules rules) {
    return work(placement, rules).modules();
  }

  /**
   * Returns all that has to be handed in: the deliverables of this plan, and the reports of the
   * program on the active days, with keys such as {@code report-2026-09-30}. A report that would be
   * due in a pause or after the end is none.
   *
   * @param placement the placement as it stands
   * @param rules the rules of its program
   * @return the deliverables, by the day they are due
   */
  public List<Deliverable> allDeliverables(Placement placement, ProgressRules rules) {
    return work(placement, rules).deliverables();
  }

  /**
   * Returns where each of {@linkplain #allDeliverables all deliverables} stands.
   *
   * @param placement the placement as it stands
   * @param record the work done
   * @param rules the rules of its program
   * @param now the present instant
   * @return the deliverables, by the day they are due
   */
  public List<DeliverableStatus> deliverables(
      Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    PlannedWork work = work(placement, rules);
    return work.statuses(work.deliverables(), asOf(record, now));
  }

  /**
   * Returns where each report of the program stands, so that a report is recorded once, for
   * progress and for contact.
   *
   * @param placement the placement as it stands
   * @param record the work done
   * @param rules the rules of its program
   * @param now the present instant
   * @return the reports, by the day they are due; {@link DeliverableStatus#missing} tells those
   *     that were not handed in
   */
  public List<DeliverableStatus> reports(
      Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    PlannedWork work = work(placement, rules);
    return work.statuses(work.reports(work.active), asOf(record, now));
  }

  /**
   * Returns the reports of the program that are missing. Faster than all reports.
   *
   * @param placement the placement as it stands
   * @param record the work done
   * @param rules the rules of its program
   * @param now the present instant
   * @return those of the {@link #reports} that are {@linkplain DeliverableStatus#missing missing}
   */
  public List<DeliverableStatus> missingReports(
      Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    PlannedWork work = work(placement, rules);
    WorkRecord done = asOf(record, now);
    return work.statuses(work.missingReports(done, now), done);
  }

  /**
   * Computes the progress of the intern.
   *
   * @param placement the placement as it stands
   * @param record the work done; work that is not planned does not count
   * @param rules the rules of its program
   * @param now the present instant
   * @return the progress
   */
  public Progress progress(
      Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    return Progress.of(work(placement, rules), asOf(record, now), now);
  }

  /**
   * Forecasts the day on which the work will be done, as the {@linkplain ForecastRule rule} of the
   * program says.
   *
   * @param placement the placement as it stands
   * @param record the work done
   * @param rules the rules of its program
   * @param now the present instant
   * @return the day, today if nothing is left, never an earlier one; empty if the past gives no
   *     pace for the rest or one at which it takes more than 10,000 working days, or if work is
   *     left and the placement rests or has ended
   */
  public Optional<LocalDate> forecast(
      Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    return new Forecast(work(placement, rules), asOf(record, now), now).completionDate();
  }

  /**
   * Checks the work done. A finding on a deliverable that is not handed in is given only while the
   * intern is there: who rests, has finished or left owes nothing.
   *
   * @param placement the placement as it stands
   * @param record the work done
   * @param rules the rules of its program
   * @param now the present instant
   * @return an error for each day with more minutes than it has, for two entries that overlap, for
   *     an entry of a day on which the intern is not there or that was recorded before its day, for
   *     a day or week with more than the {@linkplain HourLimits limits} say, for each deliverable
   *     that was due before today and has not been handed in, for each module, task or deliverable
   *     that is not planned, and for all that is dated after now; a warning for an entry that says
   *     the same as another, for what is dated before the first day, for each deliverable first
   *     handed in late, for each past week with less work than {@linkplain
   *     ProgressRules#minMinutesPerWeek agreed}, and for days without an entry where the program
   *     asks for a {@linkplain ProgressRules#dailyDiary diary}
   */
  public Report check(Placement placement, WorkRecord record, ProgressRules rules, Instant now) {
    Objects.requireNonNull(record, "ProgressPlan.record");
    TimeBounds.check(now, "ProgressPlan.now");
    return new ProgressChecks(work(placement, rules), record, now).check();
  }

  /**
   * Says what is to be done about the work of the placement. Nothing while it rests, has ended, or
   * is past its last day.
   *
   * @param placement the placement as it stands
   * @param record the work done
   * @param rules the rules of its program
   * @param window the days looked at, for what is due from today on
   * @param now the present instant
   * @return for the intern, hours to make up (a warning if they are behind by more {@linkplain
   *     ProgressRules#maxDaysBehind days} than the rules say), days without an entry in the diary
   *     (a warning), deliverables due in the window (info), overdue (an error) or returned (a
   *     warning if they were due); for the supervisor, deliverables that wait for acceptance
   *     (info); in this order, deliverables by the day they are due. Takes time in proportion to
   *     the days of the placement at most, usually some microseconds
   */
  public List<Duty> duties(
      Placement placement, WorkRecord record, ProgressRules rules, DateRange window, Instant now) {
    Objects.requireNonNull(window, "ProgressPlan.window");
    return new ProgressDuties(work(placement, rules), asOf(record, now), now).in(window);
  }

  private PlannedWork work(Placement placement, ProgressRules rules) {
    Objects.requireNonNull(placement, "ProgressPlan.placement");
    Objects.requireNonNull(rules, "ProgressPlan.rules");
    return new PlannedWork(placement, this, rules);
  }

  private static WorkRecord asOf(WorkRecord record, Instant now) {
    Objects.requireNonNull(record, "ProgressPlan.record");
    TimeBounds.check(now, "ProgressPlan.now");
    return record.asOf(now);
  }

  /**
   * Starts the plan of a placement.
   *
   * @param placement the placement
   * @return a builder; everything else is optional
   */
  public static Builder of(Placement placement) {
    Objects.requireNonNull(placement, "ProgressPlan.placement");
    return builder().placement(placement.id());
  }

  /**
   * Starts the plan of a placement with the total of its project, where the project states one.
   *
   * @param placement the placement
   * @param project its project
   * @return a builder; everything else is optional
   * @throws IllegalArgumentException if it is the placement of another project
   */
  public static Builder of(Placement placement, Project project) {
    Objects.requireNonNull(project, "ProgressPlan.project");
    Builder plan = of(placement);
    Bounds.check(
        project.id().equals(placement.project()),
        "ProgressPlan",
        "project",
        project.id(),
        "that of the placement, which is " + placement.project());
    if (project.totalHours().isPresent()) {
      plan.totalMinutes(MINUTES_OF_AN_HOUR * project.totalHours().getAsInt());
    }
    return plan;
  }

  /** {@return a builder; {@code placement} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a plan; not safe for use by several threads.
   *
   * <p>The short way: {@link #placement(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableProgressPlan.Builder {
    Builder() {}

    /**
     * Sets the placement.
     *
     * @param id its key
     * @return this builder
     */
    public Builder placement(String id) {
      return placement(PlacementId.of(id));
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
