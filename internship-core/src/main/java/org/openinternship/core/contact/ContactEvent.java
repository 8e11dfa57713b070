package org.openinternship.core.contact;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.check.Texts;
import org.openinternship.core.id.Person;
import org.openinternship.core.time.DateRange;

/**
 * Something that happened, or did not, in the contact with an intern. Events may be recorded in any
 * order and more than once. What belongs together is found by the host's own key of the question,
 * piece of work or report; of two events at the same instant, the one that settles the other comes
 * last.
 */
public sealed interface ContactEvent
    permits ContactRecord,
        ContactEvent.MeetingMissed,
        ContactEvent.QuestionAsked,
        ContactEvent.QuestionAnswered,
        ContactEvent.WorkHandedIn,
        ContactEvent.WorkReviewed,
        ContactEvent.ReportDue,
        ContactEvent.ReportReceived,
        ContactEvent.SupervisorAway,
        ContactEvent.CoverNamed,
        ContactEvent.Settled {
  /** {@return when} */
  Instant at();

  /**
   * Somebody did not come to a meeting. If several did not, it is still one meeting missed.
   *
   * @param at when the meeting was to begin
   * @param by who did not come
   */
  record MeetingMissed(Instant at, Person by) implements ContactEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when the meeting was to begin
     * @param by who did not come
     */
    public MeetingMissed {
      Objects.requireNonNull(at, "MeetingMissed.at");
      Objects.requireNonNull(by, "MeetingMissed.by");
    }
  }

  /**
   * The intern asked something. A question that is asked again after its answer is open again.
   *
   * @param at when
   * @param question the key of the question, no personal data
   */
  record QuestionAsked(Instant at, String question) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at when
     * @param question the key of the question
     * @throws IllegalArgumentException if it is blank
     */
    public QuestionAsked {
      Objects.requireNonNull(at, "QuestionAsked.at");
      Texts.check("QuestionAsked", "question", question);
    }
  }

  /**
   * A question got its answer.
   *
   * @param at when
   * @param question the key of the question
   */
  record QuestionAnswered(Instant at, String question) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at when
     * @param question the key of the question
     * @throws IllegalArgumentException if it is blank
     */
    public QuestionAnswered {
      Objects.requireNonNull(at, "QuestionAnswered.at");
      Texts.check("QuestionAnswered", "question", question);
    }
  }

  /**
   * The intern handed in work for review. Work that is handed in again after its review waits
   * again.
   *
   * @param at when
   * @param work the key of the work, no personal data
   */
  record WorkHandedIn(Instant at, String work) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at when
     * @param work the key of the work
     * @throws IllegalArgumentException if it is blank
     */
    public WorkHandedIn {
      Objects.requireNonNull(at, "WorkHandedIn.at");
      Texts.check("WorkHandedIn", "work", work);
    }
  }

  /**
   * Work got its review.
   *
   * @param at when
   * @param work the key of the work
   */
  record WorkReviewed(Instant at, String work) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at when
     * @param work the key of the work
     * @throws IllegalArgumentException if it is blank
     */
    public WorkReviewed {
      Objects.requireNonNull(at, "WorkReviewed.at");
      Texts.check("WorkReviewed", "work", work);
    }
  }

  /**
   * A report was due. One that is not in by then is missed, until it comes in late. A report that
   * is recorded as due more than once is due at the first of these instants.
   *
   * @param at when it was due
   * @param report the key of the report, no personal data
   */
  record ReportDue(Instant at, String report) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at when it was due
     * @param report the key of the report
     * @throws IllegalArgumentException if it is blank
     */
    public ReportDue {
      Objects.requireNonNull(at, "ReportDue.at");
      Texts.check("ReportDue", "report", report);
    }
  }

  /**
   * A report came in.
   *
   * @param at when
   * @param report the key of the report
   */
  record ReportReceived(Instant at, String report) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at when
     * @param report the key of the report
     * @throws IllegalArgumentException if it is blank
     */
    public ReportReceived {
      Objects.requireNonNull(at, "ReportReceived.at");
      Texts.check("ReportReceived", "report", report);
    }
  }

  /**
   * The supervisor said when they are away.
   *
   * @param at when they said so
   * @param days the days on which they are away
   */
  record SupervisorAway(Instant at, DateRange days) implements ContactEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when they said so
     * @param days the days on which they are away
     */
    public SupervisorAway {
      Objects.requireNonNull(at, "SupervisorAway.at");
      Objects.requireNonNull(days, "SupervisorAway.days");
    }
  }

  /**
   * Somebody takes the place of the supervisor for some days, and sees to what would be with the
   * supervisor.
   *
   * @param at when that was settled
   * @param days the days
   * @param by who takes it
   */
  record CoverNamed(Instant at, DateRange days, Person by) implements ContactEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at when that was settled
     * @param days the days
     * @param by who takes it
     */
    public CoverNamed {
      Objects.requireNonNull(at, "CoverNamed.at");
      Objects.requireNonNull(days, "CoverNamed.days");
      Objects.requireNonNull(by, "CoverNamed.by");
    }
  }

  /**
   * Somebody in charge has dealt with a concern: nothing up to this instant, this instant included,
   * gives rise to it any more. Such are an excuse that was accepted, a removal that was called off,
   * or a pause that is over.
   *
   * @param at when
   * @param concern the concern
   * @param by the key of whoever dealt with it
   * @param why why, not blank; the text form leaves it out
   */
  record Settled(Instant at, Concern concern, String by, String why) implements ContactEvent {
    /**
     * Checks that it says who and why.
     *
     * @param at when
     * @param concern the concern
     * @param by the key of whoever dealt with it
     * @param why why
     * @throws IllegalArgumentException if the key or the reason is blank
     */
    public Settled {
      Objects.requireNonNull(at, "Settled.at");
      Objects.requireNonNull(concern, "Settled.concern");
      Texts.check("Settled", "by", by);
      Texts.check("Settled", "why", why);
    }

    @Override
    public String toString() {
      return "Settled[at=" + at + ", concern=" + concern + ", by=" + by + "]";
    }
  }
}
