/** A university with supervisors of limited capacity: real ranked bids, published by PrefLib. */
@NullMarked
package org.openinternship.examples.preflib;

import org.jspecify.annotations.NullMarked;
