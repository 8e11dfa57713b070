package org.openinternship.core.pay;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Personal;

/**
 * The reply on one factor.
 *
 * @param factor the factor
 * @param answer the answer
 * @param evidence the evidence, such as the key of a document; may be empty
 */
public record FactorReply(
    BeneficiaryFactor factor, @Personal FactorAnswer answer, @Personal List<String> evidence) {
  /**
   * Copies the evidence.
   *
   * @param factor the factor
   * @param answer the answer
   * @param evidence the evidence
   * @throws IllegalArgumentException if a piece of evidence is blank
   */
  public FactorReply {
    Objects.requireNonNull(factor, "FactorReply.factor");
    Objects.requireNonNull(answer, "FactorReply.answer");
    evidence = Copies.list(evidence, "FactorReply.evidence");
    evidence = Texts.texts("FactorReply", "evidence", evidence);
  }

  /**
   * Makes a reply of yes.
   *
   * @param factor the factor
   * @param evidence the evidence
   * @return the reply
   */
  public static FactorReply yes(BeneficiaryFactor factor, String... evidence) {
    Objects.requireNonNull(evidence, "FactorReply.evidence");
    return new FactorReply(factor, FactorAnswer.YES, List.of(evidence));
  }

  /**
   * Makes a reply of no.
   *
   * @param factor the factor
   * @param evidence the evidence
   * @return the reply
   */
  public static FactorReply no(BeneficiaryFactor factor, String... evidence) {
    Objects.requireNonNull(evidence, "FactorReply.evidence");
    return new FactorReply(factor, FactorAnswer.NO, List.of(evidence));
  }

  /** {@return the factor only} */
  @Override
  public String toString() {
    return "FactorReply[factor=" + factor + "]";
  }
}
