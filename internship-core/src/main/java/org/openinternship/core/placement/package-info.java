/**
 * Placements: accepted engagements from plan to end, their agreements, documents, limits over a
 * person's history, rotations through departments and simulated work.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.placement;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
