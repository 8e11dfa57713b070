package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The rule by which a language chooses the plural form that goes with a number. A {@link
 * ReasonText} in that language lists its forms in the order of the categories.
 *
 * @param categories the categories that the language has, in the order in which forms are written
 * @param choice the category of a number, one of {@code categories}
 */
public record PluralRule(
    List<PluralCategory> categories, Function<BigDecimal, PluralCategory> choice) {
  /** The rule of English, German and many more: one form for 1, another for all else. */
  public static final PluralRule ONE_OTHER =
      new PluralRule(
          List.of(PluralCategory.ONE, PluralCategory.OTHER),
          number ->
              number.compareTo(BigDecimal.ONE) == 0 ? PluralCategory.ONE : PluralCategory.OTHER);

  /**
   * Checks that the categories differ.
   *
   * @param categories the categories that the language has
   * @param choice the category of a number
   * @throws IllegalArgumentException if there is none or one is given twice
   */
  public PluralRule {
    Objects.requireNonNull(categories, "PluralRule.categories");
    Objects.requireNonNull(choice, "PluralRule.choice");
    categories = List.copyOf(categories);
    if (categories.isEmpty() || categories.stream().distinct().count() < categories.size()) {
      throw new IllegalArgumentException(
          "PluralRule: categories is " + categories + ", it must be at least 1, each once");
    }
  }

  /**
   * Finds the place of the form that goes with a number.
   *
   * @param number the number
   * @return the index of its category
   * @throws IllegalArgumentException if the rule chooses a category that it does not have
   */
  int form(BigDecimal number) {
    PluralCategory category = choice.apply(number);
    int form = categories.indexOf(category);
    if (form < 0) {
      throw new IllegalArgumentException(
          "PluralRule: choice for %s is %s, it must be one of %s"
              .formatted(number.toPlainString(), category, categories));
    }
    return form;
  }
}
