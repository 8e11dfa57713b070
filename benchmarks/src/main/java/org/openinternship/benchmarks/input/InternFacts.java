package org.openinternship.benchmarks.input;

/**
 * What the scoring of W3 knows about an intern.
 *
 * @param hours hours a week
 * @param first the first week
 * @param last the last week
 * @param zone hours ahead of UTC
 * @param languages a bit for each language
 * @param skills the numbers of the skills
 * @param levels the level of each
 */
@SuppressWarnings("ArrayRecordComponent") // plain data, never compared
public record InternFacts(
    int hours, int first, int last, int zone, int languages, int[] skills, int[] levels) {}
