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
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.ReservedSeats;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.ReserveFilling;

/**
 * The PM Internship Scheme of India: ages 21 to 24, exclusions by degree, income and employment; a
 * ladder from the own district to the country; seats reserved by category; up to three offers at
 * once, two days to decide; at least half of the time at the host's place.
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

  /**
   * Returns what posts are filled by: the lists of both sides, and the seats that are reserved for
   * categories. Open seats go first, so that whoever of a category would have one without it leaves
   * the reserved seat to the next; and what nobody of a category takes is open to all.
   *
   * @return the policy
   */
  public static MatchingPolicy policy() {
    return MatchingPolicy.preferenceLists()
        .withMechanism(ReservedSeats.internProposing())
        .withReserves(new ReserveFilling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT));
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
