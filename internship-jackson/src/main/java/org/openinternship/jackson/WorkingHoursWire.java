package org.openinternship.jackson;

import org.openinternship.core.time.WorkingHours;

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
