package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.testing.Cohorts;

/**
 * An interrupt ends a run between two calls of a host's code. The host's rule waits in its first
 * call until the interrupt has come, then goes on as if nothing had happened: no other call may
 * follow.
 */
class InterruptTest {
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final AtomicBoolean waits = new AtomicBoolean();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger under = new AtomicInteger();

  private final MatchingEngine engine =
      MatchingEngine.of(
          MatchingPolicy.builder()
              .eligibility(
                  EligibilityRules.none()
                      .with(
                          Requirement.of("waits", (a, b) -> asked(Outcome.satisfied())),
                          WhenUnknown.REJECT))
              .scoring(
                  ScoringModel.none()
                      .plus(Criterion.of("waits", (a, b) -> asked(Measure.full())), 1)
                      .build())
              .internPreferences(InternPreferences.BIDS_THEN_SCORES)
              .build());

  /** A host's own code: it ends when its thread is interrupted, and keeps the status. */
  private <T> T asked(T answer) {
    calls.incrementAndGet();
    under.incrementAndGet();
    if (waits.get()) {
      reached.countDown();
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    under.decrementAndGet();
    return answer;
  }

  @ParameterizedTest
  @CsvSource({
    "MATCH, 1",
    "MATCH, 2",
    "MATCH, 8",
    "EXPLAIN, 1",
    "RECORD, 1",
    "RANK_PROJECTS, 1",
    "RANK_INTERNS, 1",
    "MISSING_FACTS, 1"
  })
  void endsBetweenTwoCalls_andNobodyWorksOn(Work work, int threads) throws Exception {
    Cohort cohort = Cohorts.of(300, 40, 3);
    Allocation allocation = engine.match(cohort);
    Recommender recommender = engine.recommender(cohort);
    ProjectId asked = engine.match(cohort).matches().get(0).project();
    waits.set(true);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicInteger underAtEnd = new AtomicInteger(-1);
    AtomicInteger callsAtEnd = new AtomicInteger();
    AtomicBoolean status = new AtomicBoolean();
    calls.set(0);
    Thread runner =
        new Thread(
            () -> {
              try {
                switch (work) {
                  case MATCH -> engine.withThreads(threads).match(cohort);
                  case EXPLAIN -> allocation.explain(asked);
                  case RECORD -> allocation.record();
                  case RANK_PROJECTS -> recommender.rankProjects(cohort.interns().get(0), 5);
                  case RANK_INTERNS -> recommender.rankInterns(cohort.projects().get(0), 5);
                  case MISSING_FACTS -> recommender.missingFacts(cohort.interns().get(0));
                }
              } catch (CancellationException e) {
                thrown.set(e);
              }
              underAtEnd.set(under.get());
              callsAtEnd.set(calls.get());
              status.set(Thread.currentThread().isInterrupted());
            });
    runner.start();
    assertThat(reached.await(10, TimeUnit.SECONDS)).as("the host is asked").isTrue();
    runner.interrupt();
    runner.join();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(status).as("the status stays set").isTrue();
    assertThat(underAtEnd).as("no call is under way").hasValue(0);
    assertThat(calls).as("no call comes later").hasValue(callsAtEnd.get());
    assertThat(calls.get()).as("those under way were the last").isBetween(1, threads);
  }

  /** What is interrupted. */
  enum Work {
    MATCH,
    EXPLAIN,
    RECORD,
    RANK_PROJECTS,
    RANK_INTERNS,
    MISSING_FACTS
  }
}
