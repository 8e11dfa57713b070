/** Progress: work logs, hours and credits, modules, tasks and deliverables, and a forecast. */
@NullMarked
@ValueStyle
package org.openinternship.core.progress;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
