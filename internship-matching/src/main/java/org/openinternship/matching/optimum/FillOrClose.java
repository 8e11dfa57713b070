package org.openinternship.matching.optimum;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;

/**
 * The best assignment by a stack of objectives in which every project and group either has its
 * {@linkplain Market#minimum minimum} of interns or closes and has nobody. Where an intern is
 * pinned, or a {@linkplain Market#lowerLimit lower limit} asks for somebody, it does not close.
 *
 * <p>Interns who {@linkplain Market#withLast come last} count for no objective, and have a place
 * only where a lower limit or a minimum may need them; loads count everybody who has a place.
 *
 * <p>Which of them close is a search: best such assignments are NP-hard to find. It is exact for
 * some fifteen that may close; beyond, and wherever its limit comes first, it gives the best that
 * it found, and a bound that nothing is better than.
 *
 * <p><b>How.</b> Branch and bound. Leaving the minimum of those out of account that are not decided
 * yet gives an {@link Optimum} that is at least as good as any decision of them. Where one of them
 * has somebody and fewer than its minimum there, it is decided both ways, the one first that is
 * furthest from both; the best bound is followed first, the one with more decided among equal ones.
 * The first answer closes the emptiest until all others are filled, and is bettered by opening one
 * of those closed, as long as that helps.
 *
 * <p>A step costs an optimum. The search takes up to 2^k steps for k nodes with a minimum, and
 * keeps O(k) bytes for each decision that is open. The same market has the same answer on every
 * machine, unless the limit is one of time. Immutable and safe to share.
 *
 * <p>Sources: Biró, Fleiner, Irving, Manlove, <i>The College Admissions problem with lower and
 * common quotas</i> (2010), for closing projects and its hardness; Land, Doig, <i>An automatic
 * method of solving discrete programming problems</i> (1960), for branch and bound.
 */
public final class FillOrClose {
  /** The parts of a market that are kept. */
  private static final Set<MarketPart> HONOURED =
      Set.of(
          MarketPart.SHARED_LIMITS,
          MarketPart.LOWER_LIMITS,
          MarketPart.MINIMUMS,
          MarketPart.LAST_INTERNS);

  private final Market market;
  private final Counted counted;
  private final List<Objective> objectives;
  private final SearchStatus status;
  private final @Nullable Optimum best;
  private final @Nullable StackValue value;
  private final @Nullable StackValue bound;
  private final long steps;

  private FillOrClose(
      Market market,
      Counted counted,
      List<Objective> objectives,
      SearchStatus status,
      @Nullable Optimum best,
      @Nullable StackValue value,
      @Nullable StackValue bound,
      long steps) {
    this.market = market;
    this.counted = counted;
    this.objectives = objectives;
    this.status = status;
    this.best = best;
    this.value = value;
    this.bound = bound;
    this.steps = steps;
  }

  /**
   * Searches for the best assignment.
   *
   * @param market the market
   * @param limit how long
   * @param objectives the first one decides first; 1 to 100
   * @return what was found
   * @throws IllegalArgumentException if there are no objectives or too many, an objective goes by
   *     numbers that the market does not tell or that are out of bounds, or names a node that the
   *     market has not, or if the market has a part beside limits and minimums
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static FillOrClose of(Market market, SearchLimit limit, Objective... objectives) {
    Objects.requireNonNull(objectives, "FillOrClose.objectives");
    return of(market, limit, Arrays.asList(objectives));
  }

  /**
   * Searches for the best assignment, as {@link #of(Market, SearchLimit, Objective...)} does.
   *
   * @param market the market
   * @param limit how long
   * @param objectives the first one decides first; 1 to 100
   * @return what was found
   * @throws IllegalArgumentException as the other method says
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static FillOrClose of(Market market, SearchLimit limit, List<Objective> objectives) {
    Objects.requireNonNull(market, "FillOrClose.market");
    Objects.requireNonNull(limit, "FillOrClose.limit");
    List<Objective> stack = checked(objectives);
    Optimum.checkParts(market, HONOURED);
    Counted counted = Counted.first(market, List.of());
    ClosureSearch search = new ClosureSearch(market, counted, stack, new SearchBudget(limit));
    search.run();
    Assignment found = search.best();
    return found(
        market,
        counted,
        stack,
        search,
        found == null ? null : given(market, found, stack, counted));
  }

  private static FillOrClose found(
      Market market,
      Counted counted,
      List<Objective> stack,
      ClosureSearch search,
      @Nullable Optimum best) {
    return new FillOrClose(
        market,
        counted,
        stack,
        search.status(),
        best,
        search.value(),
        search.bound(),
        search.steps());
  }

  /**
   * Finds the best assignment in which those, and only those, projects and groups with a minimum
   * close that have nobody in an assignment.
   *
   * @param market the market
   * @param assignment an assignment of it that keeps its limits and minimums
   * @param objectives the first one decides first; 1 to 100
   * @return the optimum, whose proof takes what closes as given
   * @throws IllegalArgumentException if the assignment keeps them not, or has another number of
   *     interns, and as {@link #of(Market, SearchLimit, Objective...)} says
   */
  public static Optimum given(Market market, Assignment assignment, List<Objective> objectives) {
    List<Objective> stack = checked(market, assignment, objectives);
    Counted counted = Counted.first(market, List.of());
    return given(market, assignment, stack, counted);
  }

