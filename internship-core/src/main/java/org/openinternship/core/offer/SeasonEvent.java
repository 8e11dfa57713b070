package org.openinternship.core.offer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.intake.ApplicationState;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.TimeBounds;

/**
 * Something that happened in a season of offers. The events in their order are its whole history:
 * {@linkplain OfferSeason#replay replayed}, they give the same season.
 */
public sealed interface SeasonEvent extends Event {
  /**
   * A round began.
   *
   * @param at when
   * @param number its number, 1 for the first
   */
  record RoundStarted(Instant at, int number) implements SeasonEvent {
    /**
     * Checks the number.
     *
     * @param at when
     * @param number its number, 1 for the first
     * @throws IllegalArgumentException if it is out of bounds
     */
    public RoundStarted {
      TimeBounds.check(at, "RoundStarted.at");
      Bounds.checkCount("RoundStarted", "number", number, 1);
    }
  }

  /**
   * A project's waitlist was set.
   *
   * @param at when
   * @param project the project
   * @param interns the interns on it, first in line first
   */
  record WaitlistSet(Instant at, ProjectId project, List<InternId> interns) implements SeasonEvent {
    /**
     * Copies the list.
     *
     * @param at when
     * @param project the project
     * @param interns the interns on it, first in line first
     */
    public WaitlistSet {
      TimeBounds.check(at, "WaitlistSet.at");
      Objects.requireNonNull(project, "WaitlistSet.project");
      interns = Copies.list(interns, "WaitlistSet.interns");
    }
  }

