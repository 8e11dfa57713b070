/** What a match goes by: whose preferences count, what is required, how ties are broken. */
@NullMarked
@ValueStyle
package org.openinternship.matching.policy;

import org.jspecify.annotations.NullMarked;
import org.openinternship.matching.style.ValueStyle;
