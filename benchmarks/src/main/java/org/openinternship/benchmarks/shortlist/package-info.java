/** W3: the best projects for an intern, by the library, by maps and by a search engine. */
@NullMarked
package org.openinternship.benchmarks.shortlist;

import org.jspecify.annotations.NullMarked;
