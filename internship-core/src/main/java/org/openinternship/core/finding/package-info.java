/**
 * What a check found: a code with arguments, how grave it is and where it was; and what
 * requirements say about their subject, in the order in which they are checked.
 */
@NullMarked
package org.openinternship.core.finding;

import org.jspecify.annotations.NullMarked;
