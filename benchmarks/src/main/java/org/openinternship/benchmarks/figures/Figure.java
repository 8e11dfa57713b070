package org.openinternship.benchmarks.figures;

/**
 * What a call took.
 *
 * @param subject what was called
 * @param size N
 * @param seconds the median time of a call
 * @param bytes what a call allocated
 */
record Figure(Subject subject, int size, double seconds, double bytes) {}
