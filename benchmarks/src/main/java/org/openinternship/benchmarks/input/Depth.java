package org.openinternship.benchmarks.input;

/** How much the parties say about themselves. */
public enum Depth {
  /** What the native program of W3 reads, and nothing else. */
  SKILLS,
  /** Something for each of the library's criteria. */
  ALL_CRITERIA
}
