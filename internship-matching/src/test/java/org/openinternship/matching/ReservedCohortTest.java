package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.CategoryMembership;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.SeatReserve;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.change.QuotaReversion;
import org.openinternship.matching.change.SeatReversion;
import org.openinternship.matching.compare.RobustnessPlan;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.ReservedSeats;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.ReserveFilling;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

/** Reserved seats in the words of the domain: who gets them, what is said of it, who refuses. */
class ReservedCohortTest {
  private static final ReserveFilling OPEN_FIRST =
      new ReserveFilling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT);

  private static final MatchingPolicy POLICY =
      MatchingPolicy.preferenceLists()
          .withMechanism(ReservedSeats.internProposing())
          .withReserves(OPEN_FIRST);

  /**
   * The market by which Kojima, "School choice: impossibilities for affirmative action" (2012),
   * proves Theorem 1, with a reserve in the place of the quota, as in Hafalir, Yenmez and Yildirim,
   * "Effective affirmative action in school choice" (2013).
   */
  private static Cohort.Builder kojima() {
    return Cohort.builder()
        .addInterns(intern("s1"), intern("s2"), intern("s3"))
        .addProjects(project("c1", 2), project("c2", 1))
        .addBids("s1", "c1")
        .addBids("s2", "c1", "c2")
        .addBids("s3", "c2", "c1")
        .addHostRankings(ranking("c1", "s1", "s2", "s3"), ranking("c2", "s2", "s3", "s1"))
        .addMembership("s3", "minority");
  }

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static Project project(String id, int seats) {
    return Project.builder().id(id).host("city").seats(seats).build();
  }

  private static HostRanking ranking(String project, String... interns) {
    HostRanking.Builder ranking = HostRanking.builder().project(project);
    for (String intern : interns) {
      ranking.then(intern);
    }
    return ranking.build();
  }

  private static List<String> places(Allocation allocation) {
    return allocation.pins().stream().map(pin -> pin.intern() + " " + pin.project()).toList();
  }

  @Test
  void aReserve_harmsNobodyWhereAQuotaDoes() {
    Cohort cohort = kojima().addReserve("c1", "minority", 1).build();
    assertThat(places(MatchingEngine.of(POLICY).match(cohort)))
        .containsExactly("s1 c1", "s2 c1", "s3 c2");
    MatchingPolicy quota =
        POLICY.withReserves(new ReserveFilling(FillOrder.OPEN_FIRST, UnfilledReserves.STAY_EMPTY));
    Allocation allocation = MatchingEngine.of(quota).match(cohort);
    assertThat(places(allocation)).containsExactly("s1 c1", "s2 c2", "s3 c1");
    assertThat(allocation.stable()).isTrue();
    assertThat(allocation.since(MatchingEngine.of(POLICY).match(cohort)).moves()).hasSize(2);
  }

  /** Four people want two places, one of them reserved; the best of the category is third. */
  private static Cohort.Builder reserved() {
    return Cohort.builder()
        .addInterns(intern("ada"), intern("bob"), intern("cam"), intern("dan"))
        .addProject(project("map", 2))
        .addBids("ada", "map")
        .addBids("bob", "map")
        .addBids("cam", "map")
        .addBids("dan", "map")
        .addHostRanking(ranking("map", "ada", "bob", "cam", "dan"))
        .addReserve("map", "rural", 1)
        .addMembership("cam", "rural");
  }

  private static String why(Allocation allocation, String intern, ReasonLanguage language) {
    return ReasonTexts.bundled(language)
        .message(allocation.explain(InternId.of(intern), ProjectId.of("map")).get(0));
  }

  @Test
  void reasons_speakOfSeats_andOfNobodysCategory() {
    Allocation allocation = MatchingEngine.of(POLICY).match(reserved().build());
    assertThat(places(allocation)).containsExactly("ada map", "cam map");
    assertThat(why(allocation, "bob", ReasonLanguage.english()))
        .isEqualTo(
            "after those who come before intern bob, no place of project map is left that this"
                + " intern can have: one place of its 2 is reserved for rural");
    assertThat(why(allocation, "bob", ReasonLanguage.german()))
        .isEqualTo(
            "Nach denen, die dort vor bob stehen, ist im Projekt map kein Platz übrig, den diese"
                + " Person haben kann: von 2 Plätzen ist einer für rural reserviert");
    assertThat(why(allocation, "dan", ReasonLanguage.english()))
        .startsWith("all 2 places on project map");
    List<String> said = new ArrayList<>();
    said.add(allocation.toString());
    said.add(allocation.record().toString());
    said.add(allocation.cohort().toString());
    said.add(allocation.cohort().memberships().toString());
    said.add("" + allocation.explain(InternId.of("cam")));
    said.add("" + allocation.explain(ProjectId.of("map")).matches());
    assertThat(said).noneMatch(text -> text.contains("rural"));
  }

  @Test
  void keptEmpty_isSaid_andWhatWouldHaveHelped() {
    MatchingPolicy empty =
        POLICY.withReserves(
            new ReserveFilling(FillOrder.RESERVED_FIRST, UnfilledReserves.STAY_EMPTY));
    Allocation allocation =
        MatchingEngine.of(empty).match(reserved().memberships(List.of()).build());
    assertThat(places(allocation)).containsExactly("ada map");
    assertThat(why(allocation, "bob", ReasonLanguage.english()))
        .isEqualTo(
            "one place of project map stays empty: it is reserved for rural, and no other is left"
                + " after those who come before intern bob");
    assertThat(allocation.explain(InternId.of("bob")).outcome().code())
        .isEqualTo(MatchReason.PLACE_KEPT_EMPTY);
    assertThat(allocation.record().unfilled())
        .singleElement()
        .satisfies(it -> assertThat(it.taken()).isEqualTo(1));
    assertThat(allocation.findings())
        .extracting(it -> it.reason().code())
        .containsExactly(CohortReason.RESERVED_FOR_NOBODY);
    assertThat(allocation.whatWouldHaveHelped("bob", "map").remedies()).hasSize(1);
  }

  /** Who reads a reason could else tell from it what the intern belongs to. */
  @Test
  void reasons_nameAllCategories_whateverTheInternsAre() {
    MatchingPolicy empty =
        POLICY.withReserves(new ReserveFilling(FillOrder.OPEN_FIRST, UnfilledReserves.STAY_EMPTY));
    Cohort.Builder cohort =
        Cohort.builder()
            .addInterns(intern("ada"), intern("ben"))
            .addProject(project("map", 2))
            .addBids("ada", "map")
            .addBids("ben", "map")
            .addHostRanking(ranking("map", "ada", "ben"))
            .addReserve("map", "refugee", 1)
            .addReserve("map", "rural", 1)
            .addMembership("ada", "refugee");
    Allocation none = MatchingEngine.of(empty).match(cohort.build());
    Allocation one = MatchingEngine.of(empty).match(cohort.addMembership("ben", "refugee").build());
    assertThat(places(none)).containsExactly("ada map");
    assertThat(places(one)).containsExactly("ada map");
    assertThat(why(none, "ben", ReasonLanguage.english()))
        .contains("reserved for refugee or rural")
        .isEqualTo(why(one, "ben", ReasonLanguage.english()));
    assertThat(one.record().unplaced()).isEqualTo(none.record().unplaced());
  }

  @Test
  void pinned_sitOnReservedSeatsOfTheirs() {
    Allocation allocation =
        MatchingEngine.of(POLICY).match(reserved().addPin("cam", "map").build());
    assertThat(places(allocation)).containsExactly("ada map", "cam map");
    Allocation other = MatchingEngine.of(POLICY).match(reserved().addPin("dan", "map").build());
    assertThat(places(other)).containsExactly("cam map", "dan map");
  }

  /** Of three places one is taken; two are empty, and the reserved one is not given away. */
  @Test
  void reservedSeats_revertToNoOtherProject() {
    Cohort cohort =
        kojima()
            .projects(List.of(project("c1", 3), project("c2", 1)))
            .bids(List.of())
            .addBids("s1", "c1")
            .addReserve("c1", "minority", 1)
            .build();
    List<Match> matches = MatchingEngine.of(POLICY).match(cohort).matches();
    Cohort next = QuotaReversion.of(SeatReversion.of("c1", "c2")).after(cohort, matches);
    assertThat(next.projects()).extracting(Project::seats).containsExactly(2, 2);
    assertThat(next.validate().passes()).isTrue();
  }

  private static List<Finding> refused(MatchingPolicy policy, Cohort cohort) {
    FindingsException refused =
        catchThrowableOfType(
            FindingsException.class, () -> MatchingEngine.of(policy).match(cohort));
    return refused == null ? List.of() : refused.report().of(Severity.ERROR);
  }

  @Test
  void whoeverCannotHonourThem_refuses_withEverythingAtOnce() {
    Cohort cohort = reserved().addReserve("map", "first", 1).build();
    assertThat(refused(MatchingPolicy.standard(), cohort))
        .extracting(it -> it.path() + " " + it.reason().code())
        .containsExactly("/reserves/0 RESERVES_WITHOUT_ORDER", "/reserves/0 RESERVES_NOT_HONOURED");
    assertThat(refused(POLICY.withMechanism(DeferredAcceptance.internProposing()), cohort))
        .extracting(it -> it.reason().message())
        .containsExactly(
            "places of project map are reserved for categories of interns, and"
                + " deferred-acceptance/intern-proposing cannot honour reserved places. Maybe match"
                + " by another mechanism, or enter places that are to be kept as agreed on");
    assertThat(refused(POLICY.withReserves(Optional.empty()), cohort))
        .extracting(it -> it.reason().code())
        .containsExactly(MatchReason.RESERVES_WITHOUT_ORDER);
    assertThat(refused(MatchingPolicy.standard(), cohort.withReserves())).isEmpty();
  }

  @Test
  void reservesBelowALimitOverSeveralProjects_areRefused() {
    Cohort.Builder limited =
        reserved()
            .addProject(project("web", 1))
            .addHost(HostOrganization.builder().id("city").maxInterns(2).build());
    assertThat(refused(POLICY, limited.build()))
        .extracting(it -> it.path() + " " + it.reason().code())
        .containsExactly("/reserves/0 RESERVES_BELOW_LIMIT");
    Cohort roomy =
        limited.build().withHosts(HostOrganization.builder().id("city").maxInterns(3).build());
    assertThat(places(MatchingEngine.of(POLICY).match(roomy)))
        .containsExactly("ada map", "cam map");
    Cohort noSeat = limited.build().withReserves();
    assertThat(places(MatchingEngine.of(POLICY).match(noSeat)))
        .containsExactly("ada map", "bob map");
  }

  /** Who keeps a place sits there as a pin, and maybe not where the reserves would seat them. */
  @Test
  void reMatches_inWhichNotEverybodyMayMove_areRefused() {
    Allocation allocation = MatchingEngine.of(POLICY).match(reserved().build());
    for (Rematch way : List.of(Rematch.keepingPlaces(), Rematch.movingAtMost(1))) {
      FindingsException refused =
          catchThrowableOfType(FindingsException.class, () -> allocation.after(List.of(), way));
      assertThat(refused.report().of(Severity.ERROR))
          .extracting(it -> it.reason().code())
          .containsExactly(MatchReason.RESERVES_NOT_HONOURED);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocation.after(List.of(), Rematch.withReversedLottery()));
  }

  @Test
  void comparisons_measureWithTheReserves_orRefuse() {
    Cohort cohort = reserved().build();
    Setting open = new Setting("open first", POLICY);
    Setting unsaid = new Setting("unsaid", POLICY.withReserves(Optional.empty()));
    Setting usual =
        new Setting("usual", POLICY.withMechanism(DeferredAcceptance.internProposing()));
    SettingComparison compared = MatchingEngine.of(POLICY).compare(cohort, open, unsaid, usual);
    assertThat(compared.outcome("open first").figures().orElseThrow().blockingPairs()).isZero();
    assertThat(compared.outcome("unsaid").refused()).isTrue();
    assertThat(compared.outcome("usual").refused()).isTrue();
    FindingsException refused =
        catchThrowableOfType(
            FindingsException.class,
            () -> MatchingEngine.of(unsaid.policy()).compare(cohort, open));
    assertThat(refused.report().of(Severity.ERROR))
        .extracting(it -> it.reason().code())
        .containsExactly(MatchReason.RESERVES_WITHOUT_ORDER);
    assertThat(MatchingEngine.of(POLICY).robustness(cohort, RobustnessPlan.standard()).interns())
        .hasSize(4);
  }

  /** A criterion of the host's own is made ready with the cohort, without anybody's category. */
  @Test
  void noScore_seesACategory() {
    List<List<CategoryMembership>> seen = new ArrayList<>();
    Criterion curious =
        new Criterion() {
          @Override
          public String name() {
            return "curious";
          }

          @Override
          public PairMeasure in(PreparedCohort setting) {
            seen.add(setting.cohort().memberships());
            return (intern, project) -> Measure.full();
          }
        };
    MatchingPolicy policy = POLICY.withScoring(ScoringModel.none().plus(curious, 1).build());
    Allocation allocation = MatchingEngine.of(policy).match(reserved().build());
    allocation.whatWouldHaveHelped("bob", "map");
    allocation.after(List.of());
    assertThat(seen).hasSizeGreaterThan(1).allMatch(List::isEmpty);
  }

  @Test
  void theMostCategories_areThoseOfAMarket() {
    assertThat(SeatReserve.MAX_CATEGORIES).isEqualTo(Reserves.MAX_CATEGORIES);
  }

  @Test
  void policies_differByHowSeatsAreFilled() {
    MatchingPolicy other =
        POLICY.withReserves(new ReserveFilling(FillOrder.RESERVED_FIRST, UnfilledReserves.REVERT));
    assertThat(other).isNotEqualTo(POLICY);
    assertThat(other.toString()).contains("reserves=ReserveFilling[order=RESERVED_FIRST");
    assertThat(MatchingPolicy.standard().toString()).doesNotContain("reserves");
  }
}
