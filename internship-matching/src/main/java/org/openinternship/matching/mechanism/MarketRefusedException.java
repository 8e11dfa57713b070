package org.openinternship.matching.mechanism;

import java.util.Objects;
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
    super(message(mechanism, part));
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

  private static String message(String mechanism, MarketPart part) {
    Objects.requireNonNull(mechanism, "MarketRefusedException.mechanism");
    Objects.requireNonNull(part, "MarketRefusedException.part");
    String what =
        switch (part) {
          case SHARED_LIMITS ->
              "has a limit over several projects, which it cannot honour. Maybe give each project"
                  + " seats of its own, or take deferred acceptance?";
          case LOWER_LIMITS ->
              "has projects or groups that must have so many interns at least, which it cannot"
                  + " honour. Maybe take an optimal assignment?";
          case MINIMUMS ->
              "has projects or groups that close with fewer than so many interns, which it cannot"
                  + " honour. Maybe take FillOrCloseAssignment?";
          case RESERVES -> "has reserved seats, which it cannot honour. Maybe take ReservedSeats?";
          case JOINT_LISTS ->
              "has joint lists, which it cannot honour. Maybe take deferred acceptance with joint"
                  + " lists, or give each intern a list of its own?";
        };
    return Quoted.line("Mechanism '" + mechanism + "' refuses: the market " + what);
  }
}
