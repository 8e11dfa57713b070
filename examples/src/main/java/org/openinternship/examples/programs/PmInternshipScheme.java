package org.openinternship.examples.programs;

import java.time.Duration;
import java.util.Set;
import org.openinternship.core.entry.Age;
import org.openinternship.core.entry.EducationLevel;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.entry.ExclusionList;
import org.openinternship.core.entry.LocationLadder;
import org.openinternship.core.entry.LocationLadder.Neighbours;
import org.openinternship.core.entry.Place;
import org.openinternship.core.entry.Residence;
import org.openinternship.core.entry.Schooling;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;

/**
 * The PM Internship Scheme of India: ages 21 to 24, exclusions by degree, income and employment; a
 * ladder from the own district to the country; up to three offers at once, two days to decide.
 */
public final class PmInternshipScheme {
  private PmInternshipScheme() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("pm-internship-scheme")
        .entryRules(
            EntryRules.of(
                Age.between(21, 24).on("2024-11-15"),
                Residence.in("IN"),
                new Schooling(EducationLevel.SECONDARY, EducationLevel.BACHELOR, false),
                ExclusionList.of(
                    "exclusions",
                    "employed-full-time",
                    "studying-full-time",
                    "degree-of-excluded-institute",
                    "family-income-above-limit",
                    "family-in-government-service")))
        .offerPolicy(
            OfferPolicy.builder().mostOpenOffers(3).timeToDecide(Duration.ofDays(2)).build())
        .build();
  }

  /** {@return the 12 months of a round} */
  public static Term term() {
    return Term.of("round-1", "2024-12-02", "2025-12-01");
  }

  /** {@return how near a post is to where somebody lives, for a few districts} */
  public static LocationLadder ladder() {
    Place patna = Place.of("IN", "Bihar", "Patna");
    Place gaya = Place.of("IN", "Bihar", "Gaya");
    return new LocationLadder(
        Set.of(
            new Neighbours(patna, Place.of("IN", "Bihar", "Nalanda")),
            new Neighbours(gaya, Place.of("IN", "Bihar", "Nalanda")),
            new Neighbours(gaya, Place.of("IN", "Jharkhand", "Chatra"))));
  }
}
