package org.openinternship.core.evaluation;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.TimeBounds;

/**
 * The evaluations of a placement at one point. They are blind: until every role that was asked has
 * handed in, or the window closes, a role sees its own evaluation and no other, and nothing
 * computed from the others. Only {@link #stored()} gives them all, for the store and nobody else.
 *
 * <p>The ratings of a role are those of its first evaluation after the window opened, so that
 * nobody can change theirs after they have seen the others: gaps are computed from them. An
 * evaluation that comes in after the window closed counts too, with a finding. Later evaluations of
 * a role follow where its result asks for more time; a {@link Gate} reads the results of all. An
 * evaluation that is handed in after the instant asked about does not exist yet. Immutable and safe
 * for several threads.
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
   * Makes the value again that was stored.
   *
   * @param placement the placement
   * @param point the point
   * @param asked the form of each role that is asked, at least one role
   * @param evaluations the evaluations that were handed in, in any order
   * @return the value
   * @throws IllegalArgumentException if nobody is asked, or as for {@link #after}
   */
  public static BlindEvaluations of(
      PlacementId placement,
      EvaluationPoint point,
      Map<EvaluatorRole, EvaluationForm> asked,
      Collection<Evaluation> evaluations) {
    BlindEvaluations none = ask(placement, point, asked);
    List<Evaluation> all = Copies.list(evaluations, "BlindEvaluations.evaluations");
    all.forEach(none::checkFits);
    return none.with(all);
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
    checkFits(evaluation);
    return with(Stream.concat(evaluations.stream(), Stream.of(evaluation)).toList());
  }

  private BlindEvaluations with(List<Evaluation> all) {
    return new BlindEvaluations(
        placement,
        point,
        asked,
        all.stream().sorted(Comparator.comparing(Evaluation::submittedAt)).toList());
  }

  private void checkFits(Evaluation evaluation) {
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
   * Returns all evaluations, blind or not, to be stored and made again by {@link #of}. Whoever
   * shows them to people breaks the blindness: for people there is {@link #visibleTo}.
   *
   * @return the evaluations in the order of their instants
   */
  public List<Evaluation> stored() {
    return evaluations;
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
    TimeBounds.check(now, "BlindEvaluations.now");
    return first(role).filter(evaluation -> !evaluation.submittedAt().isAfter(now)).isPresent();
  }

  /**
   * Tells whether the evaluations are no longer blind.
   *
   * @param now an instant, usually of the host's clock
   * @return whether every role that was asked has handed in by then, or the window has closed
   */
  public boolean isRevealed(Instant now) {
    TimeBounds.check(now, "BlindEvaluations.now");
    return !now.isBefore(revealedAt());
  }

  /** Returns the instant from which on they are no longer blind. */
  Instant revealedAt() {
    Instant allIn = Instant.MIN;
    for (EvaluatorRole role : asked.keySet()) {
      Instant in = first(role).map(Evaluation::submittedAt).orElse(Instant.MAX);
      allIn = in.isAfter(allIn) ? in : allIn;
    }
    return allIn.isBefore(closesAt()) ? allIn : closesAt();
  }

  /**
   * Returns the evaluations that a role may see.
   *
   * @param role the role of the reader; one that was not asked sees nothing as long as they are
   *     blind
   * @param now an instant, usually of the host's clock
   * @return the evaluations that came in after the window opened, in the order of the roles, those
   *     of one role in the order of their instants
   */
  public List<Evaluation> visibleTo(EvaluatorRole role, Instant now) {
    Objects.requireNonNull(role, "BlindEvaluations.role");
    TimeBounds.check(now, "BlindEvaluations.now");
    boolean revealed = isRevealed(now);
    return asked.keySet().stream()
        .filter(each -> revealed || each == role)
        .flatMap(this::counted)
        .filter(evaluation -> !evaluation.submittedAt().isAfter(now))
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
    TimeBounds.check(now, "BlindEvaluations.now");
    if (!isRevealed(now) || !hasHandedIn(EvaluatorRole.SELF, now) || !hasHandedIn(other, now)) {
      return Optional.empty();
    }
    Evaluation own = first(EvaluatorRole.SELF).orElseThrow();
    Evaluation others = first(other).orElseThrow();
    EvaluationForm ownForm = form(EvaluatorRole.SELF);
    EvaluationForm otherForm = form(other);
    List<ItemGap> gaps =
        ownForm.items().stream()
            .filter(item -> sameScale(item, otherForm))
            .flatMap(item -> ItemGap.between(item.key(), own, others).stream())
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
   * Checks the point and the times at which roles handed in; findings reveal nothing of evaluations
   * that are blind. Nothing is missing on days on which nobody works: before the start, in a pause,
   * and after the end.
   *
   * @param placement the placement as it stands
   * @param rules the rules of its program
   * @param now an instant, usually of the host's clock
   * @return the findings of {@link EvaluationRules#check(Placement, EvaluationPoint)}, unless the
   *     work rests or is over; an error for each evaluation that came in too early (it does not
   *     count) or after the window closed (it was no longer blind), a warning for each late one and
   *     each further one that no result asked for; and for each role whose due evaluation is
   *     missing a warning, or an error once the window has closed
   * @throws IllegalArgumentException if it is another placement
   */
  public Report check(Placement placement, EvaluationRules rules, Instant now) {
    Objects.requireNonNull(rules, "BlindEvaluations.rules");
    TimeBounds.check(now, "BlindEvaluations.now");
    checkPlacement(placement);
    return SubmissionChecks.of(this, placement, rules, now);
  }

  void checkPlacement(Placement asked) {
    Objects.requireNonNull(asked, "BlindEvaluations.placement");
    if (!asked.id().equals(placement)) {
      throw new IllegalArgumentException(
          "%s: they are not of placement %s. Maybe two were mixed up".formatted(this, asked.id()));
    }
  }

  /** Returns the evaluations of a role that count, in the order of their instants. */
  Stream<Evaluation> counted(EvaluatorRole role) {
    Instant opens = point.window().opensAt();
    return evaluations.stream()
        .filter(each -> each.role() == role && !each.submittedAt().isBefore(opens));
  }

  private Optional<Evaluation> first(EvaluatorRole role) {
    Instant opens = point.window().opensAt();
    for (Evaluation each : evaluations) {
      if (each.role() == role && !each.submittedAt().isBefore(opens)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  Optional<Evaluation> latest(EvaluatorRole role, Instant now) {
    return counted(role)
        .filter(evaluation -> !evaluation.submittedAt().isAfter(now))
        .reduce((before, after) -> after);
  }

  Instant closesAt() {
    return point.window().closesAt();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BlindEvaluations same
        && placement.equals(same.placement)
        && point.equals(same.point)
        && asked.equals(same.asked)
        && evaluations.equals(same.evaluations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(placement, point, asked, evaluations);
  }

  /** {@return the placement and the name of the point} */
  @Override
  public String toString() {
    return "BlindEvaluations of placement " + placement + " at " + point.name();
  }
}
