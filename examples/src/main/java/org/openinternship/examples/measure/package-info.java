/** Large generated cohorts and what it takes to match them. */
@NullMarked
package org.openinternship.examples.measure;

import org.jspecify.annotations.NullMarked;
