package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;

/** Random lives of placements about a leap day, in random zones. */
public final class Lives {
  public static final LocalDate FIRST = LocalDate.parse("2028-02-20");
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));

  private Lives() {}

  /** A plan of up to 40 days, with up to two mentors. */
  public static Placement plan(Random random) {
    return Placement.builder()
        .id("ada-api")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("s0")
        .addAllFirstMentors(
            List.of(MentorId.of("m0"), MentorId.of("m1")).subList(0, random.nextInt(3)))
        .plannedPeriod(new DateRange(FIRST, FIRST.plusDays(random.nextInt(40))))
        .extensionRules(new ExtensionRules(random.nextInt(60), random.nextBoolean()))
        .zone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
        .build();
  }

  /** A random life that is legal: events that are not are left out. */
  public static Placement life(Random random) {
    Placement placement = plan(random);
    Life diary = new Life(placement);
    Instant at = before(placement);
    for (int i = random.nextInt(30); i > 0; i--) {
      at = later(random, at);
      PlacementEvent event = event(random, at);
      if (diary.take(event)) {
        placement = placement.after(event);
      }
    }
    return placement;
  }

  static Instant before(Placement placement) {
    return FIRST.minusDays(3).atStartOfDay(placement.zone()).toInstant();
  }

  /** From the same instant to some days later. */
  static Instant later(Random random, Instant at) {
    int[] hours = {0, 7, 20, 50, 120};
    return at.plusSeconds(hours[random.nextInt(hours.length)] * 3_600L);
  }

  /** An event that may be legal or not; most go on with the life, few end it. */
  static PlacementEvent event(Random random, Instant at) {
    LocalDate day = FIRST.plusDays(random.nextInt(80) - 8);
    SupervisorId supervisor = SupervisorId.of("s" + random.nextInt(3));
    MentorId mentor = MentorId.of("m" + random.nextInt(4));
    return switch (random.nextInt(32)) {
      case 0 -> new PlacementEvent.Completed(at);
      case 1 -> new PlacementEvent.Terminated(at, TerminationReason.NOT_STATED);
      case 2, 3 -> new PlacementEvent.Onboarded(at);
      case 4, 5, 6, 7 -> new PlacementEvent.Started(at);
      case 8, 9, 10, 11 -> new PlacementEvent.Paused(at);
      case 12, 13, 14, 15 -> new PlacementEvent.Resumed(at);
      case 16, 17, 18 -> new PlacementEvent.Extended(at, day);
      case 19, 20, 21 -> new PlacementEvent.Shortened(at, day);
      case 22, 23, 24 -> new PlacementEvent.MentorJoined(at, day, mentor);
      case 25, 26, 27 -> new PlacementEvent.MentorLeft(at, day, mentor);
      default ->
          new PlacementEvent.SupervisorChanged(
              at, day, supervisor, SupervisorChangeReason.NOT_STATED);
    };
  }
}
