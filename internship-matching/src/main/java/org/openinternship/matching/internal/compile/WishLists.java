package org.openinternship.matching.internal.compile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.shortlist.Shortlists;

/**
 * The maker of the list of projects of each intern: bids in their order, or by score where the
 * intern does not rank them, and then, if the policy says so, the projects that suit the intern
 * best. Equal scores go by one order of all projects that is drawn with the seed.
 */
final class WishLists {
  private static final int[] NONE = {};

  private final MatchingPolicy policy;
  private final NumberedCohort numbers;
  private final ConsideredPairs considered;
  private final HostOrder hosts;
  private final Scorer scorer;
  private final int[][] bids;
  private final boolean[] ranked;

  /** Whether interns without bids get the projects that suit them best. */
  private final boolean suggests;

  /** The projects in the drawn order, and the place of each in it. */
  private final int[] drawn;

  private final int[] placeDrawn;
  private final Shortlists shortlists;

  WishLists(
      Cohort cohort,
      MatchingPolicy policy,
      NumberedCohort numbers,
      HostOrder hosts,
      ConsideredPairs considered,
      Eligibility eligibility,
      Scorer scorer) {
    this.policy = policy;
    this.numbers = numbers;
    this.hosts = hosts;
    this.considered = considered;
    this.scorer = scorer;
    suggests = cohort.bidRules().whenNoBids() == WhenNoBids.SUGGEST;
    bids = new int[numbers.interns()][];
    ranked = new boolean[numbers.interns()];
    Arrays.fill(bids, NONE);
    if (policy.internPreferences() != InternPreferences.SCORES) {
      for (Bids list : cohort.bids()) {
        int intern = numbers.number(list.intern());
        bids[intern] = list.projects().stream().mapToInt(numbers::number).toArray();
        ranked[intern] = list.ranked();
      }
    }
    drawn =
        IntStream.range(0, numbers.projects())
            .boxed()
            .sorted(Comparator.comparingLong(p -> policy.lottery().numberOfProject(0, p)))
            .mapToInt(Integer::intValue)
            .toArray();
    placeDrawn = new int[drawn.length];
    for (int place = 0; place < drawn.length; place++) {
      placeDrawn[drawn[place]] = place;
    }
    shortlists = shortlists(eligibility);
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
            contains(bids[intern], drawn[place])
                || considered.beforehand(intern, drawn[place]).isPresent());
  }

  private static boolean contains(int[] projects, int project) {
    for (int other : projects) {
      if (other == project) {
        return true;
      }
    }
    return false;
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
    boolean[] admitted = new boolean[size];
    long[] millionths = new long[size];
    long[] contributions = new long[policy.scoring().criteria().size()];
    for (int i = 0; i < size; i++) {
      admitted[i] = i >= asked.length || considered.admits(intern, projects[i]);
      if (admitted[i] || !ranked[intern]) {
        millionths[i] =
            scorer.millionths(numbers.intern(intern), numbers.project(projects[i]), contributions);
      }
      if (admitted[i]) {
        spreads.see(contributions);
      }
    }
    int[] choices = IntStream.rangeClosed(1, size).toArray();
    if (!ranked[intern]) {
      Arrays.fill(choices, 0, asked.length, 1);
      sortByScore(asked.length, projects, admitted, millionths);
    }
    return new WishList(projects, choices, admitted, tiers(intern, projects, admitted, millionths));
  }

  /** Sorts the first {@code count} entries by score, and equal scores by the drawn order. */
  private void sortByScore(int count, int[] projects, boolean[] admitted, long[] millionths) {
    Integer[] order = IntStream.range(0, count).boxed().toArray(Integer[]::new);
    int[] unsorted = projects.clone();
    boolean[] was = admitted.clone();
    long[] points = millionths.clone();
    Arrays.sort(
        order,
        Comparator.comparingLong((Integer i) -> -points[i])
            .thenComparingInt(i -> placeDrawn[unsorted[i]]));
    for (int i = 0; i < count; i++) {
      projects[i] = unsorted[order[i]];
      admitted[i] = was[order[i]];
      millionths[i] = points[order[i]];
    }
  }

  private int[] tiers(int intern, int[] projects, boolean[] admitted, long[] millionths) {
    int[] listed = IntStream.range(0, projects.length).filter(i -> admitted[i]).toArray();
    int[] listedProjects = Arrays.stream(listed).map(i -> projects[i]).toArray();
    long[] points = Arrays.stream(listed).mapToLong(i -> millionths[i]).toArray();
    int[] tiers = new int[listed.length];
    for (int i = 0; i < listed.length; i++) {
      tiers[i] = hosts.tier(intern, listedProjects[i], points[i]);
    }
    hosts.group(intern, listedProjects, points, tiers);
    int[] all = new int[projects.length];
    for (int i = 0; i < listed.length; i++) {
      all[listed[i]] = tiers[i];
    }
    return all;
  }
}
