package org.openinternship.examples.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.engagement.Engagement;

/** Calls that were planned, as they took place. */
final class Calls {
  private Calls() {}

  /** Those of an engagement with check-ins that began before an instant. */
  static List<ContactEvent> held(Engagement engagement, Instant until) {
    return engagement.checkIns().orElseThrow().checkIns().stream()
        .filter(call -> call.start().isBefore(until))
        .<ContactEvent>map(
            call ->
                ContactRecord.call(
                    call.start(), call.guide(), call.channel(), Duration.ofMinutes(call.minutes())))
        .toList();
  }
}
