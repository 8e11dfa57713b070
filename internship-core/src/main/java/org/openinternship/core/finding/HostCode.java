package org.openinternship.core.finding;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Quoted;

/**
 * The calls of a host's own code: whatever goes wrong in one is told as a {@link HostRuleException}
 * that names the rule, and an interrupt ends a run before the next one.
 */
public final class HostCode {
  private HostCode() {}

  /**
   * Asks a host's own code.
   *
   * @param rule the rule, as in {@code Requirement 'graduates'}
   * @param subject what it is asked about; asked only where it fails
   * @param nothing what it does wrong if it gives null, as in {@code gave no outcome}
   * @param call the call
   * @param <T> the answer
   * @return the answer, never null
   * @throws HostRuleException if it throws or gives null
   * @throws CancellationException if the calling thread is interrupted, be it that the host's code
   *     was and wrapped the {@link InterruptedException}; the interrupt status is set
   */
  public static <T> T ask(
      String rule, Supplier<String> subject, String nothing, Supplier<? extends @Nullable T> call) {
    Objects.requireNonNull(rule, "HostCode.rule");
    Objects.requireNonNull(subject, "HostCode.subject");
    Objects.requireNonNull(nothing, "HostCode.nothing");
    Objects.requireNonNull(call, "HostCode.call");
    Interrupts.check();
    T answer;
    try {
      answer = call.get();
    } catch (Throwable e) { // also what is no exception: a rule that recurses without end is named
      throw failure(rule, subject, e);
    }
    if (answer == null) {
      throw new HostRuleException(rule, subject.get(), nothing, "it returned null");
    }
    return answer;
  }

  /**
   * Asks a rule of a host's own for its name, twice: one that changes is found before anything is
   * told under it.
   *
   * @param kind the kind of rule, as in {@code Requirement}
   * @param rule the rule
   * @param name its name
   * @return the name
   * @throws HostRuleException if the two differ, or it throws
   * @throws NullPointerException if it has none
   */
  public static String name(String kind, Object rule, Supplier<? extends @Nullable Object> name) {
    String who = Objects.requireNonNull(kind, "HostCode.kind") + " " + typeName(rule);
    Objects.requireNonNull(name, "HostCode.name");
    Object first = once(who, name);
    Object second = once(who, name);
    if (!Objects.equals(first, second)) {
      throw new HostRuleException(
          who,
          "",
          "gave two names, " + quoted(first) + " and then " + quoted(second),
          "its name has a number that grows or the time in it");
    }
    return Objects.requireNonNull(first, () -> kind + ".name").toString();
  }

  private static @Nullable Object once(String who, Supplier<? extends @Nullable Object> name) {
    try {
      return name.get();
    } catch (Throwable e) { // as in ask
      throw failure(who, () -> "its name", e);
    }
  }

  private static String quoted(@Nullable Object name) {
    return name == null ? "null" : Quoted.of(name.toString());
  }

  /**
   * Returns how a message calls what a host wrote.
   *
   * @param code what the host wrote
   * @return the name of its class; without the address that the name of a lambda's class has
   */
  public static String typeName(Object code) {
    Class<?> type = Objects.requireNonNull(code, "HostCode.code").getClass();
    return type.isHidden() ? "of the host's own" : type.getName();
  }

  private static RuntimeException failure(String rule, Supplier<String> subject, Throwable thrown) {
    if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
      throw error;
    }
    if (thrown instanceof HostRuleException inner) {
      return inner;
    }
    if (thrown instanceof CancellationException cancelled
        && Thread.currentThread().isInterrupted()) {
      return cancelled;
    }
    if (Interrupts.endedBy(thrown)) {
      return Interrupts.passedOn(thrown);
    }
    return HostRuleException.threw(rule, subject.get(), thrown);
  }
}
