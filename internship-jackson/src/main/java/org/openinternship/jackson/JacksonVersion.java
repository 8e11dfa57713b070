package org.openinternship.jackson;

import tools.jackson.core.Version;

/** The versions of Jackson that are fit to read documents of strangers. */
final class JacksonVersion {
  /** Versions before this one have a security advisory against their reader of streams. */
  static final Version MIN = new Version(3, 1, 1, null, null, null);

  private JacksonVersion() {}

  /**
   * Refuses a version that is too old.
   *
   * @param what the part of Jackson
   * @param found its version
   * @throws IllegalStateException if it is older than {@link #MIN}
   */
  static void check(String what, Version found) {
    if (!found.isUnknownVersion() && found.compareTo(MIN) < 0) {
      throw new IllegalStateException(
          ("internship-jackson: found %s %s, it must be %s or newer. Maybe another"
                  + " dependency asks for the older one, then name the version in the build")
              .formatted(what, found, MIN));
    }
  }
}
