/** Offers: made, answered, expired, withdrawn, and the rounds of a season of offers. */
@NullMarked
@ValueStyle
package org.openinternship.core.offer;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
