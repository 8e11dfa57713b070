package org.openinternship.core.host;

/** How large a host organisation is, in its own words. */
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
