package org.openinternship.core.supervision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;

/** Collects findings on a plan under the severities of a policy. */
final class PlanFindings {
  /** Every code that the check of a plan may give. */
  static final Set<ReasonCode> CODES =
      Collections.unmodifiableSet(
          EnumSet.of(
              ReasonCode.DUPLICATE_ID,
              ReasonCode.FACT_UNKNOWN,
              ReasonCode.FEW_MENTORS,
              ReasonCode.TOO_MANY_MENTORS,
              ReasonCode.SUPERVISORS_NOT_ONE,
              ReasonCode.NOT_IN_PLAN,
              ReasonCode.ABSENCE_WITHOUT_COVER,
              ReasonCode.INTERNS_OF_LONE_MENTOR,
              ReasonCode.MENTOR_TIME_SHORT,
              ReasonCode.CONTACT_ON_NO_DAY,
              ReasonCode.NO_CALL,
              ReasonCode.FEW_CALLS,
              ReasonCode.FEW_CONTACT_DAYS,
              ReasonCode.FIRST_CONTACT_LATE,
              ReasonCode.SHARED_MINUTES_TOO_FEW,
              ReasonCode.SHARED_MINUTES_FEW,
              ReasonCode.SENIOR_CALLS_RARE,
              ReasonCode.ANSWER_TIME_LONG,
              ReasonCode.REVIEW_TIME_LONG,
              ReasonCode.EVALUATION_MISSING,
              ReasonCode.MIDPOINT_OFF,
              ReasonCode.EVALUATION_OPENS_OFF,
              ReasonCode.REMINDER_MISSING,
              ReasonCode.FEW_OBJECTIVES,
              ReasonCode.OBJECTIVE_NOT_RATED,
              ReasonCode.PERIOD_LONG,
              ReasonCode.EXTENSION_LONG));

  private final SupervisionPolicy policy;
  private final Report.Collector found = Report.collector();

  PlanFindings(SupervisionPolicy policy) {
    this.policy = policy;
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
    found.add(policy.severities().getOrDefault(code, standard), path, code, arguments);
  }

  Report report() {
    return found.report();
  }
}
