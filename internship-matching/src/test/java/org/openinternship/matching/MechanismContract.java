package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.DrawnMarket;
import org.openinternship.matching.market.DrawnMarket.Shape;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.Oracle;
import org.openinternship.matching.market.PersonsByDefinition;
import org.openinternship.matching.market.SmallMarket;
import org.openinternship.matching.mechanism.MarketRefusedException;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.result.ProjectReason;

/**
 * The contract that every mechanism keeps, of the library or of a host: extend it, and say which
 * one. What a mechanism declares is tried against definitions that share no code with the library;
 * a property or reading added to the library does not compile here until it has one.
 */
abstract class MechanismContract {

  abstract Mechanism mechanism();

  /** Every order of turns that may have led to a result; of use where interns take turns. */
  List<List<InternId>> turns(Wants wants, Map<InternId, ProjectId> places) {
    return new ByDefinition(wants).turns(places);
  }

  /** Whether a reason that lies in the procedure is true, by its definition. */
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    throw new AssertionError("nothing is known of " + reason + ". Say here when it is true");
  }

  @Test
  void name_isATextOfItsOwn() {
    assertThat(mechanism().name()).isNotBlank().isEqualTo(mechanism().name().strip());
    assertThat(Mechanism.standard())
        .filteredOn(other -> other != mechanism())
        .extracting(Mechanism::name)
        .doesNotContain(mechanism().name());
    if (mechanism().getClass().getPackage().equals(Mechanism.class.getPackage())
        && mechanism().getClass().getSimpleName().equals("CustomMechanism")) {
      assertThat(Mechanism.standard()).doesNotContain(mechanism());
    } else {
      assertThat(Mechanism.standard())
          .as("%s in Mechanism.standard, from which JSON reads names. Add it there", mechanism())
          .contains(mechanism());
    }
  }

  @Test
  void marketsWithoutInternsOrProjects_areNoProblem() {
    Market empty = Market.builder(CapacityTree.flat()).build();
    assertThat(mechanism().assign(empty).interns()).isZero();
  }

  @Test
  void anInterruptedRun_isCancelled() {
    Market market = DrawnMarket.of(1, Shape.FLAT).market();
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> mechanism().assign(market));
    } finally {
      assertThat(Thread.interrupted()).as("the interrupt status stays set").isTrue();
    }
  }

  @Property(tries = 1000)
  void results_areFeasible(@ForAll long seed, @ForAll Shape shape) {
    Market market = DrawnMarket.of(seed, shape).market();
    if (refuses(market)) {
      return;
    }
    assertThat(new Oracle(market).isFeasible(mechanism().assign(market))).isTrue();
  }

  @Property
  void theSameMarket_givesTheSameResult(@ForAll long seed, @ForAll Shape shape) {
    Market market = DrawnMarket.of(seed, shape).market();
    if (refuses(market)) {
      return;
    }
    Assignment once = mechanism().assign(market);
    assertThat(mechanism().assign(market)).isEqualTo(once);
    assertThat(mechanism().outcome(market).assignment()).isEqualTo(once);
    assertThat(mechanism().outcome(market)).isEqualTo(mechanism().outcome(market));
    assertThat(mechanism().assign(DrawnMarket.of(seed, shape).market())).isEqualTo(once);
  }

  /** Whoever says that it listens to projects does so somewhere, and whoever does not nowhere. */
  @Test
  void theOrderOfProjects_countsIfItSaysSo() {
    int differs = 0;
    for (long seed = 0; seed < 300; seed++) {
      SmallMarket small = SmallMarket.random(seed, SmallMarket.Order.INTERNS, false);
      int[][] turned =
          Arrays.stream(small.tier())
              .map(tiers -> Arrays.stream(tiers).map(tier -> 9 - tier).toArray())
              .toArray(int[][]::new);
      Assignment usual = mechanism().assign(small.market());
      Assignment other = mechanism().assign(small.withTiers(turned).market());
      differs += Arrays.equals(usual.projects(), other.projects()) ? 0 : 1;
    }
    if (mechanism().listensTo().contains(Mechanism.Orders.PROJECTS)) {
      assertThat(differs).isGreaterThan(Mechanism.standard().contains(mechanism()) ? 5 : -1);
    } else {
      assertThat(differs).isZero();
    }
  }

  @Property
  void theOrderOfTheInput_changesNothing(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = honoured(RandomCohort.large(seed, 9, 6));
    MatchingEngine engine = MatchingEngine.of(policy(seed, groupOrder));
    Cohort shuffled = SameAllocationProperties.shuffled(new Random(seed), cohort);
    assertThat(SameAllocationProperties.text(engine.match(shuffled)))
        .isEqualTo(SameAllocationProperties.text(engine.match(cohort)));
  }

  @Property(tries = 2000)
  void everyDeclaredProperty_holdsByItsDefinition(@ForAll long seed, @ForAll Shape shape) {
    DrawnMarket drawn = DrawnMarket.of(seed, shape);
    if (refuses(drawn.market())) {
      return;
    }
    DeclaredProperty declared = new DeclaredProperty(mechanism(), drawn);
    for (Mechanism.Property property : mechanism().properties()) {
      assertThat(declared.counterexample(property)).as("%s of %s", property, drawn).isEmpty();
    }
  }

  /** Seats reserved for categories, and limits of other projects. */
  @Property(tries = 1000)
  void reservedSeats_areHonouredOrRefused(@ForAll long seed) {
    DrawnMarket drawn = DrawnMarket.reserved(seed);
    if (refuses(drawn.market())) {
      return;
    }
    Assignment result = mechanism().assign(drawn.market());
    assertThat(new Oracle(drawn.market()).isFeasible(result)).isTrue();
    assertThat(mechanism().assign(DrawnMarket.reserved(seed).market())).isEqualTo(result);
    DeclaredProperty declared = new DeclaredProperty(mechanism(), drawn);
    for (Mechanism.Property property : mechanism().properties()) {
      assertThat(declared.counterexample(property)).as("%s of %s", property, drawn).isEmpty();
    }
    assertReadingIsTrue(drawn);
  }

  /** Persons who may have several projects; what pairwise stable means is tried elsewhere. */
  @Property(tries = 500)
  void severalPlaces_areHonouredOrRefused(@ForAll long seed, @ForAll Shape shape) {
    Market market = PersonsByDefinition.severalPlaces(seed, DrawnMarket.of(seed, shape).market());
    if (refuses(market)) {
      return;
    }
    Assignment result = mechanism().assign(market);
    PersonsByDefinition definition = new PersonsByDefinition(market);
    assertThat(definition.isFeasible(result)).isTrue();
    assertThat(mechanism().assign(market)).isEqualTo(result);
    if (mechanism().properties().contains(Mechanism.Property.STABLE)) {
      assertThat(definition.blocking(result)).isEmpty();
    }
  }

  @Property(tries = 2000)
  void theReading_isTrueOfEveryResult(@ForAll long seed, @ForAll Shape shape) {
    DrawnMarket drawn = DrawnMarket.of(seed, shape);
    if (!refuses(drawn.market())) {
      assertReadingIsTrue(drawn);
    }
  }

  private void assertReadingIsTrue(DrawnMarket drawn) {
    Oracle oracle = new Oracle(drawn.market());
    Assignment result = mechanism().assign(drawn.market());
    boolean isTrue =
        switch (mechanism().reading()) {
          case PRIORITY_CUTOFFS -> oracle.hasCutoffs(result);
          case TURN_ORDER -> oracle.isByTurns(result);
          case ACCOUNT -> new TrueAccount(mechanism(), drawn.market(), result).isTrue();
          case NONE -> true;
        };
    assertThat(isTrue).as("%s of %s", mechanism().reading(), drawn).isTrue();
  }

  /** Why an intern does not have a project: all that is said is true, whoever asks. */
  @Property
  void everyReason_isTrue(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = honoured(RandomCohort.small(seed));
    Wants wants = new Wants(cohort, policy(seed, groupOrder), new ScoreTable(seed));
    Allocation allocation = MatchingEngine.of(wants.policy).match(cohort);
    Map<InternId, ProjectId> places = StableMatchProperties.places(allocation);
    TrueReasons truth = new TrueReasons(wants, places, turns(wants, places));
    for (InternId intern : wants.interns()) {
      for (ProjectId project : wants.projects()) {
        List<Reason> reasons = allocation.explain(intern, project);
        assertThat(reasons).isNotEmpty();
        for (Reason reason : reasons) {
          if (reason.code() instanceof ProcedureReason) {
            assertThat(mechanism().reading()).isEqualTo(ResultReading.ACCOUNT);
            assertThat(isTrueOfProcedure(wants, places, intern, project, reason))
                .as("%s", reason)
                .isTrue();
          } else {
            assertThat(truth.ofPair(intern, project)).contains(reason);
          }
        }
      }
      assertThat(truth.ofOutcome(intern)).contains(allocation.explain(intern).outcome());
      for (ProjectReason preferred : allocation.explain(intern).preferred()) {
        assertThat(preferred.reasons()).isEqualTo(allocation.explain(intern, preferred.project()));
      }
    }
    for (ProjectId project : wants.projects()) {
      for (InternReason other : allocation.explain(project).others()) {
        assertThat(other.reasons()).isEqualTo(allocation.explain(other.intern(), project));
        assertThat(other.standing()).isEqualTo(truth.standing(other.intern(), project));
      }
    }
    for (Reason reason : allocation.record().unplaced().stream().map(u -> u.reason()).toList()) {
      assertThat(reason.message()).isNotBlank();
    }
    assertThat(truth.cutoffs()).containsAll(allocation.record().cutoffs());
    if (mechanism().reading() == ResultReading.PRIORITY_CUTOFFS) {
      assertThat(allocation.record().cutoffs()).hasSameSizeAs(truth.cutoffs());
    }
  }

  private MatchingPolicy policy(long seed, GroupOrder groupOrder) {
    return RandomCohort.policy(seed, groupOrder).withMechanism(mechanism());
  }

  /** A market with a part that the mechanism does not honour is refused, and never run without. */
  private boolean refuses(Market market) {
    if (mechanism().honours().containsAll(market.parts())) {
      return false;
    }
    assertThatExceptionOfType(MarketRefusedException.class)
        .isThrownBy(() -> mechanism().assign(market))
        .satisfies(
            refused -> {
              assertThat(market.parts()).contains(refused.part());
              assertThat(mechanism().honours()).doesNotContain(refused.part());
              assertThat(refused.mechanism()).isEqualTo(mechanism().name());
            });
    return true;
  }

  /** The cohort, without limits over several projects where the mechanism has no use for them. */
  private Cohort honoured(Cohort cohort) {
    return mechanism().honours().contains(MarketPart.SHARED_LIMITS)
        ? cohort
        : cohort
            .withHosts(
                cohort.hosts().stream()
                    .map(
                        host ->
                            host.withMaxInterns(OptionalInt.empty())
                                .withUnits(
                                    host.units().stream()
                                        .map(unit -> unit.withMaxInterns(OptionalInt.empty()))
                                        .toList()))
                    .toList())
            .withSupervisors(
                cohort.supervisors().stream()
                    .map(supervisor -> supervisor.withMaxInterns(OptionalInt.empty()))
                    .toList())
            .withMentors(
                cohort.mentors().stream()
                    .map(mentor -> mentor.withMaxInterns(OptionalInt.empty()))
                    .toList());
  }
}
