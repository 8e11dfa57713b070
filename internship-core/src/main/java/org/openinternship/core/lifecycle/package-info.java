/** States and events as data: one table for each lifecycle, from which everything else follows. */
@NullMarked
package org.openinternship.core.lifecycle;

import org.jspecify.annotations.NullMarked;
