package org.openinternship.matching.exchange;

/** The parts of a file of student-project allocation. */
public enum MarketFilePart {
  /** The lines of students. */
  STUDENTS,
  /** The lines of projects. */
  PROJECTS,
  /** The lines of lecturers. */
  LECTURERS
}
