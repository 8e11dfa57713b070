package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.testing.Cohorts;

/** The quick way to the facts that are missing agrees with the reasons of a full verdict. */
class MissingFactsProperties {
  private static final List<WhenUnknown> WHEN_UNKNOWN = List.of(WhenUnknown.values());

  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  private static EligibilityRules rules(long seed) {
    Random random = new Random(seed);
    EligibilityRules rules =
        EligibilityRules.none()
            .with(
                Requirement.of(
                    "desk",
                    (intern, project) ->
                        !intern.enrolments().isEmpty()
                            ? Outcome.satisfied()
                            : intern.education().isPresent()
                                ? Outcome.pending("desk")
                                : Outcome.unknown("desk")),
                WhenUnknown.REJECT);
    for (StandardRequirement requirement : StandardRequirement.values()) {
      if (random.nextInt(3) > 0) {
        rules = rules.with(requirement, WHEN_UNKNOWN.get(random.nextInt(3)));
      }
    }
    return rules;
  }

  /** Nothing that is known stands against the pair, and these facts are told to be unknown. */
  private static Set<String> byDefinition(Verdict verdict) {
    Set<String> facts = new LinkedHashSet<>();
    for (Verdict.Line line : verdict.lines()) {
      if (line.outcome() instanceof Outcome.Violated) {
        return Set.of();
      }
      for (Reason reason : line.outcome().reasons()) {
        if (reason.code() == GeneralReason.FACT_UNKNOWN
            && line.whenUnknown() != WhenUnknown.ACCEPT) {
          facts.add(reason.argument("fact"));
        }
      }
    }
    return facts;
  }

  @Property
  void missingFacts_areThoseOfTheVerdict(@ForAll("cohorts") Cohort cohort, @ForAll long seed) {
    PreparedCohort setting = new PreparedCohort(cohort, Cohorts.taxonomy());
    EligibilityRules rules = rules(seed);
    Eligibility eligibility = rules.in(setting);
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        Verdict verdict = eligibility.judge(intern, project);
        Set<String> missing = eligibility.missingFacts(intern, project);
        assertThat(missing)
            .containsExactlyInAnyOrderElementsOf(byDefinition(verdict))
            .containsExactlyInAnyOrderElementsOf(verdict.missingFacts());
        Statistics.label("missing").collect(missing.size());
        for (EligibilityRule rule : rules.rules()) {
          RuleCheck check = (RuleCheck) rule.requirement().in(setting);
          Outcome outcome = check.check(intern, project);
          assertThat(check.missingFacts(intern, project).isEmpty())
              .isEqualTo(outcome instanceof Outcome.Violated);
          check
              .missingFacts(intern, project)
              .ifPresent(facts -> assertThat(facts).isEqualTo(outcome.missingFacts()));
        }
      }
    }
  }
}
