package org.openinternship.matching.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.matching.optimum.SearchOutcome;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.scoring.Score;

/**
 * What a match by one setting came to, measured as those of all other settings are: choices by the
 * bids of the cohort, scores and blocking pairs by the policy of the engine that compared.
 */
@Value.Immutable
public abstract sealed class SettingFigures implements WithSettingFigures
    permits ImmutableSettingFigures {
  SettingFigures() {}

  /** {@return who is placed where, in the order of the interns' keys} */
  public abstract List<Pin> places();

  /**
   * {@return how many got which choice of their bids, wherever the setting's own lists came from}
   */
  public abstract MatchProfile profile();

  /** {@return the scores of all matches, added up, in millionths of a point} */
  public abstract long totalMillionths();

  /** {@return the lowest score of a match in millionths of a point; empty if nobody is placed} */
  public abstract OptionalLong lowestMillionths();

  /** {@return the load of supervisors; empty if the cohort names none} */
  public abstract Optional<LoadRange> supervisors();

  /** {@return the load of hosts; empty if there is no project} */
  public abstract Optional<LoadRange> hosts();

  /**
   * {@return how many pairs would both rather be together, by the orders of the engine's policy in
   * the sense of {@link org.openinternship.matching.verify.Stability#CHOICE}; an intern at a
   * project that these orders do not list would rather have any that they list}
   */
  public abstract int blockingPairs();

  /**
   * {@return how good the match is by what the mechanism of the setting searches for, and how much
   * of that is proven; empty if it searches for nothing}
   */
  public abstract Optional<SearchOutcome> search();

  /** {@return how many interns are placed} */
  public int placed() {
    return places().size();
  }

  /** {@return the mean of the choices of those who got one of their ranked bids; empty if none} */
  public OptionalDouble averageChoice() {
    long sum = 0;
    long count = 0;
    for (int choice = 1; choice <= profile().byChoice().size(); choice++) {
      sum += (long) choice * profile().placedAt(choice);
      count += profile().placedAt(choice);
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
  }

  /** {@return the last choice that anybody got; empty if nobody got a ranked bid} */
  public OptionalInt worstChoice() {
    int worst = profile().byChoice().size();
    return worst == 0 ? OptionalInt.empty() : OptionalInt.of(worst);
  }

  /** {@return the scores of all matches, added up, in points} */
  public BigDecimal totalScore() {
    return Score.points(totalMillionths());
  }

  @Value.Check
  void check() {
    Bounds.checkMin("SettingFigures", "totalMillionths", totalMillionths(), 0);
    Bounds.checkMin("SettingFigures", "lowestMillionths", lowestMillionths().orElse(0), 0);
    Bounds.checkMin("SettingFigures", "blockingPairs", blockingPairs(), 0);
    Bounds.check(
        profile().matched() == placed(),
        "SettingFigures",
        "profile",
        profile(),
        "of the " + placed() + " who are placed");
    Bounds.check(
        lowestMillionths().isPresent() == (placed() > 0),
        "SettingFigures",
        "lowestMillionths",
        lowestMillionths(),
        "there if and only if somebody is placed");
    for (int i = 1; i < places().size(); i++) {
      Pin before = places().get(i - 1);
      Bounds.check(
          before.intern().compareTo(places().get(i).intern()) < 0,
          "SettingFigures",
          "places/" + i,
          places().get(i).intern(),
          "of an intern after " + before.intern());
    }
  }

  /** {@return how many are placed, and the profile; nobody's key} */
  @Override
  public String toString() {
    return "SettingFigures{"
        + placed()
        + " placed, "
        + profile()
        + ", blocking pairs "
        + blockingPairs()
        + (search().stream().allMatch(SearchOutcome::proven) ? "" : ", not proven")
        + "}";
  }

  /** {@return the builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of figures; not safe for use by several threads. */
  public static final class Builder extends ImmutableSettingFigures.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
