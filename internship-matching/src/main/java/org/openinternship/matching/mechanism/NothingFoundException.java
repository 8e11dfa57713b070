package org.openinternship.matching.mechanism;

import java.util.List;
import java.util.Objects;
import org.openinternship.core.internal.Quoted;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchStatus;

/**
 * The end of a search that found no assignment: there is none that keeps all that must be kept, or
 * none was found before its limit. Through the engine it is a finding with a code instead, which
 * also names whose minimums or which projects it lies in.
 */
public final class NothingFoundException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** How the search ended. */
  private final SearchStatus status;

  /** The names of rules about teams that cannot be kept together. */
  private final List<String> rules;

  /**
   * Makes the exception.
   *
   * @param mechanism the name of the mechanism
   * @param status {@link SearchStatus#IMPOSSIBLE} or {@link SearchStatus#UNDECIDED}
   * @param rules the names of rules about teams that are known to be impossible together with
   *     limits and pins; none if it lies in these alone, or nothing is known
   */
  public NothingFoundException(String mechanism, SearchStatus status, List<String> rules) {
    this(mechanism, status, rules, "its limit");
  }

  /** Makes the exception of a search whose limit is known. */
  NothingFoundException(
      String mechanism, SearchStatus status, List<String> rules, SearchLimit limit) {
    this(mechanism, status, rules, "its limit of " + limit);
  }

  private NothingFoundException(
      String mechanism, SearchStatus status, List<String> rules, String limit) {
    super(message(mechanism, status, rules, limit));
    this.status = status;
    this.rules = List.copyOf(rules);
  }

  private static String message(
      String mechanism, SearchStatus status, List<String> rules, String limit) {
    Objects.requireNonNull(mechanism, "NothingFoundException.mechanism");
    Objects.requireNonNull(status, "NothingFoundException.status");
    Objects.requireNonNull(rules, "NothingFoundException.rules");
    String kept =
        rules.isEmpty()
            ? "every pin, limit, minimum and rule of the market. Maybe lower one of them?"
            : rules.size() == 1
                ? "the rule " + rules.get(0) + " beside pins and limits. Maybe give it a price?"
                : "the rules " + rules + " beside pins and limits. Maybe give one of them a price?";
    return Quoted.line(
        "Mechanism '%s': no assignment %s that keeps %s"
            .formatted(
                mechanism,
                status == SearchStatus.UNDECIDED ? "was found within " + limit : "exists",
                kept));
  }

  /** {@return {@link SearchStatus#IMPOSSIBLE} or {@link SearchStatus#UNDECIDED}} */
  public SearchStatus status() {
    return status;
  }

  /**
   * Returns rules about teams that are known to be impossible together, beside limits and pins:
   * none of them can be left out where that could be decided.
   *
   * @return their names, in the order of the market; none if it lies in limits and pins alone, or
   *     nothing is known
   */
  public List<String> rules() {
    return rules;
  }
}
