package org.openinternship.core.program;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openinternship.core.completion.CompletionItem;
import org.openinternship.core.completion.CompletionItemKind;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.progress.HourLimits;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.progress.ReportSchedule;
import org.openinternship.core.simulated.WorkTask;

/** Finds rules of work, reports and completion that do not fit; part of {@link ProgramChecks}. */
final class WorkChecks {
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int MINUTES_OF_A_DAY = 1_440;
  private static final int SHORTEST_MONTH = 28;

  private final Program program;
  private final ProgressRules progress;
  private final CompletionRules completion;
  private final Report.Collector found = Report.collector();

  /** The days of the longest placement without a finding. */
  private final long days;

  private WorkChecks(Program program) {
    this.program = program;
    this.progress = program.progress();
    this.completion = program.completion();
    this.days =
        DAYS_OF_A_WEEK * ((long) program.supervision().maxWeeks())
            + program.placements().extensions().maxExtensionDays();
  }

  static Report check(Program program) {
    WorkChecks checks = new WorkChecks(program);
    program.progress().reports().ifPresent(checks::reports);
    checks.weekly();
    checks.minutes();
    checks.credits();
    checks.modules();
    checks.competencies();
    return checks.found.report();
  }

  private void reports(ReportSchedule schedule) {
    int grace = program.contact().reportGraceDays();
    if (grace >= days) {
      found.add(
          Severity.WARNING,
          "/contact/reportGraceDays",
          ProgramReason.REPORTS_ALL_IN_GRACE,
          grace,
          days);
      return;
    }
    int limit = program.contact().removalAtMissedReport();
    long most = most(schedule, days - grace);
    if (limit > most) {
      found.add(
          Severity.WARNING,
          "/contact/removalAtMissedReport",
          ProgramReason.REMOVAL_OUT_OF_REACH,
          limit,
          most);
    }
  }

  /** The most reports that can be due in so many days: one a week, or in each 28 days. */
  private static long most(ReportSchedule schedule, long days) {
    int apart = schedule instanceof ReportSchedule.Weekly ? DAYS_OF_A_WEEK : SHORTEST_MONTH;
    return (days + apart - 1) / apart;
  }

  private void minutes() {
    long possible = possible();
    if (completion.minMinutes() > possible) {
      found.add(
          Severity.WARNING,
          "/completion/minMinutes",
          ProgramReason.COMPLETION_OUT_OF_REACH,
          completion.minMinutes(),
          possible);
    } else if (progress.minMinutesPerWeek().isPresent()) {
      int weekly = progress.minMinutesPerWeek().getAsInt();
      if (completion.minMinutes() > weeks() * weekly) {
        found.add(
            Severity.WARNING,
            "/completion/minMinutes",
            ProgramReason.COMPLETION_BEYOND_WORK,
            completion.minMinutes(),
            weekly,
            weeks() * weekly);
      }
    }
  }

  /** The most minutes that may be worked in the longest placement without a finding. */
  private long possible() {
    return Math.min(days * mostInADay(progress.limits()), weeks() * mostInAWeek(progress.limits()));
  }

  private long weeks() {
    return (days + DAYS_OF_A_WEEK - 1) / DAYS_OF_A_WEEK;
  }

  private static long mostInADay(HourLimits limits) {
    return limits.maxMinutesPerDay().orElse(MINUTES_OF_A_DAY);
  }

  private static long mostInAWeek(HourLimits limits) {
    long most = DAYS_OF_A_WEEK * mostInADay(limits);
    return Math.min(most, limits.maxMinutesPerWeek().orElse(Integer.MAX_VALUE));
  }

  /** Finds weeks that must have more work than they may have. */
  private void weekly() {
    if (progress.minMinutesPerWeek().isEmpty()) {
      return;
    }
    int least = progress.minMinutesPerWeek().getAsInt();
    if (least > mostInAWeek(progress.limits())) {
      beyond(Severity.ERROR, "/progress/limits", least, mostInAWeek(progress.limits()));
      return;
    }
    for (int i = 0; i < progress.limitsByAge().size(); i++) {
      long most = mostInAWeek(progress.limitsByAge().get(i).limits());
      if (least > most) {
        beyond(Severity.WARNING, "/progress/limitsByAge/" + i, least, most);
      }
    }
  }

  private void beyond(Severity severity, String path, int least, long most) {
    found.add(severity, path, ProgramReason.WEEK_BEYOND_LIMIT, least, most);
  }

  private void credits() {
    BigDecimal needed = completion.minCredits();
    if (needed.signum() == 0) {
      return;
    }
    if (completion.fixedCredits().isEmpty() && progress.credits().isEmpty()) {
      found.add(Severity.ERROR, "/completion/minCredits", ProgramReason.CREDITS_NOT_EARNED, needed);
      return;
    }
    BigDecimal most = completion.fixedCredits().orElseGet(() -> progress.credits(possible()));
    if (needed.compareTo(most) > 0) {
      found.add(
          completion.fixedCredits().isPresent() ? Severity.ERROR : Severity.WARNING,
          "/completion/minCredits",
          ProgramReason.CREDITS_OUT_OF_REACH,
          needed,
          most);
    }
  }

  /** Finds competencies that none of the program's own frameworks has. */
  private void competencies() {
    if (completion.frameworks().isEmpty()) {
      return;
    }
    List<String> known =
        completion.frameworks().stream()
            .flatMap(framework -> framework.competencies().stream())
            .map(Competency::key)
            .toList();
    for (int i = 0; i < completion.competencies().size(); i++) {
      String competency = completion.competencies().get(i);
      if (!known.contains(competency)) {
        found.add(
            Severity.ERROR,
            "/completion/competencies/" + i,
            ProgramReason.COMPETENCY_OF_NO_FRAMEWORK,
            competency);
      }
    }
  }

  private void modules() {
    Map<String, Boolean> known =
        progress.modules().stream().collect(Collectors.toMap(WorkTask::key, WorkTask::optional));
    for (int i = 0; i < completion.items().size(); i++) {
      CompletionItem item = completion.items().get(i);
      if (item.kind() == CompletionItemKind.MODULE && known.getOrDefault(item.key(), true)) {
        found.add(
            Severity.WARNING,
            "/completion/items/" + i,
            ProgramReason.MODULE_NOT_REQUIRED,
            item.key());
      }
    }
  }
}
