package org.openinternship.matching.internal.compile;

import org.openinternship.core.finding.HostCode;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.matching.run.ProgressListener;

/** Tells a host's listener how far a run is. Immutable. */
public final class RunProgress {
  /** Nobody listens. */
  public static final RunProgress NONE = new RunProgress((stage, percent) -> {});

  private final ProgressListener listener;

  /**
   * Tells a listener.
   *
   * @param listener the listener
   */
  public RunProgress(ProgressListener listener) {
    this.listener = listener;
  }

  /**
   * Begins a stage, of which 0 percent are told.
   *
   * @param stage the stage
   * @param size how many steps it has, 0 or more
   * @return the stage, which must be ended
   */
  public StageProgress begin(MatchStage stage, int size) {
    tell(stage, 0);
    return new StageProgress(this, stage, size);
  }

  void tell(MatchStage stage, int percent) {
    HostCode.ask(
        "ProgressListener",
        () -> "stage " + stage,
        "",
        () -> {
          listener.reached(stage, percent);
          return stage;
        });
  }
}
