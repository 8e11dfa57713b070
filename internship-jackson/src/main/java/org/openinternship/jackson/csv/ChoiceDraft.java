package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** The choices of each intern that were read so far. */
final class ChoiceDraft {
  /** The rank of a choice that has none, in a table with ranks: after all others. */
  static final int BLANK = Integer.MAX_VALUE;

  private record Choice(int rank, ProjectId project) {}

  private static final Comparator<Choice> ORDER =
      Comparator.comparingInt(Choice::rank).thenComparing(Choice::project);

  /** The ranks of the projects that each intern chose. */
  private final SortedMap<InternId, Map<ProjectId, Integer>> choices = new TreeMap<>();

  private Optional<Boolean> form = Optional.empty();

  /** Whether all tables so far have ranks, or none has. */
  boolean isOfOneForm(boolean ranked) {
    form = form.or(() -> Optional.of(ranked));
    return form.get() == ranked;
  }

  /** Adds a choice; tells whether the intern did not choose the project before. */
  boolean add(InternId intern, ProjectId project, int rank) {
    return choices.computeIfAbsent(intern, any -> new HashMap<>()).putIfAbsent(project, rank)
        == null;
  }

  /**
   * The lists by the keys of interns; choices without a rank are liked the same, after those with
   * one.
   */
  List<Bids> bids() {
    List<Bids> bids = new ArrayList<>();
    choices.forEach(
        (intern, own) -> {
          List<Choice> sorted = new ArrayList<>();
          own.forEach((project, rank) -> sorted.add(new Choice(rank, project)));
          sorted.sort(ORDER);
          bids.add(bids(intern, sorted));
        });
    return bids;
  }

  private static Bids bids(InternId intern, List<Choice> sorted) {
    List<ProjectId> projects = sorted.stream().map(Choice::project).toList();
    List<Bids.Tie> ties = new ArrayList<>();
    boolean ranked = sorted.get(0).rank() > 0;
    int blanks = (int) sorted.stream().filter(choice -> choice.rank() == BLANK).count();
    int ranks = ranked ? sorted.size() - blanks : 0;
    int from = 0;
    for (int i = 1; i <= ranks; i++) {
      if (i == ranks || sorted.get(i).rank() != sorted.get(from).rank()) {
        if (i - from > 1) {
          ties.add(new Bids.Tie(projects.subList(from, i)));
        }
        from = i;
      }
    }
    return new Bids(intern, projects, ranked, ties, blanks);
  }
}
