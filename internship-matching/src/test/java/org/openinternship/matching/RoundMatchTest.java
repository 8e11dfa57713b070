package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferRound;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.ProposalSource;
import org.openinternship.core.offer.StopReason;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
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
