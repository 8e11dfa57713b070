package org.openinternship.jackson.kit;

import tools.jackson.core.StreamReadConstraints;

/** The limits of documents; {@code InternshipJson} says what they are for. */
public final class JsonLimits {
  /** How deep objects and arrays are nested. */
  public static final int MAX_DEPTH = 100;

  /** How many chars a text or a name of a property has. */
  public static final int MAX_TEXT_LENGTH = 1_000_000;

  /** How many digits a number has before and behind its point. */
  public static final int MAX_NUMBER_DIGITS = 100;

  /** How many bytes a document has. */
  public static final long MAX_DOCUMENT_LENGTH = 1L << 31;

  /** Room for the digits, signs, the point and an exponent. */
  private static final int NUMBER_LENGTH = 2 * MAX_NUMBER_DIGITS + 10;

  /** The limits as Jackson is told them when it reads. */
  public static final StreamReadConstraints READING =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxStringLength(MAX_TEXT_LENGTH)
          .maxNameLength(MAX_TEXT_LENGTH)
          .maxNumberLength(NUMBER_LENGTH)
          .build();

  private JsonLimits() {}
}
