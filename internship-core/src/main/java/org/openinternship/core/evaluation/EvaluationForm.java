package org.openinternship.core.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.check.Texts;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;

/**
 * What evaluators are asked. Where two roles get the same form, the gap between their ratings can
 * be computed.
 *
 * @param name its name, for messages
 * @param items what is rated, at least one item, with keys of their own
 */
public record EvaluationForm(String name, List<EvaluationItem> items) {
  /**
   * Copies the items.
   *
   * @param name its name
   * @param items what is rated
   * @throws IllegalArgumentException if the name is blank, there is no item or two have one key
   */
  public EvaluationForm {
    Texts.check("EvaluationForm", "name", name);
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("EvaluationForm: there is no item; it needs at least 1");
    }
    Texts.checkDifferent(
        "EvaluationForm", "item", items.stream().map(EvaluationItem::key).toList());
  }

  /**
   * The item with a key.
   *
   * @param key the key
   * @return the item; empty: there is none
   */
  public Optional<EvaluationItem> item(String key) {
    return items.stream().filter(item -> item.key().equals(key)).findFirst();
  }

  /**
   * Checks the ratings of an evaluation against this form. The findings show ratings: they are for
   * whoever gave them.
   *
   * @param evaluation the evaluation
   * @return an error for each item that is unknown, rated twice or left out, and for each level
   *     that is not on the scale
   */
  public Report check(Evaluation evaluation) {
    Report.Collector found = Report.collector();
    Set<String> rated = new HashSet<>();
    for (int i = 0; i < evaluation.ratings().size(); i++) {
      Rating rating = evaluation.ratings().get(i);
      String path = "/ratings/" + i;
      Optional<EvaluationItem> item = item(rating.item());
      if (item.isEmpty()) {
        found.add(Severity.ERROR, path, ReasonCode.ITEM_UNKNOWN, rating.item(), name);
      } else if (!rated.add(rating.item())) {
        found.add(Severity.ERROR, path, ReasonCode.ITEM_RATED_TWICE, rating.item());
      } else if (rating.level().orElse(1) > item.get().scale().highest()) {
        int level = rating.level().getAsInt();
        int highest = item.get().scale().highest();
        found.add(Severity.ERROR, path, ReasonCode.LEVEL_OFF_SCALE, rating.item(), level, highest);
      }
    }
    for (EvaluationItem item : items) {
      if (!rated.contains(item.key())) {
        found.add(Severity.ERROR, "/ratings", ReasonCode.ITEM_NOT_RATED, item.key());
      }
    }
    return found.report();
  }
}
