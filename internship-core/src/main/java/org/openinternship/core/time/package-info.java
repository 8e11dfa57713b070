/**
 * Periods, weekly working hours, commitments, and the hours two parties in different zones share.
 *
 * <p>Nothing here reads a clock or a default zone: dates, zones and hours are always inputs.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.time;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
