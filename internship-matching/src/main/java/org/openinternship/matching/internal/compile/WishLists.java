package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.PickedPairs;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.scoring.PickedScores;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.shortlist.Shortlists;

/**
 * The maker of the list of projects of each intern: bids in their order, and those that the intern
 * does not rank before each other by score and then by lots of the intern's own; and after them, if
 * the policy says so, the projects that suit the intern best. Suggestions with equal scores go by
 * one order of all projects that is drawn with the seed.
 */
final class WishLists {
  private static final int[] NONE = {};

  private final ListBasis basis;
  private final NumberedCohort numbers;
  private final ConsideredPairs considered;
  private final HostOrder hosts;
  private final Scorer scorer;
  private final Lots lots;
  private final KeptLists kept;
  private final int[][] bids;

  /** The bids in the order of the projects' numbers; only where scores join them. */
  private final int[][] sorted;

  /** Which choice each bid is; null where that is its place. */
  private final int[] @Nullable [] choices;

  /** What a project counts at least that the intern does not rank; 0 where ranks only order. */
  private final int blank;

  /** How many bids have a rank: the first so many. */
  private final int[] ranked;

  /** The projects that are not closed to everybody, in the drawn order: none else is suggested. */
  private final int[] drawn;

  private final MissingFacts missing;
  private final Shortlists shortlists;

  /** Bids and scores of pairs; a project's row is its number. */
  private final PickedPairs pairs;

  private final PickedScores scores;

  /** Whether another lottery might have made another list. */
  private volatile boolean byLot;

  /** The tiers of each list that was made, of the projects that can be considered. */
  private final int[][] tiers;

  WishLists(
      ListBasis basis,
      ConsideredPairs considered,
      Eligibility eligibility,
      Scorer scorer,
      Lots lots,
      KeptLists kept) {
    this.basis = basis;
    this.kept = kept;
    this.numbers = basis.numbers();
    this.hosts = basis.hosts();
    this.considered = considered;
    this.scorer = scorer;
    this.lots = lots;
    blank = basis.policy().countedRanks();
    bids = new int[numbers.interns()][];
    choices = new int[numbers.interns()][];
    ranked = new int[numbers.interns()];
    Arrays.fill(bids, NONE);
    sorted = new int[numbers.interns()][];
    Arrays.fill(sorted, NONE);
    for (int intern = 0; intern < bids.length; intern++) {
      Interrupts.checkAt(intern);
      if (!kept.holds(intern)) {
        take(intern);
      }
    }
    drawn =
        IntStream.range(0, numbers.projects())
            .filter(project -> !considered.isClosed(project))
            .boxed()
            .sorted(Comparator.comparingLong(lots::numberOfProject))
            .mapToInt(Integer::intValue)
            .toArray();
    missing = new MissingFacts(numbers, eligibility);
    shortlists = shortlists(eligibility);
    int asked = kept.count() < numbers.interns() ? numbers.projects() : 0;
    List<Project> projects = IntStream.range(0, asked).mapToObj(numbers::project).toList();
    pairs = eligibility.picked(projects);
    scores = scorer.picked(projects);
    tiers = new int[numbers.interns()][];
  }

  /** Takes the bids of an intern as they stand by their number. */
  private void take(int intern) {
    InternPreferences preferences = basis.policy().internPreferences();
    Bids list = preferences == InternPreferences.SCORES ? null : numbers.bids(intern);
    bids[intern] = list == null ? NONE : numbersOf(list.projects());
    if (preferences == InternPreferences.BIDS_THEN_SCORES) {
      sorted[intern] = bids[intern].clone();
      Arrays.sort(sorted[intern]);
    }
    ranked[intern] = list == null ? 0 : list.ranks();
    choices[intern] = list == null || isStrict(list) ? null : choices(list);
  }

  /** Tells whether the choice of each bid is its place. */
  private static boolean isStrict(Bids list) {
    return list.ranks() == list.projects().size() && list.ties().isEmpty();
  }

  private int[] numbersOf(List<ProjectId> projects) {
    int[] found = new int[projects.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = numbers.number(projects.get(i));
    }
    return found;
  }

