package org.openinternship.jackson.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.TimezoneAssignment;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/** An event as somebody else's program reads it. */
record ReadBack(
    String uid,
    Instant start,
    Instant end,
    String zone,
    int sequence,
    boolean cancelled,
    boolean takesTime,
    String summary,
    Optional<String> description) {

  /** As ical4j reads it. */
  static List<ReadBack> byIcal4j(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      calendar.validate();
      return calendar.<CalendarComponent>getComponents(Component.VEVENT).stream()
          .map(ReadBack::of)
          .toList();
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  private static ReadBack of(CalendarComponent event) {
    DtStart<Temporal> start = event.<DtStart<Temporal>>getProperty(Property.DTSTART).orElseThrow();
    DtEnd<Temporal> end = event.<DtEnd<Temporal>>getProperty(Property.DTEND).orElseThrow();
    return new ReadBack(
        value(event, Property.UID).orElseThrow(),
        instant(start.getDate()),
        instant(end.getDate()),
        start.getParameter("TZID").map(zone -> zone.getValue()).orElse("Z"),
        Integer.parseInt(value(event, Property.SEQUENCE).orElseThrow()),
        value(event, Property.STATUS).filter("CANCELLED"::equals).isPresent(),
        value(event, Property.TRANSP).filter("OPAQUE"::equals).isPresent(),
        value(event, Property.SUMMARY).orElseThrow(),
        value(event, Property.DESCRIPTION));
  }

  private static Optional<String> value(CalendarComponent event, String name) {
    return event.getProperty(name).map(Property::getValue);
  }

  private static Instant instant(Temporal date) {
    if (date instanceof ZonedDateTime zoned) {
      return zoned.toInstant();
    } else if (date instanceof OffsetDateTime offset) {
      return offset.toInstant();
    }
    return Instant.from(date);
  }

  /** As biweekly reads it. */
  static List<ReadBack> byBiweekly(String text) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
    assertThat(warnings).as(text).allMatch(List::isEmpty);
    return calendar.getEvents().stream().map(event -> of(calendar, event)).toList();
  }

  private static ReadBack of(ICalendar calendar, VEvent event) {
    TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
    return new ReadBack(
        event.getUid().getValue(),
        event.getDateStart().getValue().toInstant(),
        event.getDateEnd().getValue().toInstant(),
        zone == null ? "Z" : zone.getComponent().getTimezoneId().getValue(),
        event.getSequence().getValue(),
        event.getStatus() != null && event.getStatus().isCancelled(),
        event.getTransparency().isOpaque(),
        event.getSummary().getValue(),
        Optional.ofNullable(event.getDescription()).map(it -> it.getValue()));
  }
}
