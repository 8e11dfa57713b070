package org.openinternship.core.supervision;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * How one intern is to be supervised and guided on one project: who is there, when they talk, how
 * soon they answer, how they evaluate. A plan may have gaps; {@link #check} finds them, and {@link
 * CheckInSchedule#of} turns its live contacts into check-ins.
 */
@Value.Immutable
public abstract sealed class SupervisionPlan implements WithSupervisionPlan
    permits ImmutableSupervisionPlan {
  private static final int MOST_DAYS = 3_653;
  private static final int LAST_YEAR = 9_999;

  SupervisionPlan() {}

  /** {@return whose plan it is} */
  public abstract InternId intern();

  /** {@return on what the intern works} */
  public abstract ProjectId project();

  /** {@return the days of the placement, extensions among them; at most ten years} */
  public abstract DateRange period();

  /** {@return how many hours a week the intern works, 1 to 168} */
  public abstract int hoursPerWeek();

  /** {@return when in a week the intern works, with the zone that all days of the plan are of} */
  public abstract WorkingHours internHours();

  /** {@return who is accountable; a sound plan has one} */
  public abstract List<Supervisor> supervisors();

  /** {@return who supports the intern} */
  public abstract List<PlannedMentor> mentors();

  /**
   * People more senior than the team who talk with small groups of interns. They are met in {@link
   * #contacts()} like mentors, but not counted as mentors of the intern.
   *
   * @return those people
   */
  public abstract List<Mentor> seniors();

  /** {@return when guides are known to be away} */
  public abstract List<Absence> absences();

  /** {@return when intern and guides are in contact} */
  public abstract List<PlannedContact> contacts();

  /** {@return how long an answer to a question of the intern may take, more than nothing} */
  public abstract Optional<Duration> answerTime();

  /** {@return how long the review of what the intern hands in may take, more than nothing} */
  public abstract Optional<Duration> reviewTime();

  /** {@return when the intern's work is evaluated} */
  public abstract List<PlannedEvaluation> evaluations();

  /** {@return what the intern is to learn} */
  public abstract List<LearningObjective> objectives();

  /**
   * {@return by how many weeks the placement was extended, all extensions together; 0 by default}
   */
  @Value.Default
  public int extensionWeeks() {
    return 0;
  }

  @Value.Check
  void check() {
    Bounds.check("SupervisionPlan", "hoursPerWeek", hoursPerWeek(), 1, Bounds.WEEK);
    Bounds.check("SupervisionPlan", "extensionWeeks", extensionWeeks(), 0, Integer.MAX_VALUE);
    Bounds.check("SupervisionPlan", "days of the period", period().days(), 1, MOST_DAYS);
    Bounds.check("SupervisionPlan", "year of the period", period().first().getYear(), 1, LAST_YEAR);
    checkPositive("answerTime", answerTime());
    checkPositive("reviewTime", reviewTime());
  }

  private static void checkPositive(String attribute, Optional<Duration> duration) {
    if (duration.isPresent() && (duration.get().isNegative() || duration.get().isZero())) {
      throw new IllegalArgumentException(
          "SupervisionPlan: "
              + attribute
              + " is "
              + duration.get()
              + ", it must be more than PT0S. Maybe it is unknown: then leave it out");
    }
  }

  /**
   * Checks the plan.
   *
   * @param policy the thresholds
   * @return all that falls short of them; paths point into this plan
   */
  public Report check(SupervisionPolicy policy) {
    return PlanCheck.of(this, policy);
  }

  /**
   * A builder.
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
     * Sets whose plan it is.
     *
     * @param intern the key
     * @return this builder
     */
    public Builder intern(String intern) {
      return intern(InternId.of(intern));
    }

    /**
     * Sets on what the intern works.
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
     * @param interns how many interns the mentor has, this one among them; at least 1
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
      return addObjective(LearningObjective.of(objective, evaluationItem));
    }
  }
}
