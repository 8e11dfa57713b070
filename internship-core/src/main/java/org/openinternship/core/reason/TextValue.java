package org.openinternship.core.reason;

/**
 * A small value, such as a key, a period or an amount, that stands for itself in a message: its
 * {@link #toString()} is its written form, from which it can be read again, and holds no personal
 * data. Such values can be {@linkplain Reason arguments} of reasons; a host marks its own with it.
 */
public interface TextValue {
  /** {@return the written form} */
  @Override
  String toString();

  /**
   * Returns the form in which the value stands for itself where several kinds of things may stand,
   * in a parameter that is told in words: a key with its kind before it, as in {@code supervisor
   * kim}.
   *
   * @return the written form with the kind before it; the written form alone by default
   */
  default String withKind() {
    return toString();
  }
}
