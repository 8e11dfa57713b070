package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;

/**
 * The plan by which the intern of one placement is supervised and guided: the profiles of the
 * guides, the absences, the contacts, the promised answer times, the evaluations. It follows the
 * placement: who supervises and who mentors on which day, the days and the hours of the intern are
 * asked of the placement as it stands, and the plan only knows when each guide works. A plan may
 * have gaps; {@link SupervisionRules#check} finds them, and {@link CheckInSchedule#of} turns the
 * live contacts into check-ins.
 */
@Value.Immutable
public abstract sealed class SupervisionPlan implements WithSupervisionPlan
    permits ImmutableSupervisionPlan {
  /** The longest placement, in days, that can be planned: ten years. */
  private static final int MAX_DAYS = 3_653;

  SupervisionPlan() {}

  /** {@return the placement} */
  public abstract PlacementId placement();

  /**
   * {@return the profiles of everybody who supervises the intern on some day or may stand in for
   * whoever does; the placement says who supervises on which day}
   */
  public abstract List<Supervisor> supervisors();

  /**
   * {@return the profiles of everybody who mentors the intern on some day or may stand in for
   * whoever does; the placement says who mentors on which day}
   */
  public abstract List<PlannedMentor> mentors();

  /**
   * Returns people more senior than the team who talk with small groups of interns. They appear in
   * {@link #contacts()} like mentors, but do not count as mentors of the intern.
   *
   * @return the senior people
   */
  public abstract List<Mentor> seniors();

  /** {@return the known absences of guides and of the intern} */
  public abstract List<Absence> absences();

  /** {@return the planned contacts of intern and guides} */
  public abstract List<PlannedContact> contacts();

  /** {@return the promised time to answer a question of the intern, more than nothing} */
  public abstract Optional<Duration> answerTime();

  /** {@return the promised time to review work of the intern, more than nothing} */
  public abstract Optional<Duration> reviewTime();

  /** {@return the planned evaluations} */
  public abstract List<PlannedEvaluation> evaluations();

  /** {@return the learning objectives} */
  public abstract List<LearningObjective> objectives();

  @Value.Lazy
  GuideDirectory guides() {
    return new GuideDirectory(List.of(this));
  }

  @Value.Check
  void check() {
    checkPositive("answerTime", answerTime());
    checkPositive("reviewTime", reviewTime());
  }

  private static void checkPositive(String attribute, Optional<Duration> duration) {
    duration.ifPresent(
        it -> {
          Bounds.checkAbove(
              "SupervisionPlan", attribute, it, Duration.ZERO, "it is unknown: then leave it out");
          TimeBounds.check(it, "SupervisionPlan." + attribute);
        });
  }

  /**
   * Finds who is in charge on a day: the supervisor of that day, or else the first cover who is
   * there. Whoever is away at noon of the intern's clock counts as away on that day.
   *
   * @param current the placement as it stands
   * @param day any day of the intern's calendar
   * @return the supervisor or mentor; empty: the supervisor is away and nobody covers
   * @throws IllegalArgumentException if the plan belongs to another placement
   */
  public Optional<PersonId> guideOn(Placement current, LocalDate day) {
    checkOwner(current);
    TimeBounds.check(day, "SupervisionPlan.day");
    return guides().present(current.supervisorOn(day), noon(current, day), current.zone());
  }

  /**
   * Returns the days on which the intern is away, by the absences of this plan.
   *
   * @param intern the intern
   * @return the days, on the intern's calendar
   */
  public Days daysOff(InternId intern) {
    Objects.requireNonNull(intern, "SupervisionPlan.intern");
    return absences().isEmpty()
        ? Days.none()
        : new Days(
            absences().stream()
                .filter(absence -> absence.person().equals(intern))
                .map(Absence::days)
                .toList());
  }

  /**
   * Finds the days on which the intern works, the supervisor is away and nobody covers, by the rule
   * of {@link #guideOn}. A day off of the intern is none of them. Takes time in proportion to the
   * days times the absences.
   *
   * @param current the placement as it stands
   * @param days the days to look at, on the intern's calendar
   * @return those of them that are uncovered
   * @throws IllegalArgumentException if the plan belongs to another placement
   */
  public Days uncovered(Placement current, DateRange days) {
    checkOwner(current);
    Objects.requireNonNull(days, "SupervisionPlan.days");
    if (absences().isEmpty()) {
      return Days.none();
    }
    return new Days(
        current.activeDays().in(days).without(daysOff(current.intern())).stream()
            .filter(day -> guideOn(current, day).isEmpty())
            .map(day -> new DateRange(day, day))
            .toList());
  }

  /**
   * Says what is to be done: finding a cover for the days on which nobody is in charge, and the
   * check-ins. Takes time in proportion to the days of the window times the contacts and absences,
   * as {@link CheckInSchedule#of(Placement, SupervisionPlan, DateRange)} does.
   *
   * @param current the placement as it stands
   * @param rules the limits
   * @param window the days to look at, from today on, on the intern's calendar
   * @param now the present instant
   * @return a duty of the supervisor for each run of uncovered days that has a day in the window
   *     and is not over: a warning if the run is longer than the rules allow, else for information;
   *     and, for information, a duty of the guide for each check-in of the window that is not over.
   *     Empty while the placement is at rest and after its end
   * @throws IllegalArgumentException if the plan belongs to another placement
   */
  public List<Duty> duties(
      Placement current, SupervisionRules rules, DateRange window, Instant now) {
    checkOwner(current);
    Objects.requireNonNull(rules, "SupervisionPlan.rules");
    Objects.requireNonNull(window, "SupervisionPlan.window");
    TimeBounds.check(now, "SupervisionPlan.now");
    return new PlanDuties(current, this, rules, now).in(window);
  }

  /**
   * Says what is to be done, with check-ins that were made before, such as those of {@link
   * CheckInSchedules}.
   *
   * @param current the placement as it stands
   * @param schedule the check-ins of this placement
   * @param rules the limits
   * @param window the days to look at, from today on, on the intern's calendar
   * @param now the present instant
   * @return the duties, as without a schedule, with its check-ins in place of those that the plan
   *     gives by itself
   * @throws IllegalArgumentException if the plan belongs to another placement
   */
  public List<Duty> duties(
      Placement current,
      CheckInSchedule schedule,
      SupervisionRules rules,
      DateRange window,
      Instant now) {
    checkOwner(current);
    Objects.requireNonNull(schedule, "SupervisionPlan.schedule");
    Objects.requireNonNull(rules, "SupervisionPlan.rules");
    Objects.requireNonNull(window, "SupervisionPlan.window");
    TimeBounds.check(now, "SupervisionPlan.now");
    return new PlanDuties(current, this, rules, now).in(window, schedule);
  }

  static Instant noon(Placement placement, LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(placement.zone()).toInstant();
  }

  void checkOwner(Placement current) {
    Objects.requireNonNull(current, "SupervisionPlan.current");
    if (!current.id().equals(placement())) {
      throw new IllegalArgumentException(
          "SupervisionPlan: placement is %s, it must be %s. Maybe the plan of another intern"
              .formatted(current.id(), placement()));
    }
    Bounds.check("SupervisionPlan", "days of the placement", current.period().days(), 1, MAX_DAYS);
  }

  /**
   * Starts the plan of a placement.
   *
   * @param placement the placement
   * @return a builder; everything else is optional
   */
  public static Builder of(Placement placement) {
    Objects.requireNonNull(placement, "SupervisionPlan.placement");
    return builder().placement(placement.id());
  }

  /**
   * Starts a plan.
   *
   * @return a builder; {@code placement} must be set
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a plan; not safe for use by several threads.
   *
   * <p>The short ways: {@link #placement(String)}, {@link #addMentor(Mentor, int)} and {@link
   * #addObjective(String, String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableSupervisionPlan.Builder {
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

    /**
     * Adds a mentor.
     *
     * @param mentor the mentor
     * @param interns the number of interns of the mentor, this one included; at least 1
     * @return this builder
     */
    public Builder addMentor(Mentor mentor, int interns) {
      return addMentor(new PlannedMentor(mentor, interns));
    }

    /**
     * Adds an objective that an item of the evaluations rates.
     *
     * @param objective the objective
     * @param evaluationItem the key of the item
     * @return this builder
     */
    public Builder addObjective(String objective, String evaluationItem) {
      Objects.requireNonNull(evaluationItem, "SupervisionPlan.evaluationItem");
      return addObjective(LearningObjective.of(objective, evaluationItem));
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
