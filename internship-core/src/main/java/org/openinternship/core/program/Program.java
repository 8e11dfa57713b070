package org.openinternship.core.program;

import org.openinternship.core.id.ProgramId;

/**
 * A whole scheme of internships, as data.
 *
 * @param id the key
 * @param bidRules what interns may bid
 */
public record Program(ProgramId id, BidRules bidRules) {
  /**
   * Takes the parts as they are.
   *
   * @param id the key
   * @param bidRules what interns may bid
   */
  public Program {}

  /**
   * A program with these rules.
   *
   * @param id its key
   * @param bidRules what interns may bid
   * @return the program
   */
  public static Program of(String id, BidRules bidRules) {
    return new Program(ProgramId.of(id), bidRules);
  }
}
