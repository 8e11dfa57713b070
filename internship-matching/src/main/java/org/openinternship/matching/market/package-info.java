/**
 * The ground floor of matching: who prefers whom, how many seats there are, and who sits where, in
 * dense ints. Interns are {@code 0..N-1}, projects {@code 0..M-1}, groups of projects follow from
 * {@code M} on. It knows no domain type and may be used alone.
 */
@NullMarked
package org.openinternship.matching.market;

import org.jspecify.annotations.NullMarked;
