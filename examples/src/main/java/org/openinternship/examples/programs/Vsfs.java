package org.openinternship.examples.programs;

import org.openinternship.core.entry.Citizenship;
import org.openinternship.core.entry.EducationLevel;
import org.openinternship.core.entry.EnrolledThroughTerm;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.entry.Schooling;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Phase;
import org.openinternship.core.program.PhaseKind;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.time.DateRange;

/**
 * The Virtual Student Federal Service: U.S. citizens who study at a college for the whole term bid
 * for up to three projects, and each of the three may offer a seat.
 */
public final class Vsfs {
  private static final String ZONE = "America/New_York";

  private Vsfs() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("vsfs")
        .entryRules(
            EntryRules.of(
                Citizenship.of("US"),
                EnrolledThroughTerm.anyLoad(),
                new Schooling(EducationLevel.BACHELOR, EducationLevel.DOCTORATE, true)))
        .bidRules(BidRules.builder().mostBids(3).mostVetoes(0).build())
        .offerPolicy(OfferPolicy.builder().mostOpenOffers(3).build())
        .build();
  }

  /** {@return one year of it} */
  public static Term term() {
    return Term.builder()
        .id("2021-22")
        .period(DateRange.of("2021-09-01", "2022-05-31"))
        .addPhases(
            Phase.of(PhaseKind.INTAKE, "2021-05-01", "2021-06-30", ZONE),
            Phase.of(PhaseKind.APPLICATION, "2021-07-01", "2021-07-31", ZONE),
            Phase.of(PhaseKind.REVIEW, "2021-08-01", "2021-08-31", ZONE),
            Phase.of(PhaseKind.OFFERS, "2021-08-25", "2021-09-10", ZONE),
            Phase.of(PhaseKind.WORK, "2021-09-01", "2022-05-31", ZONE))
        .build();
  }
}
