package org.openinternship.examples.offers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferAnswer;
import org.openinternship.core.offer.OfferState;

/**
 * How the simulated interns answer: some never do; the others answer all their open offers at once,
 * accept the one they like best if it is good enough, and otherwise say why not.
 */
final class Answers {
  private static final int SILENT_PERCENT = 24;
  private static final int GOOD_ENOUGH_PERCENT = 45;
  private static final int JOINING_PERCENT = 31;

  private static final int SILENT = 11;
  private static final int LIKED = 12;
  private static final int WHY = 13;
  private static final int HOUR = 14;
  private static final int JOINS = 15;

  /** Each as often as it stands here. */
  private static final List<DeclineReason> REASONS =
      List.of(
          DeclineReason.LOCATION,
          DeclineReason.LOCATION,
          DeclineReason.LOCATION,
          DeclineReason.WORK,
          DeclineReason.WORK,
          DeclineReason.WORK,
          DeclineReason.PERIOD,
          DeclineReason.PERIOD,
          DeclineReason.STUDIES,
          DeclineReason.OTHER_PLACE,
          DeclineReason.COMPENSATION,
          DeclineReason.NOT_STATED);

  private final Chance chance;

  Answers(Chance chance) {
    this.chance = chance;
  }

  /**
   * What an intern says within a day to the offers open at its start.
   *
   * @param intern their number
   * @param open their open offers, at least one
   * @param day the start of the day
   */
  List<OfferAnswer> to(int intern, List<Offer> open, Instant day) {
    if (chance.percent(SILENT_PERCENT, SILENT, intern, 0)) {
      return List.of();
    }
    Instant at = day.plus(Duration.ofHours(chance.below(24, HOUR, intern, day.getEpochSecond())));
    List<Offer> byLiking =
        open.stream()
            .sorted(Comparator.comparingInt((Offer offer) -> liking(intern, offer)))
            .toList();
    List<OfferAnswer> answers = new ArrayList<>();
    for (Offer offer : byLiking) {
      if (liking(intern, offer) < GOOD_ENOUGH_PERCENT) {
        return List.of(OfferAnswer.accept(at, offer.id()));
      }
      int why = chance.below(REASONS.size(), WHY, intern, Scheme.number(offer.project()));
      answers.add(OfferAnswer.decline(at, offer.id(), REASONS.get(why)));
    }
    return answers;
  }

  /** Whether an intern who has accepted turns up in the end. */
  boolean joins(Offer offer) {
    if (offer.state() != OfferState.ACCEPTED) {
      throw new IllegalArgumentException("offer " + offer.id() + " is not accepted");
    }
    return chance.percent(JOINING_PERCENT, JOINS, Scheme.number(offer.intern()), 0);
  }

  /** 0 for the best. */
  private int liking(int intern, Offer offer) {
    return chance.below(100, LIKED, intern, Scheme.number(offer.project()));
  }
}
