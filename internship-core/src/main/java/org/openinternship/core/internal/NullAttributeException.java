package org.openinternship.core.internal;

/**
 * The refusal of null by a generated builder or copy, which hands over the name of the attribute
 * and nothing else, so it finds out of what.
 */
public final class NullAttributeException extends NullPointerException {
  private static final long serialVersionUID = 1;

  /**
   * Makes the exception for the generated class that calls this.
   *
   * @param attribute what is null, as in {@code id} or {@code skills element}
   */
  public NullAttributeException(String attribute) {
    super(GeneratedType.calling() + "." + attribute);
  }
}
