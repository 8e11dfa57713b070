package org.openinternship.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Age;
import org.openinternship.core.admission.Confirmation;
import org.openinternship.core.admission.ExclusionList;
import org.openinternship.core.admission.FreeTime;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;

class ProgramRulesTest {
  private static final String NEW_YORK = "America/New_York";

  private static final HostRules LFX = HostRules.builder().projectsPerHost(4).build();

  private static final Program PROGRAM = Program.builder().id("lfx").hosts(LFX).build();

  private static final Term TERM =
      Term.builder()
          .id("2026")
          .period(DateRange.of("2026-09-01", "2027-05-31"))
          .addPhase(Phase.of(PhaseKind.INTAKE, "2026-05-01", "2026-06-30", NEW_YORK))
          .addPhase(Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", NEW_YORK))
          .addPhase(Phase.of(PhaseKind.REVIEW, "2026-08-01", "2026-08-20", NEW_YORK))
          .addPhase(Phase.of(PhaseKind.OFFERS, "2026-08-20", "2026-09-10", NEW_YORK))
          .addPhase(Phase.of(PhaseKind.WORK, "2026-09-01", "2027-05-31", NEW_YORK))
          .build();

  private static List<String> lines(Report report) {
    return report.findings().stream()
        .map(f -> f.severity() + " " + f.path() + " " + f.reason().code())
        .toList();
  }

  private static Project project(int number, int seats) {
    return Project.builder().id("p" + number).host("linux").seats(seats).build();
  }

  private static LimitWaiver waiver(LimitWaiver.Limit limit, String host, int max) {
    return LimitWaiver.builder()
        .host(host)
        .limit(limit)
        .max(max)
        .by("organiser-7")
        .why("a strong year")
        .build();
  }

  private static Cohort cohort(Term term, Project... projects) {
    return PROGRAM.cohort(term).addProjects(projects).build();
  }

  @Test
  void workedExample7_theFifthProjectOfAHostIsOverQuota_untilAnOrganiserWaivesIt() {
    Project[] five =
        IntStream.rangeClosed(1, 5).mapToObj(i -> project(i, 2)).toArray(Project[]::new);
    Report over = cohort(TERM, five).validate();
    assertThat(over.passes()).isTrue();
    assertThat(lines(over)).containsExactly("WARNING /projects/4 OVER_PROJECT_QUOTA");
    Term waived = TERM.withLimitWaivers(waiver(LimitWaiver.Limit.PROJECTS, "linux", 8));
    assertThat(cohort(waived, five).validate().findings()).isEmpty();
    Term forAnother = TERM.withLimitWaivers(waiver(LimitWaiver.Limit.PROJECTS, "apache", 8));
    assertThat(lines(cohort(forAnother, five).validate()))
        .containsExactly("WARNING /projects/4 OVER_PROJECT_QUOTA");
  }

  @Test
  void slots_areABudgetAboveTheProjectsOfAHost() {
    Program gsoc =
        Program.builder().id("gsoc").hosts(HostRules.builder().slotsPerHost(3).build()).build();
    Cohort cohort = gsoc.cohort(TERM).addProjects(project(1, 2), project(2, 2)).build();
    HostId linux = HostId.of("linux");
    assertThat(HostTree.of(cohort).limit(linux)).hasValue(3);
    Cohort waived =
        cohort.withTerm(TERM.withLimitWaivers(waiver(LimitWaiver.Limit.SLOTS, "linux", 9)));
    assertThat(HostTree.of(waived).limit(linux)).hasValue(9);
    Cohort ownLimit =
        waived.withHosts(HostOrganization.builder().id("linux").maxInterns(2).build());
    assertThat(HostTree.of(ownLimit).limit(linux)).hasValue(2);
  }

  @Test
  void phases_areOpenFromTheFirstToTheLastDayOfTheirZone() {
    assertThat(TERM.isOpen(PhaseKind.APPLICATION, Instant.parse("2026-07-01T03:59:59Z"))).isFalse();
    assertThat(TERM.isOpen(PhaseKind.APPLICATION, Instant.parse("2026-07-01T04:00:00Z"))).isTrue();
    assertThat(TERM.isOpen(PhaseKind.APPLICATION, Instant.parse("2026-08-01T03:59:59Z"))).isTrue();
    assertThat(TERM.isOpen(PhaseKind.APPLICATION, Instant.parse("2026-08-01T04:00:00Z"))).isFalse();
    Term none = TERM.withPhases();
    assertThat(none.isOpen(PhaseKind.APPLICATION, Instant.EPOCH)).isTrue();
    Term other = TERM.withPhases(TERM.phases().get(0));
    assertThat(other.isOpen(PhaseKind.APPLICATION, Instant.parse("2026-07-15T00:00:00Z")))
        .isFalse();
  }

  @Test
  void aSoundTermHasNoFindings() {
    assertThat(TERM.validate().findings()).isEmpty();
    assertThat(PROGRAM.validate().findings()).isEmpty();
    assertThat(PROGRAM.check(TERM).findings()).isEmpty();
  }

  @Test
  void everythingThatIsWrongWithATerm_isFoundAtOnce() {
    Term term =
        TERM.withPhases(
                Phase.of(PhaseKind.REVIEW, "2026-06-01", "2026-06-30", NEW_YORK),
                Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", NEW_YORK),
                Phase.of(PhaseKind.OFFERS, "2026-07-31", "2026-08-20", NEW_YORK),
                Phase.of(PhaseKind.OFFERS, "2026-08-21", "2026-08-30", NEW_YORK),
                Phase.of(PhaseKind.WORK, "2026-09-01", "2027-05-30", NEW_YORK))
            .withLimitWaivers(
                waiver(LimitWaiver.Limit.SLOTS, "linux", 1),
                waiver(LimitWaiver.Limit.PROJECTS, "linux", 1),
                waiver(LimitWaiver.Limit.SLOTS, "linux", 2));
    assertThat(lines(term.validate()))
        .containsExactly(
            "ERROR /phases/3 PHASE_REPEATED",
            "ERROR /phases/0 PHASES_OUT_OF_ORDER",
            "ERROR /phases/2 PHASES_OVERLAP",
            "ERROR /phases/4 WORK_PHASE_NOT_TERM",
            "ERROR /limitWaivers/2 WAIVER_REPEATED");
    Report whole = PROGRAM.cohort(term).build().validate();
    assertThat(lines(whole))
        .startsWith("ERROR /term/phases/3 PHASE_REPEATED")
        .endsWith(
            "WARNING /term/limitWaivers/0 NO_LIMIT_TO_WAIVE",
            "WARNING /term/limitWaivers/2 NO_LIMIT_TO_WAIVE");
  }

  @Test
  void aPhaseThatClosesBeforeAnEarlierOne_isOutOfOrder() {
    Term term =
        TERM.withPhases(
            Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", NEW_YORK),
            Phase.of(PhaseKind.REVIEW, "2026-07-10", "2026-07-20", NEW_YORK));
    assertThat(lines(term.validate())).containsExactly("ERROR /phases/1 PHASES_OUT_OF_ORDER");
  }

  @Test
  void rulesThatContradictEachOther() {
    Program program =
        PROGRAM.withAdmission(
            AdmissionRules.of(
                new Confirmation("employed"),
                ExclusionList.of("exclusions", "income", "employed"),
                new FreeTime(CommitmentRules.standard().withMinFreeDays(274))));
    assertThat(lines(program.validate()))
        .containsExactly("ERROR /admission/requirements/1/grounds/1 YES_AND_NO");
    Term noPhaseForBids = TERM.withPhases(TERM.phases().get(0));
    assertThat(lines(program.check(noPhaseForBids)))
        .containsExactly(
            "ERROR /period MORE_FREE_DAYS_THAN_TERM", "WARNING /phases NO_PHASE_FOR_BIDS");
    assertThat(lines(program.check(TERM.withPhases())))
        .containsExactly("ERROR /period MORE_FREE_DAYS_THAN_TERM");
  }

  @Test
  void anAgeOnADayThatATermDoesNotHave_isFoundBeforeAnyoneApplies() {
    Program program =
        PROGRAM.withAdmission(
            AdmissionRules.of(Age.atLeast(18).on(TermDay.lastOf(PhaseKind.APPLICATION))));
    assertThat(program.check(TERM).findings()).isEmpty();
    assertThat(program.check(TERM.withPhases()).findings())
        .singleElement()
        .hasToString(
            "ERROR /phases AGE_ON_MISSING_DAY: the age is asked for on the last day"
                + " of the phase \"application\", which the term does not have");
  }

  @Test
  void oneProgram_servesSeveralTerms() {
    Term next = Term.of("2027", "2027-09-01", "2028-05-31");
    assertThat(PROGRAM.check(next).findings()).isEmpty();
    assertThat(PROGRAM.cohort(next).build().term()).contains(next);
    assertThat(PROGRAM.cohort(next).build().hostRules()).isEqualTo(LFX);
    assertThat(PROGRAM.cohort(TERM).build().term()).contains(TERM);
  }

  @Test
  void everyPart_hasItsDefault() {
    assertThat(PROGRAM.admission()).isEqualTo(AdmissionRules.standard());
    assertThat(PROGRAM.bids()).isEqualTo(BidRules.standard());
    assertThat(PROGRAM.postings()).isEqualTo(PostingRules.standard());
    assertThat(PROGRAM.postings().approvals().steps()).isEmpty();
    assertThat(PROGRAM.offers()).isEqualTo(OfferRules.standard());
    assertThat(PROGRAM.placements()).isEqualTo(PlacementRules.standard());
  }

  @Test
  void valuesRefuseWhatCannotBeMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LFX.withProjectsPerHost(-1))
        .withMessageContaining("projectsPerHost is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LFX.withSlotsPerHost(-1))
        .withMessageContaining("slotsPerHost is -1");
    LimitWaiver waiver = waiver(LimitWaiver.Limit.SLOTS, "linux", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver.withMax(-1))
        .withMessageContaining("max is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver.withWhy(" "))
        .withMessageContaining("why is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver.withBy(""))
        .withMessageContaining("by is blank");
    assertThat(waiver.toString()).doesNotContain("strong year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phase.of(PhaseKind.WORK, "2026-09-02", "2026-09-01", "UTC"))
        .withMessageContaining("2026-09-01");
  }

  @Test
  void bidRules_thatAskForMoreBidsThanTheyAllow_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidRules.builder().minBids(7).maxBids(3).build())
        .withMessage(
            "BidRules: minBids is 7, it must be at most maxBids, which is 3. Maybe the two were"
                + " swapped");
    assertThat(BidRules.builder().minBids(7).maxBids(7).build().minBids()).isEqualTo(7);
  }
}
