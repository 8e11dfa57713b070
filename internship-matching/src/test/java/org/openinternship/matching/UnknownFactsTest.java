package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/** Facts that nobody knows are heard: whom they keep out of how much. */
class UnknownFactsTest {
  /**
   * A made-up course: 40 students, every fourth without weekly hours; 20 projects, of which the
   * first asks for no hours. The first student without hours also bids for that one.
   */
  private static Cohort course() {
    Cohort.Builder cohort = Cohort.builder();
    for (int p = 0; p < 20; p++) {
      Project.Builder project = Project.builder().id("p" + p).host("college");
      cohort.addProject(p == 0 ? project.build() : project.hoursPerWeek(8).build());
    }
    for (int i = 0; i < 40; i++) {
      Intern.Builder student = Intern.builder().id("s" + (100 + i));
      cohort.addIntern(i % 4 == 0 ? student.build() : student.hoursPerWeek(10).build());
      String third = i == 0 ? "p0" : "p" + (1 + (i + 2) % 19);
      cohort.addBids("s" + (100 + i), "p" + (1 + i % 19), "p" + (1 + (i + 1) % 19), third);
    }
    return cohort.build();
  }

  private static List<Finding> ofFacts(Allocation allocation) {
    return allocation.findings().stream()
        .filter(it -> it.reason().code() == EligibilityReason.FACT_KEEPS_OUT)
        .toList();
  }

  @Test
  void courseOf40With10WithoutWeeklyHours_isToldHowManyTheEmptyCellKeepsOut() {
    Allocation allocation = MatchingEngine.withDefaults().match(course());
    assertThat(ofFacts(allocation))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.path()).isEqualTo("/interns");
              Fact fact = finding.reason().argument("fact", Fact::valueOf);
              assertThat(fact).isEqualTo(Fact.INTERN_HOURS_PER_WEEK);
              assertThat(finding.reason().number("interns")).isEqualTo(10);
              assertThat(finding.reason().number("pairs")).isEqualTo(10 * 3 - 1);
              assertThat(finding.reason().number("nowhere")).isEqualTo(9);
            });
  }

  @Test
  void whereListsComeFromScores_allProjectsCount() {
    MatchingPolicy policy =
        MatchingPolicy.builder().internPreferences(InternPreferences.SCORES).build();
    Allocation allocation = MatchingEngine.of(policy).match(course());
    assertThat(ofFacts(allocation))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).as("p0 is open to all").isEqualTo(Severity.INFO);
              assertThat(finding.reason().number("interns")).isEqualTo(10);
              assertThat(finding.reason().number("pairs")).isEqualTo(10 * 19);
              assertThat(finding.reason().number("nowhere")).isZero();
            });
  }

  /** A small cohort with gaps, demands that are not met, a closed project, a pin and a veto. */
  private static Cohort cohort(long seed) {
    Random random = new Random(seed);
    Cohort.Builder cohort = Cohort.builder();
    int projects = 1 + random.nextInt(5);
    for (int p = 0; p < projects; p++) {
      Project.Builder project = Project.builder().id("p" + p).host("h").seats(random.nextInt(4));
      if (random.nextBoolean()) {
        project.hoursPerWeek(10);
      }
      if (random.nextBoolean()) {
        project.requires("java", Proficiency.WORKING);
      }
      cohort.addProject(project.build());
    }
    int interns = random.nextInt(6);
    for (int i = 0; i < interns; i++) {
      Intern.Builder intern = Intern.builder().id("i" + i);
      if (random.nextBoolean()) {
        intern.hoursPerWeek(random.nextBoolean() ? 5 : 20);
      }
      if (random.nextBoolean()) {
        intern.addSkill(random.nextBoolean() ? "java" : "sql", Proficiency.ADVANCED);
      }
      cohort.addIntern(intern.build());
      if (random.nextInt(4) > 0) {
        cohort.addBids(
            "i" + i,
            IntStream.range(random.nextInt(projects), projects)
                .mapToObj(p -> "p" + p)
                .toArray(String[]::new));
      }
      if (random.nextInt(5) == 0) {
        cohort.addVeto("i" + i, "p0");
      }
    }
    return cohort.build();
  }

  @Property
  void figuresOfAFinding_areThoseCountedByDefinition(
      @ForAll long seed, @ForAll InternPreferences preferences) {
    Cohort cohort = cohort(seed);
    if (cohort.validate().findings().stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return;
    }
    PreparedCohort setting = new PreparedCohort(cohort, SkillTaxonomy.plain());
    var eligibility = EligibilityRules.standard().in(setting);
    TreeMap<String, long[]> figures = new TreeMap<>();
    for (Intern intern : cohort.interns()) {
      TreeMap<String, Integer> pairs = new TreeMap<>();
      boolean open = false;
      for (Project project : cohort.projects()) {
        boolean asked =
            cohort.bids().stream()
                .anyMatch(
                    it -> it.intern().equals(intern.id()) && it.projects().contains(project.id()));
        boolean apart =
            project.seats() == 0
                || cohort.vetoes().stream()
                    .anyMatch(
                        it -> it.intern().equals(intern.id()) && it.project().equals(project.id()));
        if (apart || (preferences == InternPreferences.BIDS && !asked)) {
          continue;
        }
        Verdict verdict = eligibility.judge(intern, project);
        open |= verdict.eligible();
        boolean violated =
            verdict.lines().stream().anyMatch(it -> it.outcome() instanceof Outcome.Violated);
        if (!violated) {
          TreeSet<String> facts = new TreeSet<>();
          verdict.against().forEach(it -> facts.add(it.argument("fact")));
          facts.forEach(fact -> pairs.merge(fact, 1, Integer::sum));
        }
      }
      boolean nowhere = !open;
      pairs.forEach(
          (fact, count) -> {
            long[] sums = figures.computeIfAbsent(fact, key -> new long[3]);
            sums[0]++;
            sums[1] += count;
            sums[2] += nowhere ? 1 : 0;
          });
    }
    MatchingPolicy policy = MatchingPolicy.builder().internPreferences(preferences).build();
    List<Finding> found = ofFacts(MatchingEngine.of(policy).match(cohort));
    assertThat(found).hasSize(figures.size());
    for (Finding finding : found) {
      assertThat(figures.get(finding.reason().argument("fact")))
          .containsExactly(
              finding.reason().number("interns"),
              finding.reason().number("pairs"),
              finding.reason().number("nowhere"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereEveryFactIsKnown_thereIsNoFinding(InternPreferences preferences) {
    Cohort known =
        course()
            .withInterns(course().interns().stream().map(it -> it.withHoursPerWeek(9)).toList());
    MatchingPolicy policy = MatchingPolicy.builder().internPreferences(preferences).build();
    assertThat(ofFacts(MatchingEngine.of(policy).match(known))).isEmpty();
  }
}
