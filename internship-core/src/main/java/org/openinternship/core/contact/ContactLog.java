package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * The log of the contact with the intern of one placement, as events. It holds nothing of the
 * placement but its key: the risk at an instant is computed from the events and from the placement
 * as it stands, so a new supervisor, an extension, a pause and an early end count at once. The
 * order of the events in the list makes no difference.
 */
@Value.Immutable
public abstract sealed class ContactLog implements WithContactLog permits ImmutableContactLog {
  ContactLog() {}

  /** {@return the placement} */
  public abstract PlacementId placement();

  /**
   * Returns the people to whom a concern goes, one after the other, such as the {@linkplain
   * org.openinternship.core.cascade.MentorCascade#escalationPath way up} of a mentoring cascade. A
   * supervisor on it whom another has replaced stands for the supervisor of the day.
   *
   * @return the escalation path, beginning with the first to turn to; empty: the supervisor of the
   *     day alone
   */
  public abstract List<PersonId> escalation();

  /** {@return the events, in any order; events after the instant asked about do not count yet} */
  public abstract List<ContactEvent> events();

  @Value.Check
  void check() {
    Texts.checkDifferent("ContactLog", "person of the escalation", escalation());
  }

  /**
   * Returns the log after one more event.
   *
   * @param event the event
   * @return the log that follows
   */
  public ContactLog after(ContactEvent event) {
    Objects.requireNonNull(event, "ContactLog.after: event");
    return builder().from(this).addEvents(event).build();
  }

  /**
   * Assesses the risk at an instant from the events until then, for a placement without a plan:
   * nobody is known to be away, and meetings are missed only if an event says so. Takes time in
   * proportion to the number of events, apart from sorting.
   *
   * @param current the placement as it stands
   * @param rules the limits
   * @param now the instant, usually of the host's clock
   * @return the risk; low with nothing open on days on which the intern does not work: before the
   *     start, in a pause and after the end
   * @throws IllegalArgumentException if the log belongs to another placement, or a contact or the
   *     escalation path names its intern
   */
  public Risk risk(Placement current, ContactRules rules, Instant now) {
    return risk(current, null, List.of(), rules, now);
  }

  /**
   * Assesses the risk with a plan, whose absences and covers count, and whose check-ins must have
   * been held. The plan is scheduled alone, from the first day or the day on which missed meetings
   * were settled last up to now, unless the days alone show that all were held; with a schedule at
   * hand the other method is faster.
   *
   * @param current the placement as it stands
   * @param plan its plan
   * @param rules the limits
   * @param now the instant
   * @return the risk, as without a plan on days on which the intern does not work
   * @throws IllegalArgumentException as without a plan, or if the plan belongs to another placement
   */
  public Risk risk(Placement current, SupervisionPlan plan, ContactRules rules, Instant now) {
    Objects.requireNonNull(plan, "ContactLog.plan");
    TimeBounds.check(now, "ContactLog.now");
    checkOwner(current);
    LocalDate today = current.dayOf(now);
    LocalDate from = settledMeetings(current, now);
    Objects.requireNonNull(rules, "ContactLog.rules");
    List<CheckIn> planned = List.of();
    if (!today.isBefore(from) && current.isAtWork(now)) {
      DateRange days = new DateRange(from, today);
      Duration tolerance = rules.meetingTolerance();
      if (!MissedCheckIns.allHeld(current, plan, days, events(), tolerance, now)) {
        planned = CheckInSchedule.of(current, plan, days).checkIns();
      }
    }
    return risk(current, plan, planned, rules, now);
  }

  /**
   * Assesses the risk with a plan and its check-ins, such as those of {@link
   * org.openinternship.core.supervision.CheckInSchedules}.
   *
   * @param current the placement as it stands
   * @param plan its plan, whose absences and covers count
   * @param schedule the check-ins of this placement
   * @param rules the limits
   * @param now the instant
   * @return the risk, as without a plan on days on which the intern does not work
   * @throws IllegalArgumentException as without a plan, or if the plan belongs to another placement
   */
  public Risk risk(
      Placement current,
      SupervisionPlan plan,
      CheckInSchedule schedule,
      ContactRules rules,
      Instant now) {
    Objects.requireNonNull(plan, "ContactLog.plan");
    Objects.requireNonNull(schedule, "ContactLog.schedule");
    return risk(current, plan, schedule.checkIns(), rules, now);
  }

