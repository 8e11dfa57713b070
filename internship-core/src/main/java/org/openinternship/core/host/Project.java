package org.openinternship.core.host;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * Work that a host offers, with seats for interns. What a project leaves out it does not ask for.
 */
@Value.Immutable
public abstract sealed class Project implements WithProject permits ImmutableProject {
  Project() {}

  /** {@return the key} */
  public abstract ProjectId id();

  /** {@return the host organisation that offers it} */
  public abstract HostId host();

  /** {@return the unit of the host it belongs to} */
  public abstract Optional<HostUnitId> unit();

  /** {@return the person accountable for it} */
  public abstract Optional<SupervisorId> supervisor();

  /** {@return the people who support its interns, each once} */
  public abstract List<MentorId> mentors();

  /** {@return its public title} */
  public abstract Optional<String> title();

  /** {@return the description of the work in prose; no rule reads it} */
  public abstract Optional<String> description();

  /** {@return the field of the work} */
  public abstract Optional<Field> field();

  /** {@return the skills it asks for} */
  public abstract List<SkillNeed> skillNeeds();

  /** {@return the names of skills that can be learned here beside those it asks for} */
  public abstract List<String> teaches();

  /** {@return the languages it needs, each at least at that level} */
  public abstract List<LanguageSkill> languages();

  /** {@return the number of seats, 0 to 10,000,000; 1 by default, 0 means it is closed} */
  @Value.Default
  public int seats() {
    return 1;
  }

  /** {@return the minimum of interns it needs to run at all, 1 to {@code seats}} */
  public abstract OptionalInt minInterns();

  /**
   * Returns how many interns it should have: a wish, by which objectives of targets go.
   *
   * @return 0 to 1,000,000; empty: any number is as good
   */
  public abstract OptionalInt targetInterns();

  /** {@return from when to when it runs} */
  public abstract Optional<DateRange> period();

  /** {@return the hours a week that an intern works, 1 to 168} */
  public abstract OptionalInt hoursPerWeek();

  /**
   * {@return the hours of the whole project, as 90, 175 or 350, 1 to 10,000; empty: as many as the
   * hours a week come to}
   */
  public abstract OptionalInt totalHours();

  /** {@return when in a week the host's people can be met, with the time zone} */
  public abstract Optional<WorkingHours> coreHours();

  /**
   * Returns the minutes of the core hours that an intern must share in every week of the project;
   * empty: the more the better, but none is needed.
   *
   * @return minutes a week, at least 1
   */
  public abstract OptionalInt neededSharedMinutes();

  /** {@return the channels the work is done over} */
  public abstract Set<Channel> channels();

  /** {@return the compensation of an intern; empty: not stated} */
  public abstract Optional<Compensation> compensation();

  /** {@return the stages of education it accepts; empty: any} */
  public abstract Set<Education> acceptedEducation();

  /**
   * {@return the countries of which an intern must be authorised to work in one; empty: no matter}
   */
  @Value.NaturalOrder
  public abstract SortedSet<Country> authorisationNeeded();

  @Value.Check
  Project check() {
    String where = "Project " + id();
    Bounds.checkCount(where, "seats", seats(), 0);
    Bounds.checkCount(where, "minInterns", minInterns(), 1);
    Bounds.checkTargetInterns(where, targetInterns());
    if (minInterns().orElse(0) > seats()) {
      throw new IllegalArgumentException(
          where
              + ": minInterns is "
              + minInterns().getAsInt()
              + ", it must be at most seats, which is "
              + seats()
              + ". Maybe set seats, or the two were swapped");
    }
    Bounds.checkHoursPerWeek(where, hoursPerWeek());
    Bounds.check(where, "totalHours", totalHours(), 1, 10_000);
    Bounds.check(where, "neededSharedMinutes", neededSharedMinutes(), 1, 60 * Bounds.WEEK);
    if (neededSharedMinutes().isPresent() && coreHours().isEmpty()) {
      throw new IllegalArgumentException(
          where
              + ": neededSharedMinutes is "
              + neededSharedMinutes().getAsInt()
              + ", but there are no coreHours to share. Maybe set coreHours");
    }
    Texts.checkDifferent(where, "mentor", mentors());
    Texts.text(where, "description", description());
    Optional<String> title = Texts.name(where, "title", title());
    List<String> teaches = Texts.names(where, "teaches", teaches());
    return title.equals(title()) && teaches.equals(teaches())
        ? this
        : new Builder().from(this).title(title).teaches(teaches).build();
  }

  /** {@return a builder; {@code id} and {@code host} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder of a project; not safe for use by several threads.
   *
   * <p>The short ways: {@link #id(String)}, {@link #host(String)}, {@link #unit(String)}, {@link
   * #supervisor(String)}, {@link #addMentor(String)}, {@link #requires(String, Proficiency)},
   * {@link #prefers(String, Proficiency)}, {@link #welcomes(String, Proficiency)} and {@link
   * #needsLanguage(String, CefrLevel)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableProject.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(ProjectId.of(id));
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
     * Sets the unit.
     *
     * @param id its key
     * @return this builder
     */
    public Builder unit(String id) {
      return unit(HostUnitId.of(id));
    }

    /**
     * Sets the supervisor.
     *
     * @param id their key
     * @return this builder
     */
    public Builder supervisor(String id) {
      return supervisor(SupervisorId.of(id));
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
     * Asks for a skill without which the work cannot be done.
     *
     * @param skill the skill's name
     * @param min the least proficiency
     * @return this builder
     */
    public Builder requires(String skill, Proficiency min) {
      return addSkillNeed(new SkillNeed(skill, min, Necessity.REQUIRED));
    }

    /**
     * Asks for a skill that makes a clear difference.
     *
     * @param skill the skill's name
     * @param wanted the proficiency wanted
     * @return this builder
     */
    public Builder prefers(String skill, Proficiency wanted) {
      return addSkillNeed(new SkillNeed(skill, wanted, Necessity.PREFERRED));
    }

    /**
     * Asks for a skill that helps a little.
     *
     * @param skill the skill's name
     * @param wanted the proficiency wanted
     * @return this builder
     */
    public Builder welcomes(String skill, Proficiency wanted) {
      return addSkillNeed(new SkillNeed(skill, wanted, Necessity.NICE_TO_HAVE));
    }

    /**
     * Asks for a language.
     *
     * @param language its BCP 47 tag, such as {@code en}
     * @param min the least level
     * @return this builder
     */
    public Builder needsLanguage(String language, CefrLevel min) {
      return addLanguage(new LanguageSkill(language, min));
    }

    /**
     * Builds the project.
     *
     * @return the project
     * @throws IllegalStateException if an attribute that it needs is not set; names it and the key
     */
    @Override
    public Project build() {
      return BuilderText.built(this, super::build);
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
