package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferRound;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.ProposalSource;
import org.openinternship.core.offer.StopReason;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.StandardTeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.MatchReason;

class RoundMatchTest {

  private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

  /** The hospitals of the worked example of deferred acceptance, two seats each. */
  private static Cohort workedExample1() {
    Cohort.Builder cohort = Cohort.builder();
    for (String intern : new String[] {"anderson", "chen", "davis", "eastman", "ford"}) {
      cohort.addIntern(Intern.builder().id(intern).build());
    }
    for (String project : new String[] {"city", "general", "mercy"}) {
      cohort.addProject(Project.builder().id(project).host("region").seats(2).build());
    }
    return cohort
        .addBids("anderson", "city")
        .addBids("chen", "city", "mercy")
        .addBids("ford", "city", "general", "mercy")
        .addBids("davis", "mercy", "city", "general")
        .addBids("eastman", "city", "mercy", "general")
        .addHostRanking(ranking("mercy", "chen", "ford"))
        .addHostRanking(ranking("city", "eastman", "anderson", "chen", "davis", "ford"))
        .addHostRanking(ranking("general", "eastman", "anderson", "ford", "davis"))
        .build();
  }

  private static HostRanking ranking(String project, String... interns) {
    return HostRanking.builder()
        .project(project)
        .then(interns)
        .unlisted(HostRanking.Unlisted.UNACCEPTABLE)
        .build();
  }

  @Test
  void workedExample1_ifFordDeclines_theNextRoundProposesTheNextChoice() {
    Cohort cohort = workedExample1();
    ProposalSource match = MatchingEngine.withDefaults().proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);

    OfferRound first = season.startRound(match, NOON);
    assertThat(offers(season, first))
        .isEqualTo(
            Map.of(
                "anderson",
                "city",
                "chen",
                "mercy",
                "davis",
                "general",
                "eastman",
                "city",
                "ford",
                "general"));
    for (OfferId id : first.made()) {
      if (season.offer(id).intern().equals(InternId.of("ford"))) {
        season.decline(id, DeclineReason.WORK, NOON);
      } else {
        season.accept(id, NOON);
      }
    }

    OfferRound second = season.startRound(match, NOON);
    assertThat(offers(season, second)).isEqualTo(Map.of("ford", "mercy"));
    season.accept(second.made().get(0), NOON);

