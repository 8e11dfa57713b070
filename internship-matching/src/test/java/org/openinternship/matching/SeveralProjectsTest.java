package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.OfferReason;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.JointDeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.ReserveFilling;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectReason;

class SeveralProjectsTest {
  private static final MatchingPolicy POLICY =
      MatchingPolicy.standard().withMechanism(SeveralPlaces.internProposing());

  private static final MatchingEngine ENGINE = MatchingEngine.of(POLICY);

  /** Ada would have two projects, ben one. */
  private static Cohort portal() {
    return Cohort.builder()
        .bidRules(BidRules.builder().maxProjects(2).build())
        .addProject(project("logo", 5))
        .addProject(project("map", 10))
        .addProject(project("talk", 10))
        .addIntern(Intern.builder().id("ada").hoursPerWeek(20).maxProjects(2).build())
        .addIntern(Intern.builder().id("ben").hoursPerWeek(10).build())
        .addBids("ada", "logo", "map", "talk")
        .addBids("ben", "map", "logo")
        .addHostRanking(HostRanking.builder().project("logo").then("ben", "ada").build())
        .addHostRanking(HostRanking.builder().project("map").then("ada", "ben").build())
        .addHostRanking(HostRanking.builder().project("talk").then("ada").build())
        .build();
  }

  private static Project project(String key, int hours) {
    return Project.builder().id(key).host("ghent").hoursPerWeek(hours).build();
  }

  @Test
  void anIntern_hasSeveralProjects() {
    Allocation allocation = ENGINE.match(portal());
    assertThat(allocation.matches())
        .extracting(it -> it.intern() + " " + it.project())
        .containsExactly("ada map", "ada talk", "ben logo");
    assertThat(allocation.stable()).isTrue();
    assertThat(allocation.pins())
        .extracting(Pin::project)
        .extracting(ProjectId::value)
        .containsExactly("map", "talk", "logo");
    assertThat(allocation.profile().byChoice()).containsExactly(0, 2, 1);
    assertThat(allocation.record().unplaced()).isEmpty();
    assertThat(allocation.matchesOf("ada"))
        .extracting(it -> it.project().value())
        .containsExactly("map", "talk");
    assertThat(allocation.matchOf("ben")).isPresent();
    assertThatIllegalStateException()
        .isThrownBy(() -> allocation.matchOf("ada"))
        .withMessage(
            "Allocation: matches of intern ada are 2, there must be one at most. Maybe ask"
                + " matchesOf?");
  }

  @Test
  void anExplanation_namesAllPlacesAndWhatIsPreferred() {
    Allocation allocation = ENGINE.match(portal());
    InternExplanation ada = allocation.explain(InternId.of("ada"));
    assertThat(ada.outcome().message())
        .isEqualTo("intern ada got projects map and talk, of at most 2 at once");
    assertThat(ada.matches()).extracting(it -> it.project().value()).containsExactly("map", "talk");
    assertThat(ada.preferred())
        .extracting(ProjectReason::project)
        .containsExactly(ProjectId.of("logo"));
    assertThat(ada.preferred().get(0).reasons().get(0).code()).isEqualTo(MatchReason.PROJECT_FULL);
    assertThat(ada.toString())
        .startsWith("intern ada got projects map and talk, of at most 2 at once\n  got map")
        .contains("\n  got talk")
        .contains("\n  not logo (choice 1): ");
    assertThat(allocation.explain(ProjectId.of("map")).matches()).hasSize(1);
    assertThat(allocation.explain(InternId.of("ada"), ProjectId.of("talk")).get(0).code())
        .isEqualTo(MatchReason.PLACED_ON_SEVERAL);
  }

