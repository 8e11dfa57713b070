/** A program, its terms, and the cohort that one term brings together. */
@NullMarked
@ValueStyle
package org.openinternship.core.program;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
