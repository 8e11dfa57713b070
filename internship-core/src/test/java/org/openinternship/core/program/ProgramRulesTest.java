package org.openinternship.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.entry.Confirmation;
import org.openinternship.core.entry.EntryRules;
import org.openinternship.core.entry.ExclusionList;
import org.openinternship.core.entry.FreeTime;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;

class ProgramRulesTest {
  private static final String NEW_YORK = "America/New_York";

  private static final HostRules LFX = HostRules.builder().projectsPerHost(4).build();

  private static final Program PROGRAM = Program.builder().id("lfx").hostRules(LFX).build();

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

  private static Lift lift(Lift.Limit limit, String host, int most) {
    return Lift.builder()
        .host(host)
        .limit(limit)
        .most(most)
        .by("organiser-7")
        .why("a strong year")
        .build();
  }

  private static Cohort cohort(Term term, Project... projects) {
    return Cohort.builder().program(PROGRAM).term(term).addProjects(projects).build();
  }

  @Test
  void workedExample7_theFifthProjectOfAHostIsOverQuota_untilAnOrganiserLiftsIt() {
    Project[] five =
        IntStream.rangeClosed(1, 5).mapToObj(i -> project(i, 2)).toArray(Project[]::new);
    Report over = cohort(TERM, five).validate();
    assertThat(over.passes()).isTrue();
    assertThat(lines(over)).containsExactly("WARNING /projects/4 OVER_PROJECT_QUOTA");
    Term lifted = TERM.withLifts(lift(Lift.Limit.PROJECTS, "linux", 8));
    assertThat(cohort(lifted, five).validate().findings()).isEmpty();
    Term forAnother = TERM.withLifts(lift(Lift.Limit.PROJECTS, "apache", 8));
    assertThat(lines(cohort(forAnother, five).validate()))
        .containsExactly("WARNING /projects/4 OVER_PROJECT_QUOTA");
  }

  @Test
  void slots_areABudgetAboveTheProjectsOfAHost() {
    Program gsoc =
        Program.builder().id("gsoc").hostRules(HostRules.builder().slotsPerHost(3).build()).build();
    Cohort cohort = cohort(TERM, project(1, 2), project(2, 2)).withProgram(gsoc);
    HostId linux = HostId.of("linux");
    assertThat(HostTree.of(cohort).limit(linux)).hasValue(3);
    Cohort lifted = cohort.withTerm(TERM.withLifts(lift(Lift.Limit.SLOTS, "linux", 9)));
    assertThat(HostTree.of(lifted).limit(linux)).hasValue(9);
    Cohort ownLimit =
        lifted.withHosts(HostOrganization.builder().id("linux").mostInterns(2).build());
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
    assertThat(PROGRAM.validate(TERM).findings()).isEmpty();
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
            .withLifts(
                lift(Lift.Limit.SLOTS, "linux", 1),
                lift(Lift.Limit.PROJECTS, "linux", 1),
                lift(Lift.Limit.SLOTS, "linux", 2));
    assertThat(lines(term.validate()))
        .containsExactly(
            "ERROR /phases/3 REPEATED",
            "ERROR /phases/0 PHASES_OUT_OF_ORDER",
            "ERROR /phases/2 PHASES_OVERLAP",
            "ERROR /phases/4 WORK_PHASE_NOT_TERM",
            "ERROR /lifts/2 REPEATED");
    Report whole = Cohort.builder().program(PROGRAM).term(term).build().validate();
    assertThat(lines(whole))
        .startsWith("ERROR /term/phases/3 REPEATED")
        .endsWith("WARNING /term/lifts/0 NOTHING_TO_LIFT", "WARNING /term/lifts/2 NOTHING_TO_LIFT");
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
        PROGRAM.withEntryRules(
            EntryRules.of(
                new Confirmation("employed"),
                ExclusionList.of("exclusions", "income", "employed"),
                new FreeTime(CommitmentRules.standard().withLeastFreeDays(274))));
    assertThat(lines(program.validate()))
        .containsExactly("ERROR /entryRules/requirements/1/grounds/1 YES_AND_NO");
    Term noPhaseForBids = TERM.withPhases(TERM.phases().get(0));
    assertThat(lines(program.validate(noPhaseForBids)))
        .containsExactly(
            "ERROR /program/entryRules/requirements/1/grounds/1 YES_AND_NO",
            "ERROR /program/entryRules/requirements/2/rules/leastFreeDays MORE_FREE_DAYS_THAN_TERM",
            "WARNING /program/bidPhase NO_PHASE_FOR_BIDS");
    assertThat(lines(program.validate(TERM.withPhases()))).hasSize(2);
  }

  @Test
  void valuesRefuseWhatCannotBeMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LFX.withProjectsPerHost(-1))
        .withMessageContaining("projectsPerHost is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LFX.withSlotsPerHost(-1))
        .withMessageContaining("slotsPerHost is -1");
    Lift lift = lift(Lift.Limit.SLOTS, "linux", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lift.withMost(-1))
        .withMessageContaining("most is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lift.withWhy(" "))
        .withMessageContaining("why is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lift.withBy(""))
        .withMessageContaining("by is blank");
    assertThat(lift.toString()).doesNotContain("strong year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phase.of(PhaseKind.WORK, "2026-09-02", "2026-09-01", "UTC"))
        .withMessageContaining("2026-09-01");
  }

  @Test
  void program_thatAsksForMoreBidsThanItAllows_isFound() {
    BidRules swapped = BidRules.builder().leastBids(7).mostBids(3).build();
    Report report = Program.of("mitacs", swapped).validate();
    assertThat(lines(report))
        .containsExactly("ERROR /bidRules/leastBids MORE_BIDS_ASKED_THAN_ALLOWED");
    assertThat(report.findings().get(0).reason().message())
        .isEqualTo(
            "the program asks for at least 7 bids and allows at most 3. Maybe the two were swapped");
    assertThat(Program.of("mitacs", swapped.withMostBids(7)).validate().findings()).isEmpty();
  }
}
