/** The people of a program: interns, mentors and supervisors. */
@NullMarked
@ValueStyle
package org.openinternship.core.people;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
