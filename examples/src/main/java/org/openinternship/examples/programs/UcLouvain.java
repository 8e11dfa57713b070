package org.openinternship.examples.programs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationStop;
import org.openinternship.core.supervision.SupervisionRules;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/**
 * Clinical internships as at UCLouvain: twelve periods of a month, each in another specialty, for
 * which a student ranks four hospitals. The costs of choices and their equity are left to matching.
 */
public final class UcLouvain {
  private UcLouvain() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("uclouvain-clinical")
        .bids(BidRules.builder().minBids(4).maxBids(4).ranked(true).maxVetoes(0).build())
        .supervision(SupervisionRules.builder().maxWeeks(53).build())
        .build();
  }

  /**
   * The way of a student through the specialties.
   *
   * @param placement the placement of a student, from the first day of a month on
   * @param specialties the specialties in their order, one for each month
   * @return the rotation; every specialty is a unit with a head who supervises
   */
  public static Rotation rotation(Placement placement, List<String> specialties) {
    List<RotationStop> stops = new ArrayList<>();
    LocalDate first = placement.plannedPeriod().first();
    for (String specialty : specialties) {
      LocalDate next = first.plusMonths(1);
      stops.add(
          new RotationStop(
              HostUnitId.of(specialty),
              SupervisorId.of("head-of-" + specialty),
              List.of("know the work of " + specialty),
              new DateRange(first, next.minusDays(1))));
      first = next;
    }
    return new Rotation(placement.id(), stops);
  }

  /** {@return the year of the twelve periods} */
  public static Term term() {
    return Term.of("2026-27", "2026-09-01", "2027-08-31");
  }
}
