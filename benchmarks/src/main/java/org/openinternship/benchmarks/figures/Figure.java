package org.openinternship.benchmarks.figures;

import java.util.OptionalDouble;

/**
 * What a call took.
 *
 * @param subject what was called
 * @param size N
 * @param seconds the median time of a call
 * @param bytes what a call allocated
 * @param slow the time that 99 of 100 calls stay below, where each was timed
 */
record Figure(Subject subject, int size, double seconds, double bytes, OptionalDouble slow) {}
