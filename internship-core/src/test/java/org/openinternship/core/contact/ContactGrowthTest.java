package org.openinternship.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.people.Channel;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.testing.Growth;

/** Logs of tens of thousands of contacts beside the check-ins of years. */
class ContactGrowthTest {
  private static final int SIZE = 1_500;
  private static final ZoneId DAKAR = ZoneId.of("Africa/Dakar");
  private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

  private static Instant noon(int day) {
    return LocalDate.parse("2020-01-01").plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static CheckIn checkIn(int day) {
    return CheckIn.builder()
        .contact("call")
        .channel(Channel.VIDEO_CALL)
        .guide(Logs.SUPERVISOR)
        .date(LocalDate.ofInstant(noon(day), DAKAR))
        .start(noon(day))
        .minutes(30)
        .internZone(DAKAR)
        .guideZone(DAKAR)
        .build();
  }

  /** Of three contacts a day two are left over, and none of them is near a later check-in. */
  @Test
  void manyContactsBesideManyCheckIns() {
    Growth.isNotQuadratic(
        SIZE,
        size -> {
          List<CheckIn> planned = new ArrayList<>();
          List<ContactEvent> events = new ArrayList<>();
          for (int day = 0; day < size; day++) {
            planned.add(checkIn(day));
            for (int minute = 0; minute < 3; minute++) {
              events.add(
                  ContactRecord.call(
                      noon(day).plusSeconds(60L * minute),
                      Logs.SUPERVISOR,
                      Channel.VIDEO_CALL,
                      Duration.ofMinutes(30)));
            }
          }
          ContactLog log = Logs.with(events);
          return () -> assertThat(log.missed(planned, ContactRules.standard(), NOW)).isEmpty();
        });
  }
}
