package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.ScoringModel;

/** When there is no allocation, and what is said instead. */
class RefusedMatchTest {

  /** So many that several threads get something to do. */
  private static Cohort many() {
    Cohort.Builder cohort =
        Cohort.builder().addProject(Project.builder().id("p").host("h").build());
    for (int i = 0; i < 500; i++) {
      cohort.addIntern(Intern.builder().id("i" + i).build()).addBids("i" + i, "p");
    }
    return cohort.build();
  }

  @Test
  void anInvalidCohort_isRefusedWithAllFindings() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ada").build())
            .addBids("ada", "nothing")
            .addPin("nobody", "nothing")
            .build();
    FindingsException refusal =
        catchThrowableOfType(
            FindingsException.class, () -> MatchingEngine.withDefaults().match(cohort));
    assertThat(refusal.report()).isEqualTo(cohort.validate());
    assertThat(refusal.report().findings())
        .extracting(finding -> finding.reason().code())
        .containsExactly(
            GeneralReason.DUPLICATE_ID,
            GeneralReason.UNKNOWN_ID,
            GeneralReason.UNKNOWN_ID,
            GeneralReason.UNKNOWN_ID);
  }

  @Test
  void aMechanismThatBreaksALimit_isNamed() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(Intern.builder().id("a").build(), Intern.builder().id("b").build())
            .addProject(Project.builder().id("p").host("h").build())
            .addBids("a", "p")
            .addBids("b", "p")
            .build();
    ProjectId p = ProjectId.of("p");
    MatchingPolicy policy =
        MatchingPolicy.builder()
            .mechanism(new Dictated(cohort, Map.of(InternId.of("a"), p, InternId.of("b"), p)))
            .build();
    assertThatThrownBy(() -> MatchingEngine.of(policy).match(cohort))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Mechanism 'dictated' gave a result that is not feasible in 1 way: OverCapacity[node=0,"
                + " count=2, capacity=1], asked about project p. Maybe it does not ask the market"
                + " for what is free, acceptable and pinned");
  }

  @Test
  void aMechanismThatPlacesWhereNobodyAsked_isNamed() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("a").build())
            .addProject(Project.builder().id("p").host("h").build())
            .build();
    MatchingPolicy policy =
        MatchingPolicy.builder()
            .mechanism(new Dictated(cohort, Map.of(InternId.of("a"), ProjectId.of("p"))))
            .build();
    assertThatThrownBy(() -> MatchingEngine.of(policy).match(cohort))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "NotAcceptable[intern=0, project=0], asked about intern a and project p");
  }

  @Test
  void threads_areFrom1To1024() {
    MatchingEngine engine = MatchingEngine.withDefaults();
    for (int threads : List.of(0, -1, 1_025)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> engine.withThreads(threads))
          .withMessageContaining("MatchingEngine: threads is " + threads);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void whatARequirementOrCriterionThrows_isTheCause_andTheFirstPairIsNamed(int threads) {
    Cohort many = many();
    Bids bids =
        many.bids().stream().min(Comparator.comparing((Bids list) -> list.intern())).orElseThrow();
    String first = "intern " + bids.intern() + " and project " + bids.projects().get(0);
    IllegalStateException own = new IllegalStateException("no connection");
    EligibilityRules throwing =
        EligibilityRules.none()
            .with(
                Requirement.of(
                    "throws",
                    (intern, project) -> {
                      throw own;
                    }),
                WhenUnknown.REJECT);
    ScoringModel scoring =
        ScoringModel.none()
            .plus(
                Criterion.of(
                    "throws",
                    (intern, project) -> {
                      throw own;
                    }),
                1)
            .build();
    for (MatchingPolicy policy :
        List.of(
            MatchingPolicy.builder().eligibility(throwing).build(),
            MatchingPolicy.builder().scoring(scoring).build())) {
      assertThatThrownBy(() -> MatchingEngine.of(policy).withThreads(threads).match(many()))
          .isInstanceOf(HostRuleException.class)
          .hasMessageContaining(
              "'throws' threw java.lang.IllegalStateException, asked about intern")
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("no connection"))
          .satisfies(e -> assertThat(((HostRuleException) e).subject()).isEqualTo(first))
          .cause()
          .isSameAs(own);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void anInterruptedThread_getsNoAllocation_andKeepsItsStatus(int threads) {
    for (Cohort cohort : List.of(Cohort.builder().build(), many())) {
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(() -> MatchingEngine.withDefaults().withThreads(threads).match(cohort))
            .isInstanceOf(CancellationException.class);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  /** The interrupt comes while several threads work, and none of them is done. */
  @Test
  void anInterrupt_endsAMatchUnderWay() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Requirement waits =
        Requirement.of(
            "waits",
            (intern, project) -> {
              begun.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Outcome.satisfied();
            });
    MatchingPolicy policy =
        MatchingPolicy.builder()
            .eligibility(EligibilityRules.none().with(waits, WhenUnknown.REJECT))
            .build();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> status = new AtomicReference<>();
    Thread matching =
        new Thread(
            () -> {
              try {
                MatchingEngine.of(policy).withThreads(2).match(many());
              } catch (CancellationException e) {
                thrown.set(e);
              }
              status.set(Thread.currentThread().isInterrupted());
            });
    matching.start();
    begun.await();
    matching.interrupt();
    matching.join();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(status.get()).isTrue();
  }
}