  /**
   * Finds the best of the first round that an assignment may come from: of all but those who come
   * last, who have their places there. In it those, and only those, projects and groups with a
   * minimum close that have none of them, as long as limits and minimums can be kept so.
   *
   * @param market the market
   * @param assignment an assignment of it that keeps its limits and minimums
   * @param objectives the first one decides first; 1 to 100
   * @return the optimum, whose proof takes what closes as given; empty if these places are not the
   *     best with what closes so, or keep no limits without those who come last
   * @throws IllegalArgumentException as {@link #given(Market, Assignment, List)} says
   */
  public static Optional<Optimum> firstGiven(
      Market market, Assignment assignment, List<Objective> objectives) {
    List<Objective> stack = checked(market, assignment, objectives);
    Counted counted = Counted.first(market, List.of());
    Optional<Assignment> first = new FirstRound(market, counted, assignment).find();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optimum best = given(market, first.get(), stack, counted);
    // Those who come last may have moved since, so others of them may be needed than sit there now.
    boolean isBest =
        best.certifies(first.get())
            || best.certifies(Optimum.whole(market, assignment, best.assignment()));
    return isBest ? Optional.of(best) : Optional.empty();
  }

  /**
   * Finds the best for those who come last in which all others are where an assignment has them,
   * and those, and only those, projects and groups with a minimum close that have nobody in it.
   *
   * @param market the market
   * @param assignment an assignment of it that keeps its limits and minimums
   * @param objectives the first one decides first; 1 to 100
   * @return the optimum, whose proof takes all that as given
   * @throws IllegalArgumentException as {@link #given(Market, Assignment, List)} says
   */
  public static Optimum lastGiven(
      Market market, Assignment assignment, List<Objective> objectives) {
    List<Objective> stack = checked(market, assignment, objectives);
    return given(Optimum.lastRound(market, assignment), assignment, stack, Counted.LAST);
  }

  private static Optimum given(
      Market market, Assignment assignment, List<Objective> stack, Counted counted) {
    int[] least = new int[market.tree().nodes()];
    boolean[] closed = new boolean[least.length];
    for (int node = 0; node < least.length; node++) {
      int count = assignment.count(node);
      closed[node] = count == 0 && market.minimum(node) > 0;
      least[node] = Math.max(market.lowerLimit(node), closed[node] ? 0 : market.minimum(node));
      Bounds.checkMin("FillOrClose", "interns of node " + node, count, least[node]);
    }
    return Optimum.within(new NodeLimits(least, closed), market, stack, counted);
  }

  /**
   * Searches for what those who come last get, all others being where the best of this search has
   * them. Projects and groups in which none of these is may open or close anew.
   *
   * @param limit how long
   * @param objectives the first one decides first; 1 to 100
   * @return what was found, with the places of all
   * @throws IllegalArgumentException as {@link #of(Market, SearchLimit, Objective...)} says, or if
   *     this search found nothing
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public FillOrClose withLast(SearchLimit limit, List<Objective> objectives) {
    Objects.requireNonNull(limit, "FillOrClose.limit");
    List<Objective> stack = checked(objectives);
    if (best == null) {
      throw new IllegalArgumentException(
          "FillOrClose: nothing was found, so nobody can be added to it");
    }
    Market last = Optimum.lastRound(market, best.assignment());
    ClosureSearch search = new ClosureSearch(last, Counted.LAST, stack, new SearchBudget(limit));
    search.run();
    Assignment found = search.best();
    Assignment kept = found == null ? best.assignment() : found;
    return found(
        market, Counted.LAST, stack, search, given(last, kept, stack, Counted.LAST).whole(best));
  }

  /**
   * Tells whether an assignment keeps each lower limit, and each minimum of what has somebody.
   *
   * @param market the market
   * @param assignment an assignment of it
   * @return whether it does; capacities and pins are not looked at
   * @throws IllegalArgumentException if the assignment has another number of interns
   */
  public static boolean keepsLimits(Market market, Assignment assignment) {
    Objects.requireNonNull(market, "FillOrClose.market");
    Objects.requireNonNull(assignment, "FillOrClose.assignment");
    checkInterns(market, assignment);
    return IntStream.range(0, market.tree().nodes())
        .allMatch(
            node -> {
              int count = assignment.count(node);
              return count >= market.lowerLimit(node)
                  && (count == 0 || count >= market.minimum(node));
            });
  }

