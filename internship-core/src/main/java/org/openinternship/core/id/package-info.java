/** Typed keys: so that one cannot be passed for another. */
@NullMarked
package org.openinternship.core.id;

import org.jspecify.annotations.NullMarked;
