package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;

/**
 * The seats of a cohort as a tree of capacities: projects by their numbers, and above them every
 * mentor, supervisor, unit and host that has a limit, or a minimum or target that counts.
 */
final class PartyTree {
  private final CapacityTree tree;

  /** How many projects each party has. */
  private final Map<HostSideId, Integer> sizes = new HashMap<>();

  private final List<HostSideId> parties;
  private final MinimumRule minimumRule;
  private final boolean goesByTargets;
  private final int[] minimums;
  private final Map<Integer, Integer> targets = new HashMap<>();
  private final List<List<HostSideId>> paths;
  private final List<Optional<HostSideId>> closing;

  /**
   * Makes the tree.
   *
   * @param cohort the cohort
   * @param numbers its projects by number
   * @param policy whether minimums count, and targets: who has one that does is a node, be it
   *     without a limit or not; a node that nothing goes by might settle a tie
   */
  PartyTree(Cohort cohort, NumberedCohort numbers, MatchingPolicy policy) {
    minimumRule = policy.minimums();
    goesByTargets = policy.goesByTargets();
    HostTree hosts = HostTree.of(cohort);
    int[] seats = new int[numbers.projects()];
    paths = new ArrayList<>(seats.length);
    closing = new ArrayList<>(seats.length);
    parties = new ArrayList<>(seats.length);
    for (int p = 0; p < seats.length; p++) {
      Interrupts.check();
      paths.add(hosts.path(numbers.project(p)));
      closing.add(hosts.closing(numbers.project(p)));
      parties.add(numbers.project(p).id());
      seats[p] = numbers.project(p).seats();
      paths.get(p).forEach(party -> sizes.merge(party, 1, Integer::sum));
    }
    Map<HostSideId, Group> groups = new LinkedHashMap<>();
    for (int p = 0; p < seats.length; p++) {
      List<HostSideId> limited = limited(paths.get(p), hosts);
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
    Map<HostSideId, Integer> nodes = new HashMap<>();
    groups.values().stream()
        .sorted(Comparator.comparingInt((Group group) -> group.depth).reversed())
        .forEach(
            group -> {
              int limit = hosts.limit(group.party).orElse(CapacityTree.UNLIMITED);
              nodes.put(group.party, builder.group(limit, group.children(nodes)));
              parties.add(group.party);
            });
    tree = builder.build();
    minimums = new int[tree.nodes()];
    for (int node = 0; node < minimums.length; node++) {
      minimums[node] =
          node < seats.length
              ? numbers.project(node).minInterns().orElse(0)
              : hosts.minimum(parties.get(node)).orElse(0);
      OptionalInt target =
          node < seats.length
              ? numbers.project(node).targetInterns()
              : hosts.target(parties.get(node));
      if (goesByTargets && target.isPresent()) {
        targets.put(node, target.getAsInt());
      }
    }
  }

  /**
   * The parties above a project that have a limit, or a minimum or target that counts, the
   * innermost first: these are nested, so the one with fewer projects lies inside, and of two with
   * the same projects the nearer one.
   */
  private List<HostSideId> limited(List<HostSideId> path, HostTree hosts) {
    List<HostSideId> limited = new ArrayList<>();
    for (HostSideId party : path.subList(1, path.size())) {
      if (hosts.limit(party).isPresent()
          || (goesByTargets && hosts.target(party).isPresent())
          || (minimumRule != MinimumRule.IGNORED && hosts.minimum(party).isPresent())) {
        limited.add(party);
      }
    }
    limited.sort(Comparator.comparing(party -> sizes.getOrDefault(party, 0)));
    return limited;
  }

  /** A party with a limit, on the way to become a node. */
  private static final class Group {
    private final HostSideId party;
    private final int depth;
    private final List<Integer> projects = new ArrayList<>();
    private final Set<HostSideId> groups = new LinkedHashSet<>();

    Group(HostSideId party, int depth) {
      this.party = party;
      this.depth = depth;
    }

    int[] children(Map<HostSideId, Integer> nodes) {
      List<Integer> children = new ArrayList<>(projects);
      groups.forEach(group -> children.add(nodes.get(group)));
      return children.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  CapacityTree tree() {
    return tree;
  }

  /** Returns a market of these seats with the minimums and targets that count. */
  Market withNumbers(Market market) {
    Market wished = market.withTargets(targets);
    return switch (minimumRule) {
      case IGNORED -> wished;
      case MUST_FILL -> wished.withLowerLimits(minimums);
      case FILL_OR_CLOSE -> wished.withMinimums(minimums);
    };
  }

  /** Returns the party that a node of the tree stands for. */
  HostSideId party(int node) {
    return parties.get(node);
  }

  /** Returns the party that closes a project to everybody, if there is one. */
  Optional<HostSideId> closing(int project) {
    return closing.get(project);
  }

  /** Returns all parties from a project to its host, those without a limit too. */
  List<HostSideId> path(int project) {
    return paths.get(project);
  }
}
