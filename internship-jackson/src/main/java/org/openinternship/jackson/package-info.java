/** The JSON form of every public value of core and matching. */
@NullMarked
package org.openinternship.jackson;

import org.jspecify.annotations.NullMarked;
