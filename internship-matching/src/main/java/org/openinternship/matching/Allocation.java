package org.openinternship.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.internal.explain.AllocationRecords;
import org.openinternship.matching.internal.explain.Explainer;
import org.openinternship.matching.internal.explain.MatchFindings;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.verify.Cutoffs;

/**
 * The outcome of a match, ready to answer why. Keeps the cohort it came from; {@link #record()} is
 * the value to store and send. Never changes; safe for several threads.
 */
public final class Allocation {
  private final NumberedCohort numbers;
  private final Explainer explainer;
  private final AllocationRecords records;
  private final List<Finding> findings;
  private final Object recording = new Object();
  private @Nullable AllocationRecord record;

  Allocation(CompiledCohort compiled, Assignment assignment, Report validation) {
    Cutoffs cutoffs = Cutoffs.of(compiled.market(), assignment);
    this.numbers = compiled.numbers();
    this.explainer = new Explainer(compiled, assignment, cutoffs);
    this.records = new AllocationRecords(compiled, assignment, cutoffs, explainer);
    this.findings = List.copyOf(MatchFindings.of(compiled, assignment, validation));
  }

  /** {@return the matches, in the order of the interns' keys} */
  public List<Match> matches() {
    return record().matches();
  }

  /**
   * Returns the match of an intern.
   *
   * @param intern the intern's key
   * @return the match with its score; empty if the intern got nothing
   * @throws IllegalArgumentException if there is no such intern
   */
  public Optional<Match> matchOf(InternId intern) {
    Objects.requireNonNull(intern, "Allocation.intern");
    return explainer.matchOf(numbers.number(intern));
  }

  /**
   * Returns the match of an intern.
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
    Objects.requireNonNull(intern, "Allocation.intern");
    return explainer.explainIntern(numbers.number(intern));
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
    Objects.requireNonNull(project, "Allocation.project");
    return explainer.explainProject(numbers.number(project));
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
    Objects.requireNonNull(intern, "Allocation.intern");
    Objects.requireNonNull(project, "Allocation.project");
    return explainer.reasons(numbers.number(intern), numbers.number(project));
  }

  /**
   * Returns the pairs that would both rather be together than what they have. An intern's own seat
   * counts as free for them, unless the policy orders pairs: then a full supervisor, unit or host
   * must want the move within it too ({@link org.openinternship.matching.verify.Stability#CHOICE}).
   *
   * @return the pairs; none if the allocation is stable
   */
  public List<BlockingMatch> blockingPairs() {
    return records.blockingPairs();
  }

  /** {@return whether no pair blocks it} */
  public boolean stable() {
    return blockingPairs().isEmpty();
  }

  /** {@return the warnings and remarks on the cohort and the match} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns everything the match came to, as a value. Made at the first call, in time in proportion
   * to all lists, and kept.
   *
   * @return the record
   */
  public AllocationRecord record() {
    synchronized (recording) {
      if (record == null) {
        record = records.record(LibraryVersion.TEXT, findings);
      }
      return record;
    }
  }
}
