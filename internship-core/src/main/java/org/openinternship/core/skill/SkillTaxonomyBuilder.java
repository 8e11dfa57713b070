package org.openinternship.core.skill;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

/**
 * A collector of own aliases and broader skills for a {@link SkillTaxonomy}, on top of another one.
 * All names are normalised; the order of the calls does not matter, and saying a thing twice
 * changes nothing. Not safe for use by several threads.
 */
public final class SkillTaxonomyBuilder {

  private final Relation aliases = new Relation();
  private final Relation broader = new Relation();
  private SkillTaxonomy base = SkillTaxonomy.plain();

  SkillTaxonomyBuilder() {}

  /**
   * Says that one name means another. Aliases come before whatever the taxonomy below knows.
   *
   * <p>Chains are followed: with {@code alias("go lang", "golang")} and {@code alias("golang",
   * "go")} both mean {@code go}. A name given for two different skills is ambiguous. An alias to
   * itself keeps the name's own meaning beside others.
   *
   * @param alias a name as people write it, not blank
   * @param skill the name of the skill, which the taxonomy below may know; not blank
   * @return this builder
   * @throws IllegalArgumentException if a name is blank
   */
  public SkillTaxonomyBuilder alias(String alias, String skill) {
    aliases.add(SkillText.normalised(alias), SkillText.normalised(skill));
    return this;
  }

  /**
   * Says that whoever has one skill has a broader one too, and what is broader than that.
   *
   * @param skill a name of the narrower skill, not blank
   * @param broader a name of the broader skill, not blank
   * @return this builder
   * @throws IllegalArgumentException if a name is blank
   */
  public SkillTaxonomyBuilder broader(String skill, String broader) {
    this.broader.add(SkillText.normalised(skill), SkillText.normalised(broader));
    return this;
  }

  /**
   * Sets the taxonomy to ask about what this one does not say.
   *
   * @param base the taxonomy below; {@link SkillTaxonomy#plain()} unless set
   * @return this builder
   */
  public SkillTaxonomyBuilder over(SkillTaxonomy base) {
    this.base = Objects.requireNonNull(base, "SkillTaxonomy.over");
    return this;
  }

  /**
   * Builds the taxonomy. Time and memory are in proportion to what was said, times the length of
   * chains.
   *
   * @return an immutable taxonomy
   * @throws IllegalArgumentException if aliases lead round, or broader skills do, alone or together
   *     with the taxonomy below; or if a name given to {@link #broader} is ambiguous
   */
  public LayeredTaxonomy build() {
    refuseCycleOfAliases();
    Map<String, Resolution> names = new TreeMap<>();
    aliases.forEach(
        (alias, skill) -> {
          names.computeIfAbsent(alias, this::meaning);
          names.computeIfAbsent(skill, this::meaning);
        });
    Relation ids = new Relation();
    broader.forEach(
        (skill, wider) ->
            ids.add(
                id(names.computeIfAbsent(skill, this::meaning)),
                id(names.computeIfAbsent(wider, this::meaning))));
    LayeredTaxonomy taxonomy =
        new LayeredTaxonomy(base, aliases.copy(), broader.copy(), names, ids);
    refuseCycleOfBroader(taxonomy, ids);
    return taxonomy;
  }

  private Resolution meaning(String name) {
    NavigableSet<String> candidates = new TreeSet<>();
    for (String end : ends(name)) {
      Resolution below = base.resolve(end);
      if (below instanceof Resolution.AmbiguousSkill ambiguous) {
        candidates.addAll(ambiguous.candidates());
      } else {
        candidates.add(below.id().orElse(end));
      }
    }
    return candidates.size() == 1
        ? new Resolution.KnownSkill(candidates.first())
        : new Resolution.AmbiguousSkill(name, List.copyOf(candidates));
  }

  /** The names at which the aliases of a name end; the name itself if it has none. */
  private NavigableSet<String> ends(String name) {
    NavigableSet<String> ends = Relation.reachable(name, aliases::from);
    ends.add(name);
    ends.removeIf(end -> !aliases.from(end).isEmpty() && !aliases.from(end).contains(end));
    return ends;
  }

  private static String id(Resolution resolution) {
    return resolution
        .id()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "SkillTaxonomy.broader must be given names of single skills, but one is %s. Maybe one of the candidates was meant."
                        .formatted(resolution)));
  }

  private void refuseCycleOfAliases() {
    Relation others = new Relation();
    aliases.forEach(
        (alias, skill) -> {
          if (!alias.equals(skill)) {
            others.add(alias, skill);
          }
        });
    others.refuseCycle("alias");
  }

  /** Looks also at what the taxonomy below says of the skills reached from here. */
  private static void refuseCycleOfBroader(LayeredTaxonomy taxonomy, Relation ids) {
    NavigableSet<String> reached = new TreeSet<>(ids.sources());
    for (String id : ids.sources()) {
      reached.addAll(Relation.reachable(id, taxonomy::nextBroader));
    }
    Relation all = new Relation();
    for (String id : reached) {
      taxonomy.nextBroader(id).forEach(wider -> all.add(id, wider));
    }
    all.refuseCycle("broader");
  }
}
