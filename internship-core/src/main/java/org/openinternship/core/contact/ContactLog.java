package org.openinternship.core.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.Person;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;

/**
 * The contact with the intern of one placement, as events. What they mean for the risk at an
 * instant is computed from them; their order in the list makes no difference.
 */
@Value.Immutable
public abstract sealed class ContactLog implements WithContactLog permits ImmutableContactLog {
  ContactLog() {}

  /** {@return the placement} */
  public abstract PlacementId placement();

  /** {@return its intern} */
  public abstract InternId intern();

  /** {@return its supervisor now} */
  public abstract SupervisorId supervisor();

  /** {@return the days of the placement; on others no contact is expected} */
  public abstract DateRange days();

  /** {@return the zone of the intern, in which days are counted} */
  public abstract ZoneId zone();

  /**
   * Whom a concern goes to, one after the other, such as the {@linkplain
   * org.openinternship.core.cascade.MentorCascade#escalationPath way up} of a mentoring cascade.
   *
   * @return the people, the first to go to first; if empty, the supervisor alone
   */
  public abstract List<Person> escalation();

  /** {@return what happened, in any order; events to come are left aside until they have} */
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
      if (event instanceof ContactRecord contact && contact.with().equals(intern())) {
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
   * The log with one more event.
   *
   * @param event the event
   * @return the new log
   * @throws IllegalArgumentException if it is a contact of the intern with themselves, or makes the
   *     intern the cover of the supervisor
   */
  public ContactLog plus(ContactEvent event) {
    return builder().from(this).addEvents(event).build();
  }

  /**
   * The risk at an instant, as far as it shows in what happened until then. Takes time in
   * proportion to the number of events, sorting aside.
   *
   * @param policy the limits
   * @param now the instant, usually of the host's clock
   * @return the risk; low with nothing open before the first day of the placement and after the
   *     last
   */
  public Risk risk(ContactPolicy policy, Instant now) {
    return new Risk(
        placement(), intern(), supervisor(), now, new Weighing(this, policy, now).open());
  }

  /**
   * The log of a placement, with nothing in it yet.
   *
   * @param placement the placement
   * @param today the day whose supervisor is accountable, in the intern's zone
   * @return the log; its escalation path is empty
   */
  public static ContactLog of(Placement placement, LocalDate today) {
    return builder()
        .placement(placement.id())
        .intern(placement.intern())
        .supervisor(placement.supervisorOn(today))
        .days(placement.period())
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
