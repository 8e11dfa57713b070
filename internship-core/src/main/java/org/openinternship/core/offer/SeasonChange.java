package org.openinternship.core.offer;

import java.time.Instant;
import java.util.List;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/**
 * One thing that happened in a season of offers. The changes in their order are its whole history:
 * {@linkplain OfferSeason#replay replayed}, they give the same season.
 */
public sealed interface SeasonChange {
  /** {@return when} */
  Instant at();

  /**
   * A round began.
   *
   * @param at when
   * @param number which, 1 for the first
   */
  record RoundStarted(Instant at, int number) implements SeasonChange {}

  /**
   * A project's waitlist was set.
   *
   * @param at when
   * @param project whose
   * @param interns who is on it, in its order
   */
  record Waitlisted(Instant at, ProjectId project, List<InternId> interns) implements SeasonChange {
    /**
     * Copies the list.
     *
     * @param at when
     * @param project whose
     * @param interns who is on it
     */
    public Waitlisted {
      interns = List.copyOf(interns);
    }
  }

  /**
   * An offer was made.
   *
   * @param at when
   * @param offer its key
   * @param intern to whom
   * @param project for which project
   */
  record Made(Instant at, OfferId offer, InternId intern, ProjectId project)
      implements SeasonChange {}

  /**
   * An offer was accepted.
   *
   * @param at when
   * @param offer which
   */
  record Accepted(Instant at, OfferId offer) implements SeasonChange {}

  /**
   * An offer was declined.
   *
   * @param at when
   * @param offer which
   * @param reason why
   */
  record Declined(Instant at, OfferId offer, DeclineReason reason) implements SeasonChange {}

  /**
   * An offer was withdrawn.
   *
   * @param at when
   * @param offer which
   * @param reason why
   */
  record Withdrawn(Instant at, OfferId offer, WithdrawalReason reason) implements SeasonChange {}

  /**
   * The time to decide on an offer was over.
   *
   * @param at the last instant at which an answer would have counted
   * @param offer which
   */
  record Expired(Instant at, OfferId offer) implements SeasonChange {}

  /**
   * An intern left the season.
   *
   * @param at when
   * @param intern who
   */
  record InternLeft(Instant at, InternId intern) implements SeasonChange {}
}
