/** The first matches of the README. */
@NullMarked
package org.openinternship.examples.quickstart;

import org.jspecify.annotations.NullMarked;
