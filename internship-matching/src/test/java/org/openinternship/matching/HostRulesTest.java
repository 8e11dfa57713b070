package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PairCheck;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.testing.Cohorts;

/** A host's own code that does what it should not is named, with the pair. */
class HostRulesTest {
  private static final String PAIR = "asked about intern ann and project map";

  private static final Cohort COHORT =
      Cohort.builder()
          .addIntern(Intern.builder().id("ann").addSkill("go", Proficiency.EXPERT).build())
          .addProject(
              Project.builder().id("map").host("city").prefers("rust", Proficiency.BASIC).build())
          .addBids("ann", "map")
          .build();

  private static MatchingPolicy requiring(Requirement requirement) {
    return MatchingPolicy.builder()
        .eligibility(EligibilityRules.none().with(requirement, WhenUnknown.REJECT))
        .build();
  }

  private static MatchingPolicy scoring(Criterion criterion) {
    return MatchingPolicy.builder()
        .scoring(ScoringModel.none().plus(criterion, 10).build())
        .build();
  }

  private static void assertNamed(MatchingPolicy policy, String... parts) {
    assertNamed(policy, engine -> engine.match(COHORT), parts);
  }

  private static void assertNamed(
      MatchingPolicy policy, Consumer<MatchingEngine> run, String... parts) {
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> run.accept(MatchingEngine.of(policy)))
        .satisfies(e -> assertThat(e.getMessage()).contains(parts).contains(". Maybe "));
  }

  private static int without(int depth) {
    return depth < 0 ? depth : without(depth + 1) + 1;
  }

  @Test
  void requirement_thatThrowsWhatIsNoException_isNamed() {
    assertNamed(
        requiring(Requirement.of("deep", (a, b) -> without(0) > 0 ? null : Outcome.satisfied())),
        "Requirement 'deep' threw java.lang.StackOverflowError",
        PAIR,
        "calls itself");
    assertNamed(
        requiring(
            Requirement.of(
                "asserts",
                (a, b) -> {
                  throw new AssertionError("x");
                })),
        "Requirement 'asserts' threw java.lang.AssertionError",
        PAIR);
  }

  @Test
  void requirement_thatGivesNothing_isNamed() {
    assertNamed(
        requiring(Requirement.of("none", (a, b) -> null)),
        "Requirement 'none' gave no outcome",
        PAIR);
    assertNamed(requiring(own("own", null)), "Requirement 'own' gave no check. Maybe");
    assertNamed(requiring(own("own", (a, b) -> null)), "Requirement 'own' gave no outcome", PAIR);
    assertNamed(
        requiring(own("own", (a, b) -> null)),
        engine -> engine.recommender(COHORT).missingFacts("ann"),
        "Requirement 'own' gave no outcome",
        PAIR);
  }

  private static final class Skills implements SkillTaxonomy {
    private final Supplier<List<String>> broader;

    private Skills(Supplier<List<String>> broader) {
      this.broader = broader;
    }

    @Override
    public Resolution resolve(String name) {
      return new Resolution.KnownSkill(SkillTaxonomy.normalised(name));
    }

    @Override
    public List<String> broader(String id) {
      return broader.get();
    }
  }

  /**
   * Be it asked itself or below layers of the library, when a cohort is matched or layers built.
   */
  private static void assertTaxonomyNamed(Supplier<List<String>> broader, String what) {
    SkillTaxonomy own = new Skills(broader);
    String message =
        "SkillTaxonomy org.openinternship.matching.HostRulesTest$Skills "
            + what
            + ", asked about skill 'go'";
    assertNamed(MatchingPolicy.builder().taxonomy(own).build(), message);
    SkillTaxonomy layers =
        SkillTaxonomy.builder()
            .over(SkillTaxonomy.builder().alias("golang", "go").over(own).build())
            .build();
    assertNamed(MatchingPolicy.builder().taxonomy(layers).build(), message);
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> SkillTaxonomy.builder().broader("rust", "go").over(own).build())
        .withMessageContaining("HostRulesTest$Skills " + what);
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> SkillProfile.of(COHORT.interns().get(0).skills(), own))
        .withMessageContaining(message);
  }

  @Test
  void taxonomyWithoutBroaderSkills_isNamed_alsoBelowLayers() {
    assertTaxonomyNamed(() -> null, "gave no list");
    assertTaxonomyNamed(() -> Arrays.asList("code", null), "gave null as number 2 of a list");
    assertTaxonomyNamed(
        () -> {
          throw new UnsupportedOperationException("x");
        },
        "threw java.lang.UnsupportedOperationException");
  }

  @Test
  void taxonomyThatForgetsAMeaning_isAskedOnce() {
    AtomicInteger asked = new AtomicInteger();
    SkillTaxonomy forgets =
        name ->
            asked.getAndIncrement() < 2
                ? new SkillTaxonomy.Resolution.AmbiguousSkill(name, List.of("a", "b"))
                : null;
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.builder().taxonomy(forgets).build()).match(COHORT);
    assertThat(allocation.findings())
        .filteredOn(finding -> finding.reason().code() == MatchReason.AMBIGUOUS_SKILL)
        .hasSize(2);
  }

  private static Supplier<String> counting(String name) {
    AtomicInteger asked = new AtomicInteger();
    return () -> name + asked.incrementAndGet();
  }

  private record Renamed(Supplier<String> names) implements Requirement, Criterion, Mechanism {
    @Override
    public String name() {
      return names.get();
    }

    @Override
    public RenamedRule in(PreparedCohort cohort) {
      return new RenamedRule();
    }

    @Override
    public Assignment assign(Market market) {
      return Assignment.ofProjects(market, new int[] {-1});
    }
  }

  private record RenamedRule() implements PairCheck, Criterion.PairMeasure {
    @Override
    public Outcome check(Intern intern, Project project) {
      return Outcome.satisfied();
    }

    @Override
    public Measure measure(Intern intern, Project project) {
      return Measure.full();
    }
  }

  @Test
  void nameThatChanges_isSeenAtOnce() {
    Renamed renamed = new Renamed(counting("r"));
    String type = renamed.getClass().getName();
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> requiring(renamed))
        .withMessageStartingWith("Requirement " + type + " gave two names, 'r1' and then 'r2'.");
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> scoring(renamed))
        .withMessageStartingWith("Criterion " + type + " gave two names, 'r3' and then 'r4'.");
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> MatchingPolicy.builder().mechanism(renamed).build())
        .withMessageStartingWith("Mechanism " + type + " gave two names, 'r5' and then 'r6'.");
  }

  @Test
  void nameThatChangesLater_isTheFirstOneInAllThatAMatchTells() {
    AtomicReference<String> name = new AtomicReference<>("early");
    Renamed renamed = new Renamed(name::get);
    MatchingPolicy policy = scoring(renamed).withMechanism(renamed);
    MatchingEngine engine = MatchingEngine.of(policy);
    name.set("late");
    Allocation allocation = engine.match(COHORT);
    name.set("later");
    AllocationRecord record = allocation.record();
    assertThat(record.mechanism()).isEqualTo("early");
    assertThat(policy.toString()).contains("mechanism=early");
    assertThat(record.spreads()).extracting(CriterionSpread::criterion).containsExactly("late");
  }

  /** An answer that changes with every question about the pair. */
  private static Requirement flipping(boolean first) {
    AtomicBoolean next = new AtomicBoolean(first);
    return Requirement.of(
        "flips",
        (a, b) ->
            next.getAndSet(!next.get())
                ? Outcome.satisfied()
                : Outcome.unknown("whether it is raining"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void requirement_thatChangesItsMind_isSeenByTheRecommender(boolean first) {
    String message = "Requirement 'flips' gave another answer than before";
    assertNamed(
        requiring(flipping(first)),
        engine -> engine.recommender(COHORT).whyNot("ann", "map"),
        message,
        PAIR);
    if (first) {
      assertNamed(
          requiring(flipping(true)),
          engine -> engine.recommender(COHORT).rankProjects("ann", 1),
          message,
          PAIR);
      assertNamed(
          requiring(flipping(true)),
          engine -> engine.recommender(COHORT).rankInterns("map", 1),
          message,
          PAIR);
    } else {
      assertNamed(
          requiring(flipping(false)),
          engine -> engine.recommender(COHORT).missingFacts("ann"),
          message,
          PAIR);
    }
  }

  /** Once only points that rise were seen. */
  @Test
  void criterion_whosePointsFall_isNamedByTheRecommender() {
    AtomicInteger asked = new AtomicInteger(100);
    Criterion falling = Criterion.of("falling", (a, b) -> Measure.of(asked.getAndDecrement(), 100));
    assertNamed(
        scoring(falling),
        engine -> engine.recommender(COHORT).rankProjects("ann", 1),
        "Criterion 'falling' gave another answer than before",
        PAIR);
  }

  private static Requirement own(String name, PairCheck check) {
    return new Requirement() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public PairCheck in(PreparedCohort cohort) {
        return check;
      }
    };
  }

  @Test
  void ruleWithoutAName_isRefusedBeforeItIsAsked() {
    assertThatIllegalArgumentException().isThrownBy(() -> requiring(own(" ", null)));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> requiring(own(null, null)))
        .withMessage("Requirement.name");
  }

  @Test
  void criterion_thatGivesNothing_orThrows_isNamed() {
    assertNamed(
        scoring(Criterion.of("none", (a, b) -> null)), "Criterion 'none' gave no measure", PAIR);
    assertNamed(
        scoring(Criterion.of("much", (a, b) -> Measure.of(-1, 0))),
        "Criterion 'much' threw java.lang.IllegalArgumentException",
        PAIR,
        "Maybe the message of the cause says why");
    assertNamed(
        scoring(Criterion.of("gap", (a, b) -> Measure.of(a.hoursPerWeek().getAsInt(), 40))),
        "Criterion 'gap' threw java.util.NoSuchElementException",
        "Maybe it does not expect a value that is left out");
    MatchingPolicy none = scoring(Criterion.of("none", (a, b) -> null));
    assertNamed(none, engine -> engine.recommender(COHORT).rankProjects("ann", 1), "'none'", PAIR);
    assertNamed(none, engine -> engine.recommender(COHORT).rankInterns("map", 1), "'none'", PAIR);
  }

  @Test
  void taxonomy_thatGivesNothing_isNamed() {
    SkillTaxonomy silent = name -> null;
    assertNamed(
        MatchingPolicy.builder().taxonomy(silent).build(),
        "SkillTaxonomy of the host's own gave no meaning",
        "asked about skill");
  }

  @Test
  void mechanism_thatThrows_isNamed() {
    Mechanism rude =
        Mechanism.of(
            "rude",
            market -> {
              throw new UnsupportedOperationException("x");
            });
    assertNamed(
        MatchingPolicy.builder().mechanism(rude).build(),
        "Mechanism 'rude' threw java.lang.UnsupportedOperationException");
  }

  @Test
  void requirement_thatChangesItsMind_isNamedRatherThanExplained() {
    AtomicInteger asked = new AtomicInteger();
    Requirement once =
        Requirement.of(
            "once",
            (a, b) ->
                asked.getAndIncrement() == 0
                    ? Outcome.satisfied()
                    : Outcome.violated(GeneralReason.REQUIREMENT_NOT_MET, "once", "again"));
    Mechanism nobody =
        Mechanism.of("nobody", market -> Assignment.ofProjects(market, new int[] {-1}));
    Allocation allocation = MatchingEngine.of(requiring(once).withMechanism(nobody)).match(COHORT);
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> allocation.explain(InternId.of("ann"), ProjectId.of("map")))
        .withMessageContaining("Requirement 'once' gave another answer than before, " + PAIR);
    AtomicInteger later = new AtomicInteger();
    Requirement twice =
        Requirement.of(
            "twice",
            (a, b) ->
                later.getAndIncrement() > 3
                    ? Outcome.satisfied()
                    : Outcome.violated(GeneralReason.REQUIREMENT_NOT_MET, "twice", "again"));
    Allocation refused = MatchingEngine.of(requiring(twice)).match(COHORT);
    while (later.get() <= 3) {
      refused.explain(InternId.of("ann"), ProjectId.of("map"));
    }
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(refused::record)
        .withMessageContaining("Requirement 'twice' gave another answer than before, " + PAIR);
  }

  /** What is wrong is what the library was asked for; around the same, the host's own is. */
  @Test
  void objectiveThatNoMatchTells_isTheCallers_andInAMechanismOfTheHostsOwn_itsOwn() {
    Objective unknown = new Objective.LeastTotal(() -> "distance");
    SearchLimit limit = SearchLimit.steps(9);
    String message =
        "PairFacts: an engine does not know the fact distance. Maybe make a HostConflictRule of it";
    for (Mechanism ofLibrary :
        List.of(
            OptimalAssignment.of(StandardObjective.SIZE, unknown),
            FillOrCloseAssignment.of(limit, StandardObjective.SIZE, unknown),
            TeamAssignment.of(limit, List.of(StandardObjective.SIZE), List.of(unknown)))) {
      MatchingPolicy policy = MatchingPolicy.standard().withMechanism(ofLibrary);
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> MatchingEngine.of(policy).match(COHORT))
          .withMessage(message);
      Mechanism own = Mechanism.of("own", ofLibrary::assign);
      assertThatExceptionOfType(HostRuleException.class)
          .isThrownBy(() -> MatchingEngine.of(policy.withMechanism(own)).match(COHORT))
          .withMessageStartingWith("Mechanism 'own' threw java.lang.IllegalArgumentException")
          .havingCause()
          .withMessage(message);
    }
  }

  @Test
  void objectiveThatNoMatchTells_isTheCallersInARematchToo() {
    Objective unknown = new Objective.LeastTotal(() -> "distance");
    Mechanism usual = OptimalAssignment.of(StandardObjective.SIZE, unknown);
    Mechanism calm = Rematch.keepingPlaces().mechanism(usual, -1);
    assertThat(Rematch.usual(Rematch.movingAtMost(1).mechanism(calm, -1))).isSameAs(usual);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> MatchingEngine.of(MatchingPolicy.standard().withMechanism(calm)).match(COHORT))
        .withMessageStartingWith("PairFacts: an engine does not know the fact distance");
    Mechanism own = Rematch.keepingPlaces().mechanism(Mechanism.of("own", usual::assign), -1);
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(
            () -> MatchingEngine.of(MatchingPolicy.standard().withMechanism(own)).match(COHORT))
        .withMessageStartingWith("Mechanism 'own/keeping-places' threw");
  }

  @Test
  void clockOfASearch_thatThrowsOrGivesNothing_isNamed() {
    InstantSource broken =
        () -> {
          throw new IllegalArgumentException("no time for ann");
        };
    for (InstantSource clock : List.of(broken, (InstantSource) () -> null)) {
      SearchLimit limit = SearchLimit.time(Duration.ofSeconds(1), clock);
      Mechanism timed = TeamAssignment.of(limit, List.of(StandardObjective.SIZE), List.of());
      assertThatExceptionOfType(HostRuleException.class)
          .isThrownBy(
              () -> MatchingEngine.of(MatchingPolicy.standard().withMechanism(timed)).match(COHORT))
          .withMessageStartingWith("InstantSource ");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void criterion_thatChangesItsMind_isNamed(boolean match) {
    AtomicInteger asked = new AtomicInteger();
    Criterion rising = Criterion.of("rising", (a, b) -> Measure.of(asked.getAndIncrement(), 100));
    Cohort two =
        COHORT.withProjects(
            List.of(COHORT.projects().get(0), Project.builder().id("web").host("city").build()));
    if (match) {
      Allocation allocation = MatchingEngine.of(scoring(rising)).match(COHORT);
      assertThatExceptionOfType(HostRuleException.class)
          .isThrownBy(allocation::record)
          .withMessageContaining("Criterion 'rising' gave another answer than before, " + PAIR);
    } else {
      assertNamed(
          scoring(rising),
          engine -> engine.recommender(two).rankProjects("ann", 2),
          "Criterion 'rising' gave another answer than before",
          "asked about intern ann and project");
    }
  }

  @Test
  void mechanism_thatBreaksAPin_isNamedWithThePair() {
    Cohort pinned = COHORT.withBids().withPins();
    Cohort agreed = Cohort.builder().from(pinned).addPin("ann", "map").build();
    MatchingPolicy policy =
        MatchingPolicy.builder().mechanism(new Dictated(agreed, Map.of())).build();
    assertNamed(
        policy,
        engine -> engine.match(agreed),
        "Mechanism 'dictated' gave a result that is not feasible",
        "asked about intern ann and project map");
  }

  /** Whoever throws InterruptedException has cleared the status of the thread. */
  private static Requirement wrapping(Throwable cause) {
    return Requirement.of(
        "asks-a-service",
        (a, b) -> {
          throw new IllegalStateException("the service did not answer", cause);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void interrupt_thatARuleWraps_endsTheRunAsOne(int threads) {
    InterruptedException interrupt = new InterruptedException();
    MatchingEngine engine = MatchingEngine.of(requiring(wrapping(interrupt))).withThreads(threads);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> engine.match(Cohorts.of(200, 5, 3)))
        .withRootCauseExactlyInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).as("the status is set again").isTrue();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> engine.recommender(COHORT).rankProjects("ann", 1));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void interrupt_ofAnotherThread_isAFailureOfTheRule() {
    assertNamed(
        requiring(wrapping(new ExecutionException(new InterruptedException()))),
        "Requirement 'asks-a-service' threw java.lang.IllegalStateException",
        PAIR);
    IllegalStateException circle = new IllegalStateException("x");
    circle.initCause(new IllegalStateException("y", circle));
    assertNamed(requiring(wrapping(circle)), "Requirement 'asks-a-service' threw", PAIR);
    assertThat(Thread.interrupted()).isFalse();
  }
}
