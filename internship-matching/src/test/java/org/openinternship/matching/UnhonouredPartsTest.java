package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.ReserveFilling;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.MatchReason;

/** No part of a market is left out of account: who does not honour one refuses by a finding. */
class UnhonouredPartsTest {
  /** Gives nobody a place, and honours all parts of a market but some. */
  private record AllBut(EnumSet<MarketPart> not, EnumSet<MarketPart> seen) implements Mechanism {
    @Override
    public String name() {
      return "own";
    }

    @Override
    public Set<MarketPart> honours() {
      return EnumSet.complementOf(not);
    }

    @Override
    public Optional<JointBlocking> jointBlocking() {
      return Optional.of(JointBlocking.LEFT_SEATS_SERVE);
    }

    @Override
    public Assignment assign(Market market) {
      seen.addAll(market.parts());
      throw new Reached();
    }
  }

  private static final class Reached extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A case of a part: a cohort and a policy that have it, and how its lack is told. */
  private record Case(Cohort cohort, MatchingPolicy policy, MatchReason reason, String path) {}

  private static Cohort.Builder cohort() {
    return Cohort.builder()
        .addProject(Project.builder().id("map").host("city").build())
        .addProject(Project.builder().id("web").host("city").build())
        .addIntern(Intern.builder().id("ada").build())
        .addIntern(Intern.builder().id("ben").build())
        .addBids("ada", "map", "web");
  }

  /** A part without a case here does not compile: it needs a finding, and this its example. */
  private static Case of(MarketPart part) {
    MatchingPolicy policy = MatchingPolicy.standard();
    return switch (part) {
      case SHARED_LIMITS ->
          new Case(
              cohort().addHost(HostOrganization.builder().id("city").maxInterns(1).build()).build(),
              policy,
              MatchReason.LIMIT_NOT_HONOURED,
              "/hosts/0");
      case LOWER_LIMITS ->
          new Case(
              needed(),
              policy.withMinimums(MinimumRule.MUST_FILL),
              MatchReason.MINIMUM_NOT_HONOURED,
              "/projects/2");
      case MINIMUMS ->
          new Case(
              needed(),
              policy.withMinimums(MinimumRule.FILL_OR_CLOSE),
              MatchReason.MINIMUM_NOT_HONOURED,
              "/projects/2");
      case RESERVES ->
          new Case(
              cohort().addReserve("map", "rural", 1).addMembership("ada", "rural").build(),
              policy.withReserves(
                  new ReserveFilling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT)),
              MatchReason.RESERVES_NOT_HONOURED,
              "/reserves/0");
      case JOINT_LISTS ->
          new Case(
              Cohort.builder()
                  .addAllProjects(cohort().build().projects())
                  .addAllInterns(cohort().build().interns())
                  .addLink(LinkedInterns.of("ada", "ben").thenTogether("map"))
                  .build(),
              policy,
              MatchReason.LINKS_NOT_HONOURED,
              "/links/0");
      case SEVERAL_PLACES ->
          new Case(
              cohort()
                  .addIntern(Intern.builder().id("cy").maxProjects(2).build())
                  .addBids("cy", "map", "web")
                  .bidRules(BidRules.builder().maxProjects(2).build())
                  .build(),
              policy,
              MatchReason.SEVERAL_NOT_HONOURED,
              "/interns/2/maxProjects");
      case LAST_INTERNS ->
          new Case(
              cohort()
                  .bidRules(BidRules.builder().whenNoBids(WhenNoBids.FILL_BY_SCORE).build())
                  .build(),
              policy,
              MatchReason.LAST_NOT_HONOURED,
              "/bidRules/whenNoBids");
      case TEAMS ->
          new Case(
              cohort().build(),
              policy.withTeamRules(
                  TeamRule.builder()
                      .name("anybody")
                      .property(TeamProperty.of("anybody", it -> true))
                      .minInterns(1)
                      .build()),
              MatchReason.TEAM_RULE_NOT_HONOURED,
              "/teamRules/0");
    };
  }

  private static Cohort needed() {
    return cohort()
        .addProject(Project.builder().id("zoo").host("city").minInterns(1).build())
        .addBids("ben", "zoo")
        .build();
  }

  @ParameterizedTest
  @EnumSource(MarketPart.class)
  void eachPart_isRefusedByAFinding_whereAMechanismDoesNotHonourIt(MarketPart part) {
    Case given = of(part);
    AllBut without = new AllBut(EnumSet.of(part), EnumSet.noneOf(MarketPart.class));
    FindingsException refused =
        catchThrowableOfType(
            FindingsException.class,
            () -> MatchingEngine.of(given.policy.withMechanism(without)).match(given.cohort));
    assertThat(refused.report().findings())
        .extracting(it -> it.reason().code())
        .containsExactly(given.reason);
    Finding finding = refused.report().findings().get(0);
    assertThat(finding.path()).isEqualTo(given.path);
    assertThat(finding.reason().argument("mechanism")).isEqualTo("own");
    assertThat(without.seen).isEmpty();
  }

  /** The cases have the parts that they are of, and those who honour them may match. */
  @ParameterizedTest
  @EnumSource(MarketPart.class)
  void eachPart_isInTheMarket_whereAMechanismHonoursIt(MarketPart part) {
    Case given = of(part);
    AllBut none = new AllBut(EnumSet.noneOf(MarketPart.class), EnumSet.noneOf(MarketPart.class));
    assertThat(
            catchThrowableOfType(
                RuntimeException.class,
                () -> MatchingEngine.of(given.policy.withMechanism(none)).match(given.cohort)))
        .hasRootCauseInstanceOf(Reached.class);
    assertThat(none.seen).contains(part);
  }
}
