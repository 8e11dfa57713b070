package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PersonsByDefinition;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProjectReason;

/** Random cohorts whose interns may have up to three projects, through the engine. */
class SeveralProjectsProperties {
  /** What may be said of a preferred project that could be considered, where nobody blocks. */
  private static final Set<ReasonCode> FULL =
      Set.of(
          MatchReason.PROJECT_FULL,
          MatchReason.PROJECT_FULL_BY_HOLDER,
          MatchReason.MENTOR_FULL,
          MatchReason.SUPERVISOR_FULL,
          MatchReason.UNIT_FULL,
          MatchReason.HOST_FULL,
          MatchReason.LOST_DRAW,
          MatchReason.MOVE_MINDED,
          MatchReason.MOVE_LOST_DRAW,
          MatchReason.SEATS_AGREED,
          MatchReason.SEATS_TAKEN_WITH_OWN);

  @Property(tries = 500)
  void match_isTheBestForEverybodyOfAllThatArePairwiseStable(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = several(seed, RandomCohort.small(seed));
    Allocation allocation = match(cohort, policy(seed, groupOrder)).orElse(null);
    if (allocation == null) {
      return;
    }
    CompiledCohort compiled =
        new CompiledCohort(cohort, policy(seed, groupOrder), 1, RunProgress.NONE);
    Market market = compiled.market();
    PersonsByDefinition definition = new PersonsByDefinition(market);
    List<Assignment> stable = definition.stable();
    Assignment best = SeveralPlaces.internProposing().assign(market);
    assertThat(stable).contains(best);
    for (int person = 0; person < market.persons(); person++) {
      InternId intern = compiled.numbers().intern(person).id();
      List<ProjectId> got = allocation.matchesOf(intern).stream().map(Match::project).toList();
      List<ProjectId> expected = new ArrayList<>();
      for (int at = market.firstPlace(person); at < market.firstPlace(person + 1); at++) {
        if (best.isPlaced(at)) {
          expected.add(compiled.numbers().project(best.project(at)).id());
        }
      }
      assertThat(got).isEqualTo(expected);
      assertThat(got.size()).isLessThanOrEqualTo(cohort.intern(intern).projectsAtOnce());
      for (Assignment other : stable) {
        assertThat(definition.pairs(best, person).size())
            .isEqualTo(definition.pairs(other, person).size());
      }
    }
    assertThat(allocation.blockingPairs()).isEmpty();
    assertThat(allocation.stable()).isTrue();
    assertThat(hoursHold(cohort, allocation)).isTrue();
  }

  /** For every project of the list that an intern would have and has not it is said why. */
  @Property(tries = 300)
  void explanations_areComplete(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = several(seed, RandomCohort.small(seed));
    Allocation allocation = match(cohort, policy(seed, groupOrder)).orElse(null);
    if (allocation == null) {
      return;
    }
    for (Intern intern : cohort.interns()) {
      InternExplanation why = allocation.explain(intern.id());
      assertThat(why.matches()).isEqualTo(allocation.matchesOf(intern.id()));
      Set<ProjectId> got = new HashSet<>();
      why.matches().forEach(it -> got.add(it.project()));
      Set<ProjectId> told = new HashSet<>();
      for (ProjectReason not : why.preferred()) {
        assertThat(got).doesNotContain(not.project());
        assertThat(told.add(not.project())).isTrue();
        assertThat(not.reasons()).isEqualTo(allocation.explain(intern.id(), not.project()));
        assertThat(not.toString()).isNotBlank();
      }
      boolean free =
          policy(seed, groupOrder).internPreferences() == InternPreferences.BIDS
              && got.size() < intern.projectsAtOnce()
              && cohort.pins().stream().filter(it -> it.intern().equals(intern.id())).count()
                  < intern.projectsAtOnce();
      cohort.bids().stream()
          .filter(it -> free && it.intern().equals(intern.id()))
          .flatMap(it -> it.projects().stream())
          .forEach(it -> assertThat(got.contains(it) || told.contains(it)).isTrue());
      for (Project project : cohort.projects()) {
        List<Reason> reasons = allocation.explain(intern.id(), project.id());
        assertThat(reasons).isNotEmpty();
        boolean has = got.contains(project.id());
        assertThat(
                allocation.explain(project.id()).matches().stream()
                    .anyMatch(it -> it.intern().equals(intern.id())))
            .isEqualTo(has);
        assertThat(reasons).noneMatch(it -> it.code() == MatchReason.WOULD_RATHER);
        if (told.contains(project.id()) && reasons.get(0).code() instanceof MatchReason code) {
          assertThat(FULL.contains(code) || considersNot(code)).as("%s", reasons).isTrue();
        }
      }
      if (got.isEmpty()) {
        assertThat(allocation.record().unplaced()).anyMatch(it -> it.intern().equals(intern.id()));
      } else if (intern.projectsAtOnce() > 1) {
        assertThat(why.outcome().code()).isEqualTo(MatchReason.PLACED_ON_SEVERAL);
      }
    }
    assertThat(allocation.record().matches()).isEqualTo(allocation.matches());
    assertThat(allocation.profile().toString()).isNotBlank();
  }

