/** How settings are run side by side on one cohort, and how often a draw gives somebody a place. */
@NullMarked
package org.openinternship.matching.internal.compare;

import org.jspecify.annotations.NullMarked;
