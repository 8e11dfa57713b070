package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.program.PlacementPolicy;
import org.openinternship.core.time.DateRange;

/**
 * An accepted engagement: one intern on one project of a host, for a period, under one accountable
 * supervisor. It is what was planned and all that happened since; everything else follows from
 * these.
 *
 * <p>A placement never changes; {@link #then} gives the next one. What always holds:
 *
 * <ul>
 *   <li>Every act was legal in the state it happened in; acts are in the order of time, those of
 *       one instant in the order of the list.
 *   <li>All extensions together stay within the {@linkplain #policy() policy}.
 *   <li>On every day there is exactly one supervisor: a change has no gap and no overlap.
 * </ul>
 *
 * <p>An instant belongs to the day it has in the intern's {@linkplain #zone() zone}.
 */
@Value.Immutable
public abstract sealed class Placement implements WithPlacement permits ImmutablePlacement {
  Placement() {}

  /** {@return the key} */
  public abstract PlacementId id();

  /** {@return who works} */
  public abstract InternId intern();

  /** {@return on what} */
  public abstract ProjectId project();

  /** {@return for whom} */
  public abstract HostId host();

  /** {@return the unit of the host} */
  public abstract Optional<HostUnitId> unit();

  /** {@return who is accountable at first; {@link #supervisorOn} says who is later} */
  public abstract SupervisorId firstSupervisor();

  /** {@return the people who support the intern, each once} */
  public abstract List<MentorId> mentors();

  /** {@return the days as they were planned; {@link #period} says how they stand} */
  public abstract DateRange plannedPeriod();

  /** {@return where the intern is: whose days these are} */
  public abstract ZoneId zone();

  /** {@return how many hours a week the intern works, 1 to 168; empty: not agreed} */
  public abstract OptionalInt hoursPerWeek();

  /** {@return what the program allows; {@link PlacementPolicy#standard} by default} */
  @Value.Default
  public PlacementPolicy policy() {
    return PlacementPolicy.standard();
  }

  /** {@return all that happened, in its order} */
  public abstract List<PlacementAct> history();

  @Value.Lazy
  Course course() {
    return Course.of(this);
  }

  @Value.Check
  void check() {
    Bounds.checkHoursPerWeek("Placement", hoursPerWeek());
    Set<MentorId> seen = new HashSet<>();
    for (MentorId mentor : mentors()) {
      if (!seen.add(mentor)) {
        throw new IllegalArgumentException(
            "Placement: mentors has " + mentor + " more than once, each must be there once");
      }
    }
    course();
  }

  /** {@return where it is} */
  public PlacementState state() {
    return course().state();
  }

  /** {@return the first and the last day as they stand, with extensions and shifts by pauses} */
  public DateRange period() {
    return course().period();
  }

  /**
   * The days it lasts, as far as is known: the period, cut off by the day on which it was completed
   * or terminated.
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
    return course().endedOn();
  }

  /** {@return by how many days more it can be extended, at least 0} */
  public int extensionDaysLeft() {
    return (int) (policy().mostExtensionDays() - course().extensionDays());
  }

  /**
   * Who is accountable on a day.
   *
   * @param day any day; before the first day, who will be on it or would have been
   * @return exactly one
   */
  public SupervisorId supervisorOn(LocalDate day) {
    return course().supervisorOn(day);
  }

  /** {@return who is accountable when; the days follow on each other and are the whole period} */
  public List<SupervisorTenure> supervisors() {
    return course().tenures();
  }

  /**
   * The placement as it stood when a day was over.
   *
   * @param day the day, in the intern's zone
   * @return the placement without what happened on later days
   */
  public Placement asOf(LocalDate day) {
    return withHistory(history().stream().takeWhile(act -> !dayOf(act.at()).isAfter(day)).toList());
  }

  /**
   * The placement after something happened to it.
   *
   * @param act what
   * @return the next placement
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if it cannot happen in
   *     this state; names what can
   * @throws IllegalArgumentException if it lies before the last act, starts the placement before
   *     its first day, extends it to a day that is not later or by more than the policy allows, or
   *     names a supervisor for after the last day or one who is that already
   */
  public Placement then(PlacementAct act) {
    return new Builder().from(this).addHistory(act).build();
  }

  /**
   * Starts a placement from an accepted offer: intern, project, host, unit, mentors, and where the
   * project has them supervisor, period and hours are filled in.
   *
   * @param offer the offer
   * @param project its project
   * @return a builder; {@code id} and {@code zone} must be set, and what the project leaves out
   * @throws IllegalArgumentException if the offer is not accepted, or is for another project
   */
  public static Builder from(Offer offer, Project project) {
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
