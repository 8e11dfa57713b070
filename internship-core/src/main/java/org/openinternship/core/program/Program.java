package org.openinternship.core.program;

import java.util.Objects;
import org.openinternship.core.id.ProgramId;

/**
 * A whole scheme of internships, as data.
 *
 * @param id the key
 * @param bidRules what interns may bid
 */
public record Program(ProgramId id, BidRules bidRules) {
  /**
   * Checks that nothing is null.
   *
   * @param id the key
   * @param bidRules what interns may bid
   */
  public Program {
    Objects.requireNonNull(id, "Program.id");
    Objects.requireNonNull(bidRules, "Program.bidRules");
  }

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
