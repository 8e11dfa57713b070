package org.openinternship.core.placement;

/** The place where the work of a part is done. */
public enum PartKind {
  /** At a distance. */
  VIRTUAL,
  /** At the host's place. */
  PHYSICAL
}
