package org.openinternship.core.internal;

/**
 * Hash codes that are the same in every virtual machine, so that a host may write one down or share
 * it between machines: a constant of an enum counts by its name, since its own hash code is another
 * one in each.
 */
public final class Hashes {
  private Hashes() {}

  /**
   * Combines the attributes of a value.
   *
   * @param parts the attributes in their order, none of them null
   * @return the hash code
   */
  public static int of(Object... parts) {
    int hash = 1;
    for (Object part : parts) {
      hash = 31 * hash + (part instanceof Enum<?> constant ? constant.name() : part).hashCode();
    }
    return hash;
  }
}
