package org.openinternship.core.finding;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;

/**
 * The failure of a host's own code inside the library: a requirement, criterion, mechanism,
 * taxonomy or source of proposals that threw, gave null, broke a limit, or changed its mind about
 * the same question. The message names the rule and what it was asked about, by keys; it never
 * repeats the message of what was thrown, which is the {@linkplain #getCause() cause}.
 *
 * <p>Errors of the virtual machine pass as they are, except {@link StackOverflowError}, which is
 * the rule's own. A {@link java.util.concurrent.CancellationException} passes as it is where the
 * calling thread is interrupted, and of a rule that wraps an {@link InterruptedException} the
 * interrupt is told: the status of the thread is set again, and a {@code CancellationException} has
 * what was thrown as its cause.
 */
public final class HostRuleException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** The rule that failed. */
  private final String rule;

  /** What it was asked about; may be empty. */
  private final String subject;

  /**
   * Makes the exception.
   *
   * @param rule the rule, as in {@code Requirement 'graduates'}
   * @param subject what it was asked about, as in {@code intern ada and project map}; empty if
   *     about nothing in particular
   * @param what what it did, as in {@code gave no outcome}
   * @param maybe what the cause may be, as in {@code it returned null}
   */
  public HostRuleException(String rule, String subject, String what, String maybe) {
    super(message(rule, subject, what, maybe));
    this.rule = Quoted.line(rule);
    this.subject = Quoted.line(subject);
  }

  private HostRuleException(String rule, String subject, Throwable cause) {
    super(message(rule, subject, "threw " + cause.getClass().getName(), maybe(cause)), cause);
    this.rule = Quoted.line(rule);
    this.subject = Quoted.line(subject);
  }

  /**
   * Makes the exception for something that a rule threw.
   *
   * @param rule the rule, as in {@code Requirement 'graduates'}
   * @param subject what it was asked about; empty if about nothing in particular
   * @param thrown what it threw
   * @return the exception
   */
  public static HostRuleException threw(String rule, String subject, Throwable thrown) {
    Objects.requireNonNull(thrown, "HostRuleException.thrown");
    return new HostRuleException(rule, subject, thrown);
  }

  /**
   * Makes the exception for a rule that answers the same question in two ways.
   *
   * @param kind the kind of rule, as in {@code Requirement}
   * @param names the names of those that may be the one; of several it cannot be told which
   * @param subject what they were asked about
   * @return the exception
   */
  public static HostRuleException changed(String kind, List<String> names, String subject) {
    Objects.requireNonNull(kind, "HostRuleException.kind");
    return new HostRuleException(
        kind
            + Copies.list(names, "HostRuleException.names").stream()
                .collect(Collectors.joining("' or '", " '", "'")),
        subject,
        "gave another answer than before",
        "it reads the clock, a random number or something that was changed");
  }

  /** {@return the rule that failed, as in {@code Requirement 'graduates'}} */
  public String rule() {
    return rule;
  }

  /** {@return what it was asked about, as in {@code intern ada and project map}; may be empty} */
  public String subject() {
    return subject;
  }

  private static String maybe(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return "it calls itself without end";
    } else if (cause instanceof NullPointerException || cause instanceof NoSuchElementException) {
      return "it does not expect a value that is left out";
    }
    return "the message of the cause says why";
  }

  private static String message(String rule, String subject, String what, String maybe) {
    Objects.requireNonNull(rule, "HostRuleException.rule");
    Objects.requireNonNull(subject, "HostRuleException.subject");
    Objects.requireNonNull(what, "HostRuleException.what");
    Objects.requireNonNull(maybe, "HostRuleException.maybe");
    return Quoted.line(
        rule
            + " "
            + what
            + (subject.isEmpty() ? "" : ", asked about " + subject)
            + ". Maybe "
            + maybe);
  }
}
