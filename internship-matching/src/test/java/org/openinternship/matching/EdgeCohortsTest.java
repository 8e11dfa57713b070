package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.UnfilledProject;

/** Cohorts with next to nothing in them, and people whom nothing tells apart. */
class EdgeCohortsTest {

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static Project project(String id, int seats) {
    return Project.builder().id(id).host("h").seats(seats).build();
  }

  private static void assertNobodyMatched(Cohort cohort) {
    for (InternPreferences preferences : InternPreferences.values()) {
      for (GroupOrder groupOrder : GroupOrder.values()) {
        MatchingPolicy policy =
            MatchingPolicy.builder().internPreferences(preferences).groupOrder(groupOrder).build();
        AllocationRecord record = MatchingEngine.of(policy).withThreads(2).match(cohort).record();
        assertThat(record.matches()).isEmpty();
        assertThat(record.unplaced()).hasSize(cohort.interns().size());
        assertThat(record.unfilled()).hasSize(cohort.projects().size());
        assertThat(record.profile().matched()).isZero();
        assertThat(record.cutoffs()).isEmpty();
        assertThat(record.spreads()).isEmpty();
        assertThat(record.stable()).isTrue();
      }
    }
  }

  @Test
  void empty() {
    assertNobodyMatched(Cohort.builder().build());
  }

  @Test
  void withoutInterns() {
    assertNobodyMatched(Cohort.builder().addProject(project("p", 2)).build());
  }

  @Test
  void withoutProjects() {
    assertNobodyMatched(Cohort.builder().addInterns(intern("a"), intern("b")).build());
  }

  @Test
  void oneIntern_withKeysThatLookLikeNumbers() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("0"))
            .addProject(project("0", 1))
            .addProject(project("00", 2))
            .addBids("0", "0")
            .build();
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    assertThat(allocation.matchOf("0")).map(Match::project).contains(ProjectId.of("0"));
    assertThat(allocation.record().unfilled())
        .containsExactly(new UnfilledProject(ProjectId.of("00"), 2, 0, false));
    assertThat(allocation.record().profile().byChoice()).containsExactly(1);
  }

  @Test
  void unfilled_saysWhetherAProjectCanRun() {
    Cohort cohort =
        Cohort.builder()
            .addIntern(intern("a"))
            .addProject(project("p", 3).withMinInterns(2))
            .addBids("a", "p")
            .build();
    assertThat(MatchingEngine.withDefaults().match(cohort).record().unfilled())
        .containsExactly(new UnfilledProject(ProjectId.of("p"), 3, 1, true));
  }

  @Test
  void nobodyBids_isAWarning_andScoresCanPlaceAllTheSame() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("a"), intern("b"))
            .addProject(project("p", 1))
            .addProject(project("q", 1))
            .build();
    Allocation none = MatchingEngine.withDefaults().match(cohort);
    assertThat(none.findings())
        .extracting(finding -> finding.reason().code())
        .containsExactly(MatchReason.NO_BIDS);
    assertThat(none.matches()).isEmpty();

    for (InternPreferences preferences :
        Set.of(InternPreferences.SCORES, InternPreferences.BIDS_THEN_SCORES)) {
      MatchingPolicy policy = MatchingPolicy.builder().internPreferences(preferences).build();
      Allocation placed = MatchingEngine.of(policy).match(cohort);
      assertThat(placed.matches()).hasSize(2);
      assertThat(placed.findings()).isEmpty();
    }
  }

  @Test
  void allScoresEqual_theDrawDecidesWhoButNeverHowMany() {
    Cohort.Builder builder = Cohort.builder().addProject(project("p", 2));
    for (String id : new String[] {"a", "b", "c", "d", "e"}) {
      builder.addIntern(intern(id)).addBids(id, "p");
    }
    Cohort cohort = builder.build();
    Set<Set<String>> chosen = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      MatchingPolicy policy = MatchingPolicy.builder().lottery(Lottery.single(seed)).build();
      Allocation allocation = MatchingEngine.of(policy).match(cohort);
      assertThat(allocation.matches()).hasSize(2);
      assertThat(allocation.record().lottery()).isEqualTo(Lottery.single(seed));
      Set<String> who = new HashSet<>();
      allocation.matches().forEach(match -> who.add(match.intern().value()));
      chosen.add(who);
      allocation
          .record()
          .unplaced()
          .forEach(
              unplaced ->
                  assertThat(allocation.explain(unplaced.intern(), ProjectId.of("p")))
                      .extracting(Reason::code)
                      .containsExactly(MatchReason.LOST_DRAW));
    }
    assertThat(chosen).hasSizeGreaterThan(4);
  }

  @Test
  void unknownKeys_areRefused() {
    Allocation allocation =
        MatchingEngine.withDefaults().match(Cohort.builder().addIntern(intern("a")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocation.matchOf("b"))
        .withMessageStartingWith("Cohort: there is no intern b. Maybe");
    assertThatIllegalArgumentException().isThrownBy(() -> allocation.explain(InternId.of("b")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocation.explain(InternId.of("a"), ProjectId.of("p")))
        .withMessageStartingWith("Cohort: there is no project p. Maybe");
    assertThatIllegalArgumentException().isThrownBy(() -> allocation.explain(ProjectId.of("p")));
  }
}
