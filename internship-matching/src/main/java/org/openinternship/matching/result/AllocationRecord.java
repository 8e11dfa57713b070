package org.openinternship.matching.result;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.optimum.SearchOutcome;

/**
 * The whole outcome of a match, as a value that can be stored and sent: the same cohort and policy
 * give the same record, to the byte. Lists are in the order of keys.
 */
@Value.Immutable
public abstract sealed class AllocationRecord implements WithAllocationRecord
    permits ImmutableAllocationRecord {
  AllocationRecord() {}

  /** {@return the version of the library that made it} */
  public abstract String libraryVersion();

  /** {@return the version of the policy it was made by} */
  public abstract String policyVersion();

  /** {@return the mechanism it was made by} */
  public abstract String mechanism();

  /** {@return the lottery that broke ties, with its seed} */
  public abstract Lottery lottery();

  /** {@return the number of interns} */
  public abstract int interns();

  /** {@return the number of projects} */
  public abstract int projects();

  /** {@return the number of pairs of an intern and a project on their list could be considered} */
  public abstract int pairs();

  /**
   * {@return the matches, by intern; those that were pinned before are among them, with the origin
   * {@link MatchOrigin#AGREEMENT}}
   */
  public abstract List<Match> matches();

  /** {@return the interns who got nothing, by key} */
  public abstract List<UnplacedIntern> unplaced();

  /** {@return the projects with seats left, by key} */
  public abstract List<UnfilledProject> unfilled();

  /**
   * {@return how many interns got which choice; interns who were pinned before are counted apart
   * and in no choice, even if they bid for what they have}
   */
  public abstract MatchProfile profile();

  /**
   * Returns what it took to get in, for every party without a seat left, unless its limit cannot
   * bind or all its seats were agreed on before the match. Empty where the mechanism's results
   * {@linkplain org.openinternship.matching.mechanism.ResultReading cannot be read} that way, since
   * then no order decided who got in.
   *
   * @return the cutoffs, projects first, then by kind of party and key
   */
  public abstract List<Cutoff> cutoffs();

  /** {@return the pairs that block it; none, if it is stable} */
  public abstract List<BlockingMatch> blockingPairs();

  /**
   * {@return what is known of the match where interns are linked, and which choices of theirs block
   * it; empty if nobody is}
   */
  public abstract Optional<LinkedOutcome> linked();

  /**
   * {@return how good the match is by what its mechanism searches for, and how much of that is
   * proven; empty if the mechanism searches for nothing}
   */
  public abstract Optional<SearchOutcome> search();

  /** {@return the pairs that were bid for but could not be considered, by intern and choice} */
  public abstract List<RefusedPair> refusals();

  /** {@return the spread of what each criterion adds to the pairs} */
  public abstract List<CriterionSpread> spreads();

  /** {@return the findings of the checks of the cohort and the match: warnings and remarks} */
  public abstract List<Finding> findings();

  /**
   * {@return whether no pair blocks it, in the sense of {@link
   * org.openinternship.matching.verify.Stability#CHOICE}, and where interns are linked no choice of
   * theirs}
   */
  public boolean stable() {
    return blockingPairs().isEmpty() && linked().stream().allMatch(it -> it.links().isEmpty());
  }

  @Value.Check
  void check() {
    Texts.visible("AllocationRecord", "libraryVersion", libraryVersion());
    Texts.visible("AllocationRecord", "policyVersion", policyVersion());
    Texts.visible("AllocationRecord", "mechanism", mechanism());
  }

  /** {@return the builder; every attribute that is not a list must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of records; not safe for use by several threads. */
  public static final class Builder extends ImmutableAllocationRecord.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
