package org.openinternship.core.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;

/**
 * A ranking of interns by a party on the host's side: in tiers, best first; interns of one tier are
 * tied. The ranking of a mentor, supervisor, unit or host holds for every project below it that has
 * none of its own, and for all of them where a match makes the holder of a limit decide.
 *
 * <p>Who has several projects may rank pairs of an intern and one of these projects instead: {@code
 * HostRanking.builder().supervisor("kim").thenPair("ada", "chatbot").thenPair("ada", "map")}. Then
 * whatever is said of interns who are named, or not, is meant of pairs.
 */
@Value.Immutable
public abstract sealed class HostRanking implements WithHostRanking permits ImmutableHostRanking {
  /** The standing of an intern whom the ranking does not name. */
  public enum Unlisted {
    /** Acceptable, after all who are named. */
    AFTER_LISTED,
    /** Not acceptable. */
    UNACCEPTABLE
  }

  /**
   * A group of interns between whom the party does not distinguish.
   *
   * @param interns at least one
   */
  public record Tier(List<InternId> interns) {
    /**
     * Checks and copies the list.
     *
     * @param interns the interns
     * @throws IllegalArgumentException if there is none
     */
    public Tier {
      interns = List.copyOf(Objects.requireNonNull(interns, "Tier.interns"));
      Texts.checkNotEmpty("Tier", "interns", interns);
    }
  }

  /**
   * A group of pairs between which the party does not distinguish.
   *
   * @param pairs at least one
   */
  public record PairTier(List<RankedPair> pairs) {
    /**
     * Checks and copies the list.
     *
     * @param pairs the pairs
     * @throws IllegalArgumentException if there is none
     */
    public PairTier {
      pairs = List.copyOf(Objects.requireNonNull(pairs, "PairTier.pairs"));
      Texts.checkNotEmpty("PairTier", "pairs", pairs);
    }
  }

  HostRanking() {}

  /** {@return the party that ranks} */
  public abstract HostSideId party();

  /** {@return the interns in tiers, best first} */
  public abstract List<Tier> tiers();

  /**
   * {@return the pairs in tiers, best first; none where interns are ranked, which {@link
   * Cohort#validate} holds}
   */
  public abstract List<PairTier> pairTiers();

  /** {@return the interns who are not acceptable, on any project} */
  @Value.NaturalOrder
  public abstract SortedSet<InternId> unacceptable();

  /** {@return the standing of everyone else; {@link Unlisted#AFTER_LISTED} by default} */
  @Value.Default
  public Unlisted unlisted() {
    return Unlisted.AFTER_LISTED;
  }

  /**
   * Returns this ranking without some interns. A tier of which nobody is left goes.
   *
   * @param gone the interns to leave out
   * @return the shorter ranking
   */
  public HostRanking without(Set<InternId> gone) {
    Objects.requireNonNull(gone, "HostRanking.gone");
    return only(intern -> !gone.contains(intern), project -> true);
  }

  /**
   * Returns this ranking without the pairs of some projects. A tier of which none is left goes.
   *
   * @param gone the projects whose pairs to leave out
   * @return the ranking, shorter where it ranks such pairs
   */
  public HostRanking withoutProjects(Set<ProjectId> gone) {
    Objects.requireNonNull(gone, "HostRanking.gone");
    return pairTiers().isEmpty() ? this : only(intern -> true, project -> !gone.contains(project));
  }

  private HostRanking only(Predicate<InternId> interns, Predicate<ProjectId> projects) {
    return builder()
        .from(this)
        .tiers(
            tiers().stream()
                .map(it -> it.interns().stream().filter(interns).toList())
                .filter(left -> !left.isEmpty())
                .map(Tier::new)
                .toList())
        .pairTiers(
            pairTiers().stream()
                .map(
                    it ->
                        it.pairs().stream()
                            .filter(pair -> interns.test(pair.intern()))
                            .filter(pair -> projects.test(pair.project()))
                            .toList())
                .filter(left -> !left.isEmpty())
                .map(PairTier::new)
                .toList())
        .unacceptable(unacceptable().stream().filter(interns).toList())
        .build();
  }

  /** {@return a builder; {@code party} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a ranking; not safe for use by several threads.
   *
   * <p>The short ways: {@link #project(String)}, {@link #supervisor(String)}, {@link
   * #then(String...)}, {@link #thenTied(String...)}, {@link #thenPair(String, String)} and {@link
   * #thenTiedPairs(RankedPair...)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableHostRanking.Builder {
    Builder() {}

    /**
     * Sets the party to a project.
     *
     * @param id its key
     * @return this builder
     */
    public Builder project(String id) {
      return party(ProjectId.of(id));
    }

    /**
     * Sets the party to a supervisor.
     *
     * @param id their key
     * @return this builder
     */
    public Builder supervisor(String id) {
      return party(SupervisorId.of(id));
    }

    /**
     * Adds interns below those added so far, each better than the next.
     *
     * @param interns their keys, best first
     * @return this builder
     */
    public Builder then(String... interns) {
      Objects.requireNonNull(interns, "HostRanking.interns");
      for (String intern : interns) {
        thenTied(intern);
      }
      return this;
    }

    /**
     * Adds one tier of interns below those added so far, all tied.
     *
     * @param interns their keys
     * @return this builder
     */
    public Builder thenTied(String... interns) {
      Objects.requireNonNull(interns, "HostRanking.interns");
      return addTier(new Tier(Arrays.stream(interns).map(InternId::of).toList()));
    }

    /**
     * Adds a pair below those added so far.
     *
     * @param intern the intern's key
     * @param project the project's key
     * @return this builder
     */
    public Builder thenPair(String intern, String project) {
      return thenTiedPairs(RankedPair.of(intern, project));
    }

    /**
     * Adds one tier of pairs below those added so far, all tied.
     *
     * @param pairs the pairs
     * @return this builder
     */
    public Builder thenTiedPairs(RankedPair... pairs) {
      Objects.requireNonNull(pairs, "HostRanking.pairs");
      return addPairTier(new PairTier(Arrays.asList(pairs)));
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
