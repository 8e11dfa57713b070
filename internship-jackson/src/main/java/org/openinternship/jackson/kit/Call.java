package org.openinternship.jackson.kit;

import java.lang.invoke.MethodHandle;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The call of a constructor or method by its handle, which becomes a constant one once it is made
 * often: most types occur in few documents, and a class for each handle would take long to make.
 *
 * <p>For several threads.
 */
final class Call {
  /** From how many calls on they are many. Only their time depends on it. */
  private static final int OFTEN = 1000;

  private final MethodHandle handle;

  /** About how many calls there were: threads may miss some of each other's. */
  private int calls;

  private volatile @Nullable BinaryOperator<@Nullable Object> constant;

  /**
   * @param handle takes two objects and returns one
   */
  Call(MethodHandle handle) {
    this.handle = handle;
  }

  /** Calls with one argument, or with none that matters. */
  Object of(@Nullable Object argument) {
    return of(argument, null);
  }

  /** Calls with two arguments, of which the last ones are not looked at if it takes less. */
  Object of(@Nullable Object first, @Nullable Object second) {
    BinaryOperator<@Nullable Object> often = constant;
    if (often != null) {
      return often.apply(first, second);
    }
    if (++calls == OFTEN) { // threads may do so at once, and make the same
      constant = ConstantCall.of(handle);
    }
    try {
      return (Object) handle.invokeExact(first, second);
    } catch (Throwable e) {
      throw Reflected.thrown(e);
    }
  }
}