  private Risk risk(
      Placement current,
      @Nullable SupervisionPlan plan,
      Collection<CheckIn> planned,
      ContactRules rules,
      Instant now) {
    checkOwner(current);
    Objects.requireNonNull(rules, "ContactLog.rules");
    TimeBounds.check(now, "ContactLog.now");
    RiskAssessment assessment = new RiskAssessment(this, current, plan, planned, rules, now);
    return new Risk(placement(), current.intern(), assessment.supervisor(), now, assessment.open());
  }

  /** The day up to which missed meetings are settled, or the first day. */
  private LocalDate settledMeetings(Placement current, Instant now) {
    LocalDate from = current.period().first();
    for (ContactEvent event : events()) {
      if (event instanceof ContactEvent.ConcernSettled settled
          && settled.concern() == Concern.MEETINGS
          && !settled.at().isAfter(now)) {
        LocalDate day = current.dayOf(settled.at());
        from = day.isAfter(from) ? day : from;
      }
    }
    return from;
  }

  /**
   * Compares check-ins with what was held: finds those that are over without a live contact with
   * the guide near the time. Each contact makes up for one check-in; which check-ins of several are
   * said to be missed does not matter for their number, which is the smallest possible.
   *
   * @param planned the check-ins of this placement, in any order
   * @param rules how near a contact has to be
   * @param now the present instant; check-ins for which a contact could still come are not missed
   * @return the check-ins that were missed, by start
   */
  public List<CheckIn> missed(Collection<CheckIn> planned, ContactRules rules, Instant now) {
    Objects.requireNonNull(planned, "ContactLog.planned");
    Objects.requireNonNull(rules, "ContactLog.rules");
    TimeBounds.check(now, "ContactLog.now");
    return MissedCheckIns.of(planned, events(), rules.meetingTolerance(), now);
  }

  /**
   * Says what is to be done, for a placement without a plan.
   *
   * @param current the placement as it stands
   * @param rules the limits
   * @param now the present instant
   * @return the duties of {@link #risk(Placement, ContactRules, Instant)}, the gravest first
   * @throws IllegalArgumentException as for the risk
   */
  public List<Duty> duties(Placement current, ContactRules rules, Instant now) {
    return risk(current, rules, now).duties();
  }

  /**
   * Says what is to be done, for a placement with a plan. That nobody is in charge is a duty of the
   * {@linkplain SupervisionPlan#duties plan} and is left out here.
   *
   * @param current the placement as it stands
   * @param plan its plan
   * @param rules the limits
   * @param now the present instant
   * @return the duties of {@link #risk(Placement, SupervisionPlan, ContactRules, Instant)}, the
   *     gravest first
   * @throws IllegalArgumentException as for the risk
   */
  public List<Duty> duties(
      Placement current, SupervisionPlan plan, ContactRules rules, Instant now) {
    return risk(current, plan, rules, now).duties();
  }

  private void checkOwner(Placement current) {
    Objects.requireNonNull(current, "ContactLog.current");
    if (!current.id().equals(placement())) {
      throw new IllegalArgumentException(
          "ContactLog: placement is %s, it must be %s. Maybe the log of another intern"
              .formatted(current.id(), placement()));
    }
    if (escalation().contains(current.intern())) {
      throw new IllegalArgumentException(
          "ContactLog: escalation is %s, it must not name the intern".formatted(escalation()));
    }
  }

  /**
   * Makes the empty log of a placement.
   *
   * @param placement the placement
   * @return the log; its escalation path is empty
   */
  public static ContactLog of(Placement placement) {
    Objects.requireNonNull(placement, "ContactLog.placement");
    return builder().placement(placement.id()).build();
  }

  /** {@return a builder; {@code placement} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a log; not safe for use by several threads.
   *
   * <p>The short way: {@link #placement(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableContactLog.Builder {
    Builder() {}

    /**
     * Sets the placement.
     *
     * @param id its key
     * @return this builder
     */
    public Builder placement(String id) {
      return placement(PlacementId.of(id));
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
