package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.ProjectHindsight;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.GreatestTotal;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.RankSum;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/** What would have helped, against a match of every changed cohort. */
class HindsightProperties {
  private static final List<Mechanism> MECHANISMS =
      List.of(
          DeferredAcceptance.internProposing(),
          DeferredAcceptance.internProposing(),
          DeferredAcceptance.projectProposing(),
          RankSum.blanksCountTen(),
          SerialDictatorship.byLottery());

  /** They go by points, or by another number that no list tells. */
  private static final List<Mechanism> BY_FACTS =
      List.of(
          GreatestTotal.ofScores(),
          OptimalAssignment.greatestScore(),
          HostPicks.settledBy(StandardConflictRule.SCORE),
          Mechanism.of("in the order of points at the first choice", ByPoints::assign));

  @Property(tries = 20)
  void remedies_leadAnInternThere_andNothingSmallerDoes(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Random random = new Random(seed);
    Cohort cohort = cohort(random, seed);
    leadThere(random, cohort, engine(random, seed, groupOrder));
  }

  @Property(tries = 20)
  void remedies_areTrue_byMechanismsThatHearFacts(@ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = new RandomFacts(random).flat(cohort(random, seed));
    Mechanism mechanism = BY_FACTS.get(random.nextInt(BY_FACTS.size()));
    MatchingPolicy policy =
        RandomCohort.policy(seed, GroupOrder.PAIRS)
            .withScoring(ScoringModel.standard())
            .withMechanism(mechanism);
    leadThere(random, cohort, MatchingEngine.of(policy));
  }

  private static void leadThere(Random random, Cohort cohort, MatchingEngine engine) {
    if (cohort.interns().isEmpty() || cohort.projects().isEmpty()) {
      return;
    }
    Allocation allocation = engine.match(cohort);
    InternId intern = cohort.interns().get(random.nextInt(cohort.interns().size())).id();
    for (int i = 0; i < Math.min(2, cohort.projects().size()); i++) {
      ProjectId project = cohort.projects().get(random.nextInt(cohort.projects().size())).id();
      InternHindsight hindsight = allocation.whatWouldHaveHelped(intern, project);
      assertThat(hindsight.place()).isEqualTo(place(allocation, intern));
      Predicate<Cohort> works = it -> place(engine.match(it), intern).equals(Optional.of(project));
      if (hindsight.there()) {
        assertThat(works.test(cohort)).isTrue();
      } else {
        check(
            hindsight.remedies(),
            new SmallestByTrial(cohort).ofIntern(intern, project),
            works,
            allocation,
            engine);
      }
    }
  }

  @Property(tries = 10)
  void remedies_fillAProject_andNothingSmallerDoes(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Random random = new Random(seed);
    Cohort cohort = cohort(random, seed);
    MatchingEngine engine = engine(random, seed, groupOrder);
    Allocation allocation = engine.match(cohort);
    for (var project : cohort.projects()) {
      ProjectHindsight hindsight = allocation.whatWouldHaveFilled(project.id());
      Predicate<Cohort> works = it -> taken(engine.match(it), project.id()) == project.seats();
      assertThat(hindsight.taken()).isEqualTo(taken(allocation, project.id()));
      if (hindsight.full()) {
        assertThat(works.test(cohort)).isTrue();
      } else {
        check(
            hindsight.remedies(),
            new SmallestByTrial(cohort).ofProject(project.id()),
            works,
            allocation,
            engine);
      }
    }
  }

  private static void check(
      List<Remedy> remedies,
      Map<String, List<SmallestByTrial.Change>> kinds,
      Predicate<Cohort> works,
      Allocation allocation,
      MatchingEngine engine) {
    assertThat(remedies)
        .extracting(it -> it.change().getClass().getSimpleName())
        .isSubsetOf(kinds.keySet());
    kinds.forEach(
        (kind, changes) -> {
          List<SmallestByTrial.Change> smallest = SmallestByTrial.smallest(changes, works);
          List<Remedy> ofKind =
              remedies.stream()
                  .filter(it -> it.change().getClass().getSimpleName().equals(kind))
                  .toList();
          assertThat(ofKind).as(kind).hasSameSizeAs(smallest);
          for (int i = 0; i < ofKind.size(); i++) {
            assertThat(ofKind.get(i).size()).as(kind).isEqualTo(smallest.get(i).size());
          }
        });
    for (Remedy remedy : remedies) {
      Allocation after = engine.match(remedy.change().appliedTo(allocation.cohort()));
      assertThat(works.test(after.cohort())).as("%s", remedy).isTrue();
      assertThat(remedy.difference()).isEqualTo(after.since(allocation));
    }
  }

  private static Cohort cohort(Random random, long seed) {
    RandomFacts facts = new RandomFacts(random);
    Cohort cohort = facts.on(RandomCohort.small(seed));
    return switch (random.nextInt(3)) {
      case 0 -> cohort;
      case 1 -> RandomFacts.withoutMentors(cohort);
      default -> facts.flat(cohort);
    };
  }

  private static MatchingEngine engine(Random random, long seed, GroupOrder groupOrder) {
    MatchingPolicy policy =
        RandomCohort.policy(seed, groupOrder)
            .withMechanism(MECHANISMS.get(random.nextInt(MECHANISMS.size())));
    return MatchingEngine.of(
        random.nextInt(4) == 0 ? policy : policy.withScoring(ScoringModel.standard()));
  }

  private static Optional<ProjectId> place(Allocation allocation, InternId intern) {
    return allocation.matchOf(intern).map(it -> it.project());
  }

  private static long taken(Allocation allocation, ProjectId project) {
    return allocation.matches().stream().filter(it -> it.project().equals(project)).count();
  }
}
