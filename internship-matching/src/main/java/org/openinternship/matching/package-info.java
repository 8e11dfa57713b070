/** The front door of matching: the engine and the allocation. */
@NullMarked
package org.openinternship.matching;

import org.jspecify.annotations.NullMarked;
