package org.openinternship.jackson.vocabulary;

import java.time.ZoneId;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.jackson.kit.JsonArea.Wire;

/** Weekly working hours: {@code {"zone": "Africa/Lagos", "weekly": "Mon-Fri 15:00-20:00"}}. */
record WorkingHoursWire(ZoneId zone, Weekly weekly) implements Wire<WorkingHours> {
  /**
   * The hours of a week, apart from their zone so that a fault names which of the two is wrong.
   *
   * @param hours the hours in any zone
   */
  record Weekly(WorkingHours hours) {
    static Weekly parse(String text) {
      return new Weekly(WorkingHours.of("UTC", text));
    }

    String text() {
      return hours.weekly();
    }
  }

  static WorkingHoursWire of(WorkingHours value) {
    return new WorkingHoursWire(value.zone(), new Weekly(value));
  }

  @Override
  public WorkingHours toValue() {
    return WorkingHours.of(zone, weekly.hours().intervals());
  }
}
