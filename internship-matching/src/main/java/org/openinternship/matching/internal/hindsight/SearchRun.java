package org.openinternship.matching.internal.hindsight;

import java.util.List;
import java.util.function.LongPredicate;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.internal.compile.RunProgress;
import org.openinternship.matching.internal.compile.StageProgress;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.run.MatchStage;

/**
 * One search within its limit: kinds take turns, and each trial is asked for first. An interrupt
 * ends it, and a listener is told how far it is.
 */
final class SearchRun {
  private static final int ALL = 100;

  private final LongPredicate isOver;
  private final boolean limited;
  private final StageProgress stage;
  private int tried;
  private long done;
  private long size;

  /** Begins a search, from which on time counts. */
  SearchRun(SearchLimit limit, RunProgress progress) {
    limited = !limit.equals(SearchLimit.NONE);
    isOver = limit.begin();
    stage = progress.begin(MatchStage.HINDSIGHT, ALL);
  }

  /** Tells whether one more may be tried, which then counts as tried. */
  boolean next() {
    Interrupts.check();
    if (isOver.test(tried)) {
      return false;
    }
    tried++;
    tell(1);
    return true;
  }

  /** Searches in turns that grow, until all are over or the limit is reached. */
  void through(List<KindSearch> searches) {
    searches.forEach(it -> size += it.left());
    boolean goesOn = true;
    for (int most = limited ? 1 : Integer.MAX_VALUE; goesOn; most = 2 * most) {
      goesOn = false;
      for (KindSearch search : searches) {
        if (!search.isOver()) {
          int before = tried;
          search.turn(most, this);
          tell(search.isOver() ? search.left() : 0);
          goesOn |= !search.isOver() && tried > before;
        }
      }
    }
  }

  private void tell(int more) {
    done += more;
    stage.accept((int) (ALL * done / size));
  }

  /** Ends it. */
  void end() {
    stage.end();
  }
}
