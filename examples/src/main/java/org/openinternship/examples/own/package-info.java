/** A host that brings parts of its own: codes of reasons, rules, a criterion and a mechanism. */
@NullMarked
package org.openinternship.examples.own;

import org.jspecify.annotations.NullMarked;
