package org.openinternship.core.skill;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Own names and broader skills on top of another taxonomy. */
final class LayeredTaxonomy implements SkillTaxonomy {

  private final SkillTaxonomy base;

  /** What the normalised names of this layer mean; never unknown. */
  private final Map<String, Resolution> names;

  /** The broader skills said in this layer, by id, without cycles. */
  private final Relation broader;

  LayeredTaxonomy(SkillTaxonomy base, Map<String, Resolution> names, Relation broader) {
    this.base = base;
    this.names = Map.copyOf(names);
    this.broader = broader;
  }

  @Override
  public Resolution resolve(String name) {
    Resolution own = names.get(SkillText.normalised(name));
    return own == null ? base.resolve(name) : own;
  }

  @Override
  public List<String> broader(String id) {
    if (broader.isEmpty()) {
      return base.broader(id);
    }
    return List.copyOf(Relation.reachable(id, this::nextBroader));
  }

  /** Broader skills one step up in this layer, and all of the taxonomy below. */
  NavigableSet<String> nextBroader(String id) {
    NavigableSet<String> next = new TreeSet<>(base.broader(id));
    next.addAll(broader.from(id));
    return next;
  }
}
