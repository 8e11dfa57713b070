/**
 * The search for what would have helped: candidates of each kind from the smallest on, each tried
 * on the market in which that one thing is changed, or by a whole match where it reaches further.
 */
@NullMarked
package org.openinternship.matching.internal.hindsight;

import org.jspecify.annotations.NullMarked;
