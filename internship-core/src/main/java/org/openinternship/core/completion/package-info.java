/** The end of a placement: what it takes, and the record of what was done. */
@NullMarked
@ValueStyle
package org.openinternship.core.completion;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
