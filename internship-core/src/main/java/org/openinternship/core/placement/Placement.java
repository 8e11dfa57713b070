package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Handover;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.WorkingHours;

/**
 * An accepted place: one intern on one project of a host, for a period, under one accountable
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

  private static final Handover<PlacementTimeline> NEXT = new Handover<>();

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

  /**
   * {@return the people who support the intern at the beginning, each once; {@link #mentorsOn}
   * follows later changes}
   */
  public abstract List<MentorId> firstMentors();

  /**
   * {@return the days as they were planned; {@link #period} follows what is agreed later, {@link
   * #activeDays} pauses and the end as well}
   */
  public abstract DateRange plannedPeriod();

  /** {@return the zone of the intern, in which an instant has its day} */
  @Personal
  @Value.Redacted
  public abstract ZoneId zone();

  /** {@return the hours the intern works in a week, 1 to 168; empty: not agreed} */
  public abstract OptionalInt hoursPerWeek();

  /**
   * Returns the hours of every week at which the intern works.
   *
   * @return the hours, on the intern's own clock; empty: not agreed, then every day can be worked
   */
  @Personal
  @Value.Redacted
  public abstract Optional<WorkingHours> workingHours();

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
    return NEXT.take(next -> next.isOf(this)).orElseGet(() -> PlacementTimeline.of(this));
  }

  @Value.Check
  void check() {
    Bounds.checkHoursPerWeek("Placement", hoursPerWeek());
    Texts.checkDifferent("Placement", "mentor", firstMentors());
    timeline();
  }

  /** {@return the state after the whole history} */
  public PlacementState state() {
    return timeline().state();
  }

  /**
   * {@return the period that is agreed, from the planned first day on, with extensions, shifts by
   * pauses and an agreed earlier end; pauses and what comes after its end are in it}
   */
  public DateRange period() {
    return timeline().period();
  }

  /**
   * Returns the days on which the intern is there, as far as is known: the one answer to who works
   * on which day. It is the {@linkplain #period() period} from the day of the start on, without the
   * pauses, and cut off after the day on which the placement was completed or terminated. The day
   * on which a pause begins is a day of the pause, the day on which work goes on is not. Before the
   * start the planned days are taken; a pause without an end is taken to last.
   *
   * @return the days; none if it ended before it was started, or was started after its last day
   */
  @Value.Lazy
  public Days activeDays() {
    return timeline().activeDays();
  }

  /**
   * Returns the days on which the work rested, between the start and the end. Together with the
   * {@link #activeDays}, with which they share no day, they are all days from the start to the
   * earlier of the last day and the day on which it ended. A pause without an end lasts.
   *
   * @return the days
   */
  @Value.Lazy
  public Days pauses() {
    return timeline().pauses();
  }

  /**
   * Returns the days that are spent in one place, such as the days of presence at the host's.
   *
   * @param kind the place
   * @return the {@linkplain #activeDays active days} that are in a part of that kind
   */
  public Days daysOf(PartKind kind) {
    Objects.requireNonNull(kind, "Placement.kind");
    List<DateRange> days =
        parts().stream().filter(part -> part.kind() == kind).map(PlacementPart::days).toList();
    return activeDays().and(new Days(days));
  }

  /** {@return the day on which the work began} */
  public Optional<LocalDate> startedOn() {
    return timeline().startedOn();
  }

  /** {@return the day on which it was completed or terminated} */
  public Optional<LocalDate> endedOn() {
    return timeline().endedOn();
  }

  /** {@return the reason for which it was terminated; empty if it was not} */
  public Optional<TerminationReason> terminationReason() {
    return timeline().terminationReason();
  }

  /**
   * Says whether the placement has an open side on a day: it has not ended, its last active day has
   * not passed, and it does not rest. On other days nothing of it is anybody's alarm. A day before
   * the start is open.
   *
   * @param day the day, in the intern's zone
   * @return whether something can be open
   */
  public boolean isOpenOn(LocalDate day) {
    TimeBounds.check(day, "Placement.day");
    return !state().ended()
        && activeDays().last().filter(last -> !last.isBefore(day)).isPresent()
        && !pauses().contains(day);
  }

  /**
   * Says whether the intern is at work at an instant: the day is an active one, and the placement
   * was not completed or terminated before, on that day or another. At other times there is no
   * concern, no overdue report and no missing evaluation that somebody could still do something
   * about.
   *
   * @param now an instant of the years 1 to 9999
   * @return whether the intern is
   * @throws IllegalArgumentException if the instant is of another year
   */
  public boolean isAtWork(Instant now) {
    return activeDays().contains(dayOf(now)) && !hasEndedBy(now);
  }

  /**
   * Says whether the placement was completed or terminated by an instant.
   *
   * @param now an instant of the years 1 to 9999
   * @return whether it was; false where that is recorded for a later instant
   * @throws IllegalArgumentException if the instant is of another year
   */
  public boolean hasEndedBy(Instant now) {
    TimeBounds.check(now, "Placement.now");
    return state().ended() && !history().get(history().size() - 1).at().isAfter(now);
  }

  /**
   * Returns what is to be recorded: the start of a placement whose first day has passed, and the
   * end of one whose last day has. Until then contact, progress and evaluations go by the days that
   * are planned, and a placement that nobody ended waits.
   *
   * @param now an instant of the years 1 to 9999
   * @return at most one warning, for the program, since the day after in the intern's zone; none if
   *     it has ended
   * @throws IllegalArgumentException if the instant is of another year
   */
  public List<Duty> duties(Instant now) {
    return PlacementDuties.of(this, now);
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
    TimeBounds.check(day, "Placement.day");
    return timeline().supervisorOn(day);
  }

  /** {@return the supervisors and their days, which together are exactly the period, in order} */
  public List<SupervisorTenure> supervisors() {
    return timeline().tenures();
  }

  /**
   * Returns the mentors on a day.
   *
   * @param day any day; before the first day the answer is those planned for it, after the last day
   *     the last ones
   * @return the mentors, the first ones first, then in the order in which they joined
   */
  public List<MentorId> mentorsOn(LocalDate day) {
    TimeBounds.check(day, "Placement.day");
    return timeline().mentorsOn(day);
  }

  /**
   * {@return everybody who has been a mentor, with their days, in the order of {@link #mentorsOn}}
   */
  public List<MentorTenure> mentors() {
    return timeline().mentors();
  }

  /**
   * Returns those who guide the intern on a day.
   *
   * @param day any day
   * @return the supervisor, then the mentors of the day
   */
  public List<PersonId> guidesOn(LocalDate day) {
    return Stream.<PersonId>concat(Stream.of(supervisorOn(day)), mentorsOn(day).stream()).toList();
  }

  /**
   * Returns the placement as it stood at the end of a day.
   *
   * @param day the day, in the intern's zone
   * @return the placement without the events of later days
   */
  public Placement asOf(LocalDate day) {
    TimeBounds.check(day, "Placement.day");
    return withHistory(
        history().stream().takeWhile(event -> !dayOf(event.at()).isAfter(day)).toList());
  }

  /**
   * Returns the placement after an event. Copies the history, and looks at none of its events
   * again.
   *
   * @param event the event
   * @return the placement that follows
   * @throws org.openinternship.core.lifecycle.IllegalTransitionException if the event is not legal
   *     in this state; names the legal ones
   * @throws IllegalArgumentException if the event lies before the last one, starts the placement
   *     before its first day, extends it to a day that is not later or by more than the rules
   *     allow, shortens it to a day that is not earlier or has passed, names a supervisor for a day
   *     after the last one, or a change that changes nothing
   */
  public Placement after(PlacementEvent event) {
    Objects.requireNonNull(event, "Placement.event");
    return NEXT.with(
        timeline().after(event), () -> new Builder().from(this).addHistory(event).build());
  }

  /**
   * Starts a placement from an accepted offer. Intern, project, host, unit and mentors are set, and
   * the rules on extensions; supervisor, period and hours if the project has them; the zone, the
   * working hours and, where the project leaves them out, the hours a week if the intern has them.
   *
   * @param offer the offer
   * @param project its project
   * @param intern its intern
   * @param rules what the program allows its placements
   * @return a builder; {@code id} and the attributes that project and intern leave out must be set
   * @throws IllegalArgumentException if the offer is not accepted, or is for another project or
   *     intern
   */
  public static Builder from(Offer offer, Project project, Intern intern, PlacementRules rules) {
    Objects.requireNonNull(offer, "Placement.offer");
    Objects.requireNonNull(project, "Placement.project");
    Objects.requireNonNull(intern, "Placement.intern");
    Objects.requireNonNull(rules, "Placement.rules");
    if (offer.state() != OfferState.ACCEPTED) {
      throw new IllegalArgumentException(
          "Placement: offer %s is %s, it must be ACCEPTED".formatted(offer.id(), offer.state()));
    }
    checkFits(offer, "project", offer.project(), project.id());
    checkFits(offer, "intern", offer.intern(), intern.id());
    return from(project, intern, rules);
  }

  /**
   * Starts a placement from a match: what {@link #from(Offer, Project, Intern, PlacementRules)}
   * sets, where a program makes no offers.
   *
   * <pre>{@code
   * Cohort cohort = allocation.cohort();
   * Placement placement =
   *     Placement.from(cohort.project(match.project()), cohort.intern(match.intern()), rules)
   *         .id("p-17")
   *         .build();
   * }</pre>
   *
   * @param project the project
   * @param intern the intern
   * @param rules what the program allows its placements
   * @return a builder; {@code id} and the attributes that project and intern leave out must be set
   */
  public static Builder from(Project project, Intern intern, PlacementRules rules) {
    Objects.requireNonNull(project, "Placement.project");
    Objects.requireNonNull(intern, "Placement.intern");
    Objects.requireNonNull(rules, "Placement.rules");
    Builder placement = builder();
    placement.intern(intern.id()).project(project.id()).host(project.host());
    placement.extensionRules(rules.extensions());
    placement.unit(project.unit()).firstMentors(project.mentors());
    project.supervisor().ifPresent(placement::firstSupervisor);
    project.period().ifPresent(placement::plannedPeriod);
    intern.zone().ifPresent(placement::zone);
    placement.workingHours(intern.workingHours());
    return placement.hoursPerWeek(
        project.hoursPerWeek().isPresent() ? project.hoursPerWeek() : intern.hoursPerWeek());
  }

  private static void checkFits(Offer offer, String party, Object offered, Object given) {
    if (!offered.equals(given)) {
      throw new IllegalArgumentException(
          "Placement: offer %s is for %s %s, not %s".formatted(offer.id(), party, offered, given));
    }
  }

  /**
   * Returns the day of an instant.
   *
   * @param at the instant
   * @return its day in the intern's zone
   * @throws IllegalArgumentException if the instant or its day is not of the years 1 to 9999
   */
  public LocalDate dayOf(Instant at) {
    return TimeBounds.day(at, zone(), "Placement.at");
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

  /**
   * Builds a placement; not safe for use by several threads.
   *
   * <p>The short ways: {@link #id(String)}, {@link #intern(String)}, {@link #project(String)},
   * {@link #host(String)}, {@link #firstSupervisor(String)}, {@link #addFirstMentor(String)} and
   * {@link #plannedPeriod(String, String)}. The rest is named for the attributes.
   */
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
     * Adds a mentor of the beginning.
     *
     * @param id their key
     * @return this builder
     */
    public Builder addFirstMentor(String id) {
      return addFirstMentor(MentorId.of(id));
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

    /**
     * Builds the placement.
     *
     * @return the placement
     * @throws IllegalStateException if an attribute that it needs is not set; names it and the key
     */
    @Override
    public Placement build() {
      return BuilderText.built(this, super::build);
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
