package org.openinternship.core.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * A form that evaluators fill in. Where two roles get the same form, the gap between their ratings
 * can be computed.
 *
 * @param name the name, for messages
 * @param items the items to rate, at least one, with keys of their own
 */
public record EvaluationForm(String name, List<EvaluationItem> items) {
  /**
   * Copies the items.
   *
   * @param name its name
   * @param items the items to rate
   * @throws IllegalArgumentException if the name is blank, there is no item or two have one key
   */
  public EvaluationForm {
    name = Texts.name("EvaluationForm", "name", name);
    items = Copies.list(items, "EvaluationForm.items");
    Texts.checkNotEmpty("EvaluationForm", "items", items);
    Texts.checkDifferent(
        "EvaluationForm", "item", items.stream().map(EvaluationItem::key).toList());
  }

  /**
   * Finds the item with a key.
   *
   * @param key the key
   * @return the item; empty: there is none
   */
  public Optional<EvaluationItem> item(String key) {
    Objects.requireNonNull(key, "EvaluationForm.key");
    return items.stream().filter(item -> item.key().equals(key)).findFirst();
  }

  /**
   * Checks the ratings of an evaluation against this form. The findings show ratings: show them
   * only to the person who gave them.
   *
   * @param evaluation the evaluation
   * @return an error for each item that is unknown, rated twice or left out, and for each level
   *     that is not on the scale
   */
  public Report check(Evaluation evaluation) {
    Objects.requireNonNull(evaluation, "EvaluationForm.evaluation");
    Report.Collector found = Report.collector();
    Set<String> rated = new HashSet<>();
    for (int i = 0; i < evaluation.ratings().size(); i++) {
      Rating rating = evaluation.ratings().get(i);
      String path = "/ratings/" + i;
      Optional<EvaluationItem> item = item(rating.item());
      if (item.isEmpty()) {
        found.add(Severity.ERROR, path, EvaluationReason.ITEM_UNKNOWN, rating.item(), name);
      } else if (!rated.add(rating.item())) {
        found.add(Severity.ERROR, path, EvaluationReason.ITEM_RATED_TWICE, rating.item());
      } else if (rating.level().orElse(1) > item.get().scale().highest()) {
        int level = rating.level().getAsInt();
        int highest = item.get().scale().highest();
        found.add(
            Severity.ERROR, path, EvaluationReason.LEVEL_OFF_SCALE, rating.item(), level, highest);
      }
    }
    for (EvaluationItem item : items) {
      if (!rated.contains(item.key())) {
        found.add(Severity.ERROR, "/ratings", EvaluationReason.ITEM_NOT_RATED, item.key());
      }
    }
    return found.report();
  }
}
