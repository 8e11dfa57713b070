package org.openinternship.examples.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferFigures;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.offer.SeasonTotals;
import org.openinternship.core.offer.StopReason;

class SeasonSimulationTest {

  private static final SchemeSize SMALL = SchemeSize.PM_INTERNSHIP_SCHEME.divided(200);

  @Test
  void smallSeason_accountsForEverySeatAndPersonAtEveryStep() {
    List<OfferSeason> steps = new ArrayList<>();
    SeasonResult result =
        SeasonSimulation.run(
            SMALL,
            7,
            season -> {
              recount(season);
              steps.add(season);
            });
    assertThat(steps).hasSizeGreaterThan(20);
    assertThat(result.figures().open()).isZero();
    assertThat(result.rounds()).hasSizeGreaterThan(1);
  }

  /** Counts seats and people again, from nothing but the offers. */
  private static void recount(OfferSeason season) {
    Set<InternId> placed = new HashSet<>();
    Set<InternId> deciding = new HashSet<>();
    Map<InternId, Integer> open = new HashMap<>();
    Map<ProjectId, Integer> filled = new HashMap<>();
    for (Offer offer : season.offers()) {
      if (offer.state() == OfferState.ACCEPTED) {
        assertThat(placed.add(offer.intern())).isTrue();
        filled.merge(offer.project(), 1, Integer::sum);
      } else if (offer.state() == OfferState.MADE) {
        deciding.add(offer.intern());
        assertThat(open.merge(offer.intern(), 1, Integer::sum)).isLessThanOrEqualTo(3);
      }
    }
    assertThat(deciding).noneMatch(placed::contains);
    Map<ProjectId, Integer> free = season.openMarket().freeSeats();
    long freeSeats = free.values().stream().mapToLong(Integer::longValue).sum();
    SeasonTotals totals = season.totals();
    assertThat(totals.seats()).isEqualTo(SMALL.seats());
    assertThat(totals.freeSeats()).isEqualTo(freeSeats);
    assertThat(totals.filledSeats()).isEqualTo(placed.size()).isEqualTo(sum(filled));
    assertThat(totals.interns()).isEqualTo(SMALL.interns());
    assertThat(totals.deciding()).isEqualTo(deciding.size());
    assertThat(totals.free()).isEqualTo(SMALL.interns() - placed.size() - deciding.size());
  }

  private static int sum(Map<ProjectId, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void sameSeed_givesTheSameSeason_andAnotherSeedAnother() {
    SeasonResult result = SeasonSimulation.run(SMALL, 7, season -> {});
    assertThat(SeasonSimulation.run(SMALL, 7, season -> {})).isEqualTo(result);
    assertThat(SeasonSimulation.run(SMALL, 8, season -> {})).isNotEqualTo(result);
  }

  /**
   * It takes about ten seconds; what is quadratic takes hours. Round 1 is much like the real one.
   */
  @Test
  void firstRoundOfThePmInternshipScheme_runsToItsStopRuleInSeconds() {
    SchemeSize size = SchemeSize.PM_INTERNSHIP_SCHEME;
    List<Integer> steps = new ArrayList<>();
    long start = System.nanoTime();
    SeasonResult result =
        SeasonSimulation.run(
            size,
            2024,
            season -> {
              SeasonTotals totals = season.totals(); // adds up, or it could not be built
              assertThat(totals.seats()).isEqualTo(127_000);
              assertThat(totals.interns()).isEqualTo(181_000);
              steps.add(totals.placed());
            });
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(4));
    assertThat(steps).hasSizeGreaterThan(20);
    OfferFigures first = result.rounds().get(0);
    assertThat(first.made()).isBetween(70_000, 95_000);
    assertThat(first.accepted()).isBetween(22_000, 34_000);
    OfferFigures last = result.figures();
    assertThat(result.joined()).isBetween(last.accepted() / 4, last.accepted() * 2 / 5);
    assertThat(result.stop()).isIn(StopReason.ROUND_LIMIT, StopReason.TOO_FEW_ACCEPTED);
    assertThat(result.totals().freeSeats() + result.totals().placed()).isEqualTo(127_000);
  }

  @Test
  void size_isThatOfTheRealRound() {
    SchemeSize size = SchemeSize.PM_INTERNSHIP_SCHEME;
    int written = size.interns() * 3 + size.applications() % size.interns();
    assertThat(written).isEqualTo(621_000);
    Scheme scheme = Scheme.of(SMALL, 1);
    assertThat(scheme.cohort().projects().stream().mapToInt(p -> p.seats()).sum())
        .isEqualTo(SMALL.seats());
    assertThatIllegalArgumentException().isThrownBy(() -> SMALL.divided(0));
  }

  @Test
  void figures_arePrinted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SeasonResult result = SeasonSimulation.run(SMALL, 7, season -> {});
    OfferSeasonExample.print(SMALL, result, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("905 interns, 3,105 applications, 635 seats on 127 projects")
        .contains("stopped after " + result.days() + " days: " + result.stop())
        .contains("declined, LOCATION: ")
        .contains("unfilled: " + result.totals().freeSeats() + " seats");
  }
}
