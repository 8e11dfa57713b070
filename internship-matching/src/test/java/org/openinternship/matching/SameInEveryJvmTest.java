package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.OtherMachine;

/**
 * Text forms and hash codes of policies and results are the same in a second virtual machine, in
 * which every object has the same identity hash code, 1.
 */
class SameInEveryJvmTest {

  static List<String> lines() {
    SkillTaxonomy own = name -> SkillTaxonomy.plain().resolve(name);
    List<Object> all = new ArrayList<>();
    for (SkillTaxonomy taxonomy : List.of(SkillTaxonomy.plain(), Cohorts.taxonomy(), own)) {
      MatchingPolicy policy = policy(taxonomy);
      Cohort cohort = Cohorts.of(8, 5, 17);
      Allocation allocation = MatchingEngine.of(policy).match(cohort);
      all.addAll(List.of(policy, policy.eligibility(), policy.scoring(), policy.lottery()));
      all.addAll(List.of(allocation.record(), allocation.matches(), allocation.findings()));
      all.addAll(List.of(allocation.profile(), allocation.blockingPairs()));
      Recommender recommender = MatchingEngine.of(policy).recommender(cohort);
      for (Intern intern : cohort.interns()) {
        all.add(allocation.explain(intern.id()));
        all.add(recommender.rankProjects(intern, 3));
        all.add(recommender.missingFacts(intern));
      }
      for (Project project : cohort.projects()) {
        all.add(allocation.explain(project.id()));
      }
    }
    all.add(MatchingPolicy.preferenceLists());
    return all.stream()
        .map(it -> it.hashCode() + " " + it.toString().replaceAll("\\R", " "))
        .toList();
  }

  private static MatchingPolicy policy(SkillTaxonomy taxonomy) {
    return MatchingPolicy.builder()
        .taxonomy(taxonomy)
        .eligibility(
            EligibilityRules.none()
                .with(StandardRequirement.LANGUAGES, WhenUnknown.ACCEPT)
                .with(Requirement.of("own", (a, b) -> Outcome.satisfied()), WhenUnknown.REJECT))
        .scoring(
            ScoringModel.none()
                .plus(StandardCriterion.SKILL_COVERAGE, 50)
                .plus(Criterion.of("own", (a, b) -> Measure.unknown()), 20)
                .build())
        .mechanism(
            Mechanism.of("own", market -> DeferredAcceptance.internProposing().assign(market)))
        .build();
  }

  /** The second virtual machine. */
  public static void main(String[] arguments) {
    System.out.writeBytes(String.join("\n", lines()).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void textAndHashCode_areThoseOfAnotherVirtualMachine() {
    List<String> there =
        OtherMachine.lines(
            OtherMachine.java(),
            SameInEveryJvmTest.class,
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2");
    assertThat(there).containsExactlyElementsOf(lines());
    assertThat(String.join("\n", there))
        .as("no address of an object or a lambda")
        .doesNotContainPattern("@[0-9a-f]{3,}|\\$\\$Lambda");
  }
}
