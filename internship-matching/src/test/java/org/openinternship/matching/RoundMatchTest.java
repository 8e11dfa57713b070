package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferRound;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.ProposalSource;
import org.openinternship.core.offer.StopReason;
import org.openinternship.core.people.Intern;

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

  private static Map<String, String> offers(OfferSeason season, OfferRound round) {
    Map<String, String> offers = new TreeMap<>();
    for (OfferId id : round.made()) {
      Offer offer = season.offer(id);
      offers.put(offer.intern().value(), offer.project().value());
    }
    return offers;
  }
}
