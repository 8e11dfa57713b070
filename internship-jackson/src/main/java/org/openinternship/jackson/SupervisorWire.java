package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.time.WorkingHours;

/** A supervisor. */
record SupervisorWire(
    SupervisorId id,
    OptionalInt mostInterns,
    OptionalInt hoursPerWeek,
    Optional<WorkingHours> workingHours)
    implements Wire<Supervisor> {
  static SupervisorWire of(Supervisor value) {
    return new SupervisorWire(
        value.id(), value.mostInterns(), value.hoursPerWeek(), value.workingHours());
  }

  @Override
  public Supervisor toValue() {
    return Supervisor.builder()
        .id(id)
        .mostInterns(mostInterns)
        .hoursPerWeek(hoursPerWeek)
        .workingHours(workingHours)
        .build();
  }
}
