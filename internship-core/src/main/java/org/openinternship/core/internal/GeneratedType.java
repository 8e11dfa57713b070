package org.openinternship.core.internal;

import java.util.Optional;

/** The value for which a class is generated. */
final class GeneratedType {
  private static final String PREFIX = "Immutable";

  private GeneratedType() {}

  /**
   * {@return the simple name of the value whose generated class is the nearest that called, as in
   * {@code Intern} for {@code ImmutableIntern.Builder}; {@code Value} if there is none}
   */
  static String calling() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(frame -> valueOf(frame.getClassName()))
                    .flatMap(Optional::stream)
                    .findFirst())
        .orElse("Value");
  }

  private static Optional<String> valueOf(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    int end = simple.indexOf('$');
    String outer = end < 0 ? simple : simple.substring(0, end);
    return outer.startsWith(PREFIX)
        ? Optional.of(outer.substring(PREFIX.length()))
        : Optional.empty();
  }
}
