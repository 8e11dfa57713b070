package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.verify.BlockingCase;

/**
 * What stable means, from the definition and on the objects of the domain: tries every feasible
 * assignment, and lets nobody and nothing of the library decide.
 */
final class ByDefinition {
  private final Wants wants;

  ByDefinition(Wants wants) {
    this.wants = wants;
  }

  /** Every feasible assignment in which each intern has a project of their list or none. */
  List<Map<InternId, ProjectId>> assignments() {
    Map<InternId, ProjectId> held = new TreeMap<>(wants.pins());
    List<Map<InternId, ProjectId>> all = new ArrayList<>();
    extend(wants.interns(), held, all);
    return all;
  }

  private void extend(
      List<InternId> rest, Map<InternId, ProjectId> held, List<Map<InternId, ProjectId>> all) {
    if (rest.isEmpty()) {
      all.add(new TreeMap<>(held));
      return;
    }
    InternId intern = rest.get(0);
    List<InternId> others = rest.subList(1, rest.size());
    extend(others, held, all);
    if (wants.pins().containsKey(intern)) {
      return;
    }
    for (ProjectId project : wants.list(intern)) {
      if (full(held, project).isEmpty()) {
        held.put(intern, project);
        extend(others, held, all);
        held.remove(intern);
      }
    }
  }

  /** Every order of interns in which turns, each taking the best that is left, lead to places. */
  List<List<InternId>> turns(Map<InternId, ProjectId> places) {
    List<List<InternId>> found = new ArrayList<>();
    List<InternId> rest = new ArrayList<>(wants.interns());
    rest.removeAll(wants.pins().keySet());
    addTurns(List.of(), rest, places, found);
    return found;
  }

  private void addTurns(
      List<InternId> before,
      List<InternId> rest,
      Map<InternId, ProjectId> places,
      List<List<InternId>> found) {
    if (rest.isEmpty()) {
      found.add(before);
    }
    Map<InternId, ProjectId> held = new TreeMap<>(wants.pins());
    before.stream().filter(places::containsKey).forEach(in -> held.put(in, places.get(in)));
    for (InternId next : rest) {
      Optional<ProjectId> best =
          wants.list(next).stream().filter(p -> full(held, p).isEmpty()).findFirst();
      if (best.equals(Optional.ofNullable(places.get(next)))) {
        List<InternId> order = new ArrayList<>(before);
        order.add(next);
        List<InternId> others = new ArrayList<>(rest);
        others.remove(next);
        addTurns(order, others, places, found);
      }
    }
  }

  List<Map<InternId, ProjectId>> stable() {
    return assignments().stream().filter(places -> blocking(places).isEmpty()).toList();
  }

  /** The innermost party on a project's path without room. */
  Optional<HostSideId> full(Map<InternId, ProjectId> places, ProjectId project) {
    return wants.limited(project).stream()
        .filter(party -> below(places, party).size() >= wants.limit(party))
        .findFirst();
  }

  /** Who sits at a party or below it. */
  List<InternId> below(Map<InternId, ProjectId> places, HostSideId party) {
    return places.keySet().stream()
        .filter(intern -> wants.path(places.get(intern)).contains(party))
        .toList();
  }

  /** The worst below a party whom nobody has pinned. */
  Optional<InternId> worst(Map<InternId, ProjectId> places, HostSideId party) {
    return below(places, party).stream()
        .filter(intern -> !wants.pins().containsKey(intern))
        .max(Comparator.comparing(intern -> wants.standing(intern, places.get(intern))));
  }

  /**
   * Every pair that blocks with the intern's own seat vacated: there is room on the whole path, or
   * the innermost full party holds somebody worse.
   */
  List<BlockingMatch> blocking(Map<InternId, ProjectId> places) {
    List<BlockingMatch> blocking = new ArrayList<>();
    for (InternId intern : wants.interns()) {
      for (ProjectId project : preferred(intern, places)) {
        Map<InternId, ProjectId> without = new TreeMap<>(places);
        without.remove(intern);
        Optional<HostSideId> full = full(without, project);
        boolean agreed =
            full.isEmpty()
                || worst(without, full.get())
                    .filter(
                        other ->
                            wants
                                    .standing(intern, project)
                                    .compareTo(wants.standing(other, places.get(other)))
                                < 0)
                    .isPresent();
        if (agreed) {
          blocking.add(named(intern, project, places));
        }
      }
    }
    return blocking;
  }

  private BlockingMatch named(InternId intern, ProjectId project, Map<InternId, ProjectId> places) {
    HostSideId full = full(places, project).orElse(null);
    if (full == null) {
      return new BlockingMatch(intern, project, BlockingCase.HAS_ROOM, project);
    }
    boolean within = below(places, full).contains(intern);
    BlockingCase kind =
        full.equals(project)
            ? BlockingCase.PROJECT_PREFERS
            : within ? BlockingCase.ALREADY_IN_GROUP : BlockingCase.GROUP_PREFERS;
    return new BlockingMatch(intern, project, kind, full);
  }

  /**
   * Whether a pair blocks in the sense of the choice: all that compete with it, best first, take
   * their seats as long as there are any, and so does the pair.
   */
  boolean blocksByChoice(InternId intern, ProjectId project, Map<InternId, ProjectId> places) {
    record Pair(InternId intern, ProjectId project) {}
    List<Pair> offered = new ArrayList<>();
    places.forEach((other, place) -> offered.add(new Pair(other, place)));
    offered.add(new Pair(intern, project));
    offered.removeIf(pair -> wants.pins().containsKey(pair.intern()));
    offered.removeIf(pair -> !wants.top(pair.project()).equals(wants.top(project)));
    offered.sort(
        Comparator.comparing((Pair pair) -> wants.standing(pair.intern(), pair.project()))
            .thenComparing(pair -> wants.list(pair.intern()).indexOf(pair.project())));
    List<ProjectId> taken = new ArrayList<>(wants.pins().values());
    Set<Pair> chosen = new HashSet<>();
    for (Pair pair : offered) {
      boolean room =
          wants.path(pair.project()).stream()
              .allMatch(
                  party ->
                      taken.stream().filter(p -> wants.path(p).contains(party)).count()
                          < wants.limit(party));
      if (room) {
        taken.add(pair.project());
        chosen.add(pair);
      }
    }
    return chosen.contains(new Pair(intern, project));
  }

  /** What an intern would rather have than the place they got. */
  List<ProjectId> preferred(InternId intern, Map<InternId, ProjectId> places) {
    if (wants.pins().containsKey(intern)) {
      return List.of();
    }
    List<ProjectId> list = wants.list(intern);
    int got = list.indexOf(places.get(intern));
    return got < 0 ? list : list.subList(0, got);
  }
}
