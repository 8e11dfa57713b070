/**
 * How settings are run side by side on one cohort, and how often a draw gives somebody a place. Not
 * exported.
 *
 * <p>{@code SideBySide} runs settings, which share the lists that they make alike, and {@code
 * Yardstick} measures what comes of each by one policy. {@code RobustnessRun} runs one policy by
 * other draws and other weights: {@code DrawSpace} knows all orders in which a lottery can come out
 * where these are few, {@code SeedSequence} draws seeds where they are many, and {@code PlaceTally}
 * counts who came where.
 */
@NullMarked
package org.openinternship.matching.internal.compare;

import org.jspecify.annotations.NullMarked;
