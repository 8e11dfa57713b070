package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Applying.applicant;
import static org.openinternship.examples.programs.Applying.decisive;
import static org.openinternship.examples.programs.Applying.judge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.Degree;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.admission.Locality;
import org.openinternship.core.admission.LocationLadder.Reach;
import org.openinternship.core.admission.LocationLadder.Rung;
import org.openinternship.core.admission.YesNo;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferReason;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.PartKind;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementPart;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.skill.Field;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** What makes the scheme special: exclusions, the ladder, three offers, two days. */
class PmInternshipSchemeTest {
  @Test
  void programIsSound() {
    assertThat(PmInternshipScheme.program().validate().findings()).isEmpty();
    assertThat(PmInternshipScheme.program().check(PmInternshipScheme.term()).findings()).isEmpty();
  }

  @Test
  void halfOfTheTime_isSpentAtTheHostsPlace() {
    DateRange year = PmInternshipScheme.term().period();
    Placement placement =
        Placement.builder()
            .id("p-1")
            .intern("ada")
            .project("bank")
            .host("bank")
            .firstSupervisor("kim")
            .plannedPeriod(year)
            .zone(ZoneId.of("Asia/Kolkata"))
            .build();
    PlacementRules rules = PmInternshipScheme.program().placements();
    assertThat(rules.check(placement).of(PlacementReason.PRESENCE_TOO_SHORT)).hasSize(1);
    DateRange half = new DateRange(year.first(), year.first().plusDays(182)); // 183 of 365
    Placement atWork = placement.withParts(new PlacementPart(PartKind.PHYSICAL, half));
    assertThat(rules.check(atWork).findings()).isEmpty();
  }

  private static Applicant pmis(String born, EducationLevel level, YesNo employed) {
    return applicant(
        i -> i,
        f ->
            f.birthDate(LocalDate.parse(born))
                .place(Locality.of("IN", "Bihar", "Patna"))
                .addDegree(new Degree(level, Field.of("commerce"), LocalDate.parse("2023-06-30")))
                .putAnswer("employed-full-time", employed)
                .putAnswer("studying-full-time", YesNo.NO)
                .putAnswer("degree-of-excluded-institute", YesNo.NO)
                .putAnswer("family-income-above-limit", YesNo.NO)
                .putAnswer("family-in-government-service", YesNo.NO));
  }

  private static String pmis(Applicant applicant) {
    return decisive(judge(PmInternshipScheme.program(), PmInternshipScheme.term(), applicant));
  }

  @Test
  void pmis_agesAndExclusions() {
    EducationLevel bachelor = EducationLevel.BACHELOR;
    assertThat(pmis(pmis("2003-11-15", bachelor, YesNo.NO))).isEqualTo("ELIGIBLE");
    assertThat(pmis(pmis("2003-11-16", bachelor, YesNo.NO))).isEqualTo("NOT_ELIGIBLE by age");
    assertThat(pmis(pmis("1999-11-16", bachelor, YesNo.NO))).isEqualTo("ELIGIBLE");
    assertThat(pmis(pmis("1999-11-15", bachelor, YesNo.NO))).isEqualTo("NOT_ELIGIBLE by age");
    assertThat(pmis(pmis("2002-02-28", EducationLevel.MASTER, YesNo.NO)))
        .isEqualTo("NOT_ELIGIBLE by education");
    assertThat(pmis(pmis("2002-02-28", bachelor, YesNo.YES)))
        .isEqualTo("NOT_ELIGIBLE by exclusions");
  }

  @Test
  void pmis_ladder() {
    Locality patna = Locality.of("IN", "Bihar", "Patna");
    Locality chatra = Locality.of("IN", "Jharkhand", "Chatra");
    assertThat(PmInternshipScheme.ladder().between(patna, Locality.of("IN", "Bihar", "Nalanda")))
        .isEqualTo(new Reach(Rung.NEIGHBOURING_DISTRICT, Rung.NEIGHBOURING_DISTRICT));
    assertThat(PmInternshipScheme.ladder().between(patna, Locality.of("IN", "Bihar", "Gaya")))
        .isEqualTo(new Reach(Rung.REGION, Rung.REGION));
    assertThat(PmInternshipScheme.ladder().between(patna, chatra))
        .isEqualTo(new Reach(Rung.COUNTRY, Rung.COUNTRY));
    assertThat(PmInternshipScheme.term().period().days()).isEqualTo(365);
  }