    assertThat(season.startRound(match, NOON).stop()).contains(StopReason.NOBODY_FREE);
    assertThat(season.totals().placed()).isEqualTo(5);
    assertThat(season.totals().freeSeats()).isEqualTo(1);
  }

  /** Whoever accepted keeps a project open, and its minimum stops nobody else's offer. */
  @ParameterizedTest
  @EnumSource(names = {"MUST_FILL", "FILL_OR_CLOSE"})
  void aMinimumOutOfReach_stopsNobodyElse_andIsReported(MinimumRule minimums) {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("api").host("h").seats(2).minInterns(2).build())
            .addProject(Project.builder().id("map").host("h").minInterns(1).build())
            .addProject(Project.builder().id("web").host("h").build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addIntern(Intern.builder().id("cy").build())
            .addBids("ada", "api")
            .addBids("ben", "api", "web")
            .addBids("cy", "map")
            .build();
    ProposalSource match =
        MatchingEngine.of(
                MatchingPolicy.standard()
                    .withMechanism(FillOrCloseAssignment.generousMaximum())
                    .withMinimums(minimums))
            .proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    OfferRound first = season.startRound(match, NOON);
    assertThat(offers(season, first)).containsOnlyKeys("ada", "ben", "cy");
    assertThat(first.report().findings()).isEmpty();
    for (OfferId id : first.made()) {
      if (season.offer(id).intern().equals(InternId.of("ben"))) {
        season.decline(id, DeclineReason.WORK, NOON);
      } else {
        season.accept(id, NOON);
      }
    }
    OfferRound second = season.startRound(match, NOON);
    assertThat(offers(season, second)).isEqualTo(Map.of("ben", "web"));
    assertThat(second.report().findings())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.path()).isEqualTo("/projects/0");
              assertThat(it.reason())
                  .isEqualTo(Reason.of(MatchReason.MINIMUM_OUT_OF_REACH, ProjectId.of("api"), 2));
            });
  }

  /** A minimum that can be reached still counts in later rounds. */
  @Test
  void aMinimumWithinReach_countsInLaterRounds() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("api").host("h").seats(2).minInterns(2).build())
            .addProject(Project.builder().id("web").host("h").build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addIntern(Intern.builder().id("cy").build())
            .addBids("ada", "api")
            .addBids("ben", "api")
            .addBids("cy", "web", "api")
            .build();
    ProposalSource match =
        MatchingEngine.of(
                MatchingPolicy.standard()
                    .withMechanism(FillOrCloseAssignment.generousMaximum())
                    .withMinimums(MinimumRule.FILL_OR_CLOSE))
            .proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    for (OfferId id : season.startRound(match, NOON).made()) {
      if (season.offer(id).intern().equals(InternId.of("ada"))) {
        season.accept(id, NOON);
      } else {
        season.decline(id, DeclineReason.WORK, NOON);
      }
    }
    OfferRound second = season.startRound(match, NOON);
    assertThat(offers(season, second)).isEqualTo(Map.of("cy", "api"));
    assertThat(second.report().findings()).isEmpty();
  }

  /**
   * Kim needs three over atlas, books and chess, has ada by an accepted offer, and could have fay
   * at books and dee at chess, where two are needed each. Gus, elsewhere, waits for none of that.
   */
  @Test
  void aMinimumThatOnlyProjectsThatCloseCouldReach_isGivenUp_andTheRoundGoesOn() {
    Cohort cohort =
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("kim").minInterns(3).build())
            .addProject(project("atlas", 1).supervisor("kim").build())
            .addProject(project("books", 2).supervisor("kim").minInterns(2).build())
            .addProject(project("chess", 2).supervisor("kim").minInterns(2).build())
            .addProject(project("delta", 2).build())
            .addProject(project("echo", 1).build())
            .addProject(project("golf", 1).build())
            .addInterns(interns("ada", "ben", "cy", "dee", "fay", "gus"))
            .addBids("ada", "atlas")
            .addBids("ben", "books")
            .addBids("cy", "books")
            .addBids("dee", "chess", "delta")
            .addBids("fay", "books", "delta")
            .addBids("gus", "echo", "golf")
            .build();
    ProposalSource match =
        MatchingEngine.of(
                MatchingPolicy.standard()
                    .withMechanism(FillOrCloseAssignment.generousMaximum())
                    .withMinimums(MinimumRule.FILL_OR_CLOSE))
            .proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    OfferRound first = season.startRound(match, NOON);
    assertThat(offers(season, first)).hasSize(6).containsEntry("fay", "delta");
    acceptOnly(season, first, "ada");
    OfferRound second = season.startRound(match, NOON);
    assertThat(offers(season, second)).isEqualTo(Map.of("gus", "golf"));
    assertThat(second.report().findings())
        .extracting(it -> it.path() + " " + it.reason())
        .containsExactly(
            "/supervisors/0 "
                + Reason.of(MatchReason.MINIMUM_OUT_OF_REACH, SupervisorId.of("kim"), 3));
  }

  /** Cy is at atlas, where nobody who knows SQL will come. Chess still needs one to run. */
  @Test
  void aTeamRuleThatCannotHoldAnyMore_isGivenUpWhereSomebodyAccepted_andTheRoundGoesOn() {
    Cohort cohort =
        Cohort.builder()
            .addProject(project("atlas", 2).build())
            .addProject(project("books", 2).build())
            .addProject(project("chess", 2).build())
            .addInterns(
                intern("ada").addSkill("SQL", Proficiency.WORKING).build(),
                intern("ben").addSkill("SQL", Proficiency.WORKING).build(),
                intern("cy").build(),
                intern("dee").build(),
                intern("eve").build())
            .addBids("ada", "atlas", "books")
            .addBids("ben", "books")
            .addBids("cy", "atlas")
            .addBids("dee", "books")
            .addBids("eve", "chess", "atlas", "books")
            .build();
    MatchingEngine engine =
        MatchingEngine.of(
            MatchingPolicy.standard()
                .withMechanism(TeamAssignment.leastRankSum())
                .withTeamRules(sql()));
    ProposalSource match = engine.proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    OfferRound first = season.startRound(match, NOON);
    assertThat(offers(season, first))
        .isEqualTo(Map.of("ada", "atlas", "ben", "books", "cy", "atlas", "dee", "books"));
    acceptOnly(season, first, "cy", "dee");

    // Ada and ben declined where SQL is known by nobody else: only ada can still come, to books.
    OfferRound second = season.startRound(match, NOON);
    assertThat(offers(season, second)).isEqualTo(Map.of("ada", "books", "eve", "atlas"));
    assertThat(second.report().findings())
        .extracting(it -> it.path() + " " + it.reason())
        .containsExactly(
            "/teamRules/0 "
                + Reason.of(MatchReason.TEAM_RULE_GIVEN_UP, ProjectId.of("atlas"), "SQL", 0, 0));
    assertThat(second.report().findings().get(0).reason().message())
        .startsWith(
            "project atlas cannot keep the team rule SQL any more, as offers were declined or"
                + " accepted elsewhere: 0 who accepted have the property there, and 0 more could"
                + " come. It keeps those who accepted");
  }

  /** Cy has atlas by hand, where nobody who knows SQL asks to be: no round of matches was yet. */
  @Test
  void anOfferAcceptedByHandBefore_stopsTheFirstRoundNoMoreThanLaterOnes() {
    Cohort cohort =
        Cohort.builder()
            .addProject(project("atlas", 2).build())
            .addProject(project("books", 1).build())
            .addInterns(intern("ada").addSkill("SQL", Proficiency.WORKING).build())
            .addInterns(interns("cy"))
            .addBids("ada", "books")
            .addBids("cy", "atlas")
            .build();
    ProposalSource match =
        MatchingEngine.of(
                MatchingPolicy.standard()
                    .withMechanism(TeamAssignment.leastRankSum())
                    .withTeamRules(sql()))
            .proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    season.accept(season.offer(InternId.of("cy"), ProjectId.of("atlas"), NOON), NOON);
    OfferRound first = season.startRound(match, NOON);
    assertThat(offers(season, first)).isEqualTo(Map.of("ada", "books"));
    assertThat(first.report().findings())
        .extracting(Finding::reason)
        .containsExactly(
            Reason.of(MatchReason.TEAM_RULE_GIVEN_UP, ProjectId.of("atlas"), "SQL", 0, 0));
  }

  /** Whoever knew SQL has gone: atlas has nobody and so closes, and cy still has an offer. */
  @Test
  void aTeamRuleByWhatNobodyHasAnyMore_closesProjects_andStopsNobody() {
    Cohort cohort =
        Cohort.builder()
            .addProject(project("atlas", 2).build())
            .addProject(project("books", 2).build())
            .addProject(project("chess", 2).build())
            .addInterns(intern("ada").addSkill("SQL", Proficiency.WORKING).build())
            .addInterns(interns("cy"))
            .addBids("ada", "atlas")
            .addBids("cy", "books", "atlas", "chess")
            .build();
    ProposalSource match =
        MatchingEngine.of(
                MatchingPolicy.standard()
                    .withMechanism(TeamAssignment.leastRankSum())
                    .withTeamRules(sql().withProjects(ProjectId.of("atlas"))))
            .proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    acceptOnly(season, season.startRound(match, NOON));
    season.leave(InternId.of("ada"), NOON);
    assertThat(offers(season, season.startRound(match, NOON))).isEqualTo(Map.of("cy", "chess"));
  }

  /** Either of two projects could have the one who is left, so neither is held to the rule. */
  @Test
  void teamRulesThatCannotHoldTogetherAnyMore_areGivenUpTogether() {
    Cohort cohort =
        Cohort.builder()
            .addProject(project("atlas", 2).build())
            .addProject(project("books", 2).build())
            .addProject(project("chess", 1).build())
            .addInterns(
                intern("ada").addSkill("SQL", Proficiency.WORKING).build(),
                intern("ben").addSkill("SQL", Proficiency.WORKING).build(),
                intern("liz").addSkill("SQL", Proficiency.WORKING).build(),
                intern("cy").build(),
                intern("dee").build())
            .addBids("ada", "atlas")
            .addBids("ben", "books")
            .addBids("liz", "chess", "books", "atlas")
            .addBids("cy", "atlas")
            .addBids("dee", "books")
            .build();
    ProposalSource match =
        MatchingEngine.of(
                MatchingPolicy.standard()
                    .withMechanism(TeamAssignment.leastRankSum())
                    .withTeamRules(sql()))
            .proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    acceptOnly(season, season.startRound(match, NOON), "cy", "dee");
    OfferRound second = season.startRound(match, NOON);
    assertThat(offers(season, second)).isEqualTo(Map.of("liz", "books"));
    assertThat(second.report().findings())
        .extracting(Finding::reason)
        .containsExactly(
            Reason.of(MatchReason.TEAM_RULE_GIVEN_UP, ProjectId.of("atlas"), "SQL", 0, 1),
            Reason.of(MatchReason.TEAM_RULE_GIVEN_UP, ProjectId.of("books"), "SQL", 0, 1));
  }

  private static TeamRule sql() {
    return TeamRule.builder()
        .name("SQL")
        .property(new StandardTeamProperty.SkillFrom(Skill.of("SQL", Proficiency.WORKING)))
        .minInterns(1)
        .build();
  }

  private static void acceptOnly(OfferSeason season, OfferRound round, String... interns) {
    for (OfferId id : round.made()) {
      if (List.of(interns).contains(season.offer(id).intern().value())) {
        season.accept(id, NOON);
      } else {
        season.decline(id, DeclineReason.WORK, NOON);
      }
    }
  }

  private static Project.Builder project(String id, int seats) {
    return Project.builder().id(id).host("h").seats(seats);
  }

  private static Intern.Builder intern(String id) {
    return Intern.builder().id(id);
  }

  private static Intern[] interns(String... ids) {
    return Stream.of(ids).map(id -> intern(id).build()).toArray(Intern[]::new);
  }

  /** What is found against a cohort is told as it is, and not as a failure of a host's code. */
  @Test
  void aCohortThatIsRefused_isNoFailureOfTheHosts() {
    Cohort cohort =
        workedExample1()
            .withProjects(
                Project.builder().id("city").host("region").seats(9).minInterns(9).build(),
                Project.builder().id("general").host("region").build(),
                Project.builder().id("mercy").host("region").build());
    ProposalSource match =
        MatchingEngine.of(
                MatchingPolicy.standard()
                    .withMechanism(FillOrCloseAssignment.generousMaximum())
                    .withMinimums(MinimumRule.MUST_FILL))
            .proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> season.startRound(match, NOON))
        .withMessageContaining("city");
    assertThat(season.history()).isEmpty();
  }

  private static Map<String, String> offers(OfferSeason season, OfferRound round) {
    Map<String, String> offers = new TreeMap<>();
    for (OfferId id : round.made()) {
      Offer offer = season.offer(id);
      offers.put(offer.intern().value(), offer.project().value());
    }
    return offers;
  }
}
