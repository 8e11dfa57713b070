/** What a match hands out: values without any machinery behind them. */
@NullMarked
@ValueStyle
package org.openinternship.matching.result;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.ValueStyle;
