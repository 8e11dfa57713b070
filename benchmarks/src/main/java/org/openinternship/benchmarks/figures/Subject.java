package org.openinternship.benchmarks.figures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.benchmarks.json.CohortBenchmark;
import org.openinternship.benchmarks.market.ChangeBenchmark;
import org.openinternship.benchmarks.market.CouplesBenchmark;
import org.openinternship.benchmarks.market.DenseBenchmark;
import org.openinternship.benchmarks.market.JGraphTBenchmark;
import org.openinternship.benchmarks.market.ListsBenchmark;
import org.openinternship.benchmarks.market.MechanismBenchmark;
import org.openinternship.benchmarks.market.ObjectivesBenchmark;
import org.openinternship.benchmarks.market.OptimumBenchmark;
import org.openinternship.benchmarks.market.OrToolsBenchmark;
import org.openinternship.benchmarks.market.ScoredBidsBenchmark;
import org.openinternship.benchmarks.market.TextbookBenchmark;
import org.openinternship.benchmarks.market.VariantsBenchmark;
import org.openinternship.benchmarks.shortlist.PeersBenchmark;
import org.openinternship.benchmarks.shortlist.RecommendationBenchmark;
import org.openinternship.benchmarks.shortlist.ShortlistBenchmark;
import org.openinternship.benchmarks.whole.MatchBenchmark;

/** What is measured, in the order of the tables; a peer names what it is set against. */
enum Subject {
  ASSEMBLE(Workload.MATCHING, ScoredBidsBenchmark.class, "assemble", "assemble scored bids"),
  ASSIGN(Workload.MATCHING, ScoredBidsBenchmark.class, "internsPropose", "interns propose"),
  PROJECTS(
      Workload.MATCHING, VariantsBenchmark.class, "projectsPropose", "projects propose", ASSIGN),
  LIMITS(
      Workload.MATCHING,
      VariantsBenchmark.class,
      "limitsBind",
      "interns propose below limits that bind",
      ASSIGN),
  LISTS(Workload.MATCHING, ListsBenchmark.class, "buildAndAssign", "build from lists and assign"),
  TEXTBOOK(
      Workload.MATCHING,
      TextbookBenchmark.class,
      "mapsAndLists",
      "peer: maps and lists, ranks made before",
      ASSIGN),
  CHANGE(Workload.MATCHING, ChangeBenchmark.class, "change", "one change after a match"),

  SERIAL_DICTATORSHIP(
      Workload.MECHANISMS, MechanismBenchmark.class, "serialDictatorship", "serial dictatorship"),
  PRIORITY_DRAW(Workload.MECHANISMS, MechanismBenchmark.class, "priorityDraw", "priority draw"),
  IMMEDIATE_ACCEPTANCE(
      Workload.MECHANISMS, MechanismBenchmark.class, "immediateAcceptance", "immediate acceptance"),
  TRADING_CYCLES(
      Workload.MECHANISMS, MechanismBenchmark.class, "tradingCycles", "top trading cycles"),
  HOST_PICKS(
      Workload.MECHANISMS, MechanismBenchmark.class, "hostPicks", "host picks, interns choose"),
  RANK_SUM(Workload.MECHANISMS, MechanismBenchmark.class, "rankSum", "rank sum, 16 tiers"),
  TIES_KEPT(Workload.MECHANISMS, MechanismBenchmark.class, "tiesKept", "ties kept, 16 tiers"),
  RESERVED_SEATS(Workload.MECHANISMS, MechanismBenchmark.class, "reservedSeats", "reserved seats"),
  COUPLES(Workload.MECHANISMS, CouplesBenchmark.class, "couples", "couples"),

  SPARE(Workload.OPTIMUM, OptimumBenchmark.class, "spare", "greatest total, seats to spare"),
  SCARCE(Workload.OPTIMUM, OptimumBenchmark.class, "scarce", "greatest total, seats for 90 of 100"),
  OR_TOOLS(Workload.OPTIMUM, OrToolsBenchmark.class, "spare", "peer: OR-Tools, to spare", SPARE),
  OR_TOOLS_SCARCE(
      Workload.OPTIMUM, OrToolsBenchmark.class, "scarce", "peer: OR-Tools, 90 of 100", SCARCE),
  JGRAPHT(Workload.OPTIMUM, JGraphTBenchmark.class, "spare", "peer: JGraphT, to spare", SPARE),
  DENSE(Workload.OPTIMUM, DenseBenchmark.class, "library", "greatest total, a square"),
  OR_TOOLS_DENSE(
      Workload.OPTIMUM, DenseBenchmark.class, "orTools", "peer: OR-Tools, a square", DENSE),

  RANK_MAXIMAL(Workload.OBJECTIVES, ObjectivesBenchmark.class, "rankMaximal", "rank-maximal"),
  GREEDY(Workload.OBJECTIVES, ObjectivesBenchmark.class, "greedy", "greedy maximum"),
  GENEROUS(Workload.OBJECTIVES, ObjectivesBenchmark.class, "generous", "generous maximum"),
  LEAST_RANK_SUM(
      Workload.OBJECTIVES, ObjectivesBenchmark.class, "rankSum", "size and least rank sum"),

  SKILLS(Workload.SHORTLISTS, ShortlistBenchmark.class, "skillCoverage", "by skill coverage"),
  ALL(Workload.SHORTLISTS, ShortlistBenchmark.class, "allTenCriteria", "by all ten criteria"),
  LUCENE(Workload.SHORTLISTS, PeersBenchmark.class, "lucene", "peer: Lucene", SKILLS),
  PORTAL(
      Workload.SHORTLISTS, PeersBenchmark.class, "mapPerIntern", "peer: a map per intern", SKILLS),

  WARM(Workload.RECOMMENDATION, RecommendationBenchmark.class, "warm", "another intern each time"),
  CACHED(Workload.RECOMMENDATION, RecommendationBenchmark.class, "cached", "from the cache"),
  FIRST(
      Workload.RECOMMENDATION,
      RecommendationBenchmark.class,
      "madeAndFirstAnswer",
      "made, with its first answer"),

  READ(Workload.JSON, CohortBenchmark.class, "read", "read"),
  VALIDATE(Workload.JSON, CohortBenchmark.class, "readAndValidate", "read and validate"),
  WRITE(Workload.JSON, CohortBenchmark.class, "write", "write"),
  BIND_READ(
      Workload.JSON, CohortBenchmark.class, "databindReads", "peer: databind reads records", READ),
  BIND_WRITE(
      Workload.JSON,
      CohortBenchmark.class,
      "databindWrites",
      "peer: databind writes records",
      WRITE),

  MATCH(Workload.WHOLE, MatchBenchmark.class, "matchOnly", "match"),
  RECORD(Workload.WHOLE, MatchBenchmark.class, "matchAndRecord", "match and record");

  private final Workload workload;
  private final Class<?> benchmark;
  private final String method;
  private final String words;
  private final @Nullable Subject against;

  Subject(Workload workload, Class<?> benchmark, String method, String words) {
    this(workload, benchmark, method, words, null);
  }

  Subject(
      Workload workload,
      Class<?> benchmark,
      String method,
      String words,
      @Nullable Subject against) {
    this.workload = workload;
    this.benchmark = benchmark;
    this.method = method;
    this.words = words;
    this.against = against;
  }

  Workload workload() {
    return workload;
  }

  /** The name by which JMH knows it. */
  String jmhName() {
    return benchmark.getName() + "." + method;
  }

  String words() {
    return words;
  }

  Optional<Subject> against() {
    return Optional.ofNullable(against);
  }
}
