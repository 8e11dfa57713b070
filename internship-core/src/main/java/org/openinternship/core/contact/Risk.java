package org.openinternship.core.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.TimeBounds;

/**
 * The risk of losing the intern of a placement, as far as the contact shows it.
 *
 * <p>The rule of the level: it is that of the gravest concern that is open. So it rises when a
 * concern becomes graver, and falls when the gravest are resolved: by contact, an answer, a review,
 * the missing report, a cover, or somebody in charge who {@linkplain ContactEvent.ConcernSettled
 * settles} them. It is computed anew from the events, never stored, so it has no lifecycle of its
 * own.
 *
 * @param placement the placement
 * @param intern the intern
 * @param supervisor the supervisor of the day
 * @param at the instant at which this holds
 * @param open the open concerns, at most one of each kind: the gravest first, then the oldest
 */
public record Risk(
    PlacementId placement,
    InternId intern,
    SupervisorId supervisor,
    Instant at,
    List<OpenConcern> open) {
  static final Comparator<OpenConcern> WORST_AND_OLDEST_FIRST =
      Comparator.comparing(OpenConcern::severity)
          .thenComparing(OpenConcern::since)
          .thenComparing(OpenConcern::concern);

  /**
   * Sorts the open concerns.
   *
   * @param placement the placement
   * @param intern the intern
   * @param supervisor the supervisor
   * @param at the instant at which this holds
   * @param open the open concerns
   * @throws IllegalArgumentException if there are two of one kind
   */
  public Risk {
    Objects.requireNonNull(placement, "Risk.placement");
    Objects.requireNonNull(intern, "Risk.intern");
    Objects.requireNonNull(supervisor, "Risk.supervisor");
    TimeBounds.check(at, "Risk.at");
    Objects.requireNonNull(open, "Risk.open");
    List<OpenConcern> sorted = new ArrayList<>(open);
    Texts.checkDifferent("Risk", "concern", sorted.stream().map(OpenConcern::concern).toList());
    sorted.sort(WORST_AND_OLDEST_FIRST);
    open = Collections.unmodifiableList(sorted);
  }

  /** {@return the level of risk} */
  public RiskLevel level() {
    if (open.isEmpty()) {
      return RiskLevel.LOW;
    }
    return switch (open.get(0).severity()) {
      case ERROR -> RiskLevel.HIGH;
      case WARNING -> RiskLevel.RAISED;
      case INFO -> RiskLevel.LOW;
    };
  }

  /**
   * {@return the instant from which on the oldest of the gravest concerns has had its severity;
   * empty: none is open}
   */
  public Optional<Instant> since() {
    return open.stream().findFirst().map(OpenConcern::since);
  }

  /**
   * Finds the concern of one kind.
   *
   * @param concern the kind
   * @return the open concern; empty: there is none of that kind
   */
  public Optional<OpenConcern> of(Concern concern) {
    Objects.requireNonNull(concern, "Risk.concern");
    return open.stream().filter(one -> one.concern() == concern).findFirst();
  }

  /**
   * Says what is to be done about the open concerns.
   *
   * @return a duty of the responsible person for each concern, and one of the intern for missing
   *     reports, the gravest first; none for {@link Concern#ABSENCE}, which the plan of supervision
   *     tells of
   */
  public List<Duty> duties() {
    List<Duty> duties = new ArrayList<>(open.size() + 1);
    for (OpenConcern concern : open) {
      if (concern.concern() != Concern.ABSENCE) {
        duties.add(duty(concern, concern.responsible(), step(concern)));
      }
      if (concern.concern() == Concern.REPORTS) {
        duties.add(duty(concern, intern, step(NextStep.HAND_IN_REPORT, intern, supervisor)));
      }
    }
    duties.sort(Duty.GRAVEST_FIRST);
    return Collections.unmodifiableList(duties);
  }

  /**
   * Says what the responsible person is to do about a concern. For {@link Concern#ABSENCE} it is
   * what the duties of the plan of supervision say about the same absence, word for word.
   *
   * @param concern one of the open concerns
   * @return the step, with the people it names
   */
  public Reason step(OpenConcern concern) {
    Objects.requireNonNull(concern, "Risk.concern");
    PersonId first = concern.concern() == Concern.ABSENCE ? supervisor : concern.responsible();
    return step(concern.next(), first, intern);
  }

  private static Reason step(ReasonCode step, PersonId first, PersonId other) {
    return Reason.of(step, first.withRole(), other.withRole());
  }

  private static Duty duty(OpenConcern concern, PersonId by, Reason step) {
    return new Duty(
        Actor.of(by),
        concern.severity(),
        concern.since(),
        Optional.empty(),
        step,
        concern.reason());
  }

  /** {@return whether enough reports are missing to start the removal of the intern} */
  public boolean startsRemoval() {
    return of(Concern.REPORTS).filter(one -> one.severity() == Severity.ERROR).isPresent();
  }
}
