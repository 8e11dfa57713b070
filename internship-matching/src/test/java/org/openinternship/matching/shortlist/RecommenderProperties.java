package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.scoring.Scorer;

/** Against a judge that looks at every pair, judges it in full and sorts. */
class RecommenderProperties {
  private static final int ALL = Integer.MAX_VALUE;

  /** All that a recommender must find, by the plainest way. */
  private record Oracle(Cohort cohort, Eligibility eligibility, Scorer scorer) {
    static Oracle of(SmallCohort small) {
      PreparedCohort setting = new PreparedCohort(small.cohort(), SmallCohort.TAXONOMY);
      return new Oracle(small.cohort(), small.rules().in(setting), small.model().in(setting));
    }

    boolean mayBeRanked(Intern intern, Project project) {
      return project.seats() > 0
          && eligibility.judge(intern, project).eligible()
          && !cohort.vetoes().contains(new Veto(intern.id(), project.id()))
          && cohort.exclusions().stream()
              .filter(exclusion -> exclusion.intern().equals(intern.id()))
              .map(Exclusion::party)
              .noneMatch(party -> isAbove(party, project));
    }

    private boolean isAbove(HostSideId party, Project project) {
      return party.equals(project.id())
          || party.equals(project.host())
          || project.supervisor().filter(party::equals).isPresent()
          || project.unit().filter(unit -> isAtOrAbove(party, unit)).isPresent();
    }

    private boolean isAtOrAbove(HostSideId party, HostUnitId unit) {
      return party.equals(unit)
          || cohort.hosts().stream()
              .map(HostOrganization::units)
              .flatMap(List::stream)
              .filter(one -> one.id().equals(unit))
              .map(HostUnit::parent)
              .anyMatch(up -> up.filter(above -> isAtOrAbove(party, above)).isPresent());
    }

    List<RankedProject> projects(Intern intern) {
      return cohort.projects().stream()
          .filter(project -> mayBeRanked(intern, project))
          .map(project -> new RankedProject(project.id(), scorer.score(intern, project)))
          .sorted(
              Comparator.comparing(RankedProject::score)
                  .reversed()
                  .thenComparing(RankedProject::project))
          .toList();
    }

    List<RankedIntern> interns(Project project) {
      return cohort.interns().stream()
          .filter(intern -> mayBeRanked(intern, project))
          .map(intern -> new RankedIntern(intern.id(), scorer.score(intern, project)))
          .sorted(
              Comparator.comparing(RankedIntern::score)
                  .reversed()
                  .thenComparing(RankedIntern::intern))
          .toList();
    }
  }

  private static <T> List<T> first(int k, List<T> list) {
    return list.subList(0, Math.min(k, list.size()));
  }

  @Property
  void ranksWhatSortingAllPairsPutsFirst(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int k) {
    SmallCohort small = SmallCohort.random(seed);
    Oracle oracle = Oracle.of(small);
    Recommender recommender = small.recommender();
    for (Intern intern : small.cohort().interns()) {
      List<RankedProject> expected = first(k, oracle.projects(intern));
      assertThat(recommender.rankProjects(intern, k)).isEqualTo(expected);
      assertThat(recommender.rankProjects(intern.id(), k)).isEqualTo(expected);
      assertThat(recommender.rankProjects(intern.id().value(), k)).isEqualTo(expected);
    }
    for (Project project : small.cohort().projects()) {
      List<RankedIntern> expected = first(k, oracle.interns(project));
      assertThat(recommender.rankInterns(project, k)).isEqualTo(expected);
      assertThat(recommender.rankInterns(project.id(), k)).isEqualTo(expected);
      assertThat(recommender.rankInterns(project.id().value(), k)).isEqualTo(expected);
    }
  }

