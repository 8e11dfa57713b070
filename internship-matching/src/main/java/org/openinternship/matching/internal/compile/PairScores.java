package org.openinternship.matching.internal.compile;

/** The points of an intern at a project, by their numbers, in millionths. */
@FunctionalInterface
interface PairScores {
  long millionths(int intern, int project);
}
