package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.time.TimeWindow;

/**
 * Checks the phases and lifts of a term. A phase may overlap the next one in the order of kinds, as
 * when hosts begin to review while others still apply, but none further on.
 */
final class TermChecks {
  private final Term term;
  private final String path;
  private final Report.Collector found;

  private TermChecks(Term term, String path, Report.Collector found) {
    this.term = term;
    this.path = path;
    this.found = found;
  }

  static void check(Term term, String path, Report.Collector found) {
    TermChecks checks = new TermChecks(term, path, found);
    checks.checkPhases();
    checks.checkLifts();
  }

  private void checkPhases() {
    Map<PhaseKind, Integer> first = new EnumMap<>(PhaseKind.class);
    List<Phase> phases = term.phases();
    for (int i = 0; i < phases.size(); i++) {
      if (first.putIfAbsent(phases.get(i).kind(), i) != null) {
        found.add(ERROR, at(i), ReasonCode.REPEATED, "phase", phases.get(i).kind());
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
      checkWork(phases.get(work).window(), at(work));
    }
  }

  private String at(int phase) {
    return path + "/phases/" + phase;
  }

  private void checkOrder(Phase earlier, Phase later, String at) {
    TimeWindow one = earlier.window();
    TimeWindow other = later.window();
    if (other.opensAt().isBefore(one.opensAt()) || other.closesAt().isBefore(one.closesAt())) {
      found.add(ERROR, at, ReasonCode.PHASES_OUT_OF_ORDER, later.kind(), earlier.kind());
    } else if (EnumSet.range(earlier.kind(), later.kind()).size() > 2 && one.overlaps(other)) {
      found.add(ERROR, at, ReasonCode.PHASES_OVERLAP, later.kind(), earlier.kind());
    }
  }

  private void checkWork(TimeWindow work, String at) {
    LocalDate last = work.closes().minusNanos(1).toLocalDate();
    if (!work.opens().toLocalDate().equals(term.period().first())
        || !last.equals(term.period().last())) {
      found.add(ERROR, at, ReasonCode.WORK_PHASE_NOT_TERM, work, term.period());
    }
  }

  private void checkLifts() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < term.lifts().size(); i++) {
      Lift lift = term.lifts().get(i);
      String what = lift.limit() + " of host " + lift.host();
      if (!seen.add(what)) {
        found.add(ERROR, path + "/lifts/" + i, ReasonCode.REPEATED, "lift", what);
      }
    }
  }
}
