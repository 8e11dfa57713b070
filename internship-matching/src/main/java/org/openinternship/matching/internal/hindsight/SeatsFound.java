package org.openinternship.matching.internal.hindsight;

/**
 * A number of seats that leads an intern to a project.
 *
 * @param more how many more than there are
 * @param changed who would be elsewhere
 */
record SeatsFound(int more, ChangedPlaces changed) {}