  /** A free place more than could be filled tells as much as a hundred of them. */
  @Test
  void moreProjectsThanTheListCanGive_takeNoMorePlaces() {
    Cohort hundred =
        portal()
            .withBidRules(BidRules.builder().maxProjects(100).build())
            .withInterns(
                portal().interns().get(0).withMaxProjects(100).withHoursPerWeek(40),
                portal().interns().get(1));
    Cohort four =
        hundred.withInterns(hundred.interns().get(0).withMaxProjects(4), hundred.interns().get(1));
    CompiledCohort compiled = new CompiledCohort(hundred, POLICY, 1, RunProgress.NONE);
    assertThat(compiled.market().interns()).isEqualTo(5);
    Allocation allocation = ENGINE.match(hundred);
    assertThat(allocation.matches()).isEqualTo(ENGINE.match(four).matches());
    assertThat(allocation.explain(InternId.of("ada")).outcome().message())
        .endsWith(", of at most 100 at once");
    assertThat(allocation.explain(InternId.of("ada")).preferred())
        .isEqualTo(ENGINE.match(four).explain(InternId.of("ada")).preferred());
    assertThatIllegalStateException()
        .isThrownBy(() -> allocation.since(allocation))
        .withMessageStartingWith("Allocation: interns may have 101 projects together");
  }

  /** Whoever has a free place would rather have all on the list, those liked less too. */
  @Test
  void aFreePlace_isExplainedByAllThatIsLeftOnTheList() {
    Cohort full =
        portal()
            .withProjects(project("logo", 5), project("map", 10), project("talk", 10).withSeats(0));
    Allocation allocation = ENGINE.match(full);
    InternExplanation ada = allocation.explain(InternId.of("ada"));
    assertThat(ada.matches()).hasSize(1);
    assertThat(ada.outcome().message())
        .isEqualTo("intern ada got project map, of at most 2 at once");
    assertThat(ada.preferred())
        .extracting(it -> it.project().value())
        .containsExactly("logo", "talk");
  }

  @Test
  void whatTheProgramDoesNotAllow_isRefused() {
    Cohort cohort = portal().withBidRules(BidRules.standard());
    assertRefused(ENGINE, cohort, BidReason.TOO_MANY_PROJECTS, "/interns/0/maxProjects");
  }

  @Test
  void fewerBidsThanProjects_areAWarning() {
    Cohort cohort =
        portal()
            .withBidRules(BidRules.builder().maxProjects(5).build())
            .withInterns(portal().interns().get(0).withMaxProjects(4), portal().interns().get(1));
    assertThat(cohort.validate().findings())
        .anySatisfy(
            it -> {
              assertThat(it.severity()).isEqualTo(Severity.WARNING);
              assertThat(it.path()).isEqualTo("/interns/0/maxProjects");
              assertThat(it.reason().code()).isEqualTo(BidReason.MORE_PROJECTS_THAN_BIDS);
            });
  }

  @Test
  void everyOtherMechanism_refuses() {
    for (Mechanism mechanism : Mechanism.standard()) {
      if (!mechanism.equals(SeveralPlaces.internProposing())) {
        MatchingEngine engine = MatchingEngine.of(POLICY.withMechanism(mechanism));
        assertRefused(engine, portal(), MatchReason.SEVERAL_NOT_HONOURED, "/interns/0/maxProjects");
      }
    }
  }

