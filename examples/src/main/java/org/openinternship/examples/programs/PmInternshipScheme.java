package org.openinternship.examples.programs;

import java.time.Duration;
import java.util.Set;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Age;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.admission.ExclusionList;
import org.openinternship.core.admission.Locality;
import org.openinternship.core.admission.LocationLadder;
import org.openinternship.core.admission.LocationLadder.Neighbours;
import org.openinternship.core.admission.Residence;
import org.openinternship.core.admission.Schooling;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.placement.BlendedRules;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;

/**
 * The PM Internship Scheme of India: ages 21 to 24, exclusions by degree, income and employment; a
 * ladder from the own district to the country; up to three offers at once, two days to decide; at
 * least half of the time at the host's place.
 */
public final class PmInternshipScheme {
  private PmInternshipScheme() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("pm-internship-scheme")
        .admission(
            AdmissionRules.of(
                Age.between(21, 24).on(TermDay.lastOf(PhaseKind.APPLICATION)),
                Residence.in("IN"),
                new Schooling(EducationLevel.SECONDARY, EducationLevel.BACHELOR, false),
                ExclusionList.of(
                    "exclusions",
                    "employed-full-time",
                    "studying-full-time",
                    "degree-of-excluded-institute",
                    "family-income-above-limit",
                    "family-in-government-service")))
        .offers(OfferRules.builder().maxOpenOffers(3).timeToDecide(Duration.ofDays(2)).build())
        .placements(PlacementRules.standard().withBlended(BlendedRules.halfAtWork()))
        .build();
  }

  /** {@return the 12 months of a round; ages are counted on the last day of applications} */
  public static Term term() {
    return Term.of("round-1", "2024-12-02", "2025-12-01")
        .withPhases(Phase.of(PhaseKind.APPLICATION, "2024-10-12", "2024-11-15", "Asia/Kolkata"));
  }

  /** {@return how near a post is to where somebody lives, for a few districts} */
  public static LocationLadder ladder() {
    Locality patna = Locality.of("IN", "Bihar", "Patna");
    Locality gaya = Locality.of("IN", "Bihar", "Gaya");
    return new LocationLadder(
        Set.of(
            new Neighbours(patna, Locality.of("IN", "Bihar", "Nalanda")),
            new Neighbours(gaya, Locality.of("IN", "Bihar", "Nalanda")),
            new Neighbours(gaya, Locality.of("IN", "Jharkhand", "Chatra"))));
  }
}
