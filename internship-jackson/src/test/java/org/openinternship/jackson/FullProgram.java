package org.openinternship.jackson;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.entry.Age;
import org.openinternship.core.entry.Citizenship;
import org.openinternship.core.entry.Confirmation;
import org.openinternship.core.entry.EducationLevel;
import org.openinternship.core.entry.EnrolledThroughTerm;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.entry.ExclusionList;
import org.openinternship.core.entry.FieldOfStudy;
import org.openinternship.core.entry.FreeTime;
import org.openinternship.core.entry.GraduationWindow;
import org.openinternship.core.entry.Languages;
import org.openinternship.core.entry.LocationLadder;
import org.openinternship.core.entry.Place;
import org.openinternship.core.entry.PriorParticipation;
import org.openinternship.core.entry.Residence;
import org.openinternship.core.entry.Schooling;
import org.openinternship.core.entry.WeeklyHours;
import org.openinternship.core.entry.WorkAuthorisation;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.HostRules;
import org.openinternship.core.program.Lift;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Phase;
import org.openinternship.core.program.PhaseKind;
import org.openinternship.core.program.PlacementPolicy;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.program.WhenNoBids;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeWindow;

/** A program with every kind of rule and a term of it. */
final class FullProgram {
  private static final String ZONE = "Europe/Brussels";

  private FullProgram() {}

  static Program program() {
    return Program.builder()
        .id("open-cities")
        .entryRules(entryRules())
        .bidRules(BidRules.builder().leastBids(1).mostBids(3).ranked(false).mostVetoes(5).build())
        .bidPhase(PhaseKind.REVIEW)
        .whenNoBids(WhenNoBids.SUGGEST)
        .hostRules(HostRules.builder().projectsPerHost(10).slotsPerHost(8).build())
        .offerPolicy(
            OfferPolicy.builder()
                .mostOpenOffers(3)
                .timeToDecide(Duration.ofDays(2))
                .overbookingPercent(20)
                .mostRounds(4)
                .leastAcceptedInRound(1)
                .lastRoundStart(Instant.parse("2026-08-15T22:00:00Z"))
                .build())
        .placementPolicy(PlacementPolicy.standard().withPausesShiftEnd(true))
        .build();
  }

  private static EntryRules entryRules() {
    Place ghent = Place.of("BE", "East Flanders", "Ghent");
    return new EntryRules(
        List.of(
            Age.between(18, 24).on("2026-09-01"),
            Citizenship.of("BE", "NG"),
            WorkAuthorisation.in(),
            EnrolledThroughTerm.fullTime(),
            new Schooling(EducationLevel.SECONDARY, EducationLevel.MASTER, true),
            new FieldOfStudy(new TreeSet<>(Set.of(Field.RESEARCH, Field.VIDEO))),
            new GraduationWindow(DateRange.of("2026-01-01", "2028-12-31")),
            PriorParticipation.noneIn("open-cities"),
            ExclusionList.of("conflicts of interest", "employed by the city", "sanctioned"),
            Languages.of("en", CefrLevel.B2),
            new Residence(
                ghent,
                LocationLadder.Rung.NEIGHBOURING_DISTRICT,
                new LocationLadder(
                    Set.of(
                        new LocationLadder.Neighbours(
                            ghent, Place.of("BE", "East Flanders", "Aalst"))))),
            new WeeklyHours(10),
            new FreeTime(CommitmentRules.standard().withMostHoursPerWeek(15)),
            new Confirmation("essay read")),
        WhenUnknown.REJECT);
  }

  static Term term() {
    return Term.builder()
        .id("autumn-2026")
        .period(DateRange.of("2026-09-01", "2026-12-18"))
        .addPhases(
            Phase.of(PhaseKind.INTAKE, "2026-03-01", "2026-04-30", ZONE),
            new Phase(
                PhaseKind.REVIEW,
                new TimeWindow(
                    LocalDateTime.parse("2026-05-01T09:00"),
                    LocalDateTime.parse("2026-05-31T17:30"),
                    ZoneId.of(ZONE))))
        .addLift(
            Lift.builder()
                .host("city-of-ghent")
                .limit(Lift.Limit.SLOTS)
                .most(12)
                .by("program office")
                .why("the city is the founding host")
                .build())
        .build();
  }
}
