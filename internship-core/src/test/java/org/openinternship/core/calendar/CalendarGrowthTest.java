package org.openinternship.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.Growth;

/** A calendar is written and replaced in proportion to its events and their texts. */
class CalendarGrowthTest {
  private static final ReasonTexts TEXTS =
      ReasonTexts.english().to(Reader.coordinator(ZoneId.of("Europe/Brussels")));

  private static InternshipCalendar calendar(int events, String contact) {
    List<CalendarEvent> all =
        IntStream.range(0, events)
            .mapToObj(
                number ->
                    CalendarEvent.builder()
                        .uid("uid-" + number)
                        .kind(CalendarEventKind.MEETING)
                        .day(LocalDate.parse("2026-09-07"))
                        .start(Instant.parse("2026-09-07T12:00:00Z").plusSeconds(number))
                        .end(Instant.parse("2026-09-08T12:00:00Z"))
                        .addPeople(Actor.PROGRAM)
                        .title(
                            Reason.of(
                                CalendarReason.MEETING, contact, "supervisor kim", "intern ada"))
                        .build())
            .toList();
    return new InternshipCalendar(
        Instant.parse("2026-09-01T00:00:00Z"), DateRange.of("2026-09-01", "2026-09-30"), all);
  }

  @Test
  void manyEvents() {
    Growth.isNotQuadratic(
        200,
        size -> {
          InternshipCalendar sent = calendar(size, "call");
          InternshipCalendar now = calendar(size / 2, "other");
          return () -> now.replacing(sent).toText(TEXTS);
        });
  }

  @Test
  void longTexts() {
    Growth.isNotQuadratic(
        2_000,
        size -> {
          InternshipCalendar one = calendar(1, ",é🙂".repeat(size / 2));
          return () -> one.toText(TEXTS);
        });
  }
}
