/** Plans of supervision, their check against a policy, and the check-ins that follow from them. */
@NullMarked
@ValueStyle
package org.openinternship.core.supervision;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
