package org.openinternship.core.placement;

/** Where the work of a part is done. */
public enum PartKind {
  /** At a distance. */
  VIRTUAL,
  /** At the host's place. */
  PHYSICAL
}
