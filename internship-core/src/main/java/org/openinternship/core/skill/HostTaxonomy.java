package org.openinternship.core.skill;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.internal.Quoted;

/**
 * A taxonomy of a host's own, whose failures are told with its class and the skill. What it gives
 * is copied, since a list may change.
 *
 * @param taxonomy the taxonomy
 * @param rule how messages call it
 */
record HostTaxonomy(SkillTaxonomy taxonomy, String rule) implements SkillTaxonomy {

  /** Returns a taxonomy as it is asked; those of the library need no guard. */
  static SkillTaxonomy asked(SkillTaxonomy taxonomy) {
    return taxonomy instanceof LayeredTaxonomy || taxonomy instanceof PlainTaxonomy
        ? taxonomy
        : new HostTaxonomy(taxonomy, "SkillTaxonomy " + HostCode.typeName(taxonomy));
  }

  @Override
  public Resolution resolve(String name) {
    return HostCode.ask(rule, () -> about(name), "gave no meaning", () -> taxonomy.resolve(name));
  }

  @Override
  public List<String> broader(String id) {
    return HostCode.ask(
        rule, () -> about(id), "gave no list", () -> copy(id, taxonomy.broader(id)));
  }

  private @Nullable List<String> copy(String id, @Nullable List<String> given) {
    if (given == null) {
      return null;
    }
    List<String> copy = new ArrayList<>(given);
    if (copy.size() > LayeredTaxonomy.MAX_BROADER) {
      throw new HostRuleException(
          rule,
          about(id),
          "gave %s broader skills, more than %s"
              .formatted(copy.size(), LayeredTaxonomy.MAX_BROADER),
          "it gave the narrower ones");
    }
    int missing = copy.indexOf(null);
    if (missing >= 0) {
      throw new HostRuleException(
          rule,
          about(id),
          "gave null as number " + (missing + 1) + " of a list",
          "the skill has a broader one without an id");
    }
    return List.copyOf(copy);
  }

  private static String about(String skill) {
    return "skill " + Quoted.of(skill);
  }
}
