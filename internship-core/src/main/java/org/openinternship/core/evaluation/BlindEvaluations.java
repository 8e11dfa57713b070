package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;

/**
 * The evaluations of a placement at one point. They are blind: until every role that was asked has
 * handed in, or the window closes, a role sees its own evaluation and no other, and nothing
 * computed from the others. There is no method that reads them all; the host keeps the single
 * evaluations.
 *
 * <p>The first evaluation of each role after the window opened counts, so that nobody can change
 * theirs after they have seen the others. One that comes in after the window closed counts too,
 * with a finding. An evaluation that is handed in after the instant asked about does not exist yet.
 * Immutable and safe for several threads.
 */
public final class BlindEvaluations {
  private final PlacementId placement;
  private final EvaluationPoint point;
  private final Map<EvaluatorRole, EvaluationForm> asked;
  private final List<Evaluation> evaluations;

  private BlindEvaluations(
      PlacementId placement,
      EvaluationPoint point,
      Map<EvaluatorRole, EvaluationForm> asked,
      List<Evaluation> evaluations) {
    this.placement = placement;
    this.point = point;
    this.asked = asked;
    this.evaluations = evaluations;
  }

  /**
   * Makes the value of a point at which nothing is handed in yet.
   *
   * @param placement the placement
   * @param point the point
   * @param asked the form of each role that is asked, at least one role
   * @return the value without evaluations
   * @throws IllegalArgumentException if nobody is asked
   */
  public static BlindEvaluations ask(
      PlacementId placement, EvaluationPoint point, Map<EvaluatorRole, EvaluationForm> asked) {
    Objects.requireNonNull(asked, "BlindEvaluations.asked");
    Objects.requireNonNull(placement, "BlindEvaluations.placement");
    Objects.requireNonNull(point, "BlindEvaluations.point");
    if (asked.isEmpty()) {
      throw new IllegalArgumentException(
          "BlindEvaluations: nobody is asked, there must be at least 1 role");
    }
    return new BlindEvaluations(
        placement, point, Collections.unmodifiableMap(new EnumMap<>(asked)), List.of());
  }

  /**
   * Returns the value after one more evaluation.
   *
   * @param evaluation the evaluation that was handed in
   * @return the value that follows; its evaluations are in the order of their instants, those of
   *     one instant in the order in which they were given
   * @throws IllegalArgumentException if it belongs to another placement or point, or its role was
   *     not asked
   * @throws org.openinternship.core.finding.FindingsException if {@link EvaluationForm#check} has
   *     errors; show them only to the person who handed it in
   */
  public BlindEvaluations after(Evaluation evaluation) {
    Objects.requireNonNull(evaluation, "BlindEvaluations.evaluation");
    if (!evaluation.placement().equals(placement) || !evaluation.point().equals(point.name())) {
      throw new IllegalArgumentException(
          "%s: an evaluation of placement %s at %s was added. Maybe it was meant for others"
              .formatted(this, evaluation.placement(), evaluation.point()));
    }
    EvaluationForm form = asked.get(evaluation.role());
    if (form == null) {
      throw new IllegalArgumentException(
          "%s: role %s was not asked, only %s".formatted(this, evaluation.role(), asked.keySet()));
    }
    form.check(evaluation)
        .orThrow("Evaluation of placement " + placement + " by " + evaluation.role());
    List<Evaluation> all = new ArrayList<>(evaluations);
    all.add(evaluation);
    all.sort(Comparator.comparing(Evaluation::submittedAt));
    return new BlindEvaluations(placement, point, asked, List.copyOf(all));
  }

  /** {@return the placement} */
  public PlacementId placement() {
    return placement;
  }

  /** {@return the point} */
  public EvaluationPoint point() {
    return point;
  }

  /** {@return the form of each role that is asked} */
  public Map<EvaluatorRole, EvaluationForm> asked() {
    return asked;
  }

  /**
   * Tells whether a role has handed in.
   *
   * @param role the role
   * @param now an instant, usually of the host's clock
   * @return whether an evaluation of the role counts by then
   */
  public boolean hasHandedIn(EvaluatorRole role, Instant now) {
    Objects.requireNonNull(role, "BlindEvaluations.role");
    Objects.requireNonNull(now, "BlindEvaluations.now");
    return counted(role, now).isPresent();
  }

  /**
   * Tells whether the evaluations are no longer blind.
   *
   * @param now an instant, usually of the host's clock
   * @return whether every role that was asked has handed in by then, or the window has closed
   */
  public boolean isRevealed(Instant now) {
    Objects.requireNonNull(now, "BlindEvaluations.now");
    return !now.isBefore(point.window().closesAt())
        || asked.keySet().stream().allMatch(role -> hasHandedIn(role, now));
  }

