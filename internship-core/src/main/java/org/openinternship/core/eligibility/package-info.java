/** Requirements: satisfied, violated or unknown, each with its reason. */
@NullMarked
package org.openinternship.core.eligibility;

import org.jspecify.annotations.NullMarked;
