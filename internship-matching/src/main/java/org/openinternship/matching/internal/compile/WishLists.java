package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Lots;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
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

  private final MatchingPolicy policy;
  private final NumberedCohort numbers;
  private final ConsideredPairs considered;
  private final HostOrder hosts;
  private final Scorer scorer;
  private final Lots lots;
  private final int[][] bids;

  /** The bids in the order of the projects' numbers; only where scores join them. */
  private final int[][] sorted;

  /** Which choice each bid is; null where that is its place. */
  private final int[] @Nullable [] choices;

  private final boolean[] ranked;

  /** Whether interns without bids get the projects that suit them best. */
  private final boolean suggests;

  /** The projects in the drawn order. */
  private final int[] drawn;

  private final MissingFacts missing;
  private final Shortlists shortlists;

  WishLists(
      Cohort cohort,
      MatchingPolicy policy,
      NumberedCohort numbers,
      HostOrder hosts,
      ConsideredPairs considered,
      Eligibility eligibility,
      Scorer scorer,
      Lots lots) {
    this.policy = policy;
    this.numbers = numbers;
    this.hosts = hosts;
    this.considered = considered;
    this.scorer = scorer;
    this.lots = lots;
    suggests =
        cohort.bidRules().whenNoBids() == WhenNoBids.SUGGEST
            && policy.acceptability() != Acceptability.LISTED;
    bids = new int[numbers.interns()][];
    choices = new int[numbers.interns()][];
    ranked = new boolean[numbers.interns()];
    Arrays.fill(bids, NONE);
    sorted = new int[numbers.interns()][];
    Arrays.fill(sorted, NONE);
    if (policy.internPreferences() != InternPreferences.SCORES) {
      for (Bids list : cohort.bids()) {
        Interrupts.check();
        int intern = numbers.number(list.intern());
        bids[intern] = list.projects().stream().mapToInt(numbers::number).toArray();
        if (policy.internPreferences() == InternPreferences.BIDS_THEN_SCORES) {
          sorted[intern] = bids[intern].clone();
          Arrays.sort(sorted[intern]);
        }
        ranked[intern] = list.ranked();
        choices[intern] = list.ranked() && list.ties().isEmpty() ? null : choices(list);
      }
    }
    drawn =
        IntStream.range(0, numbers.projects())
            .boxed()
            .sorted(Comparator.comparingLong(lots::numberOfProject))
            .mapToInt(Integer::intValue)
            .toArray();
    missing = new MissingFacts(numbers, eligibility);
    shortlists = shortlists(eligibility);
  }

  /** Returns which choice each bid is: tied ones share the better number. */
  private static int[] choices(Bids list) {
    int[] choices = new int[list.projects().size()];
    int place = 0;
    for (List<ProjectId> tier : list.tiers()) {
      Arrays.fill(choices, place, place + tier.size(), place + 1);
      place += tier.size();
    }
    return choices;
  }

  /** Returns the facts that kept pairs out of the lists that were made. */
  MissingFacts missing() {
    return missing;
  }

  private Shortlists shortlists(Eligibility eligibility) {
    List<Intern> interns = IntStream.range(0, numbers.interns()).mapToObj(numbers::intern).toList();
    List<Project> projects = Arrays.stream(drawn).mapToObj(numbers::project).toList();
    return Shortlists.of(
        interns,
        projects,
        eligibility,
        scorer,
        (intern, place) ->
            contains(sorted[intern], drawn[place])
                || considered.beforehand(intern, drawn[place]).isPresent(),
        (intern, place) -> missing.see(intern, drawn[place]));
  }

  private static boolean contains(int[] sorted, int project) {
    return Arrays.binarySearch(sorted, project) >= 0;
  }

  /**
   * Returns the list of one intern; what each criterion adds to its pairs goes into the spreads.
   */
  WishList of(int intern, SpreadCollector spreads) {
    int[] asked = bids[intern];
    int[] suited =
        policy.internPreferences() == InternPreferences.BIDS && !(suggests && asked.length == 0)
            ? NONE
            : shortlists.bestProjects(intern, policy.shortlist());
    int size = asked.length + suited.length;
    int[] projects = Arrays.copyOf(asked, size);
    for (int i = 0; i < suited.length; i++) {
      projects[asked.length + i] = drawn[suited[i]];
    }
    int[] given = choices[intern];
    boolean[] admitted = new boolean[size];
    long[] millionths = new long[size];
    long[] contributions = new long[policy.scoring().criteria().size()];
    for (int i = 0; i < size; i++) {
      Interrupts.checkAt(i);
      admitted[i] = i >= asked.length || considered.admits(intern, projects[i]);
      if (admitted[i] || given != null) {
        millionths[i] =
            scorer.millionths(numbers.intern(intern), numbers.project(projects[i]), contributions);
      }
      if (admitted[i]) {
        spreads.see(contributions);
      } else if (considered.beforehand(intern, projects[i]).isEmpty()) {
        missing.see(intern, projects[i]);
      }
    }
    int[] all = IntStream.rangeClosed(1, size).toArray();
    if (given != null) {
      System.arraycopy(given, 0, all, 0, given.length);
      for (int from = 0, to = 0; from < given.length; from = to) {
        while (to < given.length && given[to] == given[from]) {
          to++;
        }
        sortByScore(intern, from, to, projects, admitted, millionths);
      }
    }
    int[] tiers = new int[size];
    int[] standsFrom = hosts.ordersInterns() ? projects.clone() : NONE;
    rank(intern, projects, admitted, millionths, asked.length, tiers, standsFrom);
    return new WishList(asked.length, ranked[intern], projects, all, admitted, tiers, standsFrom);
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
    }
  }

  /** Finds the tier of the intern at each project that can be considered, and whence it comes. */
  private void rank(
      int intern,
      int[] projects,
      boolean[] admitted,
      long[] millionths,
      int asked,
      int[] tiers,
      int[] standsFrom) {
    int[] listed = IntStream.range(0, projects.length).filter(i -> admitted[i]).toArray();
    int[] listedProjects = Arrays.stream(listed).map(i -> projects[i]).toArray();
    long[] points = Arrays.stream(listed).mapToLong(i -> millionths[i]).toArray();
    int wishes = (int) Arrays.stream(listed).filter(i -> i < asked).count();
    int[] from = listedProjects.clone();
    int[] listedTiers = hosts.tiers(intern, listedProjects, points, wishes, from);
    for (int i = 0; i < listed.length; i++) {
      tiers[listed[i]] = listedTiers[i];
      if (standsFrom.length > 0) {
        standsFrom[listed[i]] = from[i];
      }
    }
  }
}
