package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.testing.Cohorts;

/** Rules by chance, with one of a host's own now and then, and what they say by definition. */
final class RandomRules {
  private static final String OWN = "own";
  private static final List<WhenUnknown> WHEN_UNKNOWN = List.of(WhenUnknown.values());

  /** A taxonomy in which a name that projects require means several skills. */
  private static final SkillTaxonomy AMBIGUOUS =
      new SkillTaxonomy() {
        @Override
        public Resolution resolve(String name) {
          return name.hashCode() % 3 == 0
              ? new Resolution.AmbiguousSkill(name, List.of("one", "other"))
              : Cohorts.taxonomy().resolve(name);
        }

        @Override
        public List<String> broader(String skill) {
          return Cohorts.taxonomy().broader(skill);
        }
      };

  private RandomRules() {}

  static SkillTaxonomy taxonomy(Random random) {
    return random.nextBoolean() ? Cohorts.taxonomy() : AMBIGUOUS;
  }

  static EligibilityRules rules(Random random) {
    EligibilityRules rules = EligibilityRules.none();
    for (StandardRequirement requirement : StandardRequirement.values()) {
      if (random.nextInt(3) > 0) {
        rules = rules.with(requirement, whenUnknown(random));
      }
    }
    return random.nextBoolean()
        ? rules
        : rules.with(Requirement.of(OWN, RandomRules::own), whenUnknown(random));
  }

  static WhenUnknown whenUnknown(Random random) {
    return WHEN_UNKNOWN.get(random.nextInt(WHEN_UNKNOWN.size()));
  }

  private static Outcome own(Intern intern, Project project) {
    return switch ((intern.id().value() + project.id().value()).hashCode() % 4) {
      case 0 -> Outcome.unknown(OWN);
      case 1 -> Outcome.unknown(Fact.INTERN_SKILLS);
      case 2 -> Outcome.violated(EligibilityReason.NO_COMMON_CHANNEL, Set.of());
      default -> Outcome.satisfied();
    };
  }

  /** By definition: no requirement of the library is violated. */
  static boolean isOpen(Eligibility eligibility, Intern intern, Project project) {
    return eligibility.judge(intern, project).lines().stream()
        .filter(line -> !line.requirement().equals(OWN))
        .noneMatch(line -> line.outcome() instanceof Outcome.Violated);
  }
}
