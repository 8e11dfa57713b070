package org.openinternship.matching.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.change.AllocationDifference;

/**
 * Several settings side by side on one cohort. Each row says the same whatever the others are and
 * in whatever order they were given.
 */
@Value.Immutable
public abstract sealed class SettingComparison implements WithSettingComparison
    permits ImmutableSettingComparison {
  /** The least width of a table. */
  public static final int MIN_WIDTH = 80;

  /** The greatest width of a table. */
  public static final int MAX_WIDTH = 1_000;

  private static final int WIDTH = 110;

  SettingComparison() {}

  /** {@return the number of interns of the cohort} */
  public abstract int interns();

  /** {@return the most points that a match can have by the scores that all were measured with} */
  public abstract int outOf();

  /** {@return what became of each setting, in the order in which they were given; at least one} */
  public abstract List<SettingOutcome> outcomes();

  /**
   * {@return who gains and loses, counted: from each setting that was run to each later one, in the
   * order of the outcomes}
   */
  public abstract List<SettingMoves> moves();

  /**
   * Returns what became of a setting.
   *
   * @param name its name
   * @return the outcome
   * @throws IllegalArgumentException if no setting has this name
   */
  public SettingOutcome outcome(String name) {
    Objects.requireNonNull(name, "SettingComparison.name");
    return outcomes().stream()
        .filter(outcome -> outcome.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "SettingComparison: there is no setting "
                        + Quoted.of(name)
                        + ". Maybe one of "
                        + outcomes().stream().map(SettingOutcome::name).toList()));
  }

  /**
   * Counts who gains and loses if one setting takes the place of another.
   *
   * @param before the name of the setting that is left
   * @param after the name of the setting that is taken instead
   * @return the counts, in whatever order the two were compared
   * @throws IllegalArgumentException if no setting has one of the names, one of the two was
   *     refused, or both are the same
   */
  public SettingMoves moves(String before, String after) {
    figures(before);
    figures(after);
    for (SettingMoves counted : moves()) {
      if (counted.before().equals(before) && counted.after().equals(after)) {
        return counted;
      }
      if (counted.before().equals(after) && counted.after().equals(before)) {
        return counted.reversed();
      }
    }
    throw new IllegalArgumentException(
        "SettingComparison: before and after are both "
            + Quoted.of(before)
            + ", they must be two settings");
  }

  /**
   * Tells by name who gains and loses if one setting takes the place of another, as {@link
   * AllocationDifference#between} does.
   *
   * @param cohort the cohort that was compared on
   * @param before the name of the setting that is left
   * @param after the name of the setting that is taken instead
   * @return who moves; takes time in proportion to matches and bids
   * @throws IllegalArgumentException if no setting has one of the names, or one of the two was
   *     refused
   */
  public AllocationDifference difference(Cohort cohort, String before, String after) {
    Objects.requireNonNull(cohort, "SettingComparison.cohort");
    return AllocationDifference.between(
        cohort, placesOf(figures(before)), cohort, placesOf(figures(after)));
  }

  private SettingFigures figures(String name) {
    return outcome(name)
        .figures()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "SettingComparison: setting "
                        + Quoted.of(name)
                        + " was refused, it must have been run"));
  }

  private static Map<InternId, ProjectId> placesOf(SettingFigures figures) {
    Map<InternId, ProjectId> places = new HashMap<>();
    for (Pin pin : figures.places()) {
      places.put(pin.intern(), pin.project());
    }
    return places;
  }

  /**
   * {@return the comparison as a table of text, at most 110 characters wide: see {@link
   * #text(int)}}
   */
  public String text() {
    return text(WIDTH);
  }

  /**
   * Returns the comparison as a table of text, in English: a row a setting, and below it who gains
   * and who loses between any two. It has numbers and the names of settings and mechanisms, and
   * nobody's key. Names that do not fit are cut short. A setting that was refused says why in
   * sentences, with … for each key: {@link SettingOutcome#refusal()} has these.
   *
   * @param width the most characters of a line
   * @return lines that end with {@code \n}
   * @throws IllegalArgumentException if the width is not from {@value #MIN_WIDTH} to {@value
   *     #MAX_WIDTH}
   */
  public String text(int width) {
    Bounds.check("SettingComparison", "width", width, MIN_WIDTH, MAX_WIDTH);
    return new ComparisonTable(this, width).text();
  }

  @Value.Check
  void check() {
    Bounds.checkMin("SettingComparison", "interns", interns(), 0);
    Bounds.checkMin("SettingComparison", "outOf", outOf(), 0);
    Texts.checkNotEmpty("SettingComparison", "outcomes", outcomes());
    Texts.checkDifferent(
        "SettingComparison", "setting", outcomes().stream().map(SettingOutcome::name).toList());
    List<String> run =
        outcomes().stream().filter(it -> !it.refused()).map(SettingOutcome::name).toList();
    List<List<String>> expected = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      for (int j = i + 1; j < run.size(); j++) {
        expected.add(List.of(run.get(i), run.get(j)));
      }
    }
    Bounds.check(
        moves().stream().map(it -> List.of(it.before(), it.after())).toList().equals(expected),
        "SettingComparison",
        "moves",
        "for " + moves().size() + " pairs of settings",
        "for each of the " + expected.size() + " pairs of those that were run, in their order");
  }

  /** {@return how many settings were compared, and how many refused; nobody's key} */
  @Override
  public String toString() {
    return "SettingComparison{interns="
        + interns()
        + ", settings="
        + outcomes().size()
        + ", refused="
        + outcomes().stream().filter(SettingOutcome::refused).count()
        + "}";
  }

  /** {@return the builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of comparisons; not safe for use by several threads. */
  public static final class Builder extends ImmutableSettingComparison.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
