package org.openinternship.matching.compare;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;

/**
 * How likely a place is for an intern.
 *
 * @param project the project; empty for no place
 * @param times in how many draws the intern had it; at least 1
 * @param low the lower end of the chance in millionths
 * @param high the upper end of the chance in millionths; where every order was tried, the chance
 *     itself, rounded up, and the lower end is it rounded down. Of a sample the two are the 95
 *     percent interval of Wilson, rounded outwards
 */
public record PlaceChance(Optional<ProjectId> project, long times, int low, int high) {
  private static final int ONE = 1_000_000;

  /** The two-sided 95 percent point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * Checks the numbers.
   *
   * @param project the project
   * @param times in how many draws the intern had it
   * @param low the lower end
   * @param high the upper end
   * @throws IllegalArgumentException if it never was so, or the ends are not in order within 0 and
   *     1,000,000
   */
  public PlaceChance {
    Objects.requireNonNull(project, "PlaceChance.project");
    Bounds.checkMin("PlaceChance", "times", times, 1);
    Bounds.check("PlaceChance", "high", high, 0, ONE);
    Bounds.check("PlaceChance", "low", low, 0, ONE);
    Bounds.checkNotAbove("PlaceChance", "low", low, "high", high);
  }

  /**
   * Makes the chance of a place from counts. The interval of a sample is the score interval of
   * Wilson, <i>Probable inference, the law of succession, and statistical inference</i>, Journal of
   * the American Statistical Association 22 (1927), which Brown, Cai and DasGupta, <i>Interval
   * estimation for a binomial proportion</i>, Statistical Science 16 (2001), recommend. It is for
   * one chance: of a hundred intervals, about five do not hold the true one.
   *
   * @param project the project; empty for no place
   * @param times in how many draws the intern had it
   * @param draws the draws
   * @return the chance
   * @throws IllegalArgumentException if it was in none of the draws, or in more than there are
   */
  public static PlaceChance of(Optional<ProjectId> project, long times, DrawnOrders draws) {
    Objects.requireNonNull(project, "PlaceChance.project");
    Objects.requireNonNull(draws, "PlaceChance.draws");
    Bounds.check("PlaceChance", "times", times, 1, draws.count());
    double share = (double) times / draws.count();
    if (draws.exact()) {
      return new PlaceChance(project, times, (int) Math.floor(share * ONE), up(share));
    }
    double count = draws.count();
    double middle = share + Z * Z / (2 * count);
    double half = Z * Math.sqrt(share * (1 - share) / count + Z * Z / (4 * count * count));
    double scale = 1 + Z * Z / count;
    int low = (int) Math.floor(Math.max(0, (middle - half) / scale) * ONE);
    int high = times == draws.count() ? ONE : up(Math.min(1, (middle + half) / scale));
    return new PlaceChance(project, times, low, high);
  }

  /** {@return the project and the chance, as in {@code map 50.0 %} or {@code map 46.9-53.1 %}} */
  @Override
  public String toString() {
    String place = project.map(Object::toString).orElse("no place");
    return place + " " + percent(low) + (high - low <= 1 ? "" : "-" + percent(high)) + " %";
  }

  private static String percent(int millionths) {
    return String.format(Locale.ROOT, "%.1f", millionths * 100.0 / ONE);
  }

  private static int up(double share) {
    return (int) Math.ceil(share * ONE);
  }
}
