/** Ratios to the native programs, taken in one sitting. */
@NullMarked
package org.openinternship.benchmarks.yardstick;

import org.jspecify.annotations.NullMarked;
