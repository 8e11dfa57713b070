/**
 * The way from an assignment back to words: why interns are where they are, what a match came to as
 * a record, and what somebody should know about it that nobody asked. Not exported.
 */
@NullMarked
package org.openinternship.matching.internal.explain;

import org.jspecify.annotations.NullMarked;
