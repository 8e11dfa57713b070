/** Intake: projects that hosts post, with their approvals, and applications of interns. */
@NullMarked
@ValueStyle
package org.openinternship.core.intake;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
