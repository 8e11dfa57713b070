package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.util.List;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;

/** The checks that the evidence and the record of a placement have in common. */
final class CompletionChecks {
  private CompletionChecks() {}

  /** Gives the credits in their one scale. */
  static BigDecimal check(
      String type,
      BigDecimal credits,
      List<CompletedItem> done,
      List<DemonstratedCompetency> competencies,
      List<Signatory> signatories) {
    BigDecimal normal = Bounds.decimal(type, "credits", credits);
    Bounds.check(credits.signum() >= 0, type, "credits", credits, "at least 0");
    Texts.checkDifferent(type, "item", done.stream().map(each -> each.item().toString()).toList());
    Texts.checkDifferent(
        type,
        "competency",
        competencies.stream()
            .map(each -> each.framework() + " " + each.competency().key())
            .toList());
    Texts.checkDifferent(type, "signatory", signatories.stream().map(Signatory::role).toList());
    return normal;
  }
}
