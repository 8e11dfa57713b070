package org.openinternship.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.offer.Proposal;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.policy.MatchingPolicy;

/** Scores interns in partitions, brings their bids back as columns, and matches those here. */
final class SparkMatch {
  private SparkMatch() {}

  /**
   * Matches.
   *
   * @param args files: the cohort without interns, the policy, the interns one a line, and where
   *     the matches go, one a line
   */
  public static void main(String[] args) throws IOException {
    InternshipJson json = InternshipJson.standard();
    Cohort hostSide = json.read(Path.of(args[0]), Cohort.class);
    MatchingPolicy policy = json.read(Path.of(args[1]), MatchingPolicy.class);
    try (SparkSession spark = SparkSession.builder().appName("internships").getOrCreate()) {
      List<Proposal> matches = match(spark, hostSide, policy, spark.read().textFile(args[2]));
      json.linesOf(Proposal.class).write(matches, Path.of(args[3]));
    }
  }

  /** The matches of the engine, in the order of the interns' keys. */
  static List<Proposal> match(
      SparkSession spark, Cohort hostSide, MatchingPolicy policy, Dataset<String> interns) {
    Scope.check(hostSide, policy);
    return ColumnMatch.match(hostSide, policy, score(spark, hostSide, policy, interns));
  }

  /** The bids of all interns, scored by all machines before the first is fetched from any. */
  static BidColumns score(
      SparkSession spark, Cohort hostSide, MatchingPolicy policy, Dataset<String> interns) {
    Broadcast<ProjectIndex> index =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(ProjectIndex.of(hostSide, policy));
    Dataset<Row> bids =
        interns.mapPartitions(new ScorePartition(index), Encoders.row(BidColumns.SCHEMA)).persist();
    try {
      bids.count();
      return BidColumns.of(bids.toLocalIterator());
    } finally {
      bids.unpersist();
      index.destroy();
    }
  }
}
