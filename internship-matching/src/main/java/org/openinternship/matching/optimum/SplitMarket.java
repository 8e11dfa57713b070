package org.openinternship.matching.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;

/**
 * A market in which each project is split into parts: one for all interns who have the same of the
 * properties that rules about the project name. Rules whose properties are nested or disjoint have
 * a node of their own in its tree; of the others it is only known which parts they are about.
 *
 * <p>Pairs have the same numbers in both markets, and what stood in the tree stands in it still.
 */
final class SplitMarket {
  final Market whole;
  final Market market;

  /** Per part: its project. */
  final int[] project;

  /** Per project: its parts, and its node in the split tree. */
  final int[][] parts;

  final int[] projectNode;

  /** Per node of the split tree: that of the whole one, or -1. */
  final int[] original;

  /** All classes of interns at projects that rules are about, and which of them have no node. */
  final List<TeamClass> classes = new ArrayList<>();

  final List<TeamClass> rows = new ArrayList<>();

  /** Per node: its class or null; and whether rules excuse a project when it is empty. */
  final TeamClass[] classAt;

  final boolean[] excused;

  /** The nodes of the split tree that close below a minimum, and their minimums. */
  final int[] closingNode;

  final int[] minimum;

  private final List<CompositionRule> rules;
  private final CapacityTree.Builder tree;
  private final int[] partOfPair;
  private final int[] partOfPin;

  private SplitMarket(Market whole, List<CompositionRule> rules) {
    this.whole = whole;
    this.rules = rules;
    int projects = whole.projects();
    parts = new int[projects][];
    excused = new boolean[projects];
    partOfPair = new int[whole.pairs()];
    partOfPin = new int[whole.interns()];
    List<List<int[]>> applicants = applicants();
    BitSet[] having = having();
    int count = 0;
    List<List<ClassOfInterns>> byProject = new ArrayList<>();
    for (int p = 0; p < projects; p++) {
      Interrupts.checkAt(p);
      byProject.add(classesOf(p, applicants.get(p), having));
      int first = count;
      count = split(byProject.get(p), applicants.get(p), first);
      parts[p] = new int[count - first];
      int begin = first;
      Arrays.setAll(parts[p], k -> begin + k);
    }
    project = new int[count];
    for (int p = 0; p < projects; p++) {
      for (int part : parts[p]) {
        project[part] = p;
      }
    }
    int[] seats = new int[count];
    Arrays.fill(seats, CapacityTree.UNLIMITED);
    tree = CapacityTree.builder(seats);
    projectNode = new int[projects];
    List<TeamClass> nodes = new ArrayList<>();
    for (int p = 0; p < projects; p++) {
      addClasses(p, byProject.get(p), nodes);
    }
    original = addTree();
    classAt = new TeamClass[original.length];
    nodes.forEach(each -> classAt[each.node()] = each);
    closingNode =
        IntStream.range(0, original.length)
            .filter(node -> original[node] >= 0 && mayClose(original[node]))
            .toArray();
    minimum = Arrays.stream(closingNode).map(node -> whole.minimum(original[node])).toArray();
    market = market();
  }

  /** A minimum of one is had by everybody who has anybody. */
  private boolean mayClose(int node) {
    return whole.minimum(node) > Math.max(1, whole.lowerLimit(node));
  }

  static SplitMarket of(Market whole, List<CompositionRule> rules) {
    return new SplitMarket(whole, rules);
  }

  /** Per project: who can sit there, with the pair of each or -1 for a pin. */
  private List<List<int[]>> applicants() {
    List<List<int[]>> each = new ArrayList<>();
    for (int p = 0; p < whole.projects(); p++) {
      each.add(new ArrayList<>());
    }
    for (int i = 0; i < whole.interns(); i++) {
      Interrupts.checkAt(i);
      for (int pair = whole.firstPair(i); pair < whole.endPair(i); pair++) {
        each.get(whole.project(pair)).add(new int[] {i, pair});
      }
      if (whole.isPinned(i)) {
        each.get(whole.pinnedProject(i)).add(new int[] {i, -1});
      }
    }
    return each;
  }

  /** Per rule: who has its property. */
  private BitSet[] having() {
    BitSet[] having = new BitSet[rules.size()];
    for (int rule = 0; rule < having.length; rule++) {
      Interrupts.check();
      having[rule] = new BitSet();
      rules.get(rule).interns().forEach(having[rule]::set);
    }
    return having;
  }

  /** Rules about one project and the same of its applicants, by their places among these. */
  private static final class ClassOfInterns {
    final BitSet applicants;
    final List<CompositionRule> rules = new ArrayList<>();
    final List<Integer> parts = new ArrayList<>();

    ClassOfInterns(BitSet applicants) {
      this.applicants = applicants;
    }
  }

