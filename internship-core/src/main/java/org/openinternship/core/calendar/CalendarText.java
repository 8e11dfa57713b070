package org.openinternship.core.calendar;

import java.util.Optional;
import org.openinternship.core.reason.ReasonTexts;

/** A calendar as an iCalendar object (RFC 5545, sections 3.4, 3.6.1 and 3.6.5). */
final class CalendarText {
  private final InternshipCalendar calendar;
  private final ReasonTexts texts;
  private final ContentLines lines = new ContentLines();
  private final LocalTimes times;

  CalendarText(InternshipCalendar calendar, ReasonTexts texts) {
    this.calendar = calendar;
    this.texts = texts;
    this.times = new LocalTimes(texts.reader().zone(), calendar.events());
  }

  String write() {
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//openinternship//internship-core//EN");
    times.addZone(lines);
    calendar.events().forEach(this::add);
    lines.add("END", "VCALENDAR");
    return lines.text();
  }

  private void add(CalendarEvent event) {
    lines.add("BEGIN", "VEVENT");
    lines.addText("UID", event.uid());
    lines.add("DTSTAMP", LocalTimes.utc(calendar.at()));
    times.add(event, lines);
    lines.add("SEQUENCE", Integer.toString(event.sequence()));
    if (event.cancelled()) {
      lines.add("STATUS", "CANCELLED");
    }
    lines.addText("SUMMARY", texts.message(event.title()));
    Optional<String> details = event.details().map(texts::message);
    details.ifPresent(text -> lines.addText("DESCRIPTION", text));
    lines.add(
        "TRANSP",
        switch (event.kind()) {
          case MEETING -> "OPAQUE";
          case DUE -> "TRANSPARENT";
        });
    lines.add("END", "VEVENT");
  }
}
