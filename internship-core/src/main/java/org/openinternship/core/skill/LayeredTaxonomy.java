package org.openinternship.core.skill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A taxonomy of own names and broader skills on top of another taxonomy: what {@link
 * SkillTaxonomy#builder()} builds. Two are equal if the same was said, on top of equal taxonomies.
 * Immutable.
 */
public final class LayeredTaxonomy implements SkillTaxonomy {

  /** The most layers of a taxonomy on top of one another, each of which a question passes: 100. */
  public static final int MAX_LAYERS = 100;

  /**
   * The most skills that one name may mean, and so the most candidates of an ambiguous one: 100.
   * Each name keeps its own.
   */
  public static final int MAX_CANDIDATES = 100;

  /**
   * The most skills that are broader than one, at any distance: 1,000. Whoever has the one has all
   * of them, and each skill of a cohort keeps them. Published taxonomies stay far below: they have
   * fewer than ten levels, and few skills have more than one that is next broader.
   */
  public static final int MAX_BROADER = 1_000;

  private final SkillTaxonomy base;

  /** The taxonomy below, as it is asked. */
  private final SkillTaxonomy asked;

  /** The layers from this one on down. */
  private final int layers;

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
    this.asked = HostTaxonomy.asked(base);
    this.layers = layersOf(base) + 1;
    this.aliases = aliases;
    this.broaderNames = broaderNames;
    this.names = new HashMap<>(names); // not Map.copyOf: slow where hashes collide
    this.broader = broader;
  }

  /** Returns how many layers a taxonomy has; 0 for one that is not made of layers. */
  static int layersOf(SkillTaxonomy taxonomy) {
    return taxonomy instanceof LayeredTaxonomy layered ? layered.layers : 0;
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
    String normalised = SkillText.normalised(name);
    SkillTaxonomy at = this;
    while (at instanceof LayeredTaxonomy layer) {
      Resolution own = layer.names.get(normalised);
      if (own != null) {
        return own;
      }
      at = layer.asked;
    }
    return at.resolve(name);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if together with a taxonomy of the host's own below there are
   *     more than {@link #MAX_BROADER}; what only layers say is checked when they are built
   * @throws org.openinternship.core.finding.HostRuleException if a taxonomy of the host's own below
   *     throws, gives null or gives more than {@link #MAX_BROADER} by itself
   */
  @Override
  public List<String> broader(String id) {
    Objects.requireNonNull(id, "LayeredTaxonomy.id");
    SkillTaxonomy at = this;
    while (at instanceof LayeredTaxonomy layer && layer.broader.isEmpty()) {
      at = layer.asked;
    }
    return at instanceof LayeredTaxonomy layer
        ? List.copyOf(BroaderBound.reachable(id, layer::nextBroader))
        : at.broader(id);
  }

  /** All skills for which a layer from this one on down says a broader one. */
  Set<String> narrower() {
    Set<String> all = new TreeSet<>();
    SkillTaxonomy at = this;
    while (at instanceof LayeredTaxonomy layer) {
      all.addAll(layer.broader.sources());
      at = layer.asked;
    }
    return all;
  }

  /** Broader skills one step up in any layer from this one on down, and all of what is below. */
  NavigableSet<String> nextBroader(String id) {
    NavigableSet<String> next = new TreeSet<>();
    SkillTaxonomy at = this;
    while (at instanceof LayeredTaxonomy layer) {
      next.addAll(layer.broader.from(id));
      at = layer.asked;
    }
    next.addAll(at.broader(id));
    return next;
  }

  @Override
  public boolean equals(Object other) {
    Object here = this;
    Object there = other;
    while (here instanceof LayeredTaxonomy own && there instanceof LayeredTaxonomy that) {
      if (own == that) {
        return true;
      } else if (!own.aliases().equals(that.aliases())
          || !own.broaderNames().equals(that.broaderNames())) {
        return false;
      }
      here = own.base;
      there = that.base;
    }
    return !(here instanceof LayeredTaxonomy) && here.equals(there);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    int hash = 1;
    SkillTaxonomy at = this;
    while (at instanceof LayeredTaxonomy layer) {
      hash = 31 * (31 * hash + layer.aliases().hashCode()) + layer.broaderNames().hashCode();
      at = layer.base;
    }
    return hash;
  }

  /** {@return how many layers there are and what they say, by a number that tells it apart} */
  @Override
  public String toString() {
    return "LayeredTaxonomy{layers=" + layers + ", hash=" + Integer.toHexString(hashCode()) + "}";
  }
}
