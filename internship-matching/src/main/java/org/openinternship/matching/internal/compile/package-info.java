/**
 * The way from a cohort to a market: interns and projects by number, the list of every intern, the
 * order of interns on the hosts' side, and the seats as a tree. Not exported.
 */
@NullMarked
package org.openinternship.matching.internal.compile;

import org.jspecify.annotations.NullMarked;
