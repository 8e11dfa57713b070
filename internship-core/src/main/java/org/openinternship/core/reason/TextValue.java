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
}
