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
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;

/**
 * The evaluations of a placement at one point. They are blind: until every role that was asked has
 * handed in, or the window closes, a role sees its own evaluation and no other, and nothing that is
 * computed from the others. There is no way to read them all, whoever asks; the host keeps the
 * single evaluations.
 *
 * <p>Of each role the first evaluation counts that came in after the window opened, so that nobody
 * changes theirs with the other's before them. One that comes in after the window closed counts
 * too, with a finding. At an instant, what is handed in later does not exist yet. Immutable.
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
   * What is asked, with nothing handed in yet.
   *
   * @param placement the placement
   * @param point when
   * @param asked which role gets which form, at least one
   * @return no evaluations
   * @throws IllegalArgumentException if nobody is asked
   */
  public static BlindEvaluations ask(
      PlacementId placement, EvaluationPoint point, Map<EvaluatorRole, EvaluationForm> asked) {
    if (asked.isEmpty()) {
      throw new IllegalArgumentException(
          "BlindEvaluations: nobody is asked, there must be at least 1 role");
    }
    return new BlindEvaluations(
        placement, point, Collections.unmodifiableMap(new EnumMap<>(asked)), List.of());
  }

  /**
   * These and one more.
   *
   * @param evaluation what was handed in
   * @return all of them, by the time at which they were handed in; of one instant in the order in
   *     which they were added
   * @throws IllegalArgumentException if it belongs to another placement or point, or its role was
   *     not asked
   * @throws org.openinternship.core.finding.FindingsException if {@link EvaluationForm#check} has
   *     errors; they are for whoever handed it in
   */
  public BlindEvaluations with(Evaluation evaluation) {
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

  /** {@return which placement} */
  public PlacementId placement() {
    return placement;
  }

  /** {@return when} */
  public EvaluationPoint point() {
    return point;
  }

  /** {@return which role gets which form} */
  public Map<EvaluatorRole, EvaluationForm> asked() {
    return asked;
  }

  /**
   * Whether a role has handed in.
   *
   * @param role the role
   * @param now an instant, usually of the host's clock
   * @return whether an evaluation that counts is in by then
   */
  public boolean isIn(EvaluatorRole role, Instant now) {
    return counted(role, now).isPresent();
  }

  /**
   * Whether all may see all.
   *
   * @param now an instant, usually of the host's clock
   * @return whether every role that was asked has handed in by then, or the window has closed
   */
  public boolean isOpen(Instant now) {
    return !now.isBefore(point.window().closesAt())
        || asked.keySet().stream().allMatch(role -> isIn(role, now));
  }

  /**
   * What somebody may see.
   *
   * @param role as what they look; a role that was not asked sees nothing before all do
   * @param now an instant, usually of the host's clock
   * @return the evaluations that count, at most one of a role, in the order of the roles
   */
  public List<Evaluation> visibleTo(EvaluatorRole role, Instant now) {
    boolean open = isOpen(now);
    return asked.keySet().stream()
        .filter(each -> open || each == role)
        .flatMap(each -> counted(each, now).stream())
        .toList();
  }

  /**
   * How the intern's view of their work differs from another's.
   *
   * @param other whose ratings to compare with, such as the supervisor's
   * @param now an instant, usually of the host's clock
   * @return the gap over the items that both rated on the same scale; empty: there is none, or the
   *     evaluations are still blind
   */
  public Optional<PlacementGap> gap(EvaluatorRole other, Instant now) {
    Optional<Evaluation> own = counted(EvaluatorRole.SELF, now);
    Optional<Evaluation> others = counted(other, now);
    if (!isOpen(now) || own.isEmpty() || others.isEmpty()) {
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
   * Checks who handed in and when; it says nothing of what was handed in.
   *
   * @param now an instant, usually of the host's clock
   * @return what came in too early or again (errors: it does not count), what came in late (a
   *     warning) or after the window closed (an error: it was no longer blind), and whose
   *     evaluation is not in although due (a warning) or although the window closed (an error)
   */
  public Report check(Instant now) {
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
        if (!isIn(role, now)) {
          found.add(
              severity,
              "/asked/" + role,
              ReasonCode.EVALUATION_NOT_IN,
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
          ReasonCode.EVALUATION_EARLY,
          role,
          placement,
          point.name(),
          at,
          opens);
    } else if (counted(role, at).filter(evaluation::equals).isEmpty()) {
      found.add(
          Severity.ERROR, path, ReasonCode.EVALUATION_AGAIN, role, placement, point.name(), at);
    } else if (!at.isBefore(closesAt())) {
      found.add(
          Severity.ERROR,
          path,
          ReasonCode.EVALUATION_NOT_BLIND,
          role,
          placement,
          point.name(),
          at,
          closesAt());
    } else if (!at.isBefore(point.dueAt())) {
      found.add(
          Severity.WARNING,
          path,
          ReasonCode.EVALUATION_LATE,
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

  /** {@return the placement and the point} */
  @Override
  public String toString() {
    return "BlindEvaluations of placement " + placement + " at " + point.name();
  }
}
