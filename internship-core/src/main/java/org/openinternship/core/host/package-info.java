/** Host organisations, their units and the projects they offer. */
@NullMarked
@ValueStyle
package org.openinternship.core.host;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
