package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.testing.RandomChanges;

/** What comes after changes is what a full match of the changed cohort gives. */
class AfterChangesProperties {

  /** Changes of every kind, one after the other: a hundred tries are more than a thousand. */
  @Property
  void after_isAFullMatchOfTheChangedCohort(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Random random = new Random(seed);
    RandomChanges changes = new RandomChanges(seed);
    MatchingEngine engine = MatchingEngine.of(policy(random, seed, groupOrder));
    Allocation last =
        engine.match(
            random.nextBoolean() ? RandomCohort.small(seed) : RandomCohort.large(seed, 9, 6));
    for (int step = 0; step < 3; step++) {
      List<CohortChange> some = some(random, changes, last.cohort());
      Cohort changed = last.cohort().after(some);
      Report report = changed.validate();
      if (!report.passes()) {
        Allocation valid = last;
        assertThatThrownBy(() -> valid.after(some))
            .isInstanceOfSatisfying(
                FindingsException.class,
                e -> assertThat(e.report().findings()).isEqualTo(report.findings()));
        continue;
      }
      Allocation after = last.after(some);
      Allocation full = engine.match(changed);
      assertThat(after.cohort()).isEqualTo(changed);
      assertThat(after.record()).isEqualTo(full.record());
      for (Intern intern : one(random, changed.interns())) {
        assertThat(after.explain(intern.id())).isEqualTo(full.explain(intern.id()));
      }
      for (Project project : one(random, changed.projects())) {
        assertThat(after.explain(project.id())).isEqualTo(full.explain(project.id()));
      }
      last = after;
    }
  }

  private static <T> List<T> one(Random random, List<T> all) {
    return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())));
  }

  /** One or up to twelve, each of the cohort that those before it left, one in eight at random. */
  private static List<CohortChange> some(Random random, RandomChanges changes, Cohort cohort) {
    List<CohortChange> some = new ArrayList<>();
    Cohort now = cohort;
    for (int left = random.nextBoolean() ? 1 : 1 + random.nextInt(12); left > 0; left--) {
      CohortChange next =
          random.nextInt(8) == 0 || !now.validate().passes()
              ? changes.any(now)
              : changes.valid(now);
      some.add(next);
      now = now.after(next);
    }
    return some;
  }

  private static MatchingPolicy policy(Random random, long seed, GroupOrder groupOrder) {
    List<Mechanism> mechanisms =
        Mechanism.standard().stream()
            .filter(mechanism -> mechanism.honours().contains(MarketPart.SHARED_LIMITS))
            .toList();
    MatchingPolicy policy =
        RandomCohort.policy(seed, groupOrder)
            .withMechanism(mechanisms.get(random.nextInt(mechanisms.size())))
            .withScoring(random.nextInt(3) > 0 ? ScoringModel.standard() : ownScoring());
    if (random.nextInt(4) == 0) {
      policy =
          policy
              .withInternPreferences(InternPreferences.BIDS)
              .withAcceptability(Acceptability.LISTED);
    }
    return random.nextInt(4) == 0 ? policy.withEligibility(ownEligibility()) : policy;
  }

  private static ScoringModel ownScoring() {
    Criterion own =
        Criterion.of(
            "own",
            (intern, project) -> Measure.of((hash(intern.id()) ^ hash(project.id())) % 5, 5));
    return ScoringModel.none().plus(own, 1).build();
  }

  /** One in four is not eligible for lack of a fact. */
  private static EligibilityRules ownEligibility() {
    Requirement own =
        Requirement.of(
            "own",
            (intern, project) ->
                (hash(intern.id()) ^ hash(project.id())) % 4 == 0
                    ? Outcome.unknown("fact")
                    : Outcome.satisfied());
    return EligibilityRules.standard().with(own, WhenUnknown.REJECT);
  }

  private static int hash(Object key) {
    return key.hashCode() & 0xFF;
  }
}
