package org.openinternship.jackson.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.openinternship.core.skill.LayeredTaxonomy;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.skill.SkillTaxonomyBuilder;
import org.openinternship.jackson.kit.JsonArea.Wire;

/**
 * Aliases and broader skills. A taxonomy is a list of layers, each on top of the one before; the
 * plain one has none.
 */
record TaxonomyLayer(Map<String, SortedSet<String>> aliases, Map<String, SortedSet<String>> broader)
    implements Wire<TaxonomyLayer> {

  static List<TaxonomyLayer> of(SkillTaxonomy taxonomy) {
    List<TaxonomyLayer> layers = new ArrayList<>();
    SkillTaxonomy rest = taxonomy;
    while (rest instanceof LayeredTaxonomy layer) {
      layers.add(new TaxonomyLayer(layer.aliases(), layer.broaderNames()));
      rest = layer.base();
    }
    if (!rest.equals(SkillTaxonomy.plain())) {
      throw new IllegalArgumentException(
          "a taxonomy of the host's own has no JSON form. Maybe write the policy without it, and"
              + " set it after reading");
    }
    Collections.reverse(layers);
    return layers;
  }

  static SkillTaxonomy taxonomy(List<TaxonomyLayer> layers) {
    SkillTaxonomy taxonomy = SkillTaxonomy.plain();
    for (TaxonomyLayer layer : layers) {
      SkillTaxonomyBuilder next = SkillTaxonomy.builder().over(taxonomy);
      layer.aliases.forEach((alias, skills) -> skills.forEach(skill -> next.alias(alias, skill)));
      layer.broader.forEach((skill, wider) -> wider.forEach(one -> next.broader(skill, one)));
      taxonomy = next.build();
    }
    return taxonomy;
  }

  @Override
  public TaxonomyLayer toValue() {
    return this;
  }
}
