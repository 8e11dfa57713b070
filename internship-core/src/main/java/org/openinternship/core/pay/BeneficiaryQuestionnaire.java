package org.openinternship.core.pay;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.check.Texts;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;

/**
 * Answers on the {@linkplain BeneficiaryFactor seven factors} of unpaid work.
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
    replies = List.copyOf(replies);
    Texts.checkDifferent(
        "BeneficiaryQuestionnaire",
        "factor",
        replies.stream().map(reply -> reply.factor().name()).toList());
  }

  /**
   * The answers.
   *
   * @param replies the answers, at most one for each factor
   * @return the questionnaire
   * @throws IllegalArgumentException if a factor is answered twice
   */
  public static BeneficiaryQuestionnaire of(FactorReply... replies) {
    return new BeneficiaryQuestionnaire(List.of(replies));
  }

  /**
   * What somebody should look at. There is never an error, and a report without findings does not
   * say that no pay is owed: that is for courts, not for a library.
   *
   * @return in the order of the factors, a warning for each that is answered with no or not known,
   *     and a remark for each yes without evidence
   */
  public Report findings() {
    Report.Collector found = Report.collector();
    for (BeneficiaryFactor factor : BeneficiaryFactor.values()) {
      Optional<FactorReply> reply =
          replies.stream().filter(each -> each.factor() == factor).findFirst();
      String path = reply.map(each -> "/replies/" + replies.indexOf(each)).orElse("/replies");
      switch (reply.map(FactorReply::answer).orElse(FactorReply.Answer.UNKNOWN)) {
        case NO -> found.add(Severity.WARNING, path, ReasonCode.FACTOR_NOT_MET, factor);
        case UNKNOWN -> found.add(Severity.WARNING, path, ReasonCode.FACTOR_UNKNOWN, factor);
        case YES -> {
          if (reply.orElseThrow().evidence().isEmpty()) {
            found.add(Severity.INFO, path, ReasonCode.FACTOR_WITHOUT_EVIDENCE, factor);
          }
        }
      }
    }
    return found.report();
  }
}