  private static boolean considersNot(MatchReason code) {
    return code == MatchReason.CLOSED
        || code == MatchReason.NOT_ON_LIST
        || code == MatchReason.PAIR_NOT_ON_LIST;
  }

  @Property(tries = 100)
  void orderOfInputAndThreads_changeNothing(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = several(seed, RandomCohort.large(seed, 9, 6));
    Allocation allocation = match(cohort, policy(seed, groupOrder)).orElse(null);
    if (allocation == null) {
      return;
    }
    String text = SameAllocationProperties.text(allocation);
    Cohort shuffled = SameAllocationProperties.shuffled(new Random(seed), cohort);
    MatchingEngine engine = MatchingEngine.of(policy(seed, groupOrder));
    assertThat(SameAllocationProperties.text(engine.withThreads(3).match(shuffled)))
        .isEqualTo(text);
  }

  /** What was matched can be agreed on: nothing changes then. */
  @Property(tries = 150)
  void pins_keepAllPlaces(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = several(seed, RandomCohort.small(seed));
    Allocation allocation = match(cohort, policy(seed, groupOrder)).orElse(null);
    if (allocation == null) {
      return;
    }
    assertThat(allocation.pins())
        .isEqualTo(
            allocation.matches().stream().map(it -> new Pin(it.intern(), it.project())).toList());
    Allocation kept =
        match(cohort.withPins(allocation.pins()), policy(seed, groupOrder)).orElseThrow();
    assertThat(Set.copyOf(kept.pins())).isEqualTo(Set.copyOf(allocation.pins()));
  }

  private static MatchingPolicy policy(long seed, GroupOrder groupOrder) {
    return RandomCohort.policy(seed, groupOrder).withMechanism(SeveralPlaces.internProposing());
  }

  /** The allocation, unless hours could be too few together, and nothing else stands against it. */
  private static Optional<Allocation> match(Cohort cohort, MatchingPolicy policy) {
    try {
      return Optional.of(MatchingEngine.of(policy).match(cohort));
    } catch (FindingsException refused) {
      assertThat(refused.report().findings())
          .filteredOn(it -> it.severity() == Severity.ERROR)
          .extracting(it -> it.reason().code())
          .containsOnly(MatchReason.HOURS_BEYOND_TOGETHER);
      return Optional.empty();
    }
  }

  private static boolean hoursHold(Cohort cohort, Allocation allocation) {
    return cohort.interns().stream()
        .filter(it -> it.hoursPerWeek().isPresent() && it.projectsAtOnce() > 1)
        .filter(it -> allocation.matchesOf(it.id()).stream().noneMatch(Match::pinned))
        .allMatch(
            it ->
                allocation.matchesOf(it.id()).stream()
                        .mapToInt(m -> cohort.project(m.project()).hoursPerWeek().orElse(0))
                        .sum()
                    <= it.hoursPerWeek().getAsInt());
  }

  private static Cohort several(long seed, Cohort cohort) {
    Random random = new Random(seed);
    return cohort
        .withBidRules(cohort.bidRules().withMaxProjects(3))
        .withInterns(
            cohort.interns().stream()
                .map(
                    it -> {
                      Intern several = it.withMaxProjects(1 + random.nextInt(3));
                      return it.hoursPerWeek().isPresent() && random.nextInt(4) > 0
                          ? several.withHoursPerWeek(OptionalInt.of(30))
                          : several;
                    })
                .toList());
  }
}
