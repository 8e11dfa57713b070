package org.openinternship.jackson.vocabulary;

import org.openinternship.core.time.WorkingHours;
import org.openinternship.jackson.kit.JsonArea.Wire;

/** Weekly working hours: {@code {"zone": "Africa/Lagos", "weekly": "Mon-Fri 15:00-20:00"}}. */
record WorkingHoursWire(String zone, String weekly) implements Wire<WorkingHours> {
  static WorkingHoursWire of(WorkingHours value) {
    return new WorkingHoursWire(value.zone().getId(), value.weekly());
  }

  @Override
  public WorkingHours toValue() {
    return WorkingHours.of(zone, weekly);
  }
}
