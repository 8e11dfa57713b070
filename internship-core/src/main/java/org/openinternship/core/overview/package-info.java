/** A cohort at a glance: who needs attention first, then how many placements there are of what. */
@NullMarked
@ValueStyle
package org.openinternship.core.overview;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
