package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.RandomRules;

/** Who listens to missing facts hears the counts of all pairs, and changes no shortlist. */
class KeptOutProperties {
  /** How often the host's own requirement was asked about a pair. */
  private final Map<String, Integer> asked = new HashMap<>();

  private Outcome own(Intern intern, Project project) {
    asked.merge(intern.id() + " " + project.id(), 1, Integer::sum);
    return RandomRules.own("own", intern, project);
  }

  private EligibilityRules rules(Random random) {
    EligibilityRules rules = RandomRules.ofLibrary(random);
    return random.nextBoolean()
        ? rules
        : rules.with(Requirement.of("own", this::own), RandomRules.whenUnknown(random));
  }

  private static boolean isLeftOut(int intern, int project) {
    return (7 * intern + project) % 4 == 0;
  }

  @Property(tries = 300)
  void countsAndQuestions_areThoseOfEachPair(
      @ForAll @IntRange(min = 0, max = 5) int interns,
      @ForAll @IntRange(min = 0, max = 130) int projects,
      @ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = Cohorts.of(interns, projects, seed);
    PreparedCohort setting = new PreparedCohort(cohort, Cohorts.taxonomy());
    Eligibility eligibility = rules(random).in(setting);
    Scorer scorer = ScoringModel.standard().in(setting);
    Map<Integer, Map<String, Integer>> heard = new HashMap<>();
    Shortlists listening =
        Shortlists.of(
            cohort.interns(),
            cohort.projects(),
            eligibility,
            scorer,
            KeptOutProperties::isLeftOut,
            (intern, fact, count) ->
                assertThat(heard.computeIfAbsent(intern, i -> new TreeMap<>()).put(fact, count))
                    .as("told once")
                    .isNull());
    Shortlists silent =
        Shortlists.of(
            cohort.interns(), cohort.projects(), eligibility, scorer, KeptOutProperties::isLeftOut);
    for (int i = 0; i < interns; i++) {
      asked.clear();
      int[] best = listening.bestProjects(i, 3);
      checkHeard(cohort, eligibility, i, heard.getOrDefault(i, Map.of()), Map.copyOf(asked));
      assertThat(best).isEqualTo(silent.bestProjects(i, 3));
    }
  }

  /**
   * A requirement of the host's own is asked about pairs that are not left out and violate none of
   * the library: whether it lets the pair go on, and what it misses where the pair may not.
   */
  private static void checkHeard(
      Cohort cohort,
      Eligibility eligibility,
      int intern,
      Map<String, Integer> heard,
      Map<String, Integer> asked) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> questions = new HashMap<>();
    Intern one = cohort.interns().get(intern);
    for (int p = 0; p < cohort.projects().size(); p++) {
      Project project = cohort.projects().get(p);
      Verdict verdict = eligibility.judge(one, project);
      if (isLeftOut(intern, p)) {
        continue;
      }
      verdict.missingFacts().forEach(fact -> counts.merge(fact, 1, Integer::sum));
      List<Verdict.Line> library =
          verdict.lines().stream().filter(line -> !line.requirement().equals("own")).toList();
      boolean hasOwn = library.size() < verdict.lines().size();
      if (hasOwn
          && library.stream().noneMatch(line -> line.outcome() instanceof Outcome.Violated)) {
        boolean passes = library.stream().allMatch(Verdict.Line::passed);
        questions.put(one.id() + " " + project.id(), passes && !verdict.eligible() ? 2 : 1);
      }
    }
    assertThat(heard).isEqualTo(counts);
    assertThat(asked).isEqualTo(questions);
  }

  /** The host's own code is not asked once more, and nobody hears of half a count. */
  @Property(tries = 20)
  void interrupt_endsTheCount(@ForAll @IntRange(min = 1, max = 5) int after) {
    Cohort cohort = Cohorts.of(1, 40, 5);
    PreparedCohort setting = new PreparedCohort(cohort, Cohorts.taxonomy());
    int[] questions = {0};
    EligibilityRules rules =
        EligibilityRules.none()
            .with(
                Requirement.of(
                    "own",
                    (intern, project) -> {
                      if (++questions[0] == after) {
                        Thread.currentThread().interrupt();
                      }
                      return Outcome.unknown("own");
                    }),
                WhenUnknown.REJECT);
    Shortlists shortlists =
        Shortlists.of(
            cohort.interns(),
            cohort.projects(),
            rules.in(setting),
            ScoringModel.standard().in(setting),
            (intern, project) -> false,
            (intern, fact, count) -> {
              throw new AssertionError("told of " + count);
            });
    boolean ended = false;
    try {
      shortlists.bestProjects(0, 3);
    } catch (CancellationException e) {
      ended = true;
    }
    assertThat(ended && Thread.interrupted()).isTrue();
    assertThat(questions[0]).isEqualTo(after);
  }
}
