package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.Remedy;

/** The search for the smallest changes of a kind by trying them, all that are equally small. */
final class Smallest<T> implements KindSearch {
  private final HelpfulKind kind;
  private final List<T> bySize;
  private final ToIntFunction<T> size;
  private final Function<T, Optional<Remedy>> trial;
  private final List<Remedy> found = new ArrayList<>();
  private int next;

  /**
   * Begins a search that has tried nothing.
   *
   * @param kind the kind of the changes
   * @param bySize the changes, the smallest first
   * @param size how large one is
   * @param trial what comes of one; empty if it does not lead there
   */
  Smallest(
      HelpfulKind kind,
      List<T> bySize,
      ToIntFunction<T> size,
      Function<T, Optional<Remedy>> trial) {
    this.kind = kind;
    this.bySize = bySize;
    this.size = size;
    this.trial = trial;
  }

  @Override
  public HelpfulKind kind() {
    return kind;
  }

  @Override
  public int left() {
    return bySize.size() - next;
  }

  @Override
  public boolean isOver() {
    return next == bySize.size()
        || (!found.isEmpty() && size.applyAsInt(bySize.get(next)) > found.get(0).size());
  }

  @Override
  public void turn(int most, SearchRun run) {
    for (int i = 0; i < most && !isOver() && run.next(); i++) {
      trial.apply(bySize.get(next++)).ifPresent(found::add);
    }
  }

  @Override
  public List<Remedy> remedies() {
    return found;
  }
}
