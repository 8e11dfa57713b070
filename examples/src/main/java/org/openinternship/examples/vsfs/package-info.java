/** A cohort of the size and kind of VSFS in 2012, made by a seeded generator. */
@NullMarked
package org.openinternship.examples.vsfs;

import org.jspecify.annotations.NullMarked;
