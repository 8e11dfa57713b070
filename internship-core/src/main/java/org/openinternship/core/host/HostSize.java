package org.openinternship.core.host;

/** The size of a host organisation, in its own words. */
public enum HostSize {
  /** A startup. */
  STARTUP,
  /** A small organisation. */
  SMALL,
  /** A medium one. */
  MEDIUM,
  /** A large one. */
  LARGE
}
