/** Runs what is measured and writes table and charts. */
@NullMarked
package org.openinternship.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
