/** The front door of matching: engine, policy and allocation. */
@NullMarked
@ValueStyle
package org.openinternship.matching;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.ValueStyle;
