/**
 * The mentoring cascade: who mentors whom, level by level, and how it goes on when people leave.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.cascade;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
