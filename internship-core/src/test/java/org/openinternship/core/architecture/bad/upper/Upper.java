package org.openinternship.core.architecture.bad.upper;

import org.openinternship.core.architecture.bad.lower.Lower;

/** Rightly knows the floor below it; together with that floor's fault a cycle. */
public final class Upper {
  Lower lower;
}
