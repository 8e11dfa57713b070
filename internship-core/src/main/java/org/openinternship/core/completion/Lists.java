package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.util.List;
import org.openinternship.core.check.Texts;

/** What facts and record have in common. */
final class Lists {
  private Lists() {}

  static void check(
      String type,
      BigDecimal credits,
      List<DoneItem> done,
      List<ShownCompetency> competencies,
      List<Signatory> signatories) {
    if (credits.signum() < 0) {
      throw new IllegalArgumentException(
          type + ": credits is " + credits + ", it must be at least 0");
    }
    Texts.checkDifferent(type, "item", done.stream().map(each -> each.item().toString()).toList());
    Texts.checkDifferent(
        type,
        "competency",
        competencies.stream()
            .map(each -> each.framework() + " " + each.competency().key())
            .toList());
    Texts.checkDifferent(type, "signatory", signatories.stream().map(Signatory::role).toList());
  }
}
