package org.openinternship.testing;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;

/** Rules by chance, with one of a host's own now and then, and what they say by definition. */
public final class RandomRules {
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

  public static SkillTaxonomy taxonomy(Random random) {
    return random.nextBoolean() ? Cohorts.taxonomy() : AMBIGUOUS;
  }

  /** Requirements of the library, and one of a host's own at every second time. */
  public static EligibilityRules rules(Random random) {
    EligibilityRules rules = ofLibrary(random);
    return random.nextBoolean()
        ? rules
        : rules.with(
            Requirement.of(OWN, (intern, project) -> own(OWN, intern, project)),
            whenUnknown(random));
  }

  /** Two of three requirements of the library. */
  public static EligibilityRules ofLibrary(Random random) {
    EligibilityRules rules = EligibilityRules.none();
    for (StandardRequirement requirement : StandardRequirement.values()) {
      if (random.nextInt(3) > 0) {
        rules = rules.with(requirement, whenUnknown(random));
      }
    }
    return rules;
  }

  public static WhenUnknown whenUnknown(Random random) {
    return WHEN_UNKNOWN.get(random.nextInt(WHEN_UNKNOWN.size()));
  }

  /** A host's own answer, which may miss a fact that requirements of the library miss too. */
  public static Outcome own(String name, Intern intern, Project project) {
    return switch (Math.floorMod((name + intern.id() + project.id()).hashCode(), 6)) {
      case 0 -> Outcome.unknown(name);
      case 1 -> Outcome.unknown(Fact.INTERN_HOURS_PER_WEEK);
      case 2 -> Outcome.unknown(Fact.INTERN_SKILLS);
      case 3 -> Outcome.violated(EligibilityReason.NO_COMMON_CHANNEL, Set.of());
      default -> Outcome.satisfied();
    };
  }

  /** By definition: no requirement of the library is violated. */
  public static boolean isOpen(Eligibility eligibility, Intern intern, Project project) {
    return eligibility.judge(intern, project).lines().stream()
        .filter(line -> !line.requirement().equals(OWN))
        .noneMatch(line -> line.outcome() instanceof Outcome.Violated);
  }
}
