/** From a cohort to a market and back: the inside of the front door; not exported. */
@NullMarked
package org.openinternship.matching.engine;

import org.jspecify.annotations.NullMarked;
