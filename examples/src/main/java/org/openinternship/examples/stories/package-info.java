/**
 * Three programs told from their definition to the completion records: VSFS, WAAPH and Preactum.
 *
 * <p>Each story takes the program of its name from the examples of programs, makes a cohort,
 * matches it where there is a selection, and goes through the work with an {@link
 * org.openinternship.core.engagement.Engagement} for each placement and the agenda of a day. {@link
 * org.openinternship.examples.stories.VsfsStory} is the largest; {@link
 * org.openinternship.examples.stories.WaaphStory} shows a mentoring cascade, {@link
 * org.openinternship.examples.stories.PreactumStory} a rotation through departments.
 *
 * <p>Everything is made up and comes from counters, so a story prints the same each time; a test
 * holds what it prints.
 */
package org.openinternship.examples.stories;
