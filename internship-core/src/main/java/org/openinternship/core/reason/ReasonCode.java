package org.openinternship.core.reason;

/**
 * The code of a reason: the contract on which a host builds. Each area of the library has an enum
 * of its own, and a host makes more the same way, or one by one with {@link #of}:
 *
 * <pre>{@code
 * enum PortalReason implements ReasonCode {
 *   NO_LAPTOP("intern {intern} has no laptop"),
 *   TOO_FAR("{place} is {km|# km|# km} away, at most {max} are accepted");
 *
 *   private final ReasonText text;
 *
 *   PortalReason(String english) {
 *     this.text = ReasonText.of(english);
 *   }
 *
 *   @Override
 *   public ReasonText text() {
 *     return text;
 *   }
 * }
 * }</pre>
 *
 * <p>The name of a code is unique among all codes in use: JSON and texts in other languages refer
 * to it. A code is immutable and always gives the same text.
 */
public interface ReasonCode {
  /** {@return the name of the code, as in {@code TOO_MANY_BIDS}} */
  String name();

  /** {@return the English sentence with gaps for the arguments} */
  ReasonText text();

  /**
   * Returns a code of the host's own. Two of them are equal if their names and texts are.
   *
   * <pre>{@code
   * static final ReasonCode NO_LAPTOP = ReasonCode.of("NO_LAPTOP", "intern {intern} has no laptop");
   * }</pre>
   *
   * @param name its name, unique among all codes in use
   * @param english the English sentence, in the form of {@link ReasonText}
   * @return the code
   * @throws IllegalArgumentException if the name is no key, or the sentence is malformed
   */
  static ReasonCode of(String name, String english) {
    return new CustomReasonCode(name, ReasonText.of(english));
  }
}
