package org.openinternship.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.HostTree;
import org.openinternship.matching.market.CapacityTree;

/**
 * The seats of a cohort as a tree of capacities: projects by their numbers, and above them every
 * supervisor, unit and host that has a limit.
 */
final class PartyTree {
  private final CapacityTree tree;
  private final List<HostParty> parties;
  private final List<List<HostParty>> paths;
  private final List<Optional<HostParty>> closing;

  PartyTree(Cohort cohort, Roster roster) {
    HostTree hosts = HostTree.of(cohort);
    int[] seats = new int[roster.projects()];
    paths = new ArrayList<>(seats.length);
    closing = new ArrayList<>(seats.length);
    parties = new ArrayList<>(seats.length);
    Map<HostParty, Group> groups = new LinkedHashMap<>();
    for (int p = 0; p < seats.length; p++) {
      List<HostParty> path = hosts.path(roster.project(p));
      paths.add(path);
      closing.add(hosts.closing(roster.project(p)));
      parties.add(path.get(0));
      seats[p] = roster.project(p).seats();
      List<HostParty> limited =
          path.stream().skip(1).filter(party -> hosts.limit(party).isPresent()).toList();
      for (int k = 0; k < limited.size(); k++) {
        int depth = limited.size() - k;
        Group group = groups.computeIfAbsent(limited.get(k), party -> new Group(party, depth));
        if (k == 0) {
          group.projects.add(p);
        } else {
          group.groups.add(limited.get(k - 1));
        }
      }
    }
    CapacityTree.Builder builder = CapacityTree.builder(seats);
    Map<HostParty, Integer> nodes = new HashMap<>();
    groups.values().stream()
        .sorted(Comparator.comparingInt((Group group) -> group.depth).reversed())
        .forEach(
            group -> {
              int limit = hosts.limit(group.party).orElseThrow();
              nodes.put(group.party, builder.group(limit, group.children(nodes)));
              parties.add(group.party);
            });
    tree = builder.build();
  }

  /** A party with a limit, on the way to become a node. */
  private static final class Group {
    private final HostParty party;
    private final int depth;
    private final List<Integer> projects = new ArrayList<>();
    private final Set<HostParty> groups = new LinkedHashSet<>();

    Group(HostParty party, int depth) {
      this.party = party;
      this.depth = depth;
    }

    int[] children(Map<HostParty, Integer> nodes) {
      List<Integer> children = new ArrayList<>(projects);
      groups.forEach(group -> children.add(nodes.get(group)));
      return children.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  CapacityTree tree() {
    return tree;
  }

  /** The party that a node of the tree stands for. */
  HostParty party(int node) {
    return parties.get(node);
  }

  /** The party that closes a project to everybody, if there is one. */
  Optional<HostParty> closing(int project) {
    return closing.get(project);
  }

  /** All parties from a project to its host, those without a limit too. */
  List<HostParty> path(int project) {
    return paths.get(project);
  }
}
