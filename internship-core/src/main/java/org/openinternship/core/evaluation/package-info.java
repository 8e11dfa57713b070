/** Evaluations: when they are due, what they ask, how they stay blind, and what they release. */
@NullMarked
@ValueStyle
package org.openinternship.core.evaluation;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
