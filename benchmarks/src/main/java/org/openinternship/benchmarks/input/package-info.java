/**
 * What is measured on: the drawn inputs, the same for Java, for the peers and for the native
 * programs.
 */
@NullMarked
package org.openinternship.benchmarks.input;

import org.jspecify.annotations.NullMarked;
