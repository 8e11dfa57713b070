package org.openinternship.core.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;

/**
 * The log of the contact with the intern of one placement, as events. The risk at an instant is
 * computed from them; their order in the list makes no difference.
 */
@Value.Immutable
public abstract sealed class ContactLog implements WithContactLog permits ImmutableContactLog {
  ContactLog() {}

  /** {@return the placement} */
  public abstract PlacementId placement();

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the present supervisor} */
  public abstract SupervisorId supervisor();

  /** {@return the days of the placement; on others no contact is expected} */
  public abstract DateRange days();

  /** {@return the zone of the intern, in which days are counted} */
  public abstract ZoneId zone();

  /**
   * Returns the people to whom a concern goes, one after the other, such as the {@linkplain
   * org.openinternship.core.cascade.MentorCascade#escalationPath way up} of a mentoring cascade.
   *
   * @return the escalation path, beginning with the first to turn to; empty: the supervisor alone
   */
  public abstract List<PersonId> escalation();

  /** {@return the events, in any order; events after the instant asked about do not count yet} */
  public abstract List<ContactEvent> events();

  @Value.Check
  void check() {
    if (escalation().contains(intern())
        || new HashSet<>(escalation()).size() < escalation().size()) {
      throw new IllegalArgumentException(
          "ContactLog: escalation is %s, it must name each person once and not the intern"
              .formatted(escalation()));
    }
    for (ContactEvent event : events()) {
      if (event instanceof ContactRecord contact && contact.person().equals(intern())) {
        throw new IllegalArgumentException(
            "ContactLog: the contact of %s is with %s, the intern. Maybe name the other side"
                .formatted(contact.at(), intern()));
      }
      if (event instanceof ContactEvent.CoverNamed cover && cover.by().equals(intern())) {
        throw new IllegalArgumentException(
            "ContactLog: the cover of %s is %s, the intern. Maybe name somebody else"
                .formatted(cover.days(), intern()));
      }
    }
  }

  /**
   * Returns the log after one more event.
   *
   * @param event the event
   * @return the log that follows
   * @throws IllegalArgumentException if it is a contact of the intern with themselves, or makes the
   *     intern the cover of the supervisor
   */
  public ContactLog after(ContactEvent event) {
    Objects.requireNonNull(event, "ContactLog.after: event");
    return builder().from(this).addEvents(event).build();
  }

  /**
   * Assesses the risk at an instant from the events until then. Takes time in proportion to the
   * number of events, apart from sorting.
   *
   * @param rules the limits
   * @param now the instant, usually of the host's clock
   * @return the risk; low with nothing open before the first day of the placement and after the
   *     last
   */
  public Risk risk(ContactRules rules, Instant now) {
    Objects.requireNonNull(rules, "ContactLog.rules");
    Objects.requireNonNull(now, "ContactLog.now");
    return new Risk(
        placement(), intern(), supervisor(), now, new RiskAssessment(this, rules, now).open());
  }

  /**
   * Makes the empty log of a placement.
   *
   * @param placement the placement
   * @param today the day whose supervisor is accountable, in the intern's zone
   * @return the log; its escalation path is empty
   */
  public static ContactLog of(Placement placement, LocalDate today) {
    Objects.requireNonNull(placement, "ContactLog.placement");
    Objects.requireNonNull(today, "ContactLog.today");
    return builder()
        .placement(placement.id())
        .intern(placement.intern())
        .supervisor(placement.supervisorOn(today))
        .days(placement.lasts().orElse(placement.period()))
        .zone(placement.zone())
        .build();
  }

  /** {@return a builder; all but {@code escalation} and {@code events} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a log; not safe for use by several threads. */
  public static final class Builder extends ImmutableContactLog.Builder {
    Builder() {}
  }
}
