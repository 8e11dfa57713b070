package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.time.WorkingHours;

/** A mentor. */
record MentorWire(
    MentorId id,
    OptionalInt mostInterns,
    OptionalInt hoursPerWeek,
    Optional<WorkingHours> workingHours)
    implements Wire<Mentor> {
  static MentorWire of(Mentor value) {
    return new MentorWire(
        value.id(), value.mostInterns(), value.hoursPerWeek(), value.workingHours());
  }

  @Override
  public Mentor toValue() {
    return Mentor.builder()
        .id(id)
        .mostInterns(mostInterns)
        .hoursPerWeek(hoursPerWeek)
        .workingHours(workingHours)
        .build();
  }
}
