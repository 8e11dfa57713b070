/** Criteria, weights and the exact, explained score of an intern on a project. */
@NullMarked
package org.openinternship.matching.scoring;

import org.jspecify.annotations.NullMarked;
