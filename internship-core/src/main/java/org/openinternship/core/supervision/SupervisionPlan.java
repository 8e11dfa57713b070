package org.openinternship.core.supervision;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * The plan by which one intern is supervised and guided on one project: the guides, the contacts,
 * the promised answer times, the evaluations. A plan may have gaps; {@link
 * SupervisionRules#check(SupervisionPlan)} finds them, and {@link CheckInSchedule#of} turns the
 * live contacts into check-ins.
 */
@Value.Immutable
public abstract sealed class SupervisionPlan implements WithSupervisionPlan
    permits ImmutableSupervisionPlan {
  private static final int MAX_DAYS = 3_653;
  private static final int LAST_YEAR = 9_999;

  SupervisionPlan() {}

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the project} */
  public abstract ProjectId project();

  /** {@return the days of the placement, extensions included; at most ten years} */
  public abstract DateRange period();

  /** {@return the hours a week that the intern works, 1 to 168} */
  public abstract int hoursPerWeek();

  /**
   * {@return the hours at which the intern works, in the zone to which all days of the plan belong}
   */
  @Value.Redacted
  public abstract WorkingHours internHours();

  /** {@return the accountable people; a sound plan has exactly one} */
  public abstract List<Supervisor> supervisors();

  /** {@return the mentors} */
  public abstract List<PlannedMentor> mentors();

  /**
   * Returns people more senior than the team who talk with small groups of interns. They appear in
   * {@link #contacts()} like mentors, but do not count as mentors of the intern.
   *
   * @return the senior people
   */
  public abstract List<Mentor> seniors();

  /** {@return the known absences of guides} */
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

  /** {@return the weeks of all extensions of the placement together; 0 by default} */
  @Value.Default
  public int extensionWeeks() {
    return 0;
  }

  @Value.Check
  void check() {
    Bounds.checkHoursPerWeek("SupervisionPlan", hoursPerWeek());
    Bounds.checkMin("SupervisionPlan", "extensionWeeks", extensionWeeks(), 0);
    Bounds.check("SupervisionPlan", "days of the period", period().days(), 1, MAX_DAYS);
    Bounds.check("SupervisionPlan", "year of the period", period().first().getYear(), 1, LAST_YEAR);
    checkPositive("answerTime", answerTime());
    checkPositive("reviewTime", reviewTime());
  }

  private static void checkPositive(String attribute, Optional<Duration> duration) {
    duration.ifPresent(
        it ->
            Bounds.checkAbove(
                "SupervisionPlan",
                attribute,
                it,
                Duration.ZERO,
                "it is unknown: then leave it out"));
  }

  /**
   * Starts the plan of a placement with its intern, its project, its period as it stands, its
   * extensions in weeks begun and, where they are agreed, its hours a week.
   *
   * @param placement the placement
   * @return a builder; {@code internHours} must be set, and {@code hoursPerWeek} if the placement
   *     has none
   */
  public static Builder of(Placement placement) {
    Objects.requireNonNull(placement, "SupervisionPlan.placement");
    Builder plan = builder().intern(placement.intern()).project(placement.project());
    plan.period(placement.period());
    placement.hoursPerWeek().ifPresent(plan::hoursPerWeek);
    int extensionDays =
        placement.extensionRules().maxExtensionDays() - placement.extensionDaysLeft();
    return plan.extensionWeeks((extensionDays + 6) / 7);
  }

  /**
   * Starts a plan.
   *
   * @return a builder; {@code intern}, {@code project}, {@code period}, {@code hoursPerWeek} and
   *     {@code internHours} must be set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan; not safe for use by several threads. */
  public static final class Builder extends ImmutableSupervisionPlan.Builder {
    Builder() {}

    /**
     * Sets the intern.
     *
     * @param intern the key
     * @return this builder
     */
    public Builder intern(String intern) {
      return intern(InternId.of(intern));
    }

    /**
     * Sets the project.
     *
     * @param project the key
     * @return this builder
     */
    public Builder project(String project) {
      return project(ProjectId.of(project));
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
  }
}
