package org.openinternship.core.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
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

  HostRanking() {}

  /** {@return the party that ranks} */
  public abstract HostSideId party();

  /** {@return the interns in tiers, best first} */
  public abstract List<Tier> tiers();

  /** {@return the interns who are not acceptable} */
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
    return builder()
        .from(this)
        .tiers(
            tiers().stream()
                .map(it -> it.interns().stream().filter(i -> !gone.contains(i)).toList())
                .filter(left -> !left.isEmpty())
                .map(Tier::new)
                .toList())
        .unacceptable(unacceptable().stream().filter(i -> !gone.contains(i)).toList())
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
   * #then(String...)} and {@link #thenTied(String...)}. The rest is named for the attributes.
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

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
