/** What a coordinator wants to see of an allocation, as plain text. */
@NullMarked
package org.openinternship.examples.report;

import org.jspecify.annotations.NullMarked;
