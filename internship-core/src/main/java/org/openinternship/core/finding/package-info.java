/** What a check found: a code with arguments, how grave it is and where it was. */
@NullMarked
package org.openinternship.core.finding;

import org.jspecify.annotations.NullMarked;