  /**
   * Returns the evaluations that a role may see.
   *
   * @param role the role of the reader; one that was not asked sees nothing as long as they are
   *     blind
   * @param now an instant, usually of the host's clock
   * @return the evaluations that count, at most one of each role, in the order of the roles
   */
  public List<Evaluation> visibleTo(EvaluatorRole role, Instant now) {
    Objects.requireNonNull(role, "BlindEvaluations.role");
    Objects.requireNonNull(now, "BlindEvaluations.now");
    boolean revealed = isRevealed(now);
    return asked.keySet().stream()
        .filter(each -> revealed || each == role)
        .flatMap(each -> counted(each, now).stream())
        .toList();
  }

  /**
   * Computes the gap between the intern's ratings and another's.
   *
   * @param other the role to compare with, such as the supervisor
   * @param now an instant, usually of the host's clock
   * @return the gap over the items that both rated on the same scale; empty: there is none, or the
   *     evaluations are still blind
   */
  public Optional<PlacementGap> gap(EvaluatorRole other, Instant now) {
    Objects.requireNonNull(other, "BlindEvaluations.other");
    Objects.requireNonNull(now, "BlindEvaluations.now");
    Optional<Evaluation> own = counted(EvaluatorRole.SELF, now);
    Optional<Evaluation> others = counted(other, now);
    if (!isRevealed(now) || own.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    EvaluationForm ownForm = form(EvaluatorRole.SELF);
    EvaluationForm otherForm = form(other);
    List<ItemGap> gaps =
        ownForm.items().stream()
            .filter(item -> sameScale(item, otherForm))
            .flatMap(item -> ItemGap.between(item.key(), own.get(), others.get()).stream())
            .toList();
    return gaps.isEmpty() ? Optional.empty() : Optional.of(new PlacementGap(placement, gaps));
  }

  private EvaluationForm form(EvaluatorRole role) {
    return Objects.requireNonNull(asked.get(role));
  }

  private static boolean sameScale(EvaluationItem item, EvaluationForm other) {
    return other.item(item.key()).filter(same -> same.scale().equals(item.scale())).isPresent();
  }

  /**
   * Checks the times at which roles handed in; findings reveal nothing of the evaluations.
   *
   * @param now an instant, usually of the host's clock
   * @return an error for each evaluation that came in too early or again (it does not count) or
   *     after the window closed (it was no longer blind), a warning for each late one; and for each
   *     role whose due evaluation is missing a warning, or an error once the window has closed
   */
  public Report check(Instant now) {
    Objects.requireNonNull(now, "BlindEvaluations.now");
    Report.Collector found = Report.collector();
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      if (!evaluation.submittedAt().isAfter(now)) {
        checkTime(evaluation, "/evaluations/" + i, found);
      }
    }
    if (!now.isBefore(point.dueAt())) {
      Severity severity = now.isBefore(closesAt()) ? Severity.WARNING : Severity.ERROR;
      for (EvaluatorRole role : asked.keySet()) {
        if (!hasHandedIn(role, now)) {
          found.add(
              severity,
              "/asked/" + role,
              EvaluationReason.EVALUATION_NOT_IN,
              role,
              placement,
              point.name(),
              point.dueAt());
        }
      }
    }
    return found.report();
  }

  private void checkTime(Evaluation evaluation, String path, Report.Collector found) {
    Instant at = evaluation.submittedAt();
    EvaluatorRole role = evaluation.role();
    if (at.isBefore(point.window().opensAt())) {
      Instant opens = point.window().opensAt();
      found.add(
          Severity.ERROR,
          path,
          EvaluationReason.EVALUATION_EARLY,
          role,
          placement,
          point.name(),
          at,
          opens);
    } else if (counted(role, at).filter(evaluation::equals).isEmpty()) {
      found.add(
          Severity.ERROR,
          path,
          EvaluationReason.EVALUATION_AGAIN,
          role,
          placement,
          point.name(),
          at);
    } else if (!at.isBefore(closesAt())) {
      found.add(
          Severity.ERROR,
          path,
          EvaluationReason.EVALUATION_NOT_BLIND,
          role,
          placement,
          point.name(),
          at,
          closesAt());
    } else if (!at.isBefore(point.dueAt())) {
      found.add(
          Severity.WARNING,
          path,
          EvaluationReason.EVALUATION_LATE,
          role,
          placement,
          point.name(),
          at,
          point.dueAt());
    }
  }

  Optional<Evaluation> counted(EvaluatorRole role, Instant now) {
    return evaluations.stream()
        .filter(evaluation -> evaluation.role() == role)
        .filter(evaluation -> !evaluation.submittedAt().isBefore(point.window().opensAt()))
        .filter(evaluation -> !evaluation.submittedAt().isAfter(now))
        .findFirst();
  }

  Instant closesAt() {
    return point.window().closesAt();
  }

  /** {@return the placement and the name of the point} */
  @Override
  public String toString() {
    return "BlindEvaluations of placement " + placement + " at " + point.name();
  }
}