  private List<ClassOfInterns> classesOf(int p, List<int[]> applicants, BitSet[] having) {
    Map<BitSet, ClassOfInterns> classes = new LinkedHashMap<>();
    for (int r = 0; r < having.length; r++) {
      CompositionRule rule = rules.get(r);
      if (rule.isAbout(p)) {
        BitSet those = new BitSet();
        for (int at = 0; at < applicants.size(); at++) {
          those.set(at, having[r].get(applicants.get(at)[0]));
        }
        classes.computeIfAbsent(those, ClassOfInterns::new).rules.add(rule);
        excused[p] |= rule.excusesEmpty() && rule.minInterns() > 0;
      }
    }
    return List.copyOf(classes.values());
  }

  private int split(List<ClassOfInterns> classes, List<int[]> applicants, int first) {
    Map<BitSet, Integer> partOf = new LinkedHashMap<>();
    int next = first;
    for (int at = 0; at < applicants.size(); at++) {
      int[] one = applicants.get(at);
      BitSet has = new BitSet();
      for (int c = 0; c < classes.size(); c++) {
        has.set(c, classes.get(c).applicants.get(at));
      }
      Integer part = partOf.get(has);
      if (part == null) {
        part = next++;
        partOf.put(has, part);
        int made = part;
        has.stream().forEach(c -> classes.get(c).parts.add(made));
      }
      if (one[1] < 0) {
        partOfPin[one[0]] = part;
      } else {
        partOfPair[one[1]] = part;
      }
    }
    return next;
  }

  /** Gives a node to each class that is nested in or disjoint from those that have one. */
  private void addClasses(int p, List<ClassOfInterns> all, List<TeamClass> nodes) {
    List<ClassOfInterns> nested = new ArrayList<>();
    for (ClassOfInterns one : all) {
      boolean fits =
          !one.parts.isEmpty()
              && nested.stream().allMatch(other -> isNested(one.applicants, other.applicants));
      if (fits) {
        nested.add(one);
      } else {
        TeamClass row = new TeamClass(p, -1, one.parts, one.rules);
        classes.add(row);
        rows.add(row);
      }
    }
    nested.sort(Comparator.comparingInt(one -> one.applicants.cardinality()));
    int[] top = parts[p].clone();
    int first = nodes.size();
    for (ClassOfInterns one : nested) {
      int[] below =
          Arrays.stream(top).filter(node -> isBelow(node, one, nodes, first)).distinct().toArray();
      int node = tree.group(CapacityTree.UNLIMITED, below);
      TeamClass made = new TeamClass(p, node, one.parts, one.rules);
      classes.add(made);
      nodes.add(made);
      for (int k = 0; k < top.length; k++) {
        top[k] = one.parts.contains(parts[p][k]) ? node : top[k];
      }
    }
    projectNode[p] = tree.group(whole.tree().capacity(p), Arrays.stream(top).distinct().toArray());
  }

  /** Tells whether a part, or a node of those from the first on, lies in a class. */
  private static boolean isBelow(int node, ClassOfInterns one, List<TeamClass> nodes, int first) {
    for (int k = nodes.size() - 1; k >= first; k--) {
      if (nodes.get(k).node() == node) {
        return one.parts.contains(nodes.get(k).parts().get(0));
      }
    }
    return one.parts.contains(node);
  }

  private static boolean isNested(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.isEmpty() || both.equals(one) || both.equals(other);
  }

  /** Puts the groups of the whole tree above its projects; returns where each node comes from. */
  private int[] addTree() {
    CapacityTree above = whole.tree();
    int[] node = Arrays.copyOf(projectNode, above.nodes());
    Map<Integer, List<Integer>> below = new HashMap<>();
    for (int at = 0; at < above.nodes(); at++) {
      Interrupts.checkAt(at);
      if (at >= above.projects()) {
        int[] children =
            below.getOrDefault(at, List.of()).stream().mapToInt(child -> child).toArray();
        node[at] = tree.group(above.capacity(at), children);
      }
      if (above.parent(at) >= 0) {
        below.computeIfAbsent(above.parent(at), group -> new ArrayList<>()).add(node[at]);
      }
    }
    int[] from = new int[tree.build().nodes()];
    Arrays.fill(from, -1);
    for (int at = 0; at < node.length; at++) {
      from[node[at]] = at;
    }
    return from;
  }

  private Market market() {
    CapacityTree split = tree.build();
    MarketAssembler assembler = Market.assembler(split, whole.lots().ofParts(project));
    for (int i = 0; i < whole.interns(); i++) {
      assembler.intern();
      for (int pair = whole.firstPair(i); pair < whole.endPair(i); pair++) {
        assembler.pair(partOfPair[pair], 0);
      }
      if (whole.isPinned(i)) {
        assembler.pin(i, partOfPin[i]);
      }
    }
    int[] limits = new int[split.nodes()];
    Arrays.setAll(limits, n -> original[n] < 0 ? 0 : whole.lowerLimit(original[n]));
    Market built = assembler.build().withLowerLimits(limits);
    return whole.lastFill().isEmpty()
        ? built
        : built.withLast(
            whole.lastFill().get(),
            IntStream.range(0, whole.interns()).filter(whole::isLast).toArray());
  }
}
