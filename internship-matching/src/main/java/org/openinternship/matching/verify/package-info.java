/**
 * Checks of an assignment that share no code with the mechanisms: feasibility, every blocking pair
 * with its case, the profile by choice, and cutoffs as a certificate of stability.
 */
@NullMarked
package org.openinternship.matching.verify;

import org.jspecify.annotations.NullMarked;
