package org.openinternship.matching.mechanism;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.internal.Quoted;
import org.openinternship.matching.market.MarketPart;

/**
 * The refusal of a mechanism to run on a market with a part that it cannot {@linkplain
 * Mechanism#honours honour}. Through the engine it is a finding with a code instead.
 */
public final class MarketRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The name of the mechanism. */
  private final String mechanism;

  /** What the mechanism cannot honour. */
  private final MarketPart part;

  /**
   * Makes the exception.
   *
   * @param mechanism the name of the mechanism
   * @param part what it cannot honour
   */
  public MarketRefusedException(String mechanism, MarketPart part) {
    this(mechanism, part, Set.of(part));
  }

  /**
   * Makes the exception for a market with other parts too, which another mechanism would have to
   * honour as well.
   *
   * @param mechanism the name of the mechanism
   * @param part what it cannot honour
   * @param all the parts of the market
   */
  MarketRefusedException(String mechanism, MarketPart part, Set<MarketPart> all) {
    super(message(mechanism, part, all));
    this.mechanism = Quoted.line(mechanism);
    this.part = part;
  }

  /** {@return the name of the mechanism} */
  public String mechanism() {
    return mechanism;
  }

  /** {@return what it cannot honour} */
  public MarketPart part() {
    return part;
  }

  private static String message(String mechanism, MarketPart part, Set<MarketPart> all) {
    Objects.requireNonNull(mechanism, "MarketRefusedException.mechanism");
    Objects.requireNonNull(part, "MarketRefusedException.part");
    String what =
        switch (part) {
          case SHARED_LIMITS -> "has a limit over several projects";
          case LOWER_LIMITS -> "has projects or groups that must have so many interns at least";
          case MINIMUMS -> "has projects or groups that close with fewer than so many interns";
          case RESERVES -> "has reserved seats";
          case JOINT_LISTS -> "has joint lists";
          case SEVERAL_PLACES -> "has persons who may have several projects";
          case LAST_INTERNS -> "has interns who come after all others";
          case TEAMS -> "has rules about teams";
        };
    return Quoted.line(
        "Mechanism '%s' refuses: the market %s, which it cannot honour. %s"
            .formatted(mechanism, what, hint(EnumSet.copyOf(all))));
  }

  /** The first mechanism of the library that honours all the market has. */
  private static String hint(Set<MarketPart> all) {
    return Mechanism.standard().stream()
        .filter(other -> other.honours().containsAll(all))
        .findFirst()
        .map(other -> "Maybe take " + other.name() + "?")
        .orElse("No mechanism of the library honours " + all + " together");
  }
}
