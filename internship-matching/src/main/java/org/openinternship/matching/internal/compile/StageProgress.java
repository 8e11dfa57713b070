package org.openinternship.matching.internal.compile;

import java.util.function.IntConsumer;
import org.openinternship.matching.run.MatchStage;

/**
 * How far one stage of a run is. A step that reaches no further percent costs one comparison. For
 * one thread at a time.
 */
public final class StageProgress implements IntConsumer {
  private static final int ALL = 100;

  private final RunProgress run;
  private final MatchStage stage;
  private final int size;
  private int told;

  /** How many steps make the next percent to be told before the end. */
  private long next;

  StageProgress(RunProgress run, MatchStage stage, int size) {
    this.run = run;
    this.stage = stage;
    this.size = size;
    this.next = stepsOf(1);
  }

  /**
   * Takes note of how much is done; the end is told by {@link #end} alone.
   *
   * @param done how many steps are done in all
   */
  @Override
  public void accept(int done) {
    if (done >= next) {
      int percent = (int) Math.min(ALL - 1L, (long) ALL * done / size);
      next = percent == ALL - 1 ? Long.MAX_VALUE : stepsOf(percent + 1);
      if (percent > told) {
        told = percent;
        run.tell(stage, percent);
      }
    }
  }

  /** Ends the stage, of which 100 percent are told. */
  public void end() {
    run.tell(stage, ALL);
  }

  /** The least number of steps that are so many percent, of which none but 0 is none. */
  private long stepsOf(int percent) {
    return Math.max(1, ((long) size * percent + ALL - 1) / ALL);
  }
}
