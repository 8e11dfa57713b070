package org.openinternship.core.pay;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * The answers on the {@linkplain BeneficiaryFactor seven factors} of unpaid work.
 *
 * @param replies the answers, at most one for each factor
 */
public record BeneficiaryQuestionnaire(List<FactorReply> replies) {
  /**
   * Copies the answers.
   *
   * @param replies the answers
   * @throws IllegalArgumentException if a factor is answered twice
   */
  public BeneficiaryQuestionnaire {
    replies = Copies.list(replies, "BeneficiaryQuestionnaire.replies");
    Texts.checkDifferent(
        "BeneficiaryQuestionnaire",
        "factor",
        replies.stream().map(reply -> reply.factor().name()).toList());
  }

  /**
   * Makes a questionnaire.
   *
   * @param replies the answers, at most one for each factor
   * @return the questionnaire
   * @throws IllegalArgumentException if a factor is answered twice
   */
  public static BeneficiaryQuestionnaire of(FactorReply... replies) {
    Objects.requireNonNull(replies, "BeneficiaryQuestionnaire.replies");
    return new BeneficiaryQuestionnaire(List.of(replies));
  }

  /**
   * Finds the answers at which somebody should look. There is never an error, and a report without
   * findings does not mean that no pay is owed: that is for courts to decide, not for a library.
   *
   * @return in the order of the factors, a warning for each that is answered with no or not known,
   *     and an information for each yes without evidence
   */
  public Report findings() {
    Report.Collector found = Report.collector();
    for (BeneficiaryFactor factor : BeneficiaryFactor.values()) {
      Optional<FactorReply> reply =
          replies.stream().filter(each -> each.factor() == factor).findFirst();
      String path = reply.map(each -> "/replies/" + replies.indexOf(each)).orElse("/replies");
      switch (reply.map(FactorReply::answer).orElse(FactorAnswer.UNKNOWN)) {
        case NO -> found.add(Severity.WARNING, path, PayReason.FACTOR_NOT_MET, factor);
        case UNKNOWN -> found.add(Severity.WARNING, path, PayReason.FACTOR_UNKNOWN, factor);
        case YES -> {
          if (reply.orElseThrow().evidence().isEmpty()) {
            found.add(Severity.INFO, path, PayReason.FACTOR_WITHOUT_EVIDENCE, factor);
          }
        }
      }
    }
    return found.report();
  }
}
