/** The best projects for an intern and the best interns for a project, one at a time. */
@NullMarked
package org.openinternship.matching.shortlist;

import org.jspecify.annotations.NullMarked;
