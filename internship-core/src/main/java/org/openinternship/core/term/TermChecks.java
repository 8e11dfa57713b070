package org.openinternship.core.term;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/**
 * Checks the phases and waivers of a term. A phase may overlap the next one in the order of kinds,
 * as when hosts begin to review while others still apply, but none further on.
 */
final class TermChecks {
  private final Term term;
  private final Report.Collector found = Report.collector();

  private TermChecks(Term term) {
    this.term = term;
  }

  static Report check(Term term) {
    TermChecks checks = new TermChecks(term);
    checks.checkPhases();
    checks.checkWaivers();
    return checks.found.report();
  }

  private void checkPhases() {
    Map<PhaseKind, Integer> first = new EnumMap<>(PhaseKind.class);
    List<Phase> phases = term.phases();
    for (int i = 0; i < phases.size(); i++) {
      if (first.putIfAbsent(phases.get(i).kind(), i) != null) {
        found.add(ERROR, at(i), TermReason.PHASE_REPEATED, phases.get(i).kind());
      }
    }
    for (int i : first.values()) {
      for (int j : first.values()) {
        if (phases.get(i).kind().compareTo(phases.get(j).kind()) < 0) {
          checkOrder(phases.get(i), phases.get(j), at(j));
        }
      }
    }
    Integer work = first.get(PhaseKind.WORK);
    if (work != null) {
      checkWork(phases.get(work), at(work));
    }
  }

  private String at(int phase) {
    return "/phases/" + phase;
  }

  private void checkOrder(Phase earlier, Phase later, String at) {
    TimeWindow one = earlier.window();
    TimeWindow other = later.window();
    if (other.opensAt().isBefore(one.opensAt()) || other.closesAt().isBefore(one.closesAt())) {
      found.add(ERROR, at, TermReason.PHASES_OUT_OF_ORDER, later.kind(), earlier.kind());
    } else if (EnumSet.range(earlier.kind(), later.kind()).size() > 2 && one.overlaps(other)) {
      found.add(ERROR, at, TermReason.PHASES_OVERLAP, later.kind(), earlier.kind());
    }
  }

  private void checkWork(Phase work, String at) {
    if (!work.firstDay().equals(term.period().first())
        || !work.lastDay().equals(term.period().last())) {
      found.add(
          ERROR,
          at,
          TermReason.WORK_PHASE_NOT_TERM,
          new DateRange(work.firstDay(), work.lastDay()),
          term.period());
    }
  }

  private void checkWaivers() {
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < term.limitWaivers().size(); i++) {
      LimitWaiver waiver = term.limitWaivers().get(i);
      if (!seen.add(List.of(waiver.limit(), waiver.host()))) {
        found.add(
            ERROR, "/limitWaivers/" + i, TermReason.WAIVER_REPEATED, waiver.limit(), waiver.host());
      }
    }
  }
}
