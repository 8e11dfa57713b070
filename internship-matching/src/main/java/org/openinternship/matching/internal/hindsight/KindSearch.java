package org.openinternship.matching.internal.hindsight;

import java.util.List;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.Remedy;

/** The search for the smallest changes of one kind, from the smallest on, which goes by turns. */
interface KindSearch {
  /** Returns the kind. */
  HelpfulKind kind();

  /** Returns how many changes have not been tried. */
  int left();

  /** Tells whether none that has not been tried can be a smallest one. */
  boolean isOver();

  /**
   * Goes on until it is over, or some have been tried, or the run ends.
   *
   * @param most how many are tried at most
   * @param run is asked before each
   */
  void turn(int most, SearchRun run);

  /** Returns the smallest that were found. */
  List<Remedy> remedies();
}
