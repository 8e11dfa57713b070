/** Checks that the values of several packages share; not exported. */
@NullMarked
package org.openinternship.core.check;

import org.jspecify.annotations.NullMarked;
