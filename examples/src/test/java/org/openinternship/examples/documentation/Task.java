package org.openinternship.examples.documentation;

import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** A snippet of the README, with the variables that it may use. */
public interface Task {
  /** Runs it. */
  void run(Cohort cohort, MatchingEngine engine, Allocation allocation) throws Exception;
}