  /**
   * A post with four seats, two of them reserved: the open ones go to the best two, the one for
   * people with disabilities to the only one who asks, and the one for the category "st", which
   * nobody takes, to the next best. The offers of the season follow, and whoever declines leaves
   * the seat to the next round, in which the others are pinned.
   */
  @Test
  void pmis_reservedSeats_throughMatchAndOffers() {
    Cohort.Builder draft = PmInternshipScheme.program().cohort(PmInternshipScheme.term());
    HostRanking.Builder order = HostRanking.builder().project("post");
    for (String id : List.of("asha", "bela", "chand", "dev", "esha", "farah")) {
      draft.addIntern(Intern.builder().id(id).build()).addBids(id, "post");
      order.then(id);
    }
    Cohort cohort =
        draft
            .addProject(Project.builder().id("post").host("bank").seats(4).build())
            .addHostRanking(order.build())
            .addReserve("post", "disability", 1)
            .addReserve("post", "st", 1)
            .addMembership("asha", "disability")
            .addMembership("esha", "disability")
            .build();
    MatchingEngine engine = MatchingEngine.of(PmInternshipScheme.policy());
    Allocation allocation = engine.match(cohort);
    assertThat(allocation.pins())
        .extracting(pin -> pin.intern().value())
        .containsExactly("asha", "bela", "chand", "esha");
    assertThat(allocation.stable()).isTrue();
    assertThat(allocation.explain(InternId.of("dev"), ProjectId.of("post")).get(0).message())
        .isEqualTo(
            "after those who come before intern dev, no place of project post is left that this"
                + " intern can have: 2 places of its 4 are reserved for disability or st");

    OfferSeason season = OfferSeason.of(PmInternshipScheme.program().offers(), cohort);
    Instant made = Instant.parse("2024-11-20T06:30:00Z");
    List<OfferId> offers = season.startRound(engine.proposals(cohort), made).made();
    season.accept(offers.get(0), made);
    season.accept(offers.get(1), made);
    season.accept(offers.get(2), made);
    season.decline(offers.get(3), DeclineReason.WORK, made);
    List<OfferId> second = season.startRound(engine.proposals(cohort), made).made();
    assertThat(second).hasSize(1);
    assertThat(season.offer(second.get(0)).intern()).isEqualTo(InternId.of("dev"));
  }

  @Test
  void pmis_threeOffersAtOnce_andTwoDaysToDecide() {
    Cohort.Builder cohort = PmInternshipScheme.program().cohort(PmInternshipScheme.term());
    InternId asha = InternId.of("asha");
    cohort.addIntern(Intern.builder().id(asha).build());
    cohort.addIntern(Intern.builder().id("ravi").build());
    for (int post = 1; post <= 4; post++) {
      cohort.addProject(Project.builder().id("post-" + post).host("h" + post).build());
    }
    OfferSeason season = OfferSeason.of(PmInternshipScheme.program().offers(), cohort.build());
    Instant made = Instant.parse("2024-11-20T06:30:00Z");
    for (int post = 1; post <= 3; post++) {
      season.offer(asha, ProjectId.of("post-" + post), made);
    }
    assertThat(season.refusal(asha, ProjectId.of("post-4"), made).orElseThrow().code())
        .isEqualTo(OfferReason.OFFERS_AT_CAP);
    season.setWaitlist(ProjectId.of("post-2"), List.of(InternId.of("ravi")), made);

    Instant last = made.plus(Duration.ofDays(2));
    season.accept(OfferId.of(1), last);
    season.promote(last);
    assertThat(season.offers())
        .extracting(Offer::state)
        .containsExactly(
            OfferState.ACCEPTED, OfferState.WITHDRAWN, OfferState.WITHDRAWN, OfferState.MADE);
    season.advanceTo(last.plus(Duration.ofDays(2)).plusNanos(1));
    assertThat(season.offer(OfferId.of(4)).state()).isEqualTo(OfferState.EXPIRED);
  }
}
