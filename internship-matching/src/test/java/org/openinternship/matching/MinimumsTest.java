package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.ReserveFilling;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.result.SeatShortage;

/** Minimums of projects, from the policy to the reasons. */
class MinimumsTest {

  /** Atlas and books need two; ada and ben want atlas, cy wants books, then atlas. */
  private static Cohort.Builder cohort() {
    return Cohort.builder()
        .addProject(Project.builder().id("atlas").host("ghent").seats(3).minInterns(2).build())
        .addProject(Project.builder().id("books").host("turin").seats(2).minInterns(2).build())
        .addIntern(Intern.builder().id("ada").build())
        .addIntern(Intern.builder().id("ben").build())
        .addIntern(Intern.builder().id("cy").build())
        .addBids("ada", "atlas")
        .addBids("ben", "atlas")
        .addBids("cy", "books", "atlas");
  }

  private static MatchingPolicy policy(Mechanism mechanism, MinimumRule rule) {
    return MatchingPolicy.standard().withMechanism(mechanism).withMinimums(rule);
  }

  private static Map<String, String> places(Allocation allocation) {
    Map<String, String> places = new TreeMap<>();
    allocation.matches().forEach(m -> places.put(m.intern().value(), m.project().value()));
    return places;
  }

  @Test
  void ignored_isTheDefault_andRunsEachProjectWithWhoeverComes() {
    assertThat(MatchingPolicy.standard().minimums()).isEqualTo(MinimumRule.IGNORED);
    Allocation allocation = MatchingEngine.withDefaults().match(cohort().build());
    assertThat(places(allocation)).containsEntry("cy", "books");
  }

