package org.openinternship.core.skill;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A taxonomy of own names and broader skills on top of another taxonomy: what {@link
 * SkillTaxonomy#builder()} builds. Two are equal if the same was said, on top of equal taxonomies.
 * Immutable.
 */
public final class LayeredTaxonomy implements SkillTaxonomy {

  private final SkillTaxonomy base;

  /** The aliases said in this layer. */
  private final Relation aliases;

  /** The broader skills said in this layer, by the names they were said with. */
  private final Relation broaderNames;

  /** What the normalised names of this layer mean; never unknown. */
  private final Map<String, Resolution> names;

  /** The broader skills said in this layer, by id, without cycles. */
  private final Relation broader;

  LayeredTaxonomy(
      SkillTaxonomy base,
      Relation aliases,
      Relation broaderNames,
      Map<String, Resolution> names,
      Relation broader) {
    this.base = base;
    this.aliases = aliases;
    this.broaderNames = broaderNames;
    this.names = Map.copyOf(names);
    this.broader = broader;
  }

  /**
   * Returns the taxonomy below, which answers what this one does not say.
   *
   * @return the taxonomy given to {@link SkillTaxonomyBuilder#over}
   */
  public SkillTaxonomy base() {
    return base;
  }

  /**
   * Returns what was said with {@link SkillTaxonomyBuilder#alias}.
   *
   * @return for each alias the skills it was given for, normalised and in natural order
   */
  public SortedMap<String, SortedSet<String>> aliases() {
    return aliases.asMap();
  }

  /**
   * Returns what was said with {@link SkillTaxonomyBuilder#broader}.
   *
   * @return for each skill the broader ones it was given, normalised and in natural order
   */
  public SortedMap<String, SortedSet<String>> broaderNames() {
    return broaderNames.asMap();
  }

  @Override
  public Resolution resolve(String name) {
    Resolution own = names.get(SkillText.normalised(name));
    return own == null ? base.resolve(name) : own;
  }

  @Override
  public List<String> broader(String id) {
    Objects.requireNonNull(id, "LayeredTaxonomy.id");
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

  @Override
  public boolean equals(Object other) {
    return other instanceof LayeredTaxonomy that
        && base.equals(that.base)
        && aliases().equals(that.aliases())
        && broaderNames().equals(that.broaderNames());
  }

  @Override
  public int hashCode() {
    return 31 * (31 * base.hashCode() + aliases().hashCode()) + broaderNames().hashCode();
  }
}
