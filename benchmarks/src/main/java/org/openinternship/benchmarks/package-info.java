/** What things cost, measured with JMH. */
@NullMarked
package org.openinternship.benchmarks;

import org.jspecify.annotations.NullMarked;
