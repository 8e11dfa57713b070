package org.openinternship.matching.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.change.InternMove;
import org.openinternship.matching.market.Lottery;

/**
 * What of a match is robust and what is luck: each intern's chance of each place over the draws of
 * the lottery, and who would be elsewhere if a criterion counted for a little more, a little less,
 * or nothing.
 */
@Value.Immutable
public abstract sealed class Robustness implements WithRobustness permits ImmutableRobustness {
  Robustness() {}

  /** {@return the name of the mechanism} */
  public abstract String mechanism();

  /** {@return the lottery of the match} */
  public abstract Lottery lottery();

  /** {@return the draws that chances were counted over: every order, or a sample} */
  public abstract DrawnOrders draws();

  /** {@return each intern's place and chances, in the order of their keys} */
  public abstract List<InternChances> interns();

  /**
   * {@return the weights that were tried: of each criterion in the order of the model the weight
   * lowered, raised, and 0}
   */
  public abstract List<WeightTrial> weights();

  /**
   * {@return the interns whom another draw would have given something else, in the order of keys}
   */
  public List<InternId> byLuck() {
    return interns().stream().filter(it -> !it.sure()).map(InternChances::intern).toList();
  }

  /**
   * {@return the interns whom slightly other weights would have given something else, in the order
   * of keys; what dropping a criterion changes is not counted}
   */
  public List<InternId> byWeights() {
    Set<InternId> moved = new HashSet<>();
    weights().stream()
        .filter(trial -> !trial.dropped())
        .flatMap(trial -> trial.difference().moves().stream())
        .map(InternMove::intern)
        .forEach(moved::add);
    return moved.stream().sorted().toList();
  }

  /** {@return the interns for whom neither draw nor slightly other weights change anything} */
  public List<InternId> robust() {
    Set<InternId> others = new HashSet<>(byLuck());
    others.addAll(byWeights());
    return interns().stream()
        .map(InternChances::intern)
        .filter(intern -> !others.contains(intern))
        .toList();
  }

  /**
   * Tells which criteria decide what an intern has: without any one of them they would have
   * something else.
   *
   * @param intern the intern's key
   * @return the names of the criteria, in the order of the model; none if no single one decides
   */
  public List<String> decidedBy(InternId intern) {
    Objects.requireNonNull(intern, "Robustness.intern");
    return weights().stream()
        .filter(WeightTrial::dropped)
        .filter(
            trial -> trial.difference().moves().stream().anyMatch(it -> it.intern().equals(intern)))
        .map(WeightTrial::criterion)
        .toList();
  }

  /**
   * {@return all of it as text in English, lines of at most 110 characters that end with {@code
   * \n}: how many are robust, the weights, and the chances of those who depend on the draw, by
   * their keys}
   */
  public String text() {
    return new RobustnessText(this).text();
  }

  @Value.Check
  Robustness check() {
    for (int i = 0; i < interns().size(); i++) {
      InternChances chances = interns().get(i);
      long sum = chances.chances().stream().mapToLong(PlaceChance::times).sum();
      Bounds.check(
          sum == draws().count(),
          "Robustness",
          "interns/" + i + "/chances",
          "of " + sum + " draws",
          "of " + draws().count());
      Bounds.check(
          i == 0 || interns().get(i - 1).intern().compareTo(chances.intern()) < 0,
          "Robustness",
          "interns/" + i,
          chances.intern(),
          "in the order of keys, each intern once");
    }
    String mechanism = Texts.name("Robustness", "mechanism", mechanism());
    return mechanism.equals(mechanism()) ? this : withMechanism(mechanism);
  }

  /** {@return how many are robust, and by how many draws and weights; nobody's key} */
  @Override
  public String toString() {
    return "Robustness{"
        + robust().size()
        + " of "
        + interns().size()
        + " interns robust, by "
        + draws()
        + ", weights="
        + weights().size()
        + "}";
  }

  /** {@return the builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of such values; not safe for use by several threads. */
  public static final class Builder extends ImmutableRobustness.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
