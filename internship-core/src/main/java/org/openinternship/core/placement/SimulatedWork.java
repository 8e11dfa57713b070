package org.openinternship.core.placement;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;

/**
 * Work that is made for learning: tasks with a known effort, done at one's own pace. There is no
 * limit of seats and no selection, so it takes no part in a match: whoever enrols is in.
 */
@Value.Immutable
public abstract sealed class SimulatedWork implements WithSimulatedWork
    permits ImmutableSimulatedWork {
  SimulatedWork() {}

  /** {@return the key, unique among the projects of the program} */
  public abstract ProjectId id();

  /** {@return the host organisation whose work it shows} */
  public abstract HostId host();

  /** {@return the unit of the host} */
  public abstract Optional<HostUnitId> unit();

  /** {@return the person accountable for those who do it} */
  public abstract SupervisorId supervisor();

  /** {@return its public title} */
  public abstract Optional<String> title();

  /** {@return the tasks in their order, at least one, each key once} */
  public abstract List<WorkTask> tasks();

  @Value.Check
  void check() {
    List<String> keys = tasks().stream().map(WorkTask::key).toList();
    if (keys.isEmpty() || keys.stream().distinct().count() < keys.size()) {
      throw new IllegalArgumentException(
          "SimulatedWork: tasks %s must be at least 1, each key once".formatted(keys));
    }
  }

  /** {@return how long all tasks take that are not optional, in minutes} */
  public long effortMinutes() {
    return tasks().stream()
        .filter(task -> !task.optional())
        .mapToLong(WorkTask::effortMinutes)
        .sum();
  }

  /**
   * Enrols somebody, without bid, match or offer.
   *
   * @param placement the key of the placement
   * @param intern who
   * @param days from when to when they have time
   * @param zone where they are
   * @return the planned placement
   */
  public Placement enrol(PlacementId placement, InternId intern, DateRange days, ZoneId zone) {
    return Placement.builder()
        .id(placement)
        .intern(intern)
        .project(id())
        .host(host())
        .unit(unit())
        .firstSupervisor(supervisor())
        .plannedPeriod(days)
        .zone(zone)
        .build();
  }

  /** {@return a builder; {@code id}, {@code host}, {@code supervisor} and a task must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds simulated work; not safe for use by several threads. */
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
  }
}
