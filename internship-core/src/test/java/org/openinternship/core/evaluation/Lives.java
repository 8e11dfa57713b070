package org.openinternship.core.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;

/** Random lives of a placement: start, pauses, extensions, an earlier end, in any legal order. */
public final class Lives {
  private static final LocalDate FIRST = LocalDate.parse("2028-02-20");

  private Lives() {}

  /** A placement of 10 to 90 days after up to eight events, in a random zone. */
  public static Placement random(Random random) {
    Placement life =
        Placement.builder()
            .id("p-17")
            .intern("ada")
            .project("api")
            .host("ghent")
            .firstSupervisor("eve")
            .plannedPeriod(FIRST.toString(), FIRST.plusDays(9 + random.nextInt(81)).toString())
            .zone(Zones.pick(random.nextInt(600)))
            .extensionRules(ExtensionRules.standard().withPausesShiftEnd(random.nextBoolean()))
            .build();
    LocalDate day = FIRST;
    for (int i = 0; i < 12 && life.history().size() < 8; i++) {
      Instant at = day.atStartOfDay(life.zone()).plusHours(1 + random.nextInt(22)).toInstant();
      if (life.history().isEmpty() || !at.isBefore(last(life))) {
        try {
          life = life.after(event(random, at, life, i == 0));
        } catch (IllegalArgumentException e) {
          continue; // not legal then: another one
        }
      }
      day = day.plusDays(random.nextInt(25));
    }
    return life;
  }

  private static Instant last(Placement life) {
    return life.history().get(life.history().size() - 1).at();
  }

  private static PlacementEvent event(Random random, Instant at, Placement life, boolean first) {
    LocalDate last = life.period().last();
    return switch (first ? 0 : random.nextInt(14)) {
      case 0 -> new PlacementEvent.Started(at);
      case 1, 2, 3, 4 -> new PlacementEvent.Paused(at);
      case 5, 6, 7, 8 -> new PlacementEvent.Resumed(at);
      case 9, 10 -> new PlacementEvent.Extended(at, last.plusDays(1 + random.nextInt(20)));
      case 11 -> new PlacementEvent.Shortened(at, last.minusDays(1 + random.nextInt(20)));
      case 12 -> new PlacementEvent.Completed(at);
      default -> new PlacementEvent.Terminated(at, TerminationReason.NOT_STATED);
    };
  }
}
