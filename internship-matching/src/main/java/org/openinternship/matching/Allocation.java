package org.openinternship.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.engine.CompiledCohort;
import org.openinternship.matching.engine.Explainer;
import org.openinternship.matching.engine.Recorder;
import org.openinternship.matching.engine.Remarks;
import org.openinternship.matching.engine.Roster;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.verify.Cutoffs;

/**
 * What a match came to, ready to answer why. Keeps the cohort it came from; {@link #record()} is
 * the value to store and send. Never changes; safe for several threads.
 */
public final class Allocation {
  private final Roster roster;
  private final Explainer explainer;
  private final Recorder recorder;
  private final List<Finding> findings;
  private final Object recording = new Object();
  private @Nullable AllocationRecord record;

  Allocation(CompiledCohort compiled, Assignment assignment, Report validation) {
    Cutoffs cutoffs = Cutoffs.of(compiled.market(), assignment);
    this.roster = compiled.roster();
    this.explainer = new Explainer(compiled, assignment, cutoffs);
    this.recorder = new Recorder(compiled, assignment, cutoffs, explainer);
    this.findings = List.copyOf(Remarks.of(compiled, assignment, validation));
  }

  /** {@return the matches, in the order of the interns' keys} */
  public List<Match> matches() {
    return record().matches();
  }

  /**
   * The match of an intern.
   *
   * @param intern the intern's key
   * @return the match with its score; empty if the intern got nothing
   * @throws IllegalArgumentException if there is no such intern
   */
  public Optional<Match> matchOf(InternId intern) {
    return explainer.matchOf(roster.number(intern));
  }

  /**
   * The match of an intern.
   *
   * @param intern the intern's key
   * @return the match with its score; empty if the intern got nothing
   * @throws IllegalArgumentException if there is no such intern
   */
  public Optional<Match> matchOf(String intern) {
    return matchOf(InternId.of(intern));
  }

  /**
   * Explains where an intern is: the place received, and for every project preferred to it why the
   * intern does not have it.
   *
   * @param intern the intern's key
   * @return the explanation
   * @throws IllegalArgumentException if there is no such intern
   */
  public InternExplanation explain(InternId intern) {
    return explainer.explainIntern(roster.number(intern));
  }

  /**
   * Explains a project: who got it, and why everyone else who asked for it did not. Takes time in
   * proportion to all lists.
   *
   * @param project the project's key
   * @return the explanation
   * @throws IllegalArgumentException if there is no such project
   */
  public ProjectExplanation explain(ProjectId project) {
    return explainer.explainProject(roster.number(project));
  }

  /**
   * Explains why an intern does not have a project, whether they asked for it or not.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return the reasons, at least one; if the intern has the project, that is the reason
   * @throws IllegalArgumentException if there is no such intern or project
   */
  public List<Reason> explain(InternId intern, ProjectId project) {
    return explainer.reasons(roster.number(intern), roster.number(project));
  }

  /**
   * The pairs that would both rather be together than what they have. An intern's own seat counts
   * as free for them, unless the policy orders pairs: then a full supervisor, unit or host must
   * want the move within it too ({@link org.openinternship.matching.verify.Stability#CHOICE}).
   *
   * @return the pairs; none if the allocation is stable
   */
  public List<BlockingMatch> blockingPairs() {
    return recorder.blockingPairs();
  }

  /** {@return whether no pair blocks it} */
  public boolean stable() {
    return blockingPairs().isEmpty();
  }

  /** {@return warnings and remarks on the cohort and the match} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Everything the match came to, as a value. Made at the first call, in time in proportion to all
   * lists, and kept.
   *
   * @return the record
   */
  public AllocationRecord record() {
    synchronized (recording) {
      if (record == null) {
        record = recorder.record(LibraryVersion.TEXT, findings);
      }
      return record;
    }
  }
}
