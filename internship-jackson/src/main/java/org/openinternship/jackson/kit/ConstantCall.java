package org.openinternship.jackson.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Calls one handle. Each handle gets a class of its own, made after this one, so that it is a
 * constant there: only then does the virtual machine compile the call of a constructor or method as
 * if it stood in the code.
 */
final class ConstantCall implements BinaryOperator<@Nullable Object> {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  /** The handle; in this class itself, which is never called, there is none. */
  private static final @Nullable MethodHandle HANDLE = handle();

  private ConstantCall() {}

  private static @Nullable MethodHandle handle() {
    try {
      return MethodHandles.classData(LOOKUP, "_", MethodHandle.class);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot read the data of a class", e);
    }
  }

  /**
   * The call of a handle that takes two objects and returns one; null where no class can be made
   * after this one, since it is no longer there as it was compiled, as in a native image.
   */
  @SuppressWarnings("unchecked") // it is a copy of this class
  static @Nullable BinaryOperator<@Nullable Object> of(MethodHandle handle) {
    byte[] template = Template.BYTES;
    if (template == null) {
      return null;
    }
    try {
      MethodHandles.Lookup copy = LOOKUP.defineHiddenClassWithClassData(template, handle, true);
      return (BinaryOperator<@Nullable Object>)
          copy.findConstructor(copy.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable e) {
      throw Reflected.thrown(e);
    }
  }

  @Override
  public @Nullable Object apply(@Nullable Object first, @Nullable Object second) {
    try {
      return (Object) Objects.requireNonNull(HANDLE).invokeExact(first, second);
    } catch (Throwable e) {
      throw Reflected.thrown(e);
    }
  }

  /** This class as it was compiled. */
  private static final class Template {
    private static final byte @Nullable [] BYTES = bytes();

    private static byte @Nullable [] bytes() {
      try (InputStream in = ConstantCall.class.getResourceAsStream("ConstantCall.class")) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
