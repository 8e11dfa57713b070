/**
 * W1: markets of numbers, matched by the library, by maps and lists, and as an optimum by others.
 */
@NullMarked
package org.openinternship.benchmarks.market;

import org.jspecify.annotations.NullMarked;
