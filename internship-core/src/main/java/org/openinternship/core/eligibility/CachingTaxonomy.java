package org.openinternship.core.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.skill.LayeredTaxonomy;
import org.openinternship.core.skill.SkillTaxonomy;

/**
 * A cache before a taxonomy, which is asked once for each name while a cohort is prepared, since
 * many people and projects name the same skills. Once closed it takes in nothing more, so that
 * names from outside the cohort do not fill memory; from then on it is safe for several threads.
 */
final class CachingTaxonomy implements SkillTaxonomy {
  private final SkillTaxonomy taxonomy;
  private final Map<String, Resolution> resolutions = new HashMap<>();
  private final Map<String, List<String>> broader = new HashMap<>();
  private boolean closed;

  CachingTaxonomy(SkillTaxonomy taxonomy) {
    // A layer names whatever a taxonomy of the host's own below it does wrong.
    this.taxonomy =
        taxonomy instanceof LayeredTaxonomy || taxonomy == SkillTaxonomy.plain()
            ? taxonomy
            : SkillTaxonomy.builder().over(taxonomy).build();
  }

  /** Returns a cache before the same taxonomy, open again, that begins with what this one knows. */
  CachingTaxonomy again() {
    CachingTaxonomy again = new CachingTaxonomy(taxonomy);
    again.resolutions.putAll(resolutions);
    again.broader.putAll(broader);
    return again;
  }

  void close() {
    closed = true;
  }

  /** Tells whether a name that it knows means several skills. */
  boolean hasAmbiguous() {
    return resolutions.values().stream().anyMatch(Resolution.AmbiguousSkill.class::isInstance);
  }

  @Override
  public Resolution resolve(String name) {
    Resolution known = resolutions.get(name);
    if (known == null) {
      known = taxonomy.resolve(name);
      if (!closed) {
        resolutions.put(name, known);
      }
    }
    return known;
  }

  @Override
  public List<String> broader(String id) {
    List<String> known = broader.get(id);
    if (known == null) {
      known = taxonomy.broader(id);
      if (!closed) {
        broader.put(id, known);
      }
    }
    return known;
  }
}