  /**
   * Returns which choice each bid is: tied ones share the better number, and so do those without a
   * rank, which count at least as a blank.
   */
  private int[] choices(Bids list) {
    int[] choices = new int[list.projects().size()];
    int place = 0;
    for (List<ProjectId> tier : list.tiers()) {
      int choice = place < list.ranks() ? place + 1 : Math.max(place + 1, blank);
      Arrays.fill(choices, place, place + tier.size(), choice);
      place += tier.size();
    }
    return choices;
  }

  /** Tells whether another lottery might have made another list: there are suggestions or ties. */
  boolean byLot() {
    return byLot;
  }

  /** Returns the facts that kept pairs out of the lists that were made. */
  MissingFacts missing() {
    return missing;
  }

  private Shortlists shortlists(Eligibility eligibility) {
    List<Intern> interns = IntStream.range(0, numbers.interns()).mapToObj(numbers::intern).toList();
    List<Project> projects = Arrays.stream(drawn).mapToObj(numbers::project).toList();
    return Shortlists.of(interns, projects, eligibility, scorer, this::isLeftOut, missing::see);
  }

  /** Tells whether a place of the drawn order cannot be suggested, whatever its score. */
  private boolean isLeftOut(int intern, int place) {
    return contains(sorted[intern], drawn[place]) || considered.isRefused(intern, drawn[place]);
  }

  private static boolean contains(int[] sorted, int project) {
    return Arrays.binarySearch(sorted, project) >= 0;
  }

  /**
   * Returns the list of one intern; what each criterion adds to its pairs goes into the spreads,
   * unless the list is kept.
   */
  WishList of(int intern, SpreadCollector spreads) {
    if (kept.holds(intern)) {
      missing.keep(intern, kept.missingFacts(intern));
      tiers[intern] = kept.tiers(intern);
      return kept.list(intern);
    }
    int[] suited =
        suggestsTo(intern) ? shortlists.bestProjects(intern, basis.policy().shortlist()) : NONE;
    return of(intern, suited, spreads);
  }

  /** Returns the list of an intern who was put in the place of the one of the cohort. */
  WishList ofChanged(int intern, SpreadCollector spreads) {
    take(intern);
    int[] suited =
        suggestsTo(intern)
            ? shortlists.bestProjects(
                numbers.intern(intern),
                place -> isLeftOut(intern, place),
                basis.policy().shortlist())
            : NONE;
    return of(intern, suited, spreads);
  }

  private boolean suggestsTo(int intern) {
    return basis.suggestsTo(bids[intern].length) && !numbers.isLinked(intern);
  }

  private WishList of(int intern, int[] suited, SpreadCollector spreads) {
    int[] asked = bids[intern];
    int size = asked.length + suited.length;
    int[] projects = Arrays.copyOf(asked, size);
    for (int i = 0; i < suited.length; i++) {
      projects[asked.length + i] = drawn[suited[i]];
    }
    if (suited.length > 0) {
      byLot = true;
    }
    boolean[] admitted = admitted(intern, asked, size);
    int[] given = choices[intern];
    long[] millionths = millionths(intern, projects, admitted, given != null, spreads);
    if (given != null) {
      for (int from = 0, to = 0; from < given.length; from = to) {
        while (to < given.length && given[to] == given[from]) {
          to++;
        }
        sortByScore(intern, from, to, projects, admitted, millionths);
      }
    }
    int[] standsFrom = hosts.ordersInterns() ? projects.clone() : NONE;
    tiers[intern] = rank(intern, projects, admitted, millionths, asked.length, standsFrom);
    return new WishList(
        asked.length,
        ranked[intern],
        projects,
        choices(given, asked.length, size),
        admitted,
        standsFrom);
  }

  /** Returns which choice each project of a list is; null where that is its place. */
  private int @Nullable [] choices(int @Nullable [] given, int asked, int size) {
    if (given == null && (blank == 0 || asked == size)) {
      return null;
    }
    int[] all = IntStream.rangeClosed(1, size).toArray();
    for (int place = asked; place < size; place++) {
      all[place] = Math.max(all[place], blank);
    }
    if (given != null) {
      System.arraycopy(given, 0, all, 0, asked);
    }
    return all;
  }

