package org.openinternship.examples.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.people.Intern;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.JsonLines;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * What the same match takes with the engine alone and with Spark in local mode on the same number
 * of threads, side by side and checked equal; interns come from one file both times.
 */
final class Figures {
  static final MatchingPolicy POLICY =
      MatchingPolicy.builder().internPreferences(InternPreferences.SCORES).build();
  private static final JsonLines<Intern> LINES = InternshipJson.standard().linesOf(Intern.class);
  private static final int ROUNDS = 2;
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final PrintStream out;
  private final int threads;
  private final Cohort hostSide;
  private final Path interns;

  private Figures(PrintStream out, int threads, Cohort hostSide, Path interns) {
    this.out = out;
    this.threads = threads;
    this.hostSide = hostSide;
    this.interns = interns;
  }

  /**
   * Prints the figures.
   *
   * @param args the number of projects, then numbers of interns
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    int threads = Runtime.getRuntime().availableProcessors();
    out.println("java %s, %s threads".formatted(Runtime.version().feature(), threads));
    out.println("  %-26s %8s %10s".formatted("seconds", "clock", "processor"));
    MadeProgram program = new MadeProgram(1);
    Cohort hostSide = program.hostSide(Integer.parseInt(args[0]));
    Path file = Files.createTempFile("interns", ".jsonl");
    try (SparkSession spark = time(out, "spark: start", () -> local(threads))) {
      for (String size : List.of(args).subList(1, args.length)) {
        int count = Integer.parseInt(size);
        LINES.write(() -> IntStream.range(0, count).mapToObj(program::intern).iterator(), file);
        for (int round = 1; round <= ROUNDS; round++) {
          out.println(size + " interns, " + args[0] + " projects, round " + round);
          new Figures(out, threads, hostSide, file).compare(spark);
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  static SparkSession local(int threads) {
    return SparkSession.builder()
        .master("local[" + threads + "]")
        .appName("internships")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }

  private void compare(SparkSession spark) {
    List<Proposal> alone = byEngine();
    long before = heap();
    Dataset<String> lines = spark.read().textFile(interns.toString());
    BidColumns bids =
        time(
            out,
            "spark: read, score, fetch",
            () -> SparkMatch.score(spark, hostSide, POLICY, lines));
    bytes("spark: bytes an intern", before, bids.interns());
    List<Proposal> matches =
        time(out, "spark: match columns", () -> ColumnMatch.match(hostSide, POLICY, bids));
    out.println(matches.equals(alone) ? alone.size() + " matches, the same" : "NOT THE SAME");
  }

  private List<Proposal> byEngine() {
    long before = heap();
    Cohort cohort = time(out, "engine: read", () -> hostSide.withInterns(LINES.read(interns)));
    bytes("engine: bytes an intern", before, cohort.interns().size());
    MatchingEngine engine = MatchingEngine.of(POLICY).withThreads(threads);
    Allocation allocation = time(out, "engine: score and match", () -> engine.match(cohort));
    bytes("engine: and matched", before, cohort.interns().size());
    return matches(allocation);
  }

  private void bytes(String what, long before, int interns) {
    out.println("  %-26s %8s".formatted(what, (heap() - before) / interns));
  }

  /** The bytes in use after what is not has been collected. */
  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  static List<Proposal> matches(Allocation allocation) {
    return allocation.matches().stream()
        .map(match -> new Proposal(match.intern(), match.project()))
        .toList();
  }

  private static <T> T time(PrintStream out, String what, Supplier<T> work) {
    long clock = System.nanoTime();
    long processor = PROCESS.getProcessCpuTime();
    T made = work.get();
    out.println(
        "  %-26s %8.2f %10.2f"
            .formatted(
                what,
                (System.nanoTime() - clock) / NANOS,
                (PROCESS.getProcessCpuTime() - processor) / NANOS));
    return made;
  }
}
