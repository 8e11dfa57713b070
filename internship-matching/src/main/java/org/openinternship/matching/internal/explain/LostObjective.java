package org.openinternship.matching.internal.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.scoring.Score;

/** What an objective would lose with a pair, in words of its own where it has some. */
final class LostObjective {
  /** What is said of objectives that go by numbers of interns. */
  private static final Map<Objective, ProcedureReason> LOADS =
      Map.of(
          StandardObjective.NEAR_TARGETS, ProcedureReason.FARTHER_FROM_TARGETS,
          StandardObjective.WITHIN_TARGETS, ProcedureReason.MORE_BEYOND_TARGETS,
          StandardObjective.EVEN_LOADS, ProcedureReason.LOADS_LESS_EVEN);

  private LostObjective() {}

  /**
   * Returns the reason.
   *
   * @param intern the intern of the pair
   * @param project its project
   * @param loses what would be worse
   * @param anyLast whether some come last, so that others are those who asked
   */
  static Reason reason(
      InternId intern, ProjectId project, Because.ObjectiveLoses loses, boolean anyLast) {
    if (loses.objective() == StandardObjective.SIZE) {
      return Reason.of(
          anyLast
              ? ProcedureReason.FEWER_WHO_ASKED_WOULD_HAVE_A_PLACE
              : ProcedureReason.FEWER_WOULD_HAVE_A_PLACE,
          intern,
          project,
          loses.atLeast());
    }
    if (loses.objective() instanceof StandardObjective && loses.about().isPresent()) {
      return Reason.of(
          loses.most()
              ? ProcedureReason.FEWER_WOULD_HAVE_CHOICE
              : ProcedureReason.MORE_WOULD_HAVE_CHOICE,
          intern,
          project,
          loses.atLeast(),
          loses.about().getAsLong());
    }
    if (isOfPoints(loses)) {
      return fewerPoints(intern, project, loses.atLeast());
    }
    ProcedureReason ofLoads = LOADS.get(loses.objective());
    return ofLoads != null
        ? Reason.of(ofLoads, intern, project, loses.atLeast())
        : Reason.of(
            ProcedureReason.OBJECTIVE_WOULD_BE_WORSE,
            intern,
            project,
            loses.objective().label(),
            loses.atLeast());
  }

  /** A bound of less than a tenth of a point tells only which way the points went. */
  private static Reason fewerPoints(InternId intern, ProjectId project, long atLeast) {
    BigDecimal points = Score.points(atLeast).setScale(1, RoundingMode.DOWN);
    return points.signum() == 0
        ? Reason.of(ProcedureReason.FEWER_POINTS, intern, project)
        : Reason.of(ProcedureReason.FEWER_POINTS_IN_ALL, intern, project, points);
  }

  /** By how much an objective is worse at least: points as people know them, not in millionths. */
  static Object loss(Because.ObjectiveLoses loses) {
    return isOfPoints(loses) ? Score.points(loses.atLeast()) : loses.atLeast();
  }

  private static boolean isOfPoints(Because.ObjectiveLoses loses) {
    return loses.objective() instanceof Objective.LeastTotal total
        && total.fact() == StandardConflictRule.SCORE;
  }
}