  /** Returns the tier of an intern at each project of their list that can be considered. */
  int[] tiers(int intern) {
    return tiers[intern];
  }

  /** Tells which places can be considered: bids that nothing keeps out, and all after them. */
  private boolean[] admitted(int intern, int[] asked, int size) {
    boolean[] admitted = new boolean[size];
    Arrays.fill(admitted, asked.length, size, true);
    int[] places = new int[asked.length];
    int count = 0;
    for (int place = 0; place < asked.length; place++) {
      Interrupts.checkAt(place);
      if (!considered.isClosed(asked[place]) && !considered.isRefused(intern, asked[place])) {
        places[count++] = place;
      }
    }
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = asked[places[i]];
    }
    PickedPairs.Answer[] answers = pairs.of(numbers.intern(intern), rows);
    for (int i = 0; i < count; i++) {
      admitted[places[i]] = answers[i] == PickedPairs.Answer.ADMITTED;
      if (answers[i] == PickedPairs.Answer.OPEN) {
        Interrupts.check();
        missing.see(intern, rows[i]);
      }
    }
    return admitted;
  }

  /** Returns the points at each project that can be considered, or at all of them. */
  private long[] millionths(
      int intern, int[] projects, boolean[] admitted, boolean all, SpreadCollector spreads) {
    int[] places = new int[projects.length];
    int count = 0;
    for (int place = 0; place < projects.length; place++) {
      if (all || admitted[place]) {
        places[count++] = place;
      }
    }
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = projects[places[i]];
    }
    int[][] points = scores.of(numbers.intern(intern), rows);
    long[] millionths = new long[projects.length];
    for (int i = 0; i < count; i++) {
      for (int[] ofCriterion : points) {
        millionths[places[i]] += ofCriterion[i];
      }
      if (admitted[places[i]]) {
        spreads.see(points, i);
      }
    }
    return millionths;
  }

  /** Sorts a stretch of entries by score, and equal scores by the intern's own lots. */
  private void sortByScore(
      int intern, int from, int to, int[] projects, boolean[] admitted, long[] millionths) {
    if (to - from < 2) {
      return;
    }
    int[] unsorted = Arrays.copyOfRange(projects, from, to);
    boolean[] was = Arrays.copyOfRange(admitted, from, to);
    long[] points = Arrays.copyOfRange(millionths, from, to);
    Integer[] order = IntStream.range(0, to - from).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order,
        Comparator.comparingLong((Integer i) -> -points[i])
            .thenComparingLong(i -> lots.numberInList(intern, unsorted[i]))
            .thenComparingInt(i -> unsorted[i]));
    for (int i = 0; i < order.length; i++) {
      projects[from + i] = unsorted[order[i]];
      admitted[from + i] = was[order[i]];
      millionths[from + i] = points[order[i]];
      if (i > 0 && points[order[i]] == points[order[i - 1]]) {
        byLot = true;
      }
    }
  }

  /** Finds the tier of the intern at each project that can be considered, and whence it comes. */
  private int[] rank(
      int intern,
      int[] projects,
      boolean[] admitted,
      long[] millionths,
      int asked,
      int[] standsFrom) {
    int[] places = new int[projects.length];
    int count = 0;
    int wishes = 0;
    for (int place = 0; place < projects.length; place++) {
      if (admitted[place]) {
        places[count++] = place;
        wishes += place < asked ? 1 : 0;
      }
    }
    int[] listed = new int[count];
    long[] points = new long[count];
    for (int i = 0; i < count; i++) {
      listed[i] = projects[places[i]];
      points[i] = millionths[places[i]];
    }
    int[] from = listed.clone();
    int[] listedTiers = hosts.tiers(intern, listed, points, wishes, from);
    for (int i = 0; i < count && standsFrom.length > 0; i++) {
      standsFrom[places[i]] = from[i];
    }
    return listedTiers;
  }
}
