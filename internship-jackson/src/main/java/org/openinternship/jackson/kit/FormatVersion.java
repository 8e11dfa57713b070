package org.openinternship.jackson.kit;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The version of the forms, which the documents that hosts exchange begin with. It rises when a
 * form changes so that a reader of the version before would take a document for something else;
 * properties that are only added do not raise it, since a reader names one that it does not know.
 */
public final class FormatVersion {
  /** The version that is written, and the last one that is read. */
  public static final int CURRENT = 1;

  /** The property that holds it. */
  static final String PROPERTY = "formatVersion";

  /** What a document must have there. */
  static final String EXPECTED = "the format version " + CURRENT;

  private FormatVersion() {}

  /** Writes it if the object that was just begun is the top of a document. */
  static void write(JsonGenerator out) {
    if (out.streamWriteContext().getParent().inRoot()) {
      out.writeNumberProperty(PROPERTY, CURRENT);
    }
  }

  /** Passes over the version of a document, which must be one that is read. */
  static void read(JsonInput in) {
    if (in.next() != JsonToken.VALUE_NUMBER_INT) {
      throw in.mismatch(EXPECTED);
    }
    BigDecimal version = in.decimal();
    if (version.compareTo(BigDecimal.valueOf(CURRENT)) > 0) {
      throw in.fault(
          "is "
              + version.toPlainString()
              + ", which a later version of the library writes, this one reads "
              + CURRENT
              + ". Maybe update the library");
    } else if (version.signum() <= 0) {
      throw in.mismatch(EXPECTED);
    }
  }
}
