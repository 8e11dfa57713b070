package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.RandomRules;

/** What missing facts keep out of lists by scores is what a count pair by pair gives. */
class MissingFactsProperties {
  /** Why a pair is out before anybody looks at the requirements. */
  private static final Set<ReasonCode> OUT =
      Set.of(
          MatchReason.CLOSED,
          BidReason.VETOED,
          CohortReason.EXCLUDED,
          CohortReason.NOT_ACCEPTABLE_TO_HOST,
          CohortReason.PAIR_NOT_ACCEPTABLE);

  /** What each fact does: interns, pairs, and interns who may go nowhere. */
  private static Map<String, List<Long>> byDefinition(
      Cohort cohort, Eligibility eligibility, Allocation allocation) {
    Map<String, List<Long>> figures = new TreeMap<>();
    for (Intern intern : cohort.interns()) {
      Map<String, Long> pairs = new TreeMap<>();
      boolean nowhere = true;
      for (Project project : cohort.projects()) {
        if (allocation.explain(intern.id(), project.id()).stream()
            .anyMatch(reason -> OUT.contains(reason.code()))) {
          continue;
        }
        Verdict verdict = eligibility.judge(intern, project);
        nowhere &= !verdict.eligible();
        verdict.missingFacts().forEach(fact -> pairs.merge(fact, 1L, Long::sum));
      }
      long lost = nowhere ? 1 : 0;
      pairs.forEach(
          (fact, count) ->
              figures.merge(
                  fact,
                  List.of(1L, count, lost),
                  (a, b) ->
                      List.of(a.get(0) + b.get(0), a.get(1) + b.get(1), a.get(2) + b.get(2))));
    }
    return figures;
  }

  private static Map<String, List<Long>> found(Allocation allocation) {
    Map<String, List<Long>> figures = new TreeMap<>();
    for (Finding finding : allocation.findings()) {
      if (finding.reason().code() == EligibilityReason.FACT_KEEPS_OUT) {
        long nowhere = finding.reason().number("nowhere");
        assertThat(finding.severity()).isEqualTo(nowhere > 0 ? Severity.WARNING : Severity.INFO);
        figures.put(
            finding.reason().argument("fact"),
            List.of(finding.reason().number("interns"), finding.reason().number("pairs"), nowhere));
      }
    }
    return figures;
  }

  private static EligibilityRules rules(Random random) {
    EligibilityRules rules = RandomRules.ofLibrary(random);
    for (String own : List.of("own", "other")) {
      if (random.nextInt(3) == 0) {
        rules =
            rules.with(
                Requirement.of(own, (intern, project) -> RandomRules.own(own, intern, project)),
                RandomRules.whenUnknown(random));
      }
    }
    return rules;
  }

  /** Projects are often more than a word of bits, interns more than one thread takes at once. */
  @Property
  void figuresOfFindings_areThoseOfACountPairByPair(
      @ForAll @IntRange(min = 0, max = 12) int interns,
      @ForAll @IntRange(min = 0, max = 130) int projects,
      @ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = Cohorts.of(interns, projects, seed).withPins();
    SkillTaxonomy taxonomy = random.nextBoolean() ? Cohorts.taxonomy() : SkillTaxonomy.plain();
    EligibilityRules rules = rules(random);
    MatchingPolicy policy =
        MatchingPolicy.builder()
            .eligibility(rules)
            .taxonomy(taxonomy)
            .internPreferences(
                random.nextBoolean()
                    ? InternPreferences.SCORES
                    : InternPreferences.BIDS_THEN_SCORES)
            .shortlist(1 + random.nextInt(5))
            .build();
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    Eligibility eligibility = rules.in(new PreparedCohort(cohort, taxonomy));
    assertThat(found(allocation)).isEqualTo(byDefinition(cohort, eligibility, allocation));
  }

  /** Whoever counts first for a value that many interns have, all threads count the same. */
  @Property(tries = 10)
  void severalThreads_countTheSame(
      @ForAll @IntRange(min = 2, max = 4) int threads, @ForAll long seed) {
    Cohort cohort = Cohorts.of(300, 70, seed);
    MatchingPolicy policy =
        MatchingPolicy.builder()
            .eligibility(rules(new Random(seed)))
            .internPreferences(InternPreferences.SCORES)
            .build();
    MatchingEngine engine = MatchingEngine.of(policy);
    assertThat(engine.withThreads(threads).match(cohort).findings())
        .isEqualTo(engine.match(cohort).findings());
  }
}