  @Test
  void ignored_byWhatFillsOrCloses_isWarnedOf() {
    MatchingPolicy fills =
        policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE);
    MatchingPolicy ignores = fills.withMinimums(MinimumRule.IGNORED);
    assertThat(MatchingEngine.of(ignores).match(cohort().build()).findings())
        .filteredOn(it -> it.reason().code() == MatchReason.MINIMUMS_IGNORED)
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /minimums MINIMUMS_IGNORED: 2 projects, supervisors, units and hosts have a"
                + " minimum of interns, and the policy leaves minimums out of account, so"
                + " fill-or-close/size+generous closes none. Maybe let the policy close"
                + " those that do not reach theirs");
    Cohort none =
        cohort()
            .build()
            .withProjects(Project.builder().id("atlas").host("ghent").seats(3).build())
            .withBids();
    for (Allocation quiet :
        List.of(
            MatchingEngine.of(fills).match(cohort().build()),
            MatchingEngine.of(ignores).match(none),
            MatchingEngine.withDefaults().match(cohort().build()))) {
      assertThat(quiet.findings())
          .noneMatch(it -> it.reason().code() == MatchReason.MINIMUMS_IGNORED);
    }
  }

  @Test
  void fillOrClose_closes_andTellsInternAndHost() {
    MatchingPolicy policy =
        policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE);
    Allocation allocation = MatchingEngine.of(policy).match(cohort().build());
    assertThat(places(allocation))
        .containsOnly(
            Map.entry("ada", "atlas"), Map.entry("ben", "atlas"), Map.entry("cy", "atlas"));
    var reason = allocation.explain(InternId.of("cy")).preferred().get(0).reasons().get(0);
    assertThat(reason.code()).isEqualTo(MatchReason.BELOW_MINIMUM);
    assertThat(reason)
        .hasToString(
            "BELOW_MINIMUM: project books closed, as it did not reach the minimum of 2 interns");
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(reason))
        .isEqualTo(
            "Projekt books fällt aus, weil die Mindestzahl von 2 Personen nicht erreicht ist");
    assertThat(allocation.explain(ProjectId.of("books")).others().get(0).reasons())
        .containsExactly(reason);
    assertThat(allocation.explain(ProjectId.of("books")).outcome()).isEqualTo(reason);
    assertThat(allocation.findings().stream().map(Finding::reason)).contains(reason);
  }

  /** Nobody drew lots for a place that was not there. */
  @Test
  void fillOrClose_whoHadTheClosedOneTied_isToldThatItClosed() {
    Cohort tied =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").build())
            .addProject(Project.builder().id("zoo").host("ghent").seats(3).minInterns(3).build())
            .addIntern(Intern.builder().id("ada").build())
            .addBids(Bids.by("ada").thenTied("zoo", "atlas"))
            .build();
    Allocation allocation =
        MatchingEngine.of(
                policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE))
            .match(tied);
    assertThat(allocation.explain(ProjectId.of("zoo")).others().get(0).reasons())
        .extracting(Reason::code)
        .containsExactly(MatchReason.BELOW_MINIMUM);
  }

  /**
   * Books ran short, and atlas went to ada: it is not for the closing alone that ben has nothing.
   */
  @Test
  void fillOrClose_whoLostAnOpenProjectToo_isNotToldOnlyThatOneClosed() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").build())
            .addProject(Project.builder().id("books").host("turin").seats(2).minInterns(2).build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addIntern(Intern.builder().id("cy").build())
            .addBids("ada", "atlas")
            .addBids("ben", "books", "atlas")
            .build();
    MatchingEngine engine =
        MatchingEngine.of(
            policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE));
    var ben = engine.match(cohort).explain(InternId.of("ben"));
    assertThat(ben.outcome())
        .hasToString(
            "LISTED_TAKEN_OR_CLOSED: no place was left for intern ben: one project that could be"
                + " considered is full, and one more closed without the minimum of interns");
    assertThat(ben.preferred())
        .extracting(it -> it.reasons().get(0).code())
        .containsExactly(MatchReason.BELOW_MINIMUM, ProcedureReason.WORSE_AS_IT_CLOSES);
    Cohort alone = cohort.withBids(Bids.ranked("ben", "books"));
    assertThat(engine.match(alone).explain(InternId.of("ben")).outcome().code())
        .isEqualTo(MatchReason.BELOW_MINIMUM);
  }

  @Test
  void fillOrClose_agreedPlacementKeepsOpen() {
    MatchingPolicy policy =
        policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE);
    Cohort cohort =
        cohort().addIntern(Intern.builder().id("dee").build()).addPin("dee", "books").build();
    assertThat(places(MatchingEngine.of(policy).match(cohort)))
        .containsEntry("cy", "books")
        .containsEntry("dee", "books");
  }

  @Test
  void mustFill_isKept_orRefusedWithTheConflict() {
    MatchingEngine engine =
        MatchingEngine.of(policy(OptimalAssignment.generousMaximum(), MinimumRule.MUST_FILL));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> engine.match(cohort().build()))
        .satisfies(
            thrown -> {
              assertThat(thrown.report().of(MatchReason.MINIMUMS_IN_CONFLICT)).hasSize(1);
              Finding finding = thrown.report().of(MatchReason.MINIMUMS_IN_CONFLICT).get(0);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.path()).isEqualTo("/projects/1");
              assertThat(finding.reason().toString())
                  .isEqualTo(
                      "MINIMUMS_IN_CONFLICT: to run, project books must have 2 interns beside those"
                          + " agreed on, and at most one can come. Maybe lower a minimum, let"
                          + " those close that do not reach theirs, or lift places agreed on that"
                          + " keep one open");
            });
    Cohort four =
        cohort()
            .addIntern(Intern.builder().id("dee").build())
            .addBids("dee", "atlas", "books")
            .build();
    assertThat(places(engine.match(four))).containsEntry("dee", "books");
  }

  @Test
  void fillOrClose_agreedPlacementThatNobodyJoins_isAConflict() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(3).minInterns(2).build())
            .addIntern(Intern.builder().id("ada").build())
            .addPin("ada", "atlas")
            .build();
    MatchingEngine engine =
        MatchingEngine.of(
            policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> engine.match(cohort))
        .satisfies(
            thrown -> assertThat(thrown.report().of(MatchReason.MINIMUMS_IN_CONFLICT)).hasSize(1));
  }

  /**
   * Ada is agreed on for atlas, so kim cannot close, who needs four. Atlas has two places, and for
   * planner, which runs from three on, only two interns ask.
   */
  @Test
  void fillOrClose_whatStaysOpenWithTooFew_isNamed_withTheMostThatItCanHave() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("kim").minInterns(4).build())
            .addProject(
                Project.builder().id("atlas").host("ghent").seats(2).supervisor("kim").build())
            .addProject(
                Project.builder()
                    .id("planner")
                    .host("ghent")
                    .seats(3)
                    .minInterns(3)
                    .supervisor("kim")
                    .build())
            .addIntern(Intern.builder().id("ada").build())
            .addPin("ada", "atlas");
    for (String id : List.of("ben", "cy")) {
      cohort.addIntern(Intern.builder().id(id).build()).addBids(id, "planner");
    }
    cohort.addIntern(Intern.builder().id("dee").build()).addBids("dee", "atlas");
    MatchingEngine engine =
        MatchingEngine.of(
            policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> engine.match(cohort.build()))
        .satisfies(
            thrown -> {
              assertThat(thrown.report().of(MatchReason.NO_MATCH_EXISTS)).isEmpty();
              assertThat(thrown.report().of(MatchReason.MINIMUM_KEPT_OPEN)).hasSize(1);
              Finding finding = thrown.report().of(MatchReason.MINIMUM_KEPT_OPEN).get(0);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.path()).isEqualTo("/supervisors/0");
              assertThat(finding.reason())
                  .hasToString(
                      "MINIMUM_KEPT_OPEN: supervisor kim cannot close, as one intern is agreed on"
                          + " there, and needs 4 interns to run: beside limits and what else cannot"
                          + " close it can have 2 at most, whatever closes. Maybe lower its"
                          + " minimum, or lift what is agreed on there");
            });
    Cohort two =
        cohort.build().withSupervisors(Supervisor.builder().id("kim").minInterns(2).build());
    assertThat(places(engine.match(two))).containsOnlyKeys("ada", "dee");
  }

  /** No optimum of such a market is known, so whether they conflict is not asked. */
  @Test
  void mustFill_ofLinkedInterns_isRefusedForTheLinks() {
    Cohort linked = cohort().addLink(LinkedInterns.of("ada", "ben").thenTogether("atlas")).build();
    Cohort free =
        linked.withBids(
            linked.bids().stream()
                .filter(
                    it ->
                        linked.links().stream()
                            .noneMatch(link -> link.interns().contains(it.intern())))
                .toList());
    MatchingEngine engine =
        MatchingEngine.of(policy(OptimalAssignment.generousMaximum(), MinimumRule.MUST_FILL));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> engine.match(free))
        .satisfies(
            thrown -> assertThat(thrown.report().of(MatchReason.LINKS_NOT_HONOURED)).hasSize(1));
  }

  /** No optimum of such a market is known, so whether they conflict is left to the mechanism. */
  @ParameterizedTest
  @EnumSource(names = {"MUST_FILL", "FILL_OR_CLOSE"})
  void mechanismOfTheHostsOwn_mayHonourMinimumsBesideReservedSeats(MinimumRule rule) {
    Mechanism own =
        new Mechanism() {
          @Override
          public String name() {
            return "own";
          }

          @Override
          public Set<MarketPart> honours() {
            return EnumSet.allOf(MarketPart.class);
          }

          @Override
          public Assignment assign(Market market) {
            return Assignment.ofPairs(market, 0, -1);
          }
        };
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").minInterns(1).build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addBids("ada", "atlas")
            .addBids("ben", "atlas")
            .addReserve("atlas", "rural", 1)
            .addMembership("ada", "rural")
            .build();
    MatchingPolicy policy =
        policy(own, rule)
            .withReserves(new ReserveFilling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT));
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    assertThat(allocation.matches()).hasSize(1);
    assertThat(allocation.whatWouldHaveHelped("ben", "atlas").remedies()).isEmpty();
  }

  /** Ada alone can come to books, which must have somebody: no place is lost by that. */
  @Test
  void whoeverAMinimumNeeds_isToldSo() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").build())
            .addProject(Project.builder().id("books").host("turin").minInterns(1).build())
            .addIntern(Intern.builder().id("ada").build())
            .addBids("ada", "atlas", "books")
            .build();
    for (Mechanism mechanism :
        List.of(
            OptimalAssignment.greedyMaximum(),
            OptimalAssignment.rankMaximal(),
            FillOrCloseAssignment.generousMaximum(),
            TeamAssignment.leastRankSum())) {
      var reasons =
          MatchingEngine.of(policy(mechanism, MinimumRule.MUST_FILL))
              .match(cohort)
              .explain(InternId.of("ada"), ProjectId.of("atlas"));
      assertThat(reasons)
          .as(mechanism.name())
          .containsExactly(
              Reason.of(
                  ProcedureReason.MINIMUM_WOULD_BREAK, InternId.of("ada"), ProjectId.of("atlas")));
      assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(reasons.get(0)))
          .contains("hätten nicht alle, die nicht ausfallen, ihre Mindestzahl");
    }
  }

  @Test
  void everyOtherMechanism_refuses() {
    for (Mechanism mechanism : Mechanism.standard()) {
      for (MinimumRule rule : MinimumRule.values()) {
        boolean sees =
            rule == MinimumRule.IGNORED
                || mechanism instanceof FillOrCloseAssignment
                || mechanism instanceof TeamAssignment
                || (rule == MinimumRule.MUST_FILL && mechanism instanceof OptimalAssignment);
        MatchingEngine engine = MatchingEngine.of(policy(mechanism, rule));
        Cohort cohort =
            cohort().addIntern(Intern.builder().id("dee").build()).addBids("dee", "books").build();
        if (sees) {
          assertThat(engine.match(cohort).matches()).isNotEmpty();
        } else {
          assertThatExceptionOfType(FindingsException.class)
              .as(mechanism.name())
              .isThrownBy(() -> engine.match(cohort))
              .satisfies(
                  thrown ->
                      assertThat(thrown.report().of(MatchReason.MINIMUM_NOT_HONOURED)).hasSize(2));
        }
      }
    }
  }

  /** Every project has its minimum or nobody, and no reason contradicts that. */
  @Property
  void fillOrClose_holdsForRandomCohorts(@ForAll long seed) {
    Cohort cohort = withMinimums(RandomCohort.small(seed), seed);
    MatchingPolicy policy =
        policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE);
    Allocation allocation;
    try {
      allocation = MatchingEngine.of(policy).match(cohort);
    } catch (FindingsException e) {
      assertThat(e.report().of(MatchReason.MINIMUMS_IN_CONFLICT)).isNotEmpty();
      assertThat(cohort.pins()).isNotEmpty();
      return;
    }
    for (Project project : cohort.projects()) {
      long sitting =
          allocation.matches().stream().filter(m -> m.project().equals(project.id())).count();
      assertThat(sitting == 0 || sitting >= project.minInterns().orElse(0)).isTrue();
      allocation
          .explain(project.id())
          .others()
          .forEach(
              other ->
                  other.reasons().stream()
                      .filter(it -> it.code() == MatchReason.BELOW_MINIMUM)
                      .forEach(it -> assertThat(sitting).isZero()));
    }
    cohort.interns().forEach(intern -> assertThat(allocation.explain(intern.id())).isNotNull());
  }

  private static Cohort withMinimums(Cohort cohort, long seed) {
    UnaryOperator<Project> some =
        project ->
            project.seats() == 0
                ? project
                : project.withMinInterns(
                    1
                        + Math.floorMod(
                            seed + project.id().hashCode(), Math.min(3, project.seats())));
    return cohort.withProjects(cohort.projects().stream().map(some).toList());
  }

  @Test
  void account_takesWhatClosedAsGiven() {
    PreferenceList anybody = PreferenceList.tied(0, 1, 2);
    Market market =
        Market.builder(CapacityTree.flat(1, 2, 2))
            .interns(
                PreferenceList.strict(0, 1),
                PreferenceList.strict(0, 1),
                PreferenceList.strict(2, 1))
            .projects(anybody, anybody, anybody)
            .build()
            .withMinimums(0, 2, 2);
    FillOrCloseAssignment mechanism = FillOrCloseAssignment.generousMaximum();
    var assignment = mechanism.assign(market);
    assertThat(assignment.count(1)).isEqualTo(2);
    var account = mechanism.account(market, assignment);
    int left = assignment.project(0) == 0 ? 1 : 0;
    assertThat(account.because(market.pair(left, 0))).containsInstanceOf(Because.AsGood.class);
    assertThat(mechanism.search(market).status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(mechanism.search(market).closed()).containsExactly(2);
  }

  @Test
  void mechanism_isAValue() {
    FillOrCloseAssignment one =
        FillOrCloseAssignment.of(SearchLimit.steps(5), StandardObjective.SIZE);
    assertThat(one)
        .isEqualTo(FillOrCloseAssignment.of(SearchLimit.steps(5), StandardObjective.SIZE))
        .hasSameHashCodeAs(FillOrCloseAssignment.of(SearchLimit.steps(5), StandardObjective.SIZE))
        .isNotEqualTo(FillOrCloseAssignment.of(SearchLimit.steps(6), StandardObjective.SIZE))
        .hasToString("fill-or-close/size/steps-5");
    assertThat(one.objectives()).isEqualTo(List.of(StandardObjective.SIZE));
    assertThat(one.limit()).isEqualTo(SearchLimit.steps(5));
    SearchLimit time = SearchLimit.time(Duration.ofSeconds(1), InstantSource.system());
    assertThatIllegalArgumentException().isThrownBy(() -> FillOrCloseAssignment.of(time));
    Market market =
        Market.builder(CapacityTree.flat(2))
            .interns(PreferenceList.strict(0))
            .projects(PreferenceList.tied(0))
            .pin(0, 0)
            .build()
            .withMinimums(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.assign(market))
        .withMessageContaining("no assignment exists");
  }

  /** Kim looks after atlas and books, and takes nobody unless three come; cy would rather chess. */
  private static Cohort.Builder supervised() {
    return Cohort.builder()
        .addSupervisor(Supervisor.builder().id("kim").minInterns(3).build())
        .addSupervisor(Supervisor.builder().id("lee").minInterns(1).maxInterns(2).build())
        .addProject(Project.builder().id("atlas").host("ghent").supervisor("kim").seats(2).build())
        .addProject(Project.builder().id("books").host("ghent").supervisor("kim").seats(2).build())
        .addProject(Project.builder().id("chess").host("turin").supervisor("lee").seats(2).build())
        .addIntern(Intern.builder().id("ada").build())
        .addIntern(Intern.builder().id("ben").build())
        .addIntern(Intern.builder().id("cy").build())
        .addBids("ada", "atlas")
        .addBids("ben", "books", "chess")
        .addBids("cy", "chess", "atlas");
  }

  @Test
  void supervisorMustFill_hasThemOverAllProjects() {
    MatchingPolicy policy = policy(OptimalAssignment.rankMaximal(), MinimumRule.MUST_FILL);
    Cohort cohort =
        supervised()
            .supervisors(
                List.of(
                    Supervisor.builder().id("kim").minInterns(3).build(),
                    Supervisor.builder().id("lee").build()))
            .build();
    assertThat(places(MatchingEngine.of(policy).match(cohort)))
        .containsExactly(
            Map.entry("ada", "atlas"), Map.entry("ben", "books"), Map.entry("cy", "atlas"));
  }

  @Test
  void supervisorsInConflict_areTheSmallestSet_andNamed() {
    MatchingEngine engine =
        MatchingEngine.of(policy(OptimalAssignment.rankMaximal(), MinimumRule.MUST_FILL));
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> engine.match(supervised().build()))
        .satisfies(
            thrown -> {
              Finding finding = thrown.report().of(MatchReason.MINIMUMS_IN_CONFLICT).get(0);
              assertThat(finding.path()).isEqualTo("/supervisors/0");
              assertThat(finding.reason().message())
                  .startsWith(
                      "to run, supervisor kim and supervisor lee must have 4 interns beside those"
                          + " agreed on, and at most 3 can come");
              assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(finding.reason()))
                  .startsWith(
                      "Um stattzufinden, brauchen zusammen 4 Personen über die vereinbarten"
                          + " hinaus: Betreuungsperson kim und Betreuungsperson lee. Höchstens 3"
                          + " können kommen");
            });
  }

  @Test
  void supervisorFillOrClose_closesEveryProjectOfTheirs() {
    MatchingPolicy policy =
        policy(FillOrCloseAssignment.generousMaximum(), MinimumRule.FILL_OR_CLOSE);
    Cohort cohort =
        supervised().bids(List.of()).addBids("ada", "atlas").addBids("cy", "chess").build();
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    assertThat(places(allocation)).containsExactly(Map.entry("cy", "chess"));
    assertThat(allocation.explain(InternId.of("ada")).outcome())
        .hasToString(
            "BELOW_MINIMUM: supervisor kim closed, as it did not reach the minimum of 3 interns");
    assertThat(allocation.findings())
        .filteredOn(it -> it.reason().code() == MatchReason.BELOW_MINIMUM)
        .extracting(Finding::path)
        .containsExactly("/supervisors/0");
  }

  @Test
  void hostsAndUnits_haveMinimumsToo_andOtherMechanismsRefuse() {
    Cohort cohort =
        supervised()
            .supervisors(List.of())
            .addHost(
                HostOrganization.builder()
                    .id("ghent")
                    .minInterns(3)
                    .addUnit(HostUnit.builder().id("lab").minInterns(2).build())
                    .build())
            .addHost(HostOrganization.builder().id("turin").build())
            .build();
    Cohort inLab =
        cohort.withProjects(
            cohort.projects().stream()
                .map(
                    it ->
                        Project.builder()
                            .from(it)
                            .unit(
                                it.id().value().equals("atlas")
                                    ? Optional.of(HostUnitId.of("lab"))
                                    : Optional.empty())
                            .build())
                .toList());
    MatchingPolicy optimal = policy(OptimalAssignment.rankMaximal(), MinimumRule.MUST_FILL);
    assertThat(places(MatchingEngine.of(optimal).match(inLab)))
        .containsExactly(
            Map.entry("ada", "atlas"), Map.entry("ben", "books"), Map.entry("cy", "atlas"));
    MatchingPolicy stable =
        policy(MatchingPolicy.standard().mechanism(), MinimumRule.FILL_OR_CLOSE);
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> MatchingEngine.of(stable).match(inLab))
        .satisfies(
            thrown ->
                assertThat(thrown.report().of(MatchReason.MINIMUM_NOT_HONOURED))
                    .extracting(Finding::path)
                    .containsExactlyInAnyOrder("/hosts/0", "/hosts/0/units/0"));
    assertThat(MatchingEngine.withDefaults().match(inLab).matches()).hasSize(3);
  }

  @Test
  void shortages_sayWhoSharesTooFewPlaces_andWithWhom() {
    Cohort cohort =
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("kim").maxInterns(1).build())
            .addProject(Project.builder().id("atlas").host("ghent").supervisor("kim").build())
            .addProject(Project.builder().id("books").host("ghent").supervisor("kim").build())
            .addProject(Project.builder().id("chess").host("turin").seats(3).build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addIntern(Intern.builder().id("cy").build())
            .addBids("ada", "atlas")
            .addBids("ben", "books", "atlas")
            .addBids("cy", "atlas", "chess")
            .build();
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    assertThat(allocation.shortages()).hasSize(1);
    SeatShortage shortage = allocation.shortages().get(0);
    assertThat(shortage.interns()).containsExactly(InternId.of("ada"), InternId.of("ben"));
    assertThat(shortage.parties()).containsExactly(SupervisorId.of("kim"));
    assertThat(shortage.seats()).isEqualTo(1);
    assertThat(shortage)
        .hasToString(
            "2 interns share one place: all that they ask for and could have lies with supervisor"
                + " kim");
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(shortage.reason()))
        .isEqualTo(
            "2 Personen teilen sich einen Platz: alles, was für sie in Frage kommt, liegt bei"
                + " Betreuungsperson kim");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SeatShortage(shortage.interns(), shortage.parties(), 2))
        .withMessageContaining("seats is 2");
  }
}
