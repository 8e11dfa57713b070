package org.openinternship.matching.run;

/**
 * A host's own code that is told how far a match is.
 *
 * <pre>{@code
 * MatchingEngine engine =
 *     MatchingEngine.withDefaults()
 *         .withProgress((stage, percent) -> bar.show(stage + " " + percent + " %"));
 * }</pre>
 *
 * <p>Each {@link MatchStage} is told from 0 to 100 percent, in the order of the stages, every
 * number at most once and none less than the one before: at most 101 calls a stage. How much time a
 * percent takes differs between stages, and with the cohort. The calls are the same with any number
 * of threads, and come from the thread that asked for the match or the record, never from two at
 * once for one match. They change nothing about the result.
 *
 * <p>The run waits for each call. A listener that throws ends it with a {@link
 * org.openinternship.core.finding.HostRuleException}, which has what was thrown as its cause; one
 * that interrupts its thread ends it as any interrupt does. Where a run ends early, its stage does
 * not reach 100.
 */
@FunctionalInterface
public interface ProgressListener {
  /**
   * Is told that a stage has come to a percent.
   *
   * @param stage the stage
   * @param percent how much of it is done, rounded down: 0 when it begins, 100 when it is over
   */
  void reached(MatchStage stage, int percent);
}
