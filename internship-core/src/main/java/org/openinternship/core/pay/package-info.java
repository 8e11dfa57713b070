/** What of a compensation is due when and what blocks it; questions on unpaid work and quality. */
@NullMarked
@ValueStyle
package org.openinternship.core.pay;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
