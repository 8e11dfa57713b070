package org.openinternship.benchmarks.input;

/**
 * What the scoring of W3 knows about a project.
 *
 * @param hours hours a week that are needed
 * @param first the first week
 * @param last the last week
 * @param zone hours ahead of UTC
 * @param tolerance how many hours of difference are allowed
 * @param languages a bit for the language
 * @param skills the numbers of the skills
 * @param levels the level wanted of each
 * @param weights what each counts
 */
@SuppressWarnings("ArrayRecordComponent") // plain data, never compared
public record ProjectFacts(
    int hours,
    int first,
    int last,
    int zone,
    int tolerance,
    int languages,
    int[] skills,
    int[] levels,
    int[] weights) {
  /**
   * Tells whether an intern may have this project: the five filters of W3.
   *
   * @param intern the intern
   * @return whether all are passed
   */
  public boolean admits(InternFacts intern) {
    return intern.hours() >= hours
        && intern.first() <= first
        && intern.last() >= last
        && Math.abs(intern.zone() - zone) <= tolerance
        && (languages & ~intern.languages()) == 0;
  }
}