  private static List<Objective> checked(
      Market market, Assignment assignment, List<Objective> objectives) {
    Objects.requireNonNull(market, "FillOrClose.market");
    Objects.requireNonNull(assignment, "FillOrClose.assignment");
    List<Objective> stack = checked(objectives);
    Optimum.checkParts(market, HONOURED);
    checkInterns(market, assignment);
    return stack;
  }

  private static List<Objective> checked(List<Objective> objectives) {
    Objects.requireNonNull(objectives, "FillOrClose.objectives");
    List<Objective> stack = Copies.list(objectives, "FillOrClose.objectives");
    Bounds.check("FillOrClose", "number of objectives", stack.size(), 1, Optimum.MAX_OBJECTIVES);
    return stack;
  }

  private static void checkInterns(Market market, Assignment assignment) {
    Bounds.check(
        assignment.interns() == market.interns(),
        "FillOrClose",
        "number of interns of the assignment",
        assignment.interns(),
        "that of the market, " + market.interns());
  }

  /** {@return how the search came to its end} */
  public SearchStatus status() {
    return status;
  }

  /**
   * Returns the best assignment that was found, with the proof that none is better in which the
   * same projects and groups close.
   *
   * @return empty if there is none, or none was found within the limit, which can be where lower
   *     limits or pins meet minimums of groups
   */
  public Optional<Optimum> best() {
    return Optional.ofNullable(best);
  }

  /** {@return the projects and groups with a minimum that have nobody, in rising order} */
  public List<Integer> closed() {
    return best == null ? List.of() : closed(market, best.assignment());
  }

  private static List<Integer> closed(Market market, Assignment assignment) {
    return IntStream.range(0, market.tree().nodes())
        .filter(node -> market.minimum(node) > 0 && assignment.count(node) == 0)
        .boxed()
        .toList();
  }

  /** {@return what the objectives say of the best that was found; empty if nothing was} */
  public Optional<StackValue> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns what nothing is better than: the value itself where it is proven.
   *
   * @return the bound; empty if there is no assignment
   */
  public Optional<StackValue> bound() {
    return Optional.ofNullable(bound);
  }

  /**
   * Returns by how much something might be better.
   *
   * @return the first number in which the bound differs from the value; empty if they are the same,
   *     or nothing was found
   */
  public Optional<ValueGap> gap() {
    return value == null || bound == null ? Optional.empty() : ValueGap.between(value, bound);
  }

  /** {@return how good the best is that was found, level by level; empty if nothing was} */
  public Optional<SearchOutcome> outcome() {
    if (value == null || bound == null) {
      return Optional.empty();
    }
    List<SearchLevel> levels = new StackCount(market, counted).levels(objectives, value, bound);
    return Optional.of(new SearchOutcome(status, levels));
  }

  /** {@return how many optima the search solved} */
  public long steps() {
    return steps;
  }

  /** {@return how it ended, what closes and what the objectives say of it} */
  @Override
  public String toString() {
    return "FillOrClose["
        + status
        + ", closed "
        + closed()
        + ", value "
        + (value == null ? "none" : value)
        + gap().map(gap -> ", " + gap).orElse("")
        + "]";
  }

  /**
   * By how much something might be better than what was found.
   *
   * @param stackPosition which objective of the stack, 0 for the first
   * @param amount by how much at most, from 1 to {@link Long#MAX_VALUE}, in the first of its
   *     numbers that differs
   */
  public record ValueGap(int stackPosition, long amount) {
    static Optional<ValueGap> between(StackValue value, StackValue bound) {
      for (int k = 0; k < value.amounts().size(); k++) {
        List<Long> had = value.amounts().get(k);
        for (int j = 0; j < had.size(); j++) {
          long better = bound.amounts().get(k).get(j);
          if (had.get(j) != better) {
            return Optional.of(new ValueGap(k, SearchLevel.gap(had.get(j), better)));
          }
        }
      }
      return Optional.empty();
    }
  }
}
