package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.internal.Memo;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;

/** Checks that demands can be met at all, by whoever comes. */
final class DemandChecks {
  private static final int DAY = 24 * 60;
  private static final List<WeeklyInterval> ALL_WEEK =
      Arrays.stream(DayOfWeek.values()).map(day -> new WeeklyInterval(day, 0, DAY)).toList();

  private final Cohort cohort;
  private final HostTree tree;
  private final Report.Collector found;
  private boolean termTold;

  /** By core hours and days: many projects have the same, and each takes a walk over the days. */
  private final Memo<Integer> worstWeeks = new Memo<>(1_024);

  DemandChecks(Cohort cohort, HostTree tree, Report.Collector found) {
    this.cohort = cohort;
    this.tree = tree;
    this.found = found;
  }

  void check(Project project, String path) {
    checkDays(project, path);
    checkMinInterns(project, path);
    checkTargetInterns(project, path);
    checkSharedMinutes(project, path);
  }

  /** The innermost party that takes too few; who takes nobody at all is closed on purpose. */
  private void checkMinInterns(Project project, String path) {
    int min = project.minInterns().orElse(0);
    if (min == 0) {
      return;
    }
    for (HostSideId party : tree.path(project)) {
      int max = tree.limit(party).orElse(min);
      if (max > 0 && max < min) {
        found.add(
            WARNING,
            path + "/minInterns",
            CohortReason.MIN_INTERNS_ABOVE_LIMIT,
            project.id(),
            min,
            party.kind(),
            party,
            max);
        return;
      }
    }
  }

  /** A project that can have nobody is closed on purpose; the target waits for another season. */
  private void checkTargetInterns(Project project, String path) {
    if (project.targetInterns().isEmpty()) {
      return;
    }
    int places = project.seats();
    for (HostSideId party : tree.path(project)) {
      places = Math.min(places, tree.limit(party).orElse(places));
    }
    if (places > 0) {
      TargetReach.check(project.id(), project.targetInterns(), places, path, found);
    }
  }

  /** Shared hours are worked out day by day; a term that is too long is told once. */
  private void checkDays(Project project, String path) {
    boolean own = project.period().isPresent();
    Optional<DateRange> days = daysOf(project);
    if (project.coreHours().isPresent()
        && days.isPresent()
        && days.get().days() > SharedHours.MAX_DAYS
        && (own || !termTold)) {
      termTold |= !own;
      found.add(
          ERROR,
          own ? path + "/period" : "/term/period",
          CohortReason.PERIOD_TOO_LONG,
          project.id(),
          days.get().days(),
          SharedHours.MAX_DAYS);
    }
  }

  private Optional<DateRange> daysOf(Project project) {
    return project.period().or(() -> cohort.term().map(Term::period));
  }

  private void checkSharedMinutes(Project project, String path) {
    if (project.neededSharedMinutes().isPresent()) {
      int needed = project.neededSharedMinutes().getAsInt();
      int has = minutesOfWorstWeek(project, project.coreHours().orElseThrow());
      if (has < needed) {
        found.add(
            WARNING,
            path + "/neededSharedMinutes",
            CohortReason.SHARED_MINUTES_OUT_OF_REACH,
            project.id(),
            needed,
            has);
      }
    }
  }

  /** What an intern would share who works day and night. */
  private int minutesOfWorstWeek(Project project, WorkingHours core) {
    return daysOf(project)
        .filter(range -> range.days() <= SharedHours.MAX_DAYS)
        .map(range -> worstWeeks.of(List.of(core, range), () -> minutesOfWorstWeek(core, range)))
        .orElse(core.minutesPerWeek());
  }

  private static int minutesOfWorstWeek(WorkingHours core, DateRange range) {
    WorkingHours always = WorkingHours.of(core.zone(), ALL_WEEK);
    return SharedHours.of(core, always, range).minMinutesPerWeek();
  }

  void check(Intern intern, String path) {
    int channels = Channel.values().length;
    if (intern.impossibleChannels().containsAll(EnumSet.allOf(Channel.class))) {
      found.add(
          WARNING,
          path + "/impossibleChannels",
          CohortReason.NO_CHANNEL_POSSIBLE,
          intern.id(),
          channels);
    }
  }
}
