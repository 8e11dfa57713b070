package org.openinternship.core.eligibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  /** A meaning, and the broader skills once somebody has the skill. */
  private static final class Meaning {
    private final Resolution resolution;
    private final @Nullable String id;
    private @Nullable List<String> broader;

    private Meaning(Resolution resolution) {
      this.resolution = resolution;
      this.id = resolution.id().orElse(null);
    }
  }

  private final SkillTaxonomy taxonomy;
  private final Map<String, Meaning> meanings = new HashMap<>();

  /** By the keys of skills: several names may mean one. */
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
    meanings.forEach((name, known) -> again.meanings.put(name, new Meaning(known.resolution)));
    again.broader.putAll(broader);
    return again;
  }

  void close() {
    closed = true;
  }

  /** Tells whether a name that is known means several skills. */
  boolean hasAmbiguous() {
    return meanings.values().stream()
        .anyMatch(it -> it.resolution instanceof Resolution.AmbiguousSkill);
  }

  Resolution resolve(String name) {
    return meaning(name).resolution;
  }

  /** Returns the keys of skills in the order named; names that mean several are left out. */
  Set<String> keys(Collection<String> names) {
    SkillKeys.Collector keys = new SkillKeys.Collector(names.size());
    names.forEach(name -> keys.add(resolve(name)));
    return keys.collected();
  }

  /** Returns the profile of somebody, as {@link SkillProfile#of} does. */
  SkillProfile profile(Collection<Skill> skills) {
    SkillProfile.ProfileCollector profile = SkillProfile.collector();
    for (Skill skill : skills) {
      Meaning meaning = meaning(skill.name());
      if (meaning.id != null) {
        profile.add(meaning.id, broader(meaning, meaning.id), skill.proficiency());
      }
    }
    return profile.collected();
  }

  private Meaning meaning(String name) {
    Meaning known = meanings.get(name);
    if (known == null) {
      known = new Meaning(taxonomy.resolve(name));
      if (!closed) {
        meanings.put(name, known);
      }
    }
    return known;
  }

  private List<String> broader(Meaning meaning, String id) {
    List<String> known = meaning.broader;
    if (known == null) {
      known = broader.get(id);
      if (known == null) {
        known = taxonomy.broader(id);
      }
      if (!closed) {
        broader.put(id, known);
        meaning.broader = known;
      }
    }
    return known;
  }
}