  /**
   * An offer was made.
   *
   * @param at when
   * @param offer the key of the offer
   * @param intern the intern who may accept it
   * @param project the project with the seat
   */
  record OfferMade(Instant at, OfferId offer, InternId intern, ProjectId project)
      implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param offer the key of the offer
     * @param intern the intern who may accept it
     * @param project the project with the seat
     */
    public OfferMade {
      TimeBounds.check(at, "OfferMade.at");
      Objects.requireNonNull(offer, "OfferMade.offer");
      Objects.requireNonNull(intern, "OfferMade.intern");
      Objects.requireNonNull(project, "OfferMade.project");
    }
  }

  /**
   * An offer was accepted.
   *
   * @param at when
   * @param offer the key of the offer
   */
  record OfferAccepted(Instant at, OfferId offer) implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param offer the key of the offer
     */
    public OfferAccepted {
      TimeBounds.check(at, "OfferAccepted.at");
      Objects.requireNonNull(offer, "OfferAccepted.offer");
    }
  }

  /**
   * An offer was declined.
   *
   * @param at when
   * @param offer the key of the offer
   * @param reason why
   */
  record OfferDeclined(Instant at, OfferId offer, DeclineReason reason) implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param offer the key of the offer
     * @param reason why
     */
    public OfferDeclined {
      TimeBounds.check(at, "OfferDeclined.at");
      Objects.requireNonNull(offer, "OfferDeclined.offer");
      Objects.requireNonNull(reason, "OfferDeclined.reason");
    }
  }

  /**
   * An offer was withdrawn.
   *
   * @param at when
   * @param offer the key of the offer
   * @param reason why
   */
  record OfferWithdrawn(Instant at, OfferId offer, WithdrawalReason reason) implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param offer the key of the offer
     * @param reason why
     */
    public OfferWithdrawn {
      TimeBounds.check(at, "OfferWithdrawn.at");
      Objects.requireNonNull(offer, "OfferWithdrawn.offer");
      Objects.requireNonNull(reason, "OfferWithdrawn.reason");
    }
  }

  /**
   * The time to decide on an offer was over.
   *
   * @param at the last instant at which an answer would have counted
   * @param offer the key of the offer
   */
  record OfferExpired(Instant at, OfferId offer) implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the last instant at which an answer would have counted
     * @param offer the key of the offer
     */
    public OfferExpired {
      TimeBounds.check(at, "OfferExpired.at");
      Objects.requireNonNull(offer, "OfferExpired.offer");
    }
  }

  /**
   * An intern left the season.
   *
   * @param at when
   * @param intern the intern
   */
  record InternLeft(Instant at, InternId intern) implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param intern the intern
     */
    public InternLeft {
      TimeBounds.check(at, "InternLeft.at");
      Objects.requireNonNull(intern, "InternLeft.intern");
    }
  }

  /**
   * The number of seats of a project changed.
   *
   * @param at when
   * @param project the project
   * @param seats the number from then on, 0 to 10,000,000
   */
  record SeatsChanged(Instant at, ProjectId project, int seats) implements SeasonEvent {
    /**
     * Checks the number.
     *
     * @param at when
     * @param project the project
     * @param seats the number from then on
     * @throws IllegalArgumentException if it is negative
     */
    public SeatsChanged {
      TimeBounds.check(at, "SeatsChanged.at");
      Objects.requireNonNull(project, "SeatsChanged.project");
      Bounds.checkCount("SeatsChanged", "seats", seats, 0);
    }
  }

  /**
   * A project was cancelled, for good.
   *
   * @param at when
   * @param project the project
   */
  record ProjectCancelled(Instant at, ProjectId project) implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param project the project
     */
    public ProjectCancelled {
      TimeBounds.check(at, "ProjectCancelled.at");
      Objects.requireNonNull(project, "ProjectCancelled.project");
    }
  }

  /**
   * The state of an intern's application became known.
   *
   * @param at when
   * @param intern the intern
   * @param state the state of the application
   */
  record ApplicationNoted(Instant at, InternId intern, ApplicationState state)
      implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param intern the intern
     * @param state the state of the application
     */
    public ApplicationNoted {
      TimeBounds.check(at, "ApplicationNoted.at");
      Objects.requireNonNull(intern, "ApplicationNoted.intern");
      Objects.requireNonNull(state, "ApplicationNoted.state");
    }
  }

  /**
   * A verdict on an intern became known. The text form leaves it out.
   *
   * @param at when
   * @param intern the intern
   * @param project the project that it is for; empty: the program as a whole
   * @param decision the decision of the verdict
   */
  record VerdictNoted(Instant at, InternId intern, Optional<ProjectId> project, Decision decision)
      implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when
     * @param intern the intern
     * @param project the project that it is for
     * @param decision the decision of the verdict
     */
    public VerdictNoted {
      TimeBounds.check(at, "VerdictNoted.at");
      Objects.requireNonNull(intern, "VerdictNoted.intern");
      Objects.requireNonNull(project, "VerdictNoted.project");
      Objects.requireNonNull(decision, "VerdictNoted.decision");
    }

    @Override
    public String toString() {
      return "VerdictNoted[at=" + at + ", intern=" + intern + "]";
    }
  }

  /**
   * Somebody decided that an intern may be offered a project in spite of what was known against it.
   *
   * @param at when
   * @param intern the intern
   * @param project the project
   * @param by the key of the person who decided, not blank
   * @param why the grounds, not blank; the text form leaves them out
   */
  record OverrideGiven(
      Instant at, InternId intern, ProjectId project, String by, @Personal String why)
      implements SeasonEvent {
    /**
     * Checks that person and grounds are given.
     *
     * @param at when
     * @param intern the intern
     * @param project the project
     * @param by the key of the person who decided
     * @param why the grounds
     * @throws IllegalArgumentException if the key or the grounds are blank
     */
    public OverrideGiven {
      TimeBounds.check(at, "OverrideGiven.at");
      Objects.requireNonNull(intern, "OverrideGiven.intern");
      Objects.requireNonNull(project, "OverrideGiven.project");
      by = Texts.name("OverrideGiven", "by", by);
      why = Texts.text("OverrideGiven", "why", why);
    }

    @Override
    public String toString() {
      return "OverrideGiven[at="
          + at
          + ", intern="
          + intern
          + ", project="
          + project
          + ", by="
          + by
          + "]";
    }
  }

  /**
   * An offer was made of which nothing but the number is left, since its intern or its project was
   * erased: the numbers of all others stay.
   *
   * @param at when it was made
   * @param offer the key of the offer
   */
  record OfferErased(Instant at, OfferId offer) implements SeasonEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when it was made
     * @param offer the key of the offer
     */
    public OfferErased {
      TimeBounds.check(at, "OfferErased.at");
      Objects.requireNonNull(offer, "OfferErased.offer");
    }
  }
}
