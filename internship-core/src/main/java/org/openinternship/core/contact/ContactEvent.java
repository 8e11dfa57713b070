package org.openinternship.core.contact;

import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.TimeBounds;

/**
 * An event in the contact with an intern, or the fact that something did not happen. Events may be
 * recorded in any order and more than once. Those that belong together share the host's own key of
 * the question, piece of work or report. Of two events at the same instant, the one that settles
 * the other counts as the later one.
 */
public sealed interface ContactEvent extends Event
    permits ContactRecord,
        ContactEvent.MeetingMissed,
        ContactEvent.QuestionAsked,
        ContactEvent.QuestionAnswered,
        ContactEvent.WorkHandedIn,
        ContactEvent.WorkReviewed,
        ContactEvent.ReportDue,
        ContactEvent.ReportReceived,
        ContactEvent.ConcernSettled {
  /**
   * A meeting to which somebody did not come. If several did not, it is still one missed meeting.
   * Check-ins of a plan that nobody recorded as held are found without it; one that is found and
   * recorded here counts once.
   *
   * @param at the instant at which the meeting was to begin
   * @param by the person who did not come
   */
  record MeetingMissed(Instant at, PersonId by) implements ContactEvent {
    /**
     * Checks that nothing is null.
     *
     * @param at the instant at which the meeting was to begin
     * @param by the person who did not come
     */
    public MeetingMissed {
      TimeBounds.check(at, "MeetingMissed.at");
      Objects.requireNonNull(by, "MeetingMissed.by");
    }
  }

  /**
   * A question of the intern. One that is asked again after its answer is open again.
   *
   * @param at the instant
   * @param question the key of the question, no personal data
   */
  record QuestionAsked(Instant at, String question) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at the instant
     * @param question the key of the question
     * @throws IllegalArgumentException if it is blank
     */
    public QuestionAsked {
      TimeBounds.check(at, "QuestionAsked.at");
      question = Texts.key("QuestionAsked", "question", question);
    }
  }

  /**
   * The answer to a question.
   *
   * @param at the instant
   * @param question the key of the question
   */
  record QuestionAnswered(Instant at, String question) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at the instant
     * @param question the key of the question
     * @throws IllegalArgumentException if it is blank
     */
    public QuestionAnswered {
      TimeBounds.check(at, "QuestionAnswered.at");
      question = Texts.key("QuestionAnswered", "question", question);
    }
  }

  /**
   * Work that the intern handed in for review. If it is handed in again after its review, it waits
   * again.
   *
   * @param at the instant
   * @param work the key of the work, no personal data
   */
  record WorkHandedIn(Instant at, String work) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at the instant
     * @param work the key of the work
     * @throws IllegalArgumentException if it is blank
     */
    public WorkHandedIn {
      TimeBounds.check(at, "WorkHandedIn.at");
      work = Texts.key("WorkHandedIn", "work", work);
    }
  }

  /**
   * The review of a piece of work.
   *
   * @param at the instant
   * @param work the key of the work
   */
  record WorkReviewed(Instant at, String work) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at the instant
     * @param work the key of the work
     * @throws IllegalArgumentException if it is blank
     */
    public WorkReviewed {
      TimeBounds.check(at, "WorkReviewed.at");
      work = Texts.key("WorkReviewed", "work", work);
    }
  }

  /**
   * The time at which a report was due. A report that is not in by then is missing until it comes
   * in. One that is recorded as due more than once is due at the first of these instants.
   *
   * @param at the instant at which it was due
   * @param report the key of the report, no personal data
   */
  record ReportDue(Instant at, String report) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at the instant at which it was due
     * @param report the key of the report
     * @throws IllegalArgumentException if it is blank
     */
    public ReportDue {
      TimeBounds.check(at, "ReportDue.at");
      report = Texts.key("ReportDue", "report", report);
    }
  }

  /**
   * The receipt of a report.
   *
   * @param at the instant
   * @param report the key of the report
   */
  record ReportReceived(Instant at, String report) implements ContactEvent {
    /**
     * Checks the key.
     *
     * @param at the instant
     * @param report the key of the report
     * @throws IllegalArgumentException if it is blank
     */
    public ReportReceived {
      TimeBounds.check(at, "ReportReceived.at");
      report = Texts.key("ReportReceived", "report", report);
    }
  }

  /**
   * The end of a concern by decision of somebody in charge: nothing up to and including this
   * instant gives rise to it any more; an absence that has begun is settled to its last day.
   * Examples are an accepted excuse and a removal that was called off.
   *
   * @param at the instant
   * @param concern the concern
   * @param by the key of the person who decided
   * @param why the grounds, not blank; the text form leaves them out
   */
  record ConcernSettled(Instant at, Concern concern, String by, @Personal String why)
      implements ContactEvent {
    /**
     * Checks that person and grounds are given.
     *
     * @param at the instant
     * @param concern the concern
     * @param by the key of the person who decided
     * @param why the grounds
     * @throws IllegalArgumentException if the key or the reason is blank
     */
    public ConcernSettled {
      TimeBounds.check(at, "ConcernSettled.at");
      Objects.requireNonNull(concern, "ConcernSettled.concern");
      by = Texts.name("ConcernSettled", "by", by);
      why = Texts.text("ConcernSettled", "why", why);
    }

    @Override
    public String toString() {
      return "ConcernSettled[at=" + at + ", concern=" + concern + ", by=" + by + "]";
    }
  }
}
