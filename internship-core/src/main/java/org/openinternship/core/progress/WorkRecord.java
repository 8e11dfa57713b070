package org.openinternship.core.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/** What an intern has done. The order in which it is listed does not matter. */
@Value.Immutable
public abstract sealed class WorkRecord implements WithWorkRecord permits ImmutableWorkRecord {
  WorkRecord() {}

  /** {@return the hours; none by default} */
  @Value.Default
  public WorkLog log() {
    return WorkLog.of();
  }

  /** {@return the modules and tasks that are done} */
  public abstract List<TaskDone> tasksDone();

  /** {@return what happened to deliverables} */
  public abstract List<DeliverableAct> deliverableActs();

  @Value.Check
  void check() {
    deliverables();
  }

  /**
   * Where each deliverable is that something happened to.
   *
   * @return states by key, in the order of the keys; one that is not there is {@link
   *     DeliverableState#DUE}
   */
  public Map<String, DeliverableState> deliverables() {
    Map<String, DeliverableState> states = new TreeMap<>();
    for (DeliverableAct act : deliverableActs().stream().sorted().toList()) {
      DeliverableState before =
          states.getOrDefault(act.deliverable(), DeliverableState.machine().initial());
      String subject = "Deliverable " + act.deliverable();
      states.put(act.deliverable(), DeliverableState.machine().next(before, act.event(), subject));
    }
    return states;
  }

  /** {@return when each module or task was done for the first time, by key} */
  public SortedMap<String, Instant> firstDone() {
    SortedMap<String, Instant> first = new TreeMap<>();
    for (TaskDone done : tasksDone()) {
      first.merge(done.key(), done.at(), (one, other) -> one.isBefore(other) ? one : other);
    }
    return first;
  }

  /** {@return when each deliverable that is accepted was accepted, by key} */
  public SortedMap<String, Instant> accepted() {
    Map<String, DeliverableState> states = deliverables();
    SortedMap<String, Instant> accepted = new TreeMap<>();
    for (DeliverableAct act : deliverableActs().stream().sorted().toList()) {
      if (states.get(act.deliverable()) == DeliverableState.ACCEPTED) {
        accepted.put(act.deliverable(), act.at());
      }
    }
    return accepted;
  }

  /** {@return nothing done yet} */
  public static WorkRecord none() {
    return builder().build();
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a record; not safe for use by several threads. */
  public static final class Builder extends ImmutableWorkRecord.Builder {
    Builder() {}

    /**
     * Makes the record.
     *
     * @return the record
     * @throws org.openinternship.core.lifecycle.IllegalTransitionException if something could not
     *     happen to a deliverable then; names what could
     */
    @Override
    public WorkRecord build() {
      return super.build();
    }
  }
}
