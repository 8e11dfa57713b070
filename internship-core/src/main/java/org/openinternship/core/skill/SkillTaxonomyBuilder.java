package org.openinternship.core.skill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

/**
 * A collector of own aliases and broader skills for a {@link SkillTaxonomy}, on top of another one.
 * All names are normalised; the order of the calls does not matter, and saying a thing twice
 * changes nothing. Not safe for use by several threads.
 */
public final class SkillTaxonomyBuilder {

  private final Relation aliases = new Relation();
  private final Relation broader = new Relation();

  /** The names at which the aliases of a name end, while it is built. */
  private final Map<String, NavigableSet<String>> ends = new HashMap<>();

  private SkillTaxonomy base = SkillTaxonomy.plain();

  /** The taxonomy below, as it is asked. */
  private SkillTaxonomy asked = base;

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
    this.asked = HostTaxonomy.asked(base);
    return this;
  }

  /**
   * Builds the taxonomy. Time is n log n in what was said, in this layer and those below, for trees
   * and chains; a name of several skills, or a skill to which several ways lead up, takes as much
   * more as it has skills, up to the bounds.
   *
   * @return an immutable taxonomy
   * @throws IllegalArgumentException if aliases lead round, or broader skills do, alone or together
   *     with the taxonomy below; if a name given to {@link #broader} is ambiguous; if a name means
   *     more than {@link LayeredTaxonomy#MAX_CANDIDATES} skills; if more than {@link
   *     LayeredTaxonomy#MAX_BROADER} are broader than one; or if there are more than {@link
   *     LayeredTaxonomy#MAX_LAYERS} layers
   * @throws org.openinternship.core.finding.HostRuleException if a taxonomy of the host's own below
   *     throws or gives null
   */
  public LayeredTaxonomy build() {
    Bounds.check(
        "SkillTaxonomy",
        "the number of layers",
        LayeredTaxonomy.layersOf(base) + 1L,
        1,
        LayeredTaxonomy.MAX_LAYERS,
        "one layer with all that was said was meant");
    refuseCycleOfAliases();
    ends.clear();
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
    if (!ids.isEmpty()) {
      checkBroader(taxonomy);
    }
    return taxonomy;
  }

  private Resolution meaning(String name) {
    NavigableSet<String> candidates = new TreeSet<>();
    for (String end : ends(name)) {
      Resolution below = asked.resolve(end);
      if (below instanceof Resolution.AmbiguousSkill ambiguous) {
        candidates.addAll(ambiguous.candidates());
      } else {
        candidates.add(below.id().orElse(end));
      }
      checkCandidates(name, candidates);
    }
    return candidates.size() == 1
        ? new Resolution.KnownSkill(candidates.first())
        : new Resolution.AmbiguousSkill(name, List.copyOf(candidates));
  }

  /** The names at which the aliases of a name end; the name itself if it has none. */
  private NavigableSet<String> ends(String name) {
    Deque<String> open = new ArrayDeque<>(List.of(name)); // each once its aliases are known
    while (!open.isEmpty()) {
      String each = open.getLast();
      Set<String> next = aliases.from(each);
      int before = open.size();
      next.stream().filter(it -> !it.equals(each) && !ends.containsKey(it)).forEach(open::addLast);
      if (open.size() == before) {
        open.removeLast();
        ends.computeIfAbsent(each, key -> endsAfter(key, next));
      }
    }
    return Objects.requireNonNull(ends.get(name));
  }

  private NavigableSet<String> endsAfter(String name, Set<String> next) {
    NavigableSet<String> found = new TreeSet<>();
    for (String each : next) {
      if (!each.equals(name)) {
        found.addAll(Objects.requireNonNull(ends.get(each)));
        checkCandidates(name, found);
      }
    }
    if (next.isEmpty() || next.contains(name)) {
      found.add(name);
    }
    return found;
  }

  /** Before the next are collected, so that names which lead to each other's stay small. */
  private static void checkCandidates(String name, Set<String> candidates) {
    Bounds.check(
        candidates.size() <= LayeredTaxonomy.MAX_CANDIDATES,
        "SkillTaxonomy",
        "the number of skills that " + Quoted.of(name) + " means",
        "more than " + LayeredTaxonomy.MAX_CANDIDATES,
        "at most " + LayeredTaxonomy.MAX_CANDIDATES,
        "the alias and the skill were swapped");
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

  /** Looks also at what the layers below say, and whatever is below them of the skills reached. */
  private static void checkBroader(LayeredTaxonomy taxonomy) {
    Relation all = new Relation();
    Set<String> reached = new HashSet<>(taxonomy.narrower());
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String id = open.removeFirst();
      for (String wider : taxonomy.nextBroader(id)) {
        all.add(id, wider);
        if (reached.add(wider)) {
          open.addLast(wider);
        }
      }
    }
    all.refuseCycle("broader");
    BroaderBound.check(all);
  }

  /**
   * {@return the name of this type and the number of names with aliases and broader skills so far}
   */
  @Override
  public String toString() {
    return "SkillTaxonomyBuilder: "
        + aliases.sources().size()
        + " aliases, "
        + broader.sources().size()
        + " skills with broader ones";
  }
}
