package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.Cohorts;

class CohortTest {

  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId API = ProjectId.of("api");

  @Test
  void shortcutsOfTheBuilder() {
    Cohort cohort =
        Cohort.builder()
            .addBids("ada", "api", "report")
            .addUnrankedBids("bo", "api")
            .addVeto("ada", "web")
            .addPin("bo", "api")
            .build();
    assertThat(cohort.bids())
        .containsExactly(
            new Bids(ADA, List.of(API, ProjectId.of("report")), true),
            new Bids(InternId.of("bo"), List.of(API), false));
    assertThat(cohort.vetoes()).containsExactly(new Veto(ADA, ProjectId.of("web")));
    assertThat(cohort.pins()).containsExactly(new Pin(InternId.of("bo"), API));
  }

  @Test
  void cohortsAreEqualByValue() {
    Cohort cohort = Cohorts.of(5, 4, 7);
    assertThat(Cohorts.of(5, 4, 7)).isEqualTo(cohort).hasSameHashCodeAs(cohort);
    assertThat(cohort.withInterns()).isNotEqualTo(cohort);
  }

  @Test
  void textNamesNobody() {
    assertThat(Cohorts.of(5, 4, 7).withBids())
        .hasToString("Cohort{interns=5, projects=4, hosts=2, bids=0}");
  }

  @Test
  void bidRules() {
    assertThat(BidRules.standard())
        .isEqualTo(BidRules.builder().build())
        .satisfies(
            rules -> {
              assertThat(rules.minBids()).isZero();
              assertThat(rules.maxBids()).isEqualTo(Integer.MAX_VALUE);
              assertThat(rules.maxVetoes()).isEqualTo(Integer.MAX_VALUE);
              assertThat(rules.ranked()).isFalse();
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidRules.builder().minBids(-1).build())
        .withMessage("BidRules: minBids is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidRules.builder().maxBids(-1).build())
        .withMessage("BidRules: maxBids is -1, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidRules.builder().maxVetoes(-1).build())
        .withMessage("BidRules: maxVetoes is -1, it must be at least 0");
  }

  @Test
  void hostRanking() {
    HostRanking ranking =
        HostRanking.builder().supervisor("sam").then("b", "a").thenTied("d", "c").build();
    assertThat(ranking.party()).isEqualTo(SupervisorId.of("sam"));
    assertThat(ranking.unlisted()).isEqualTo(HostRanking.Unlisted.AFTER_LISTED);
    assertThat(ranking.tiers())
        .extracting(HostRanking.Tier::interns)
        .extracting(Object::toString)
        .containsExactly("[b]", "[a]", "[d, c]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostRanking.builder().project("api").thenTied())
        .withMessage("Tier: interns is empty, it must have at least 1");
    assertThatIllegalStateException().isThrownBy(() -> HostRanking.builder().build());
  }

  @Test
  void whatIsFound_isKept_andOthersAreCheckedAnew() {
    Cohort wrong = Cohort.builder().addBids("ada", "nowhere").build();
    assertThat(wrong.validate().passes()).isFalse();
    assertThat(wrong.validate()).isSameAs(wrong.validate());
    assertThat(wrong.withBids().validate().passes()).isTrue();
  }

  @Test
  void nothingIsKept_ofAValidationThatWasInterrupted() {
    Project project = Project.builder().id("maps").host("city").build();
    Cohort cohort = Cohort.builder().addProject(project).build();
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class).isThrownBy(cohort::validate);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(cohort.validate().passes()).isTrue();
  }

  @Test
  void nobodyWaitsForTheValidationOfAnother_whichNoInterruptWouldEnd() throws Exception {
    Cohort cohort = Cohort.builder().addBids("ada", "nowhere").build();
    CompletableFuture<Report> found;
    synchronized (cohort) { // as whoever looks up what a cohort keeps
      found = CompletableFuture.supplyAsync(cohort::validate);
      assertThat(found.get(30, TimeUnit.SECONDS).passes()).isFalse();
    }
    assertThat(cohort.validate()).isSameAs(found.get());
  }

  @Test
  void listsAreCopied() {
    List<ProjectId> projects = new ArrayList<>(List.of(API));
    Bids bids = new Bids(ADA, projects, true);
    projects.clear();
    assertThat(bids.projects()).containsExactly(API).isUnmodifiable();
  }

  @Test
  void term() {
    assertThat(Term.of("fall", "2026-09-01", "2026-12-18").period())
        .isEqualTo(DateRange.of("2026-09-01", "2026-12-18"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of("fall", "2026-12-18", "2026-09-01"));
    assertThatIllegalArgumentException().isThrownBy(() -> Term.of(" ", "2026-09-01", "2026-12-18"));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> new Pin(null, API)).withMessage("Pin.intern");
    assertThatNullPointerException()
        .isThrownBy(() -> new Pin(ADA, null))
        .withMessage("Pin.project");
    assertThatNullPointerException()
        .isThrownBy(() -> new Veto(null, API))
        .withMessage("Veto.intern");
    assertThatNullPointerException()
        .isThrownBy(() -> new Veto(ADA, null))
        .withMessage("Veto.project");
    assertThatNullPointerException()
        .isThrownBy(() -> new Exclusion(null, HostId.of("city")))
        .withMessage("Exclusion.intern");
    assertThatNullPointerException()
        .isThrownBy(() -> new Exclusion(ADA, null))
        .withMessage("Exclusion.party");
    assertThatNullPointerException()
        .isThrownBy(() -> new Bids(null, List.of(), true))
        .withMessage("Bids.intern");
    assertThatNullPointerException().isThrownBy(() -> new Bids(ADA, null, true));
    assertThatNullPointerException()
        .isThrownBy(() -> Cohort.builder().bidRules(null))
        .withMessage("Cohort.bidRules");
    assertThatNullPointerException()
        .isThrownBy(() -> Term.of(null, "2026-09-01", "2026-12-18"))
        .withMessage("TermId.value");
    assertThatNullPointerException().isThrownBy(() -> HostTree.of(null));
  }
}
