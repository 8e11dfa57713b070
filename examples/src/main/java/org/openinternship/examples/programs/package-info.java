/** Real programs as values: who may take part, what is bid, offered, worked, signed and paid. */
@NullMarked
package org.openinternship.examples.programs;

import org.jspecify.annotations.NullMarked;
