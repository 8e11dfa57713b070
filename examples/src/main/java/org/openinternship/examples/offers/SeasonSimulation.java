package org.openinternship.examples.offers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferAnswer;
import org.openinternship.core.offer.OfferFigures;
import org.openinternship.core.offer.OfferRound;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.offer.WithdrawalReason;

/** A season of offers from the first round to its stop rule, day by day. */
public final class SeasonSimulation {
  private static final Instant FIRST_DAY = Instant.parse("2026-11-02T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final Scheme scheme;
  private final OfferRules rules;
  private final Cohort cohort;
  private final Answers answers;
  private final OfferSeason season;
  private Instant day = FIRST_DAY;

  private SeasonSimulation(SchemeSize size, long seed) {
    this.scheme = Scheme.of(size, seed);
    this.rules = rules(size);
    this.cohort = scheme.cohort();
    this.answers = new Answers(scheme.chance());
    this.season = OfferSeason.of(rules, cohort);
  }

  /**
   * Up to three offers at once and two days to decide; at most six rounds, and none after one that
   * fewer than one in 500 accepted.
   *
   * @param size how large the scheme is
   * @return the rules
   */
  static OfferRules rules(SchemeSize size) {
    return OfferRules.builder()
        .maxOpenOffers(3)
        .timeToDecide(Duration.ofDays(2))
        .maxRounds(6)
        .minAcceptedInRound(size.interns() / 500)
        .build();
  }

  /**
   * Runs a season.
   *
   * @param size how large it is
   * @param seed what chance goes by
   * @param atEachStep sees the season after each step
   * @return what came of it
   */
  public static SeasonResult run(SchemeSize size, long seed, Consumer<OfferSeason> atEachStep) {
    return new SeasonSimulation(size, seed).run(atEachStep);
  }

  private SeasonResult run(Consumer<OfferSeason> atEachStep) {
    setWaitlists();
    LadderMatch source = new LadderMatch(scheme, rules.maxOpenOffers());
    List<OfferFigures> rounds = new ArrayList<>();
    OfferRound round = season.startRound(source, day);
    while (round.stop().isEmpty()) {
      atEachStep.accept(season);
      while (season.figures().open() > 0) {
        season.answer(answersOfTheDay());
        atEachStep.accept(season);
        day = day.plus(DAY);
        season.promote(day);
        atEachStep.accept(season);
      }
      rounds.add(season.figures());
      round = season.startRound(source, day);
    }
    int days = (int) Duration.between(FIRST_DAY, day).toDays();
    return new SeasonResult(
        rounds, season.totals(), round.stop().orElseThrow(), days, join(atEachStep));
  }

  /** Who is suitable but was not first waits in the order of the project. */
  private void setWaitlists() {
    for (int p = 0; p < scheme.size().projects(); p++) {
      List<InternId> line = Arrays.stream(scheme.ranked(p)).mapToObj(Scheme::intern).toList();
      season.setWaitlist(Scheme.project(p), line, day);
    }
  }

  private List<OfferAnswer> answersOfTheDay() {
    Map<InternId, List<Offer>> open = new LinkedHashMap<>();
    for (Offer offer : season.openOffers()) {
      open.computeIfAbsent(offer.intern(), key -> new ArrayList<>(3)).add(offer);
    }
    List<OfferAnswer> said = new ArrayList<>();
    open.forEach((intern, offers) -> said.addAll(answers.to(Scheme.number(intern), offers, day)));
    return said;
  }

  /** Those who do not turn up give their seats back. */
  private int join(Consumer<OfferSeason> atEachStep) {
    int joined = 0;
    for (Offer offer : season.offers()) {
      if (offer.state() == OfferState.ACCEPTED) {
        if (answers.joins(offer)) {
          joined++;
        } else {
          season.withdraw(offer.id(), WithdrawalReason.DID_NOT_JOIN, day);
        }
      }
    }
    atEachStep.accept(season);
    return joined;
  }
}
