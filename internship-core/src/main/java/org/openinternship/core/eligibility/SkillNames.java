package org.openinternship.core.eligibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.skill.LayeredTaxonomy;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

/**
 * What the names of skills mean. A taxonomy is asked once for each name while a cohort is prepared,
 * since many people and projects name the same skills. Once closed this takes in nothing more, so
 * that names from outside the cohort do not fill memory; from then on it is safe for several
 * threads.
 */
final class SkillNames {
  private final SkillTaxonomy taxonomy;
  private final Map<String, Resolution> meanings = new HashMap<>();

  /** By the keys of skills that somebody has: several names may mean one. */
  private final Map<String, List<String>> broader = new HashMap<>();

  private boolean closed;

  SkillNames(SkillTaxonomy taxonomy) {
    // A layer names whatever a taxonomy of the host's own below it does wrong.
    this.taxonomy =
        taxonomy instanceof LayeredTaxonomy || taxonomy == SkillTaxonomy.plain()
            ? taxonomy
            : SkillTaxonomy.builder().over(taxonomy).build();
  }

  /** Returns names in the same taxonomy, open again, that begin with what these know. */
  SkillNames again() {
    SkillNames again = new SkillNames(taxonomy);
    again.meanings.putAll(meanings);
    again.broader.putAll(broader);
    return again;
  }

  void close() {
    closed = true;
  }

  /** Tells whether a name that is known means several skills. */
  boolean hasAmbiguous() {
    return meanings.values().stream().anyMatch(Resolution.AmbiguousSkill.class::isInstance);
  }

  Resolution resolve(String name) {
    return known(meanings, name, taxonomy::resolve);
  }

  /** Returns the keys of skills in the order named; names that mean several are left out. */
  Set<String> keys(Collection<String> names) {
    SkillKeys.Collector keys = new SkillKeys.Collector(names.size());
    names.forEach(name -> keys.add(resolve(name)));
    return keys.collected();
  }

  /** Returns the profile of somebody. */
  SkillProfile profile(Collection<Skill> skills) {
    return SkillProfile.of(
        skills, name -> resolve(name).id(), key -> known(broader, key, taxonomy::broader));
  }

  private <V> V known(Map<String, V> known, String key, Function<String, V> ask) {
    V value = known.get(key);
    if (value == null) {
      value = ask.apply(key);
      if (!closed) {
        known.put(key, value);
      }
    }
    return value;
  }
}
