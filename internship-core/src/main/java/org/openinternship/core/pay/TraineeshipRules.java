package org.openinternship.core.pay;

import java.time.LocalDate;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;

/**
 * When a traineeship asks for a second look. The rules are those of the <a
 * href="https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32014H0327(01)">Council
 * Recommendation of 10 March 2014 on a Quality Framework for Traineeships</a> (2014/C 88/01): in
 * principle no longer than six months, clear conditions for another one after it, learning
 * objectives, and pay disclosed in the notice. It is no law, so all findings are warnings.
 *
 * @param mostMonths how many months it lasts at most without a reason, at least 1
 * @param mostEarlier how many placements with the same host come before it at most without a
 *     reason, at least 0
 * @param leastObjectives how many learning objectives it has at least, at least 0
 */
public record TraineeshipRules(int mostMonths, int mostEarlier, int leastObjectives) {
  /**
   * Checks the bounds.
   *
   * @param mostMonths how many months
   * @param mostEarlier how many earlier placements
   * @param leastObjectives how many learning objectives
   * @throws IllegalArgumentException if one is out of bounds
   */
  public TraineeshipRules {
    Bounds.check("TraineeshipRules", "mostMonths", mostMonths, 1, Integer.MAX_VALUE);
    Bounds.check("TraineeshipRules", "mostEarlier", mostEarlier, 0, Integer.MAX_VALUE);
    Bounds.check("TraineeshipRules", "leastObjectives", leastObjectives, 0, Integer.MAX_VALUE);
  }

  /** {@return six months, no earlier placement with the same host, one learning objective} */
  public static TraineeshipRules standard() {
    return new TraineeshipRules(6, 0, 1);
  }

  /**
   * Checks a traineeship.
   *
   * @param traineeship the traineeship
   * @return a warning for each rule it does not keep
   */
  public Report check(Traineeship traineeship) {
    Report.Collector found = Report.collector();
    LocalDate limit = traineeship.period().first().plusMonths(mostMonths);
    if (!traineeship.period().last().isBefore(limit) && traineeship.reasonForLength().isEmpty()) {
      found.add(
          Severity.WARNING,
          "/period",
          ReasonCode.TRAINEESHIP_LONG,
          traineeship.period(),
          mostMonths);
    }
    int earlier = traineeship.earlierWithHost().size();
    if (earlier > mostEarlier && traineeship.reasonForAnother().isEmpty()) {
      found.add(
          Severity.WARNING,
          "/earlierWithHost",
          ReasonCode.TRAINEESHIP_REPEATED,
          earlier,
          mostEarlier);
    }
    int objectives = traineeship.learningObjectives().size();
    if (objectives < leastObjectives) {
      found.add(
          Severity.WARNING,
          "/learningObjectives",
          ReasonCode.LEARNING_CONTENT_MISSING,
          objectives,
          leastObjectives);
    }
    if (!traineeship.payDisclosed()) {
      found.add(Severity.WARNING, "/payDisclosed", ReasonCode.PAY_NOT_DISCLOSED);
    }
    return found.report();
  }
}
