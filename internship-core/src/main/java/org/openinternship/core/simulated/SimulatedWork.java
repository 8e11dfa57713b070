package org.openinternship.core.simulated;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.time.DateRange;

/**
 * Work that was made for learning: tasks with a known effort, done at the intern's own pace. It has
 * no limit of seats and no selection, so it takes no part in matching: everybody who enrols has a
 * placement.
 */
@Value.Immutable
public abstract sealed class SimulatedWork implements WithSimulatedWork
    permits ImmutableSimulatedWork {
  SimulatedWork() {}

  /** {@return the key, unique among the projects of the program} */
  public abstract ProjectId id();

  /** {@return the host organisation whose work is simulated} */
  public abstract HostId host();

  /** {@return the unit of the host} */
  public abstract Optional<HostUnitId> unit();

  /** {@return the supervisor of all who enrol} */
  public abstract SupervisorId supervisor();

  /** {@return the public title} */
  public abstract Optional<String> title();

  /** {@return the tasks in their order, at least one, each key once} */
  public abstract List<WorkTask> tasks();

  @Value.Check
  SimulatedWork check() {
    Texts.checkNotEmpty("SimulatedWork", "tasks", tasks());
    Texts.checkDifferent("SimulatedWork", "task", tasks().stream().map(WorkTask::key).toList());
    Optional<String> title = Texts.name("SimulatedWork", "title", title());
    return title.equals(title()) ? this : withTitle(title);
  }

  /** {@return the effort of all tasks that are not optional, in minutes} */
  public long effortMinutes() {
    return tasks().stream()
        .filter(task -> !task.optional())
        .mapToLong(WorkTask::effortMinutes)
        .sum();
  }

  /**
   * Enrols an intern, without bid, match or offer.
   *
   * @param placement the key of the new placement
   * @param intern the intern
   * @param days the period in which the intern has time for it
   * @param zone the zone of the intern
   * @param rules what the program allows its placements; their rules on extensions are set
   * @return the planned placement
   */
  public Placement enrol(
      PlacementId placement, InternId intern, DateRange days, ZoneId zone, PlacementRules rules) {
    Objects.requireNonNull(placement, "SimulatedWork.placement");
    Objects.requireNonNull(intern, "SimulatedWork.intern");
    Objects.requireNonNull(days, "SimulatedWork.days");
    Objects.requireNonNull(zone, "SimulatedWork.zone");
    Objects.requireNonNull(rules, "SimulatedWork.rules");
    return Placement.builder()
        .id(placement)
        .intern(intern)
        .project(id())
        .host(host())
        .unit(unit())
        .firstSupervisor(supervisor())
        .plannedPeriod(days)
        .zone(zone)
        .extensionRules(rules.extensions())
        .build();
  }

  /** {@return a builder; {@code id}, {@code host}, {@code supervisor} and a task must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds simulated work; not safe for use by several threads.
   *
   * <p>The short ways: {@link #id(String)}, {@link #host(String)} and {@link #supervisor(String)}.
   * The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableSimulatedWork.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(ProjectId.of(id));
    }

    /**
     * Sets the host.
     *
     * @param id its key
     * @return this builder
     */
    public Builder host(String id) {
      return host(HostId.of(id));
    }

    /**
     * Sets the supervisor.
     *
     * @param id their key
     * @return this builder
     */
    public Builder supervisor(String id) {
      return supervisor(SupervisorId.of(id));
    }

    /**
     * Builds the simulated work.
     *
     * @return the simulated work
     * @throws IllegalStateException if an attribute that it needs is not set; names it and the key
     */
    @Override
    public SimulatedWork build() {
      return BuilderText.built(this, super::build);
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
