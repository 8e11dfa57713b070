/** How the values of this module are generated; not exported. */
@NullMarked
package org.openinternship.matching.style;

import org.jspecify.annotations.NullMarked;
