/**
 * A coordinator's term on four spreadsheets: from what students wrote to lists, letters, tables.
 */
@NullMarked
package org.openinternship.examples.coordinator;

import org.jspecify.annotations.NullMarked;
