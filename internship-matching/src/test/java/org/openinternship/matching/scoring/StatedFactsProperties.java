package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.Cohorts;

/**
 * What is stated never costs, and silence never wins. The definitions are those of the issue: "a
 * fact stated instead of left out never lowers a score", "a project that says nothing never comes
 * before one whose stated needs the intern meets", "the order at one project changes only where an
 * unknown was counted in full".
 */
class StatedFactsProperties {
  private static final Scorer ANY = ScoringModel.standard().in(setting(Cohort.builder().build()));

  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  private static PreparedCohort setting(Cohort cohort) {
    return new PreparedCohort(cohort, Cohorts.taxonomy());
  }

  private static Scorer scorer(Cohort cohort) {
    return ScoringModel.standard().in(setting(cohort));
  }

  /** A fact that is added to the types must be added to these properties. */
  @Example
  void everyAttributeIsLookedAt() {
    assertThat(attributes(Intern.class)).isEqualTo(with(LeftOut.OF_INTERN.keySet()));
    Set<String> ofProject = with(LeftOut.OF_PROJECT.keySet());
    assertThat(attributes(Project.class)).isEqualTo(ofProject);
  }

  private static Set<String> with(Set<String> facts) {
    Set<String> all = new TreeSet<>(facts);
    all.addAll(LeftOut.NEVER);
    return all;
  }

  private static Set<String> attributes(Class<?> type) {
    Set<String> names = new TreeSet<>(LeftOut.NEVER);
    Arrays.stream(type.getDeclaredMethods())
        .filter(it -> Modifier.isPublic(it.getModifiers()) && !Modifier.isStatic(it.getModifiers()))
        .filter(it -> it.getParameterCount() == 0 && !it.isSynthetic())
        .map(Method::getName)
        .filter(name -> !LeftOut.DERIVED.contains(name))
        .forEach(names::add);
    return names;
  }

  @Property
  void aFactThatAnInternStates_neverLowersAScore(@ForAll("cohorts") Cohort cohort) {
    Scorer scorer = scorer(cohort);
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        long stated = scorer.millionths(intern, project);
        LeftOut.OF_INTERN.forEach(
            (fact, leftOut) ->
                assertThat(stated)
                    .as("%s of %s at %s", fact, intern.id(), project.id())
                    .isGreaterThanOrEqualTo(scorer.millionths(leftOut.apply(intern), project)));
      }
    }
  }

  @Property
  void aFactThatAProjectStates_neverLowersAScore(@ForAll("cohorts") Cohort cohort) {
    Scorer scorer = scorer(cohort);
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        Score stated = scorer.score(intern, project);
        LeftOut.OF_PROJECT.forEach(
            (fact, leftOut) -> {
              if (!fact.equals("period") || cohort.term().isEmpty()) {
                assertThat(stated)
                    .as("%s of %s for %s", fact, project.id(), intern.id())
                    .isGreaterThanOrEqualTo(scorer.score(intern, leftOut.apply(project)));
              }
            });
      }
    }
  }

  /** The needs of a project that the intern meets in full; the others are taken back. */
  private static Project met(Scorer scorer, Intern intern, Project project) {
    Project met = project.withSkillNeeds(needsMet(intern, project));
    for (String fact :
        new String[] {"field", "coreHours", "hoursPerWeek", "period", "languages", "channels"}) {
      Map<StandardCriterion, String> asks =
          Map.of(
              StandardCriterion.FIELD_OF_INTEREST, "field",
              StandardCriterion.SHARED_HOURS, "coreHours",
              StandardCriterion.WEEKLY_HOURS, "hoursPerWeek",
              StandardCriterion.PERIOD, "period",
              StandardCriterion.LANGUAGES, "languages",
              StandardCriterion.CHANNELS, "channels");
      for (Contribution part : scorer.score(intern, met).contributions()) {
        if (fact.equals(asks.get(StandardCriterion.valueOf(part.criterion())))
            && part.normalised() < Measure.WHOLE) {
          met = LeftOut.OF_PROJECT.get(fact).apply(met);
        }
      }
    }
    return met;
  }

  private static SkillNeed[] needsMet(Intern intern, Project project) {
    return project.skillNeeds().stream()
        .filter(
            need ->
                ANY.score(intern, asking(need)).contributions().get(0).normalised()
                    == Measure.WHOLE)
        .toArray(SkillNeed[]::new);
  }

  private static Project asking(SkillNeed need) {
    return Project.builder().id("x").host("x").addSkillNeed(need).build();
  }

  @Property
  void silenceNeverWins(@ForAll("cohorts") Cohort cohort) {
    Scorer scorer = scorer(cohort);
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        Project silent = Project.builder().id("silent").host(project.host()).build();
        Project states = met(scorer, intern, project);
        assertThat(scorer.score(intern, states))
            .as("%s for %s", states, intern)
            .isGreaterThanOrEqualTo(scorer.score(intern, silent));
        boolean asks = !states.skillNeeds().isEmpty();
        Statistics.label("a need is stated and met").collect(asks);
      }
    }
  }

  @Property
  void whoAsksForASkillTheInternHas_comesBeforeWhoAsksForNothing(@ForAll("cohorts") Cohort cohort) {
    Scorer scorer = scorer(cohort);
    Project silent = Project.builder().id("silent").host("city").build();
    for (Intern intern : cohort.interns()) {
      intern.skills().stream()
          .filter(skill -> Cohorts.taxonomy().resolve(skill.name()).id().isPresent())
          .map(skill -> new SkillNeed(skill.name(), skill.proficiency(), Necessity.REQUIRED))
          .forEach(
              need ->
                  assertThat(scorer.score(intern, silent.withSkillNeeds(need)))
                      .isGreaterThan(scorer.score(intern, silent)));
    }
  }

  /** Most interns of random cohorts leave something out; here many tell. */
  private static Intern telling(Intern intern) {
    Intern.Builder telling = Intern.builder().from(intern);
    if (intern.learningGoals().isEmpty()) {
      telling.addLearningGoals("go", "knitting");
    }
    if (intern.compensationNeed() == CompensationNeed.NONE) {
      telling.compensationNeed(CompensationNeed.PAY_OR_CREDIT);
    }
    if (intern.preferredChannels().isEmpty()) {
      Set<Channel> possible = EnumSet.allOf(Channel.class);
      possible.removeAll(intern.impossibleChannels());
      telling.addAllPreferredChannels(possible.stream().limit(4).toList());
    }
    if (intern.period().isEmpty() && intern.skills().size() != 1) {
      telling.period(DateRange.of("2026-01-01", "2027-12-31"));
    }
    return telling.build();
  }

  /** Even the distances stay, as nobody loses what the other keeps. */
  @Property(tries = 2000)
  void orderAtOneProject_isAsBefore_exceptWhereAnUnknownWasCountedInFull(
      @ForAll("cohorts") Cohort cohort) {
    Scorer scorer = scorer(cohort);
    BeforeNotAsked before = new BeforeNotAsked(cohort, Cohorts.taxonomy());
    for (Project project : cohort.projects()) {
      Optional<Intern> first = Optional.empty();
      for (Intern drawn : cohort.interns()) {
        Intern intern = telling(drawn);
        boolean counted = before.countedLeftOut(intern, project);
        Statistics.label("an unknown was counted").collect(counted);
        if (counted) {
          continue;
        }
        if (first.isPresent()) {
          assertThat(scorer.millionths(intern, project) - scorer.millionths(first.get(), project))
              .isEqualTo(before.points(intern, project) - before.points(first.get(), project));
        }
        first = Optional.of(intern);
      }
    }
  }
}
