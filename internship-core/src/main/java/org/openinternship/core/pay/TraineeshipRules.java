package org.openinternship.core.pay;

import java.time.LocalDate;
import java.util.Objects;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;

/**
 * The rules by which a traineeship asks for a second look: those of the <a
 * href="https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32014H0327(01)">Council
 * Recommendation of 10 March 2014 on a Quality Framework for Traineeships</a> (2014/C 88/01): in
 * principle no longer than six months, clear conditions for another one after it, learning
 * objectives, and pay disclosed in the notice. It is no law, so all findings are warnings.
 *
 * @param maxMonths the most months that need no reason, 1 to {@link #MAX_MONTHS}
 * @param maxEarlier the most earlier placements with the same host that need no reason, 0 to
 *     10,000,000
 * @param minObjectives the fewest learning objectives, 0 to 10,000,000
 */
public record TraineeshipRules(int maxMonths, int maxEarlier, int minObjectives) {
  /** The most months of a rule: a hundred years. */
  public static final int MAX_MONTHS = 1_200;

  /**
   * Checks the bounds.
   *
   * @param maxMonths the most months
   * @param maxEarlier the most earlier placements
   * @param minObjectives the fewest learning objectives
   * @throws IllegalArgumentException if one is out of bounds
   */
  public TraineeshipRules {
    Bounds.check("TraineeshipRules", "maxMonths", maxMonths, 1, MAX_MONTHS);
    Bounds.checkCount("TraineeshipRules", "maxEarlier", maxEarlier, 0);
    Bounds.checkCount("TraineeshipRules", "minObjectives", minObjectives, 0);
  }

  /**
   * {@return the defaults: six months, no earlier placement with the same host, one learning
   * objective}
   */
  public static TraineeshipRules standard() {
    return new TraineeshipRules(6, 0, 1);
  }

  /**
   * Checks a traineeship.
   *
   * @param placement its placement as it stands; its length is that of the agreed period, or
   *     shorter if it ended before
   * @param traineeship what else is known of it
   * @return a warning for each rule that is not kept
   */
  public Report check(Placement placement, Traineeship traineeship) {
    Objects.requireNonNull(placement, "TraineeshipRules.placement");
    Objects.requireNonNull(traineeship, "TraineeshipRules.traineeship");
    Report.Collector found = Report.collector();
    DateRange lasted = lasted(placement);
    LocalDate limit = lasted.first().plusMonths(maxMonths);
    if (!lasted.last().isBefore(limit) && traineeship.reasonForLength().isEmpty()) {
      found.add(
          Severity.WARNING, "/placement/period", PayReason.TRAINEESHIP_LONG, lasted, maxMonths);
    }
    int earlier = traineeship.earlierWithHost().size();
    if (earlier > maxEarlier && traineeship.reasonForAnother().isEmpty()) {
      found.add(
          Severity.WARNING,
          "/earlierWithHost",
          PayReason.TRAINEESHIP_REPEATED,
          earlier,
          maxEarlier);
    }
    int objectives = traineeship.learningObjectives().size();
    if (objectives < minObjectives) {
      found.add(
          Severity.WARNING,
          "/learningObjectives",
          PayReason.LEARNING_CONTENT_MISSING,
          objectives,
          minObjectives);
    }
    if (!traineeship.payDisclosed()) {
      found.add(Severity.WARNING, "/payDisclosed", PayReason.PAY_NOT_DISCLOSED);
    }
    return found.report();
  }

  private static DateRange lasted(Placement placement) {
    DateRange agreed = placement.period();
    return placement
        .endedOn()
        .filter(ended -> agreed.contains(ended))
        .map(ended -> new DateRange(agreed.first(), ended))
        .orElse(agreed);
  }
}
