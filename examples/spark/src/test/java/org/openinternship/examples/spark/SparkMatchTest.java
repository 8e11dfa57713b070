package org.openinternship.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.offer.Proposal;
import org.openinternship.core.people.Intern;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.MatchingPolicy;

/** Whatever Spark does with the lines, the matches are those of the engine on one machine. */
class SparkMatchTest {
  private static final InternshipJson JSON = InternshipJson.standard().compact();
  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = Figures.local(2);
    spark.sparkContext().setLogLevel("OFF"); // one line is wrong on purpose
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Seats for some of the interns, hosts whose limit binds, pairs kept apart, and many ties. */
  private static Cohort cohort(int interns, int projects, long seed) {
    MadeProgram program = new MadeProgram(seed);
    Cohort cohort =
        program
            .hostSide(projects)
            .withInterns(IntStream.range(0, interns).mapToObj(program::intern).toList());
    Random random = new Random(seed);
    List<Veto> vetoes = new ArrayList<>();
    for (Intern intern : cohort.interns().subList(0, interns / 10)) {
      Project project = cohort.projects().get(random.nextInt(projects));
      vetoes.add(new Veto(intern.id(), project.id()));
    }
    return cohort
        .withVetoes(vetoes)
        .withExclusions(new Exclusion(cohort.interns().get(0).id(), HostId.of("host-0")));
  }

  /** The interns one a line, in an order of their own. */
  private static Dataset<String> lines(Cohort cohort, int partitions) {
    List<String> lines =
        new ArrayList<>(cohort.interns().stream().map(JSON::toText).map(String::strip).toList());
    Collections.shuffle(lines, new Random(partitions));
    return spark.createDataset(lines, Encoders.STRING()).repartition(partitions);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 600, 60", "2, 3, 600, 60", "3, 8, 200, 300"})
  void matches_areThoseOfTheEngine(long seed, int partitions, int interns, int projects) {
    Cohort cohort = cohort(interns, projects, seed);
    for (MatchingPolicy policy :
        List.of(
            Figures.POLICY,
            Figures.POLICY
                .withShortlist(3)
                .withLottery(Lottery.perProject(seed))
                .withMechanism(DeferredAcceptance.projectProposing()))) {
      List<Proposal> alone = Figures.matches(MatchingEngine.of(policy).match(cohort));
      assertThat(SparkMatch.match(spark, cohort, policy, lines(cohort, partitions)))
          .isEqualTo(alone);
    }
  }

  /** So that the sizes above try what they say: not everybody finds a seat, and scores tie. */
  @Test
  void cohort_isTight() {
    Cohort cohort = cohort(600, 60, 1);
    List<Proposal> alone = Figures.matches(MatchingEngine.of(Figures.POLICY).match(cohort));
    assertThat(alone).hasSizeBetween(60, 120);
    MatchingPolicy otherLots = Figures.POLICY.withLottery(Lottery.single(7));
    assertThat(Figures.matches(MatchingEngine.of(otherLots).match(cohort))).isNotEqualTo(alone);
  }

  @Test
  void lineThatHoldsNoIntern_failsWithItsFault() {
    Dataset<String> lines = spark.createDataset(List.of("{\"id\": 1}"), Encoders.STRING());
    assertThatThrownBy(() -> SparkMatch.match(spark, cohort(1, 1, 1), Figures.POLICY, lines))
        .hasStackTraceContaining("/id: ");
  }

  @Test
  void internOfTwoLines_isRefused() {
    Cohort cohort = cohort(10, 10, 1);
    Dataset<String> lines = lines(cohort, 1).union(lines(cohort, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SparkMatch.match(spark, cohort, Figures.POLICY, lines))
        .withMessageContaining("already. Maybe one is listed twice?");
  }

  @Test
  void whatTheExampleDoesNotCover_isRefused() {
    Cohort cohort = cohort(1, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SparkMatch.match(spark, cohort, MatchingPolicy.standard(), lines(cohort, 1)))
        .withMessageContaining("does not cover lists that are no scores");
  }
}
