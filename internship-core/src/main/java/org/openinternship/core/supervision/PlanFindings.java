package org.openinternship.core.supervision;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.ReasonCode;

/** A collector of findings on a plan, with the severities of the program. */
final class PlanFindings {
  /** Every code that the check of a plan may find; a test keeps it exact. */
  static final Set<ReasonCode> CODES =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  GeneralReason.DUPLICATE_ID,
                  GeneralReason.FACT_UNKNOWN,
                  HostReason.FEW_MENTORS,
                  HostReason.TOO_MANY_MENTORS,
                  SupervisionReason.GUIDE_FACT_UNKNOWN,
                  SupervisionReason.NOT_IN_PLAN,
                  SupervisionReason.TOO_MANY_INTERNS,
                  SupervisionReason.ABSENCE_WITHOUT_COVER,
                  SupervisionReason.INTERNS_OF_LONE_MENTOR,
                  SupervisionReason.MENTOR_TIME_SHORT,
                  SupervisionReason.CONTACT_ON_NO_DAY,
                  SupervisionReason.NO_CALL,
                  SupervisionReason.FEW_CALLS,
                  SupervisionReason.FEW_CONTACT_DAYS,
                  SupervisionReason.FIRST_CONTACT_MISSING,
                  SupervisionReason.FIRST_CONTACT_LATE,
                  SupervisionReason.SHARED_MINUTES_TOO_FEW,
                  SupervisionReason.SHARED_MINUTES_FEW,
                  SupervisionReason.SENIOR_CALLS_RARE,
                  SupervisionReason.ANSWER_TIME_LONG,
                  SupervisionReason.REVIEW_TIME_LONG,
                  SupervisionReason.EVALUATION_MISSING,
                  SupervisionReason.MIDPOINT_OFF,
                  SupervisionReason.EVALUATION_OPENS_OFF,
                  SupervisionReason.REMINDER_MISSING,
                  SupervisionReason.FEW_OBJECTIVES,
                  SupervisionReason.OBJECTIVE_NOT_RATED,
                  SupervisionReason.PERIOD_LONG,
                  SupervisionReason.EXTENSION_LONG)));

  private final SupervisionRules rules;
  private final Report.Collector found = Report.collector();

  PlanFindings(SupervisionRules rules) {
    this.rules = rules;
  }

  void error(String path, ReasonCode code, Object... arguments) {
    add(Severity.ERROR, path, code, arguments);
  }

  void warning(String path, ReasonCode code, Object... arguments) {
    add(Severity.WARNING, path, code, arguments);
  }

  void info(String path, ReasonCode code, Object... arguments) {
    add(Severity.INFO, path, code, arguments);
  }

  private void add(Severity standard, String path, ReasonCode code, Object... arguments) {
    found.add(rules.severityOf(code, standard), path, code, arguments);
  }

  Report report() {
    return found.report();
  }
}
