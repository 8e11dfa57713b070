/** From the objects of a domain to a verified, explained result. */
@NullMarked
package org.openinternship.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