  @Property
  void topKIsAPrefixOfTopKPlus1(@ForAll long seed) {
    SmallCohort small = SmallCohort.random(seed);
    Recommender recommender = small.recommender();
    for (Intern intern : small.cohort().interns()) {
      for (int k = 1; k < 14; k++) {
        assertThat(recommender.rankProjects(intern, k))
            .isEqualTo(first(k, recommender.rankProjects(intern, k + 1)));
      }
    }
    for (Project project : small.cohort().projects()) {
      for (int k = 1; k < 14; k++) {
        assertThat(recommender.rankInterns(project, k))
            .isEqualTo(first(k, recommender.rankInterns(project, k + 1)));
      }
    }
  }

  @Property
  void orderOfTheCohortsListsChangesNothing(@ForAll long seed, @ForAll Random random) {
    SmallCohort small = SmallCohort.random(seed);
    assertSameAnswers(small, small.recommender(), small.shuffled(random).recommender());
  }

  @Property
  void cacheChangesNoAnswer(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 20_000) int tight,
      @ForAll Random random) {
    SmallCohort small = SmallCohort.random(seed);
    Recommender without = small.recommender(0);
    Recommender roomy = small.recommender();
    Recommender evicting = small.recommender(tight);
    for (int round = 0; round < 2; round++) {
      assertSameAnswers(small.shuffled(random), without, roomy);
      assertSameAnswers(small.shuffled(random), without, evicting);
      assertThat(evicting.cacheStatistics().weight()).isBetween(0L, (long) tight);
    }
    assertThat(without.cacheStatistics().hits()).isZero();
    assertThat(without.cacheStatistics().entries()).isZero();
  }

  private static void assertSameAnswers(SmallCohort small, Recommender one, Recommender other) {
    for (int k : new int[] {1, 3, ALL}) {
      for (Intern intern : small.cohort().interns()) {
        assertThat(one.rankProjects(intern, k)).isEqualTo(other.rankProjects(intern, k));
      }
      for (Project project : small.cohort().projects()) {
        assertThat(one.rankInterns(project, k)).isEqualTo(other.rankInterns(project, k));
      }
    }
  }

  /** As if the edited intern had been in the cohort from the start. */
  @Property
  void editedInternGetsAFreshAnswer(@ForAll long seed) {
    SmallCohort small = SmallCohort.random(seed);
    Recommender recommender = small.recommender();
    Random random = new Random(seed + 1);
    List<Intern> changed = new ArrayList<>(small.cohort().interns());
    for (int i = 0; i < changed.size(); i++) {
      Intern before = changed.get(i);
      List<RankedProject> old = recommender.rankProjects(before, ALL);
      Intern edited = SmallCohort.intern(random, before.id().value());
      changed.set(i, edited);
      Oracle oracle = Oracle.of(small.with(small.cohort().withInterns(changed)));
      changed.set(i, before);
      assertThat(recommender.rankProjects(edited, ALL)).isEqualTo(oracle.projects(edited));
      assertThat(recommender.rankProjects(before, ALL)).isEqualTo(old);
    }
  }

  /** The edited project is judged in the cohort as it was: see the class comment. */
  @Property
  void editedAndNewProjectsGetAFreshAnswer(@ForAll long seed) {
    SmallCohort small = SmallCohort.random(seed);
    Recommender recommender = small.recommender();
    Oracle oracle = Oracle.of(small);
    Random random = new Random(seed + 1);
    List<String> keys = new ArrayList<>(List.of("new"));
    small.cohort().projects().forEach(project -> keys.add(project.id().value()));
    for (String key : keys) {
      Project project = SmallCohort.project(random, key);
      assertThat(recommender.rankInterns(project, ALL)).isEqualTo(oracle.interns(project));
    }
  }

  /** An equal intern is the same question, whichever object it is. */
  @Property
  void equalInternIsAHit(@ForAll long seed) {
    SmallCohort small = SmallCohort.random(seed);
    Recommender recommender = small.recommender();
    for (Intern intern : small.cohort().interns()) {
      List<RankedProject> first = recommender.rankProjects(intern, 5);
      Intern copy = Intern.builder().from(intern).build();
      assertThat(copy).isNotSameAs(intern);
      assertThat(recommender.rankProjects(copy, 5)).isSameAs(first);
    }
    int interns = small.cohort().interns().size();
    CacheStatistics statistics = recommender.cacheStatistics();
    assertThat(statistics.hits()).isEqualTo(interns);
    assertThat(statistics.misses()).isEqualTo(interns);
    assertThat(statistics.entries()).isEqualTo(interns);
    assertThat(statistics.evictions()).isZero();
  }

  @Property
  void scoresFromTheBarUpAreExactAndOthersStayBelowIt(
      @ForAll long seed, @ForAll @LongRange(min = -1, max = 101_000_000) long bar) {
    SmallCohort small = SmallCohort.random(seed);
    Scorer scorer = Oracle.of(small).scorer();
    for (Intern intern : small.cohort().interns()) {
      for (Project project : small.cohort().projects()) {
        long exact = scorer.score(intern, project).millionths();
        assertThat(scorer.millionths(intern, project)).isEqualTo(exact);
        assertThat(scorer.millionthsIfAtLeast(intern, project, exact)).isEqualTo(exact);
        if (exact >= bar) {
          assertThat(scorer.millionthsIfAtLeast(intern, project, bar)).isEqualTo(exact);
        } else {
          assertThat(scorer.millionthsIfAtLeast(intern, project, bar)).isLessThan(bar);
        }
      }
    }
  }

  @Property
  void shortlistsByPlaceAgreeWithTheRecommender(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int k) {
    SmallCohort small = SmallCohort.random(seed);
    Oracle oracle = Oracle.of(small);
    List<Intern> interns =
        small.cohort().interns().stream().sorted(Comparator.comparing(Intern::id)).toList();
    List<Project> projects =
        small.cohort().projects().stream().sorted(Comparator.comparing(Project::id)).toList();
    Shortlists shortlists =
        Shortlists.of(
            interns,
            projects,
            oracle.eligibility(),
            oracle.scorer(),
            (i, p) -> !oracle.mayBeRanked(interns.get(i), projects.get(p)));
    Recommender recommender = small.recommender();
    for (int i = 0; i < interns.size(); i++) {
      assertThat(Arrays.stream(shortlists.bestProjects(i, k)).mapToObj(projects::get))
          .extracting(Project::id)
          .isEqualTo(
              recommender.rankProjects(interns.get(i), k).stream()
                  .map(RankedProject::project)
                  .toList());
    }
    for (int p = 0; p < projects.size(); p++) {
      assertThat(Arrays.stream(shortlists.bestInterns(p, k)).mapToObj(interns::get))
          .extracting(Intern::id)
          .isEqualTo(
              recommender.rankInterns(projects.get(p), k).stream()
                  .map(RankedIntern::intern)
                  .toList());
    }
  }

  /** One index of the projects, made without any intern, serves all of them. */
  @Property
  void shortlistsOfProjectsAloneAgreeWithSortingAllPairs(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int k) {
    SmallCohort small = SmallCohort.random(seed);
    Oracle oracle = Oracle.of(small);
    List<Project> projects =
        small.cohort().projects().stream().sorted(Comparator.comparing(Project::id)).toList();
    Oracle hostSide = Oracle.of(small.with(hostSide(small.cohort())));
    Shortlists shortlists =
        Shortlists.of(
            List.of(), projects, hostSide.eligibility(), hostSide.scorer(), (i, p) -> false);
    for (Intern intern : small.cohort().interns()) {
      int[] best =
          shortlists.bestProjects(
              intern, place -> !oracle.mayBeRanked(intern, projects.get(place)), k);
      assertThat(Arrays.stream(best).mapToObj(projects::get))
          .extracting(Project::id)
          .isEqualTo(
              first(k, oracle.projects(intern)).stream().map(RankedProject::project).toList());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> shortlists.bestProjects(intern, place -> false, 0))
          .withMessageContaining("k is 0");
    }
  }

  private static Cohort hostSide(Cohort cohort) {
    return cohort.withoutInterns(cohort.interns().stream().map(Intern::id).toList());
  }
}
