package org.openinternship.core.skill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.openinternship.core.internal.Quoted;

/** A relation between names, from many to many; everything comes in natural order. */
final class Relation {

  /** The most names of a cycle that a message tells. */
  private static final int MAX_SHOWN = 10;

  private final NavigableMap<String, NavigableSet<String>> targets = new TreeMap<>();

  void add(String from, String to) {
    targets.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
  }

  void forEach(BiConsumer<String, String> action) {
    targets.forEach((from, all) -> all.forEach(to -> action.accept(from, to)));
  }

  Set<String> from(String name) {
    Set<String> all = targets.get(name);
    return all == null ? Set.of() : all;
  }

  /** All of it, not to be changed. */
  SortedMap<String, SortedSet<String>> asMap() {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    targets.forEach((from, to) -> all.put(from, Collections.unmodifiableSortedSet(to)));
    return Collections.unmodifiableSortedMap(all);
  }

  Relation copy() {
    Relation copy = new Relation();
    forEach(copy::add);
    return copy;
  }

  boolean isEmpty() {
    return targets.isEmpty();
  }

  Set<String> sources() {
    return targets.keySet();
  }

  /**
   * Refuses a relation that leads from a name back to it.
   *
   * @param what the relation in the message
   */
  void refuseCycle(String what) {
    Map<String, Integer> open = new TreeMap<>();
    Relation inverse = new Relation();
    forEach(
        (from, to) -> {
          inverse.add(to, from);
          open.merge(from, 1, Integer::sum);
        });
    // Take away what leads nowhere, again and again; what stays leads round.
    Deque<String> ends = new ArrayDeque<>(inverse.sources());
    ends.removeIf(open::containsKey);
    while (!ends.isEmpty()) {
      for (String from : inverse.from(ends.remove())) {
        if (open.merge(from, -1, Integer::sum) == 0) {
          open.remove(from);
          ends.add(from);
        }
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "SkillTaxonomy.%s must not lead round, but %s does. Maybe one pair was given the wrong way round."
              .formatted(what, shown(cycle(open.keySet()))));
    }
  }

  private static String shown(List<String> cycle) {
    String first =
        cycle.stream().limit(MAX_SHOWN).map(Quoted::of).collect(Collectors.joining(" -> "));
    int more = cycle.size() - MAX_SHOWN;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** A cycle among names each of which leads to another one of them. */
  private List<String> cycle(Set<String> names) {
    Set<String> path = new LinkedHashSet<>();
    String name = names.iterator().next();
    while (path.add(name)) {
      name = from(name).stream().filter(names::contains).findFirst().orElseThrow();
    }
    List<String> cycle = new ArrayList<>(path);
    cycle.subList(0, cycle.indexOf(name)).clear();
    cycle.add(name);
    return cycle;
  }
}
