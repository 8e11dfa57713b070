/** A host whose projects come as free text: a term of the LFX Mentorship. */
@NullMarked
package org.openinternship.examples.lfx;

import org.jspecify.annotations.NullMarked;