  @Test
  void reservedPlacesBeside_areRefused() {
    Cohort reserved =
        Cohort.builder()
            .from(portal())
            .addReserve("map", "new", 1)
            .addMembership("ben", "new")
            .build();
    MatchingPolicy filled =
        POLICY.withReserves(new ReserveFilling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT));
    assertRefused(
        MatchingEngine.of(filled),
        reserved,
        MatchReason.SEVERAL_WITH_OTHERS,
        "/interns/0/maxProjects");
  }

  @Test
  void linkedInterns_haveOneProject() {
    Cohort cohort =
        portal()
            .withBids(List.of())
            .withLinks(
                LinkedInterns.of("ada", "ben")
                    .then(RankedPair.of("ada", "map"), RankedPair.of("ben", "logo")));
    MatchingPolicy joint =
        POLICY.withMechanism(JointDeferredAcceptance.by(JointBlocking.LEFT_SEATS_COUNT));
    assertRefused(
        MatchingEngine.of(joint),
        cohort,
        CohortReason.LINKED_WITH_SEVERAL,
        "/interns/0/maxProjects");
  }

  /** Each project fits into ada's hours, and two of them do not. */
  @Test
  void hoursTogether_mustNotBeMoreThanAnInternHas() {
    Cohort cohort =
        portal()
            .withInterns(
                Intern.builder().id("ada").hoursPerWeek(19).maxProjects(2).build(),
                portal().interns().get(1));
    FindingsException refused =
        assertRefused(ENGINE, cohort, MatchReason.HOURS_BEYOND_TOGETHER, "/interns/0/maxProjects");
    assertThat(refused.report().findings().get(0).reason().message())
        .isEqualTo(
            "intern ada would have several projects at once, and map and talk together take 20"
                + " hours a week, more than the 19 that they can give. Maybe fewer projects at"
                + " once, or fewer of them on the list");
    // One after the other they fit.
    DateRange may = DateRange.of("2026-05-01", "2026-05-31");
    DateRange june = DateRange.of("2026-06-01", "2026-06-30");
    Intern ada = cohort.interns().get(0);
    Cohort apart =
        cohort.withProjects(
            project("logo", 5).withPeriod(june),
            project("map", 10).withPeriod(may),
            project("talk", 10).withPeriod(june));
    DateRange both = DateRange.of("2026-05-01", "2026-06-30");
    Cohort there =
        apart.withInterns(ada.withPeriod(both), portal().interns().get(1).withPeriod(both));
    assertThat(ENGINE.match(there).matchesOf("ada")).hasSize(2);
    // What is agreed on counts.
    Cohort agreed =
        Cohort.builder()
            .from(there)
            .addProject(project("film", 15).withPeriod(june))
            .addPin("ada", "film")
            .build();
    assertRefused(ENGINE, agreed, MatchReason.HOURS_BEYOND_TOGETHER, "/interns/0/maxProjects");
  }

  /** A project of which nobody knows when it runs joins no two that never run together. */
  @Test
  void hoursTogether_areThoseOfOneDay_whereAPeriodIsNotKnown() {
    Cohort cohort =
        portal()
            .withBidRules(BidRules.builder().maxProjects(3).build())
            .withProjects(
                project("logo", 1),
                project("map", 15).withPeriod(DateRange.of("2026-05-01", "2026-05-31")),
                project("talk", 15).withPeriod(DateRange.of("2026-06-01", "2026-06-30")))
            .withInterns(
                Intern.builder()
                    .id("ada")
                    .hoursPerWeek(16)
                    .period(DateRange.of("2026-05-01", "2026-06-30"))
                    .maxProjects(3)
                    .build(),
                portal().interns().get(1));
    assertThat(ENGINE.match(cohort).matchesOf("ada")).hasSize(2);
    Intern less = cohort.interns().get(0).withHoursPerWeek(15);
    assertRefused(
        ENGINE,
        cohort.withInterns(less, cohort.interns().get(1)),
        MatchReason.HOURS_BEYOND_TOGETHER,
        "/interns/0/maxProjects");
  }

  @Test
  void pins_areSeveral() {
    Cohort two =
        Cohort.builder().from(portal()).addPin("ada", "talk").addPin("ada", "logo").build();
    Allocation allocation = ENGINE.match(two);
    assertThat(allocation.matchesOf("ada"))
        .extracting(it -> it.project().value())
        .containsExactly("logo", "talk");
    assertThat(allocation.matchesOf("ada")).allMatch(Match::pinned);
    assertThat(allocation.explain(InternId.of("ada"), ProjectId.of("map")))
        .extracting(it -> it.message())
        .containsExactly(
            "intern ada was already agreed on for project logo",
            "intern ada was already agreed on for project talk");
    assertThat(allocation.explain(InternId.of("ada")).preferred()).isEmpty();
    assertThat(allocation.matchesOf("ben"))
        .extracting(it -> it.project().value())
        .containsExactly("map");
    Cohort one = Cohort.builder().from(portal()).addPin("ada", "talk").build();
    assertThat(ENGINE.match(one).matchesOf("ada"))
        .extracting(it -> it.project().value())
        .containsExactly("talk", "logo");
    Cohort three = Cohort.builder().from(two).addPin("ada", "map").build();
    assertRefused(ENGINE, three, CohortReason.PINS_ABOVE_PROJECTS, "/pins/2");
    Cohort twice =
        Cohort.builder().from(portal()).addPin("ben", "map").addPin("ben", "logo").build();
    assertRefused(ENGINE, twice, CohortReason.SECOND_PIN, "/pins/1");
  }

  /** Whose place it is that a limit has no more of is said, whether they got or agreed on it. */
  @Test
  void aPlaceOfOnesOwnBelowAFullLimit_isSaidInTheSameWords_whereItWasAgreedOn() {
    Cohort limited =
        portal()
            .withHosts(HostOrganization.builder().id("ghent").maxInterns(1).build())
            .withBids(Bids.ranked("ada", "map", "talk"));
    Allocation got = ENGINE.match(limited);
    Allocation agreed = ENGINE.match(Cohort.builder().from(limited).addPin("ada", "map").build());
    assertThat(agreed.pins()).isEqualTo(got.pins()).hasSize(1);
    assertThat(agreed.explain(InternId.of("ada"), ProjectId.of("talk")))
        .isEqualTo(got.explain(InternId.of("ada"), ProjectId.of("talk")))
        .extracting(it -> it.message())
        .containsExactly("the one place of host ghent is taken, by intern ada on project map");
    assertThat(agreed.explain(InternId.of("ada")))
        .hasToString(got.explain(InternId.of("ada")).toString());
  }

  @Test
  void changes_giveWhatAFullMatchGives() {
    Allocation first = ENGINE.match(portal());
    Allocation after = first.after(CohortChange.internLeaves("ben"));
    assertThat(SameAllocationProperties.text(after))
        .isEqualTo(SameAllocationProperties.text(ENGINE.match(after.cohort())));
    assertThat(after.matchesOf("ada"))
        .extracting(it -> it.project().value())
        .containsExactly("logo", "map");
    Allocation bids = first.after(CohortChange.bids("ada", "talk"));
    assertThat(bids.matchesOf("ada"))
        .extracting(it -> it.project().value())
        .containsExactly("talk");
    assertThat(first.after(CohortChange.pin("ada", "talk")).matchesOf("ada")).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> first.after(CohortChange.pin("ada", "talk"), CohortChange.pin("ada", "map")))
        .withMessageContaining("Maybe give all pins by withPins?");
  }

  /** What has no meaning where somebody has several projects says so. */
  @Test
  void whatIsNotKnown_isRefused() {
    Allocation allocation = ENGINE.match(portal());
    assertThatIllegalStateException()
        .isThrownBy(() -> allocation.since(allocation))
        .withMessage(
            "Allocation: interns may have 3 projects together, it must be one each, which are 2, to"
                + " tell who moved. Maybe look at matches() of both?");
    assertThatIllegalStateException()
        .isThrownBy(() -> allocation.whatWouldHaveHelped("ada", "logo"))
        .withMessageEndingWith("Maybe match the changed cohort?");
    assertThatIllegalStateException().isThrownBy(() -> allocation.whatWouldHaveFilled("logo"));
    assertThatIllegalStateException()
        .isThrownBy(() -> allocation.after(List.of(), Rematch.keepingPlaces()));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> ENGINE.compare(portal(), new Setting("one", POLICY)))
        .satisfies(it -> assertCode(it, MatchReason.SEVERAL_NOT_COMPARED));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> ENGINE.robustness(portal()))
        .satisfies(it -> assertCode(it, MatchReason.SEVERAL_NOT_COMPARED));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> OfferSeason.of(OfferRules.standard(), portal()))
        .satisfies(it -> assertCode(it, OfferReason.OFFERS_ARE_FOR_ONE));
  }

  /** A program that allows more gives nobody more who would not have it. */
  @Test
  void whereNobodyWouldHaveMore_nothingIsAnother() {
    Cohort cohort =
        portal()
            .withInterns(portal().interns().get(0).withMaxProjects(1), portal().interns().get(1));
    MatchingEngine usual = MatchingEngine.withDefaults();
    assertThat(usual.match(cohort).matches())
        .isEqualTo(usual.match(cohort.withBidRules(BidRules.standard())).matches());
    assertThat(ENGINE.match(cohort).matches()).isEqualTo(usual.match(cohort).matches());
  }

  private static FindingsException assertRefused(
      MatchingEngine engine, Cohort cohort, ReasonCode code, String path) {
    FindingsException[] refused = new FindingsException[1];
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> engine.match(cohort))
        .satisfies(
            it -> {
              refused[0] = it;
              assertThat(it.report().findings())
                  .anyMatch(
                      finding ->
                          finding.severity() == Severity.ERROR
                              && finding.reason().code() == code
                              && finding.path().equals(path));
            });
    return refused[0];
  }

  private static void assertCode(FindingsException refused, ReasonCode code) {
    assertThat(refused.report().findings()).anyMatch(it -> it.reason().code() == code);
  }
}
