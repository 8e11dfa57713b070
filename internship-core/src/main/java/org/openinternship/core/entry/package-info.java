/**
 * Whether a person may take part in a program at all, before any project is looked at: facts about
 * applicants that scoring must never see, and the requirements that read them.
 *
 * <p>Nothing a score can be computed from leads here: no attribute of a cohort, its interns and its
 * projects holds {@link org.openinternship.core.entry.ApplicantFacts}.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.entry;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
