package org.openinternship.core.progress;

/** A part of progress. */
public enum ProgressKind {
  /** Hours worked, in minutes. */
  HOURS,
  /** Training modules, each with its effort in minutes. */
  MODULES,
  /** Tasks, each with its effort in minutes. */
  TASKS,
  /** Deliverables that were accepted, each as one. */
  DELIVERABLES
}
