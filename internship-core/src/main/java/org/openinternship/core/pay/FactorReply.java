package org.openinternship.core.pay;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.check.Texts;

/**
 * What was answered on one factor.
 *
 * @param factor the factor
 * @param answer the answer
 * @param evidence what shows it, such as the key of a document; may be empty
 */
public record FactorReply(BeneficiaryFactor factor, Answer answer, List<String> evidence) {
  /** An answer. */
  public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Nobody knows. */
    UNKNOWN
  }

  /**
   * Copies the evidence.
   *
   * @param factor the factor
   * @param answer the answer
   * @param evidence what shows it
   * @throws IllegalArgumentException if a piece of evidence is blank
   */
  public FactorReply {
    Objects.requireNonNull(factor, "FactorReply.factor");
    Objects.requireNonNull(answer, "FactorReply.answer");
    evidence = List.copyOf(evidence);
    evidence.forEach(each -> Texts.check("FactorReply", "a piece of evidence", each));
  }

  /**
   * That the answer is yes.
   *
   * @param factor the factor
   * @param evidence what shows it
   * @return the reply
   */
  public static FactorReply yes(BeneficiaryFactor factor, String... evidence) {
    return new FactorReply(factor, Answer.YES, List.of(evidence));
  }

  /**
   * That the answer is no.
   *
   * @param factor the factor
   * @param evidence what shows it
   * @return the reply
   */
  public static FactorReply no(BeneficiaryFactor factor, String... evidence) {
    return new FactorReply(factor, Answer.NO, List.of(evidence));
  }
}
