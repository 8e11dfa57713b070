package org.openinternship.jackson.vocabulary;

import java.time.Instant;
import java.util.Random;
import org.openinternship.core.calendar.CalendarEvent;
import org.openinternship.core.calendar.CalendarReason;
import org.openinternship.core.calendar.InternshipCalendar;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.node.ObjectNode;

/** The forms of calendars, which a host keeps as they were sent. */
final class CalendarForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, CalendarReason.values());
    forms.value(
        CalendarEvent.class,
        CalendarEvent::uid,
        CalendarEvent::kind,
        CalendarEvent::day,
        CalendarEvent::start,
        CalendarEvent::end,
        CalendarEvent::people,
        CalendarEvent::title,
        CalendarEvent::details,
        CalendarEvent::sequence,
        CalendarEvent::cancelled);
    forms.repair(CalendarEvent.class, CalendarForms::endingLater);
    forms.records(InternshipCalendar.class);
  }

  private static ObjectNode endingLater(ObjectNode drawn, Random random) {
    Instant start = Instant.parse(drawn.get("start").stringValue());
    return drawn.put("end", start.plusSeconds(1 + random.nextInt(86_400)).toString());
  }
}
