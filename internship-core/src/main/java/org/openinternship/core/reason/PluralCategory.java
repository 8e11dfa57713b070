package org.openinternship.core.reason;

/**
 * The plural categories of the Unicode CLDR. English and German have {@link #ONE} and {@link
 * #OTHER}; what the others mean differs from language to language.
 */
public enum PluralCategory {
  /** The form for nothing, as in Arabic. */
  ZERO,
  /** The singular. */
  ONE,
  /** The dual, as in Slovene. */
  TWO,
  /** The form for a few, as for 2 to 4 in Polish. */
  FEW,
  /** The form for many, as for 5 in Polish. */
  MANY,
  /** Every other number; each language has it. */
  OTHER
}
