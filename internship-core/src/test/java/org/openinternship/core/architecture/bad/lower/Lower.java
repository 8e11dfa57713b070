package org.openinternship.core.architecture.bad.lower;

import org.openinternship.core.architecture.bad.upper.Upper;

/** Knows the floor above it, which knows it; public and open to subclasses. */
public class Lower {
  Upper upper;
}
