/** Real programs as values: who may take part, what may be bid and offered, and when. */
@NullMarked
package org.openinternship.examples.programs;

import org.jspecify.annotations.NullMarked;
