package org.openinternship.matching.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of ordinal files of PrefLib, named by their endings. */
public enum PreflibType {
  /** Strict orders over all alternatives. */
  SOC,
  /** Strict orders over some of the alternatives. */
  SOI,
  /** Orders with ties over all alternatives. */
  TOC,
  /** Orders with ties over some of the alternatives. */
  TOI;

  /** {@return whether orders may have ties} */
  public boolean hasTies() {
    return this == TOC || this == TOI;
  }

  /** {@return whether each order has all alternatives} */
  public boolean isComplete() {
    return this == SOC || this == TOC;
  }

  /** Returns the kind of files that may be so. */
  static PreflibType of(boolean ties, boolean complete) {
    return complete ? (ties ? TOC : SOC) : (ties ? TOI : SOI);
  }

  static Optional<PreflibType> named(String name) {
    return Arrays.stream(values()).filter(it -> it.ending().equals(name)).findFirst();
  }

  /** {@return the ending of the names of such files, without a dot, as in {@code soi}} */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
