package org.openinternship.benchmarks.figures;

import java.util.List;
import java.util.stream.IntStream;

/** How much is measured: whether it works, what a table needs, all that the goals ask for. */
enum Size {
  /** Some minutes; the figures say little. */
  SMALL(1, 3, 200),
  /** About half an hour on a quiet machine. */
  MEDIUM(2, 5, 1_000),
  /** About an hour, with 10,000,000 interns in a market and 1,000,000 from end to end. */
  FULL(3, 5, 1_000);

  private static final int TEN_THOUSAND = 10_000;
  private static final int HUNDRED_THOUSAND = 100_000;
  private static final int MILLION = 1_000_000;

  private final int warmups;
  private final int iterations;
  private final int milliseconds;

  Size(int warmups, int iterations, int milliseconds) {
    this.warmups = warmups;
    this.iterations = iterations;
    this.milliseconds = milliseconds;
  }

  /** How many iterations are thrown away. */
  int warmups(Subject subject, int n) {
    return isLong(subject, n) ? 0 : warmups;
  }

  /** How many iterations count, of all but what takes long. */
  int iterations() {
    return iterations;
  }

  /** How many iterations count. */
  int iterations(Subject subject, int n) {
    return isLong(subject, n) ? 1 : iterations;
  }

  /** What takes some ten seconds is timed once, after the check of its result has called it. */
  private static boolean isLong(Subject subject, int n) {
    return n >= MILLION
        && (subject == Subject.SCARCE
            || subject == Subject.COUPLES
            || subject.workload() == Workload.OBJECTIVES);
  }

  /** How long an iteration takes at least. */
  int milliseconds() {
    return milliseconds;
  }

  /** The sizes at which a subject is measured, smallest first, each ten times the last. */
  List<Integer> of(Subject subject) {
    int largest =
        switch (subject) {
          case SERIAL_DICTATORSHIP,
              PRIORITY_DRAW,
              IMMEDIATE_ACCEPTANCE,
              TRADING_CYCLES,
              HOST_PICKS,
              RANK_SUM,
              TIES_KEPT,
              RESERVED_SEATS,
              COUPLES,
              RANK_MAXIMAL,
              GREEDY,
              GENEROUS,
              LEAST_RANK_SUM ->
              MILLION;
          case ASSIGN -> this == FULL ? 10 * MILLION : MILLION;
          case ASSEMBLE, PROJECTS, LIMITS, LISTS, CHANGE, SPARE, SCARCE -> MILLION;
          case JGRAPHT -> this == FULL ? TEN_THOUSAND : TEN_THOUSAND / 10;
          case DENSE, OR_TOOLS_DENSE -> TEN_THOUSAND / 10;
          case READ, VALIDATE, WRITE, BIND_READ, BIND_WRITE ->
              this == FULL ? HUNDRED_THOUSAND : TEN_THOUSAND;
          case MATCH, RECORD -> this == FULL ? MILLION : HUNDRED_THOUSAND;
          default -> HUNDRED_THOUSAND;
        };
    int most = this == SMALL ? Math.min(largest, TEN_THOUSAND) : largest;
    boolean fromThousand = this == SMALL || most <= TEN_THOUSAND;
    int least = fromThousand ? TEN_THOUSAND / 10 : TEN_THOUSAND;
    return IntStream.iterate(least, size -> size <= most, size -> 10 * size).boxed().toList();
  }

  /** The heap that a measurement gets, in gigabytes. */
  static int heapOf(Subject subject, int size) {
    if (size < MILLION) {
      return 3;
    }
    return subject.workload() == Workload.WHOLE ? 8 : 6;
  }
}
