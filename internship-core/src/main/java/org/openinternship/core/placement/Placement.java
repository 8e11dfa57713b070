package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.time.DateRange;

/**
 * An accepted engagement: one intern on one project of a host, for a period, under one accountable
 * supervisor. It holds the plan and the history; its state, its days and its supervisors follow
 * from these two.
 *
 * <p>A placement never changes; {@link #after} gives the placement that follows an event. It
 * guarantees:
 *
 * <ul>
 *   <li>Every event was legal in the state it happened in. Events are in the order of time, events
 *       of one instant in the order of the list.
 *   <li>All extensions together stay within the {@linkplain #extensionRules() extension rules}.
 *   <li>Every day has exactly one supervisor: a change leaves no gap and no overlap.
 * </ul>
 *
 * <p>An instant belongs to the day it has in the intern's {@linkplain #zone() zone}.
 */
@Value.Immutable
public abstract sealed class Placement implements WithPlacement permits ImmutablePlacement {
  Placement() {}

  /** {@return the key} */
  public abstract PlacementId id();

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the project} */
  public abstract ProjectId project();

  /** {@return the host} */
  public abstract HostId host();

  /** {@return the unit of the host} */
  public abstract Optional<HostUnitId> unit();

  /** {@return the supervisor at the beginning; {@link #supervisorOn} follows later changes} */
  public abstract SupervisorId firstSupervisor();

  /** {@return the people who support the intern, each once} */
  public abstract List<MentorId> mentors();

  /** {@return the days as they were planned; {@link #period} follows extensions and pauses} */
  public abstract DateRange plannedPeriod();

  /** {@return the zone of the intern, in which an instant has its day} */
  public abstract ZoneId zone();

  /** {@return the hours the intern works in a week, 1 to 168; empty: not agreed} */
  public abstract OptionalInt hoursPerWeek();

  /** {@return the limit of extensions; {@link ExtensionRules#standard} by default} */
  @Value.Default
  public ExtensionRules extensionRules() {
    return ExtensionRules.standard();
  }

  /**
   * Returns the days at a distance and the days at the host's place, where a program asks for both.
   *
   * @return the parts, in any order; empty by default
   */
  public abstract List<PlacementPart> parts();

  /** {@return the events, in their order} */
  public abstract List<PlacementEvent> history();

  @Value.Lazy
  PlacementTimeline timeline() {
    return PlacementTimeline.of(this);
  }

  @Value.Check
  void check() {
    Bounds.checkHoursPerWeek("Placement", hoursPerWeek());
    Texts.checkDifferent("Placement", "mentor", mentors());
    timeline();
  }

  /** {@return the state after the whole history} */
  public PlacementState state() {
    return timeline().state();
  }

  /** {@return the days as they stand, with extensions and shifts by pauses} */
  public DateRange period() {
    return timeline().period();
  }

  /**
   * Returns the days it lasts, as far as is known: the period, cut off by the day on which it was
   * completed or terminated.
   *
   * @return the days; empty if it ended before its first day
   */
  public Optional<DateRange> lasts() {
    LocalDate end = endedOn().orElse(LocalDate.MAX);
    return end.isBefore(period().first())
        ? Optional.empty()
        : period().intersection(new DateRange(period().first(), end));
  }

  /** {@return the day on which it was completed or terminated} */
  public Optional<LocalDate> endedOn() {
    return timeline().endedOn();
  }

  /** {@return the number of days by which it can still be extended, at least 0} */
  public int extensionDaysLeft() {
    return (int) (extensionRules().maxExtensionDays() - timeline().extensionDays());
  }

  /**
   * Returns the supervisor on a day.
   *
   * @param day any day; before the first day the answer is the supervisor planned for it, after the
   *     last day the last one
   * @return the one supervisor of that day
   */
  public SupervisorId supervisorOn(LocalDate day) {
    Objects.requireNonNull(day, "Placement.day");
    return timeline().supervisorOn(day);
  }

  /** {@return the supervisors and their days, which together are exactly the period, in order} */
  public List<SupervisorTenure> supervisors() {
    return timeline().tenures();
  }

  /**
   * Returns the placement as it stood at the end of a day.
   *
   * @param day the day, in the intern's zone
   * @return the placement without the events of later days
   */
  public Placement asOf(LocalDate day) {
    Objects.requireNonNull(day, "Placement.day");
    return withHistory(
        history().stream().takeWhile(event -> !dayOf(event.at()).isAfter(day)).toList());
  }

  /**
   * Returns the placement after an event. Takes time in proportion to the history.
   *
   * @param event the event
   * @return the placement that follows
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if the event is not legal
   *     in this state; names the legal ones
   * @throws IllegalArgumentException if the event lies before the last one, starts the placement
   *     before its first day, extends it to a day that is not later or by more than the rules
   *     allow, names a supervisor for a day after the last one, or a change that changes nothing
   */
  public Placement after(PlacementEvent event) {
    Objects.requireNonNull(event, "Placement.event");
    return new Builder().from(this).addHistory(event).build();
  }

  /**
   * Starts a placement from an accepted offer. Intern, project, host, unit and mentors are set;
   * supervisor, period and hours are set if the project has them.
   *
   * @param offer the offer
   * @param project its project
   * @param rules what the program allows its placements; their rules on extensions are set
   * @return a builder; {@code id}, {@code zone} and the attributes that the project leaves out must
   *     be set
   * @throws IllegalArgumentException if the offer is not accepted, or is for another project
   */
  public static Builder from(Offer offer, Project project, PlacementRules rules) {
    Objects.requireNonNull(offer, "Placement.offer");
    Objects.requireNonNull(project, "Placement.project");
    Objects.requireNonNull(rules, "Placement.rules");
    if (offer.state() != OfferState.ACCEPTED) {
      throw new IllegalArgumentException(
          "Placement: offer %s is %s, it must be ACCEPTED".formatted(offer.id(), offer.state()));
    }
    if (!offer.project().equals(project.id())) {
      throw new IllegalArgumentException(
          "Placement: offer %s is for project %s, not %s"
              .formatted(offer.id(), offer.project(), project.id()));
    }
    Builder placement = builder();
    placement.intern(offer.intern()).project(project.id()).host(project.host());
    placement.extensionRules(rules.extensions());
    placement.unit(project.unit()).mentors(project.mentors()).hoursPerWeek(project.hoursPerWeek());
    project.supervisor().ifPresent(placement::firstSupervisor);
    project.period().ifPresent(placement::plannedPeriod);
    return placement;
  }

  LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  /**
   * Starts a placement.
   *
   * @return a builder; {@code id}, {@code intern}, {@code project}, {@code host}, {@code
   *     firstSupervisor}, {@code plannedPeriod} and {@code zone} must be set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a placement; not safe for use by several threads. */
  public static final class Builder extends ImmutablePlacement.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(PlacementId.of(id));
    }

    /**
     * Sets the intern.
     *
     * @param id their key
     * @return this builder
     */
    public Builder intern(String id) {
      return intern(InternId.of(id));
    }

    /**
     * Sets the project.
     *
     * @param id its key
     * @return this builder
     */
    public Builder project(String id) {
      return project(ProjectId.of(id));
    }

    /**
     * Sets the host.
     *
     * @param id its key
     * @return this builder
     */
    public Builder host(String id) {
      return host(HostId.of(id));
    }

    /**
     * Sets the supervisor.
     *
     * @param id their key
     * @return this builder
     */
    public Builder firstSupervisor(String id) {
      return firstSupervisor(SupervisorId.of(id));
    }

    /**
     * Adds a mentor.
     *
     * @param id their key
     * @return this builder
     */
    public Builder addMentor(String id) {
      return addMentor(MentorId.of(id));
    }

    /**
     * Sets the period.
     *
     * @param first the first day, such as {@code 2026-09-01}
     * @param last the last day
     * @return this builder
     */
    public Builder plannedPeriod(String first, String last) {
      return plannedPeriod(DateRange.of(first, last));
    }
  }
}
