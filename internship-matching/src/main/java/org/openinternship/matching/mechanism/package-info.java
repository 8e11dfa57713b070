/**
 * Pure functions from a {@link org.openinternship.matching.market.Market} to an {@link
 * org.openinternship.matching.market.Assignment}, each with its declared properties.
 */
@NullMarked
package org.openinternship.matching.mechanism;

import org.jspecify.annotations.NullMarked;
