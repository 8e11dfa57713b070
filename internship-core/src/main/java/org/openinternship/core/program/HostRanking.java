package org.openinternship.core.program;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;

/**
 * How a party on the host's side ranks interns: in tiers, best first; interns of one tier are tied.
 * The ranking of a supervisor, unit or host holds for every project below it that has none of its
 * own.
 */
@Value.Immutable
public abstract sealed class HostRanking implements WithHostRanking permits ImmutableHostRanking {
  /** What holds for an intern whom the ranking does not name. */
  public enum Unlisted {
    /** Acceptable, after all who are named. */
    AFTER_LISTED,
    /** Not acceptable. */
    UNACCEPTABLE
  }

  /**
   * Interns whom the party likes all the same.
   *
   * @param interns at least one
   */
  public record Tier(List<InternId> interns) {
    /**
     * Copies the list.
     *
     * @param interns the interns
     * @throws IllegalArgumentException if there is none
     */
    public Tier {
      interns = List.copyOf(interns);
      if (interns.isEmpty()) {
        throw new IllegalArgumentException("Tier: there is no intern; it needs at least 1");
      }
    }
  }

  HostRanking() {}

  /** {@return who ranks} */
  public abstract HostParty party();

  /** {@return the interns in tiers, best first} */
  public abstract List<Tier> tiers();

  /** {@return the interns who are not acceptable} */
  @Value.NaturalOrder
  public abstract SortedSet<InternId> unacceptable();

  /** {@return what holds for everyone else; {@link Unlisted#AFTER_LISTED} by default} */
  @Value.Default
  public Unlisted unlisted() {
    return Unlisted.AFTER_LISTED;
  }

  /** {@return a builder; {@code party} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a ranking; not safe for use by several threads. */
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
      return addTier(new Tier(Arrays.stream(interns).map(InternId::of).toList()));
    }
  }
}
