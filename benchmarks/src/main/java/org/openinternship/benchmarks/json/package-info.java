/** W4: a cohort as JSON, by the library and by data binding on plain records. */
@NullMarked
package org.openinternship.benchmarks.json;

import org.jspecify.annotations.NullMarked;
