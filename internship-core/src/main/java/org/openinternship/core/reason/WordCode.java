package org.openinternship.core.reason;

/**
 * The code with which a constant is told that stands alone.
 *
 * @param type the enum
 */
record WordCode(Class<?> type) implements ReasonCode {
  @Override
  public String name() {
    return type.getSimpleName();
  }

  @Override
  public ReasonText text() {
    return ReasonText.of("{constant:" + name() + "}");
  }
}
