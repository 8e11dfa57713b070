/**
 * What happened between interns and those who look after them, the risk it shows, and what needs
 * attention now.
 *
 * <p>Limits in hours are lengths of time. Limits in days count calendar days in the zone of the
 * intern, so a day on which the clock changes is one day; what has to happen within a number of
 * days may happen until the end of the last of them.
 */
@NullMarked
@ValueStyle
package org.openinternship.core.contact;

import org.jspecify.annotations.NullMarked;
import org.openinternship.core.style.ValueStyle;
