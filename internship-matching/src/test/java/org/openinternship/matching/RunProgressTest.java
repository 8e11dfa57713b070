package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.matching.run.ProgressListener;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.testing.Cohorts;

/** What a listener is told while a match runs. */
class RunProgressTest {
  /** What was told, once. */
  record Told(MatchStage stage, int percent) {}

  private final List<Told> told = new ArrayList<>();
  private final ProgressListener listener = (stage, percent) -> told.add(new Told(stage, percent));

  /** Sizes around those of the portions that threads take. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 99, 100, 101, 129, 1_000})
  void everyStage_goesFrom0To100_inOrder_alikeWithSeveralThreads(int interns) {
    Cohort cohort = Cohorts.of(interns, 5, 3);
    Allocation allocation = MatchingEngine.withDefaults().withProgress(listener).match(cohort);
    assertThat(stages()).doesNotContain(MatchStage.RECORD);
    allocation.record();
    List<Told> alone = List.copyOf(told);
    assertThat(alone).doesNotHaveDuplicates();
    Set<MatchStage> ofAMatch = EnumSet.range(MatchStage.VALIDATION, MatchStage.RECORD);
    assertThat(stages()).containsExactlyElementsOf(ofAMatch);
    for (MatchStage stage : ofAMatch) {
      assertThat(percents(stage)).as("%s", stage).isSorted().startsWith(0).endsWith(100);
    }
    allocation.record();
    assertThat(told).as("a record is made once").isEqualTo(alone);

    told.clear();
    Allocation again =
        MatchingEngine.withDefaults().withProgress(listener).withThreads(4).match(cohort);
    assertThat(again.record()).isEqualTo(allocation.record());
    assertThat(told).isEqualTo(alone);
  }

  @Test
  void percents_areThoseOfTheInterns() {
    MatchingEngine.withDefaults().withProgress(listener).match(Cohorts.of(1_000, 5, 3)).record();
    List<Integer> all = IntStream.rangeClosed(0, 100).boxed().toList();
    assertThat(percents(MatchStage.MARKET)).isEqualTo(all);
    assertThat(percents(MatchStage.RECORD)).isEqualTo(all);
    List<Integer> lists = new ArrayList<>(List.of(0));
    for (int done = 64; done < 1_000; done += 64) { // a thread makes the lists of 64 at a time
      lists.add(done / 10);
    }
    lists.addAll(List.of(99, 100));
    assertThat(percents(MatchStage.LISTS)).isEqualTo(lists);
    assertThat(percents(MatchStage.VALIDATION)).containsExactly(0, 100);
    assertThat(percents(MatchStage.MECHANISM)).containsExactly(0, 100);
    assertThat(percents(MatchStage.VERIFICATION)).containsExactly(0, 100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void result_isTheSameAsWithoutAListener_whichTheCallingThreadTells(int threads) {
    BidRules suggesting = BidRules.builder().whenNoBids(WhenNoBids.SUGGEST).build();
    Cohort cohort = Cohort.builder().from(Cohorts.of(300, 20, 5)).bidRules(suggesting).build();
    List<Thread> tellers = new ArrayList<>();
    Allocation allocation =
        MatchingEngine.withDefaults()
            .withThreads(threads)
            .withProgress((stage, percent) -> tellers.add(Thread.currentThread()))
            .match(cohort);
    assertThat(allocation.record()).isEqualTo(MatchingEngine.withDefaults().match(cohort).record());
    assertThat(tellers).isNotEmpty().containsOnly(Thread.currentThread());
  }

  /** The scores of the matches are asked for while the record is made, not before it is told. */
  @Test
  void record_isToldBeforeItIsMade() {
    List<Object> events = new ArrayList<>();
    Criterion noted =
        Criterion.of(
            "noted",
            (intern, project) -> {
              events.add(intern.id());
              return Measure.full();
            });
    MatchingPolicy policy =
        MatchingPolicy.builder().scoring(ScoringModel.none().plus(noted, 1).build()).build();
    Cohort cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("ada").build())
            .addProject(Project.builder().id("city-map").host("ghent").build())
            .addBids("ada", "city-map")
            .build();
    Allocation allocation =
        MatchingEngine.of(policy)
            .withProgress((stage, percent) -> events.add(new Told(stage, percent)))
            .match(cohort);
    events.clear();
    allocation.record();
    assertThat(events).startsWith(new Told(MatchStage.RECORD, 0)).contains(InternId.of("ada"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HINDSIGHT", "COMPARISON", "ROBUSTNESS"})
  void listenerThatThrows_endsTheRun_andIsNamed(MatchStage at) {
    RuntimeException thrown = new RuntimeException("the bar is gone");
    for (int percent : new int[] {0, 100}) {
      for (int threads : new int[] {1, 4}) {
        MatchingEngine engine =
            MatchingEngine.withDefaults()
                .withThreads(threads)
                .withProgress(
                    (stage, reached) -> {
                      if (stage == at && reached == percent) {
                        throw thrown;
                      }
                    });
        assertThatExceptionOfType(HostRuleException.class)
            .isThrownBy(() -> engine.match(Cohorts.of(200, 5, 3)).record())
            .withMessage(
                "ProgressListener threw java.lang.RuntimeException, asked about stage "
                    + at
                    + ". Maybe the message of the cause says why")
            .withCause(thrown);
      }
    }
  }

  /** So a host's button may end a match. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HINDSIGHT", "COMPARISON", "ROBUSTNESS"})
  void listenerThatInterruptsItsThread_endsTheRun(MatchStage at) {
    MatchingEngine engine =
        MatchingEngine.withDefaults()
            .withProgress(
                (stage, percent) -> {
                  told.add(new Told(stage, percent));
                  if (stage == at) {
                    Thread.currentThread().interrupt();
                  }
                });
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> engine.match(Cohorts.of(200, 5, 3)).record());
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(told.get(told.size() - 1)).isEqualTo(new Told(at, 0));
  }

  @Test
  void cohortWithErrors_doesNotGetBeyondItsValidation() {
    Intern ada = Intern.builder().id("ada").build();
    Cohort twice = Cohort.builder().addInterns(ada, ada).build();
    MatchingEngine engine = MatchingEngine.withDefaults().withProgress(listener);
    assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> engine.match(twice));
    assertThat(told).containsExactly(new Told(MatchStage.VALIDATION, 0));
  }

  @Test
  void lastListener_takesThePlaceOfTheOneBefore() {
    MatchingEngine.withDefaults()
        .withProgress((stage, percent) -> told.add(new Told(stage, -1)))
        .withProgress(listener)
        .match(Cohorts.of(3, 2, 1));
    assertThat(told).isNotEmpty().doesNotContain(new Told(MatchStage.VALIDATION, -1));
    assertThatNullPointerException()
        .isThrownBy(() -> MatchingEngine.withDefaults().withProgress(null))
        .withMessage("MatchingEngine.listener");
  }

  private List<MatchStage> stages() {
    return told.stream().map(Told::stage).distinct().toList();
  }

  private List<Integer> percents(MatchStage stage) {
    return told.stream().filter(it -> it.stage() == stage).map(Told::percent).toList();
  }

  /** It would be made within its own making, and again within that. */
  @Test
  void listener_thatAsksForTheRecord_getsItOnceThatIsMade() {
    List<Allocation> allocations = new ArrayList<>();
    List<Integer> asked = new ArrayList<>();
    MatchingEngine late =
        MatchingEngine.withDefaults()
            .withProgress(
                (stage, percent) -> {
                  if (stage == MatchStage.RECORD && percent == 100) {
                    asked.add(allocations.get(0).record().interns());
                  }
                });
    allocations.add(late.match(Cohorts.of(200, 5, 3)));
    allocations.get(0).record();
    assertThat(asked).containsExactly(200);

    MatchingEngine early =
        MatchingEngine.withDefaults()
            .withProgress(
                (stage, percent) -> {
                  if (stage == MatchStage.RECORD) {
                    allocations.get(1).record();
                  }
                });
    allocations.add(early.match(Cohorts.of(200, 5, 3)));
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> allocations.get(1).record())
        .havingCause()
        .withMessageContaining("the record is being made");
  }
}
