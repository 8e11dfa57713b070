package org.openinternship.core.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.internal.Unrepeated;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * A person who wants to work, or works, in a virtual internship: what a match may know of them.
 *
 * <p>There is no name, no address, no birth date, no gender and no other protected attribute here,
 * so that none can reach a score or a message. What is left out is not known, which is different
 * from "no": a {@linkplain org.openinternship.core.eligibility requirement} never passes silently
 * on what is not known. The text form leaves out where the intern is, where they may work and what
 * they need to live on.
 */
@Value.Immutable
public abstract sealed class Intern implements WithIntern permits ImmutableIntern {
  /** The most projects that an intern may have at once: 100. */
  public static final int MAX_PROJECTS = 100;

  Intern() {}

  /** {@return the key} */
  public abstract InternId id();

  /** {@return the skills of the intern; a skill given twice counts at its higher level} */
  public abstract List<Skill> skills();

  /** {@return the names of skills the intern wants to gain} */
  public abstract List<String> learningGoals();

  /** {@return the languages the intern speaks} */
  public abstract List<LanguageSkill> languages();

  /** {@return the fields the intern would like to work in} */
  @Value.NaturalOrder
  public abstract SortedSet<Field> fieldsOfInterest();

  /** {@return when in a week the intern can work, with the time zone} */
  @Personal
  @Value.Redacted
  public abstract Optional<WorkingHours> workingHours();

  /**
   * Returns the time zone of an intern whose working hours are not known, or that of the working
   * hours said again.
   *
   * @return the zone as it was stated; {@link #zone()} has it wherever it is known
   */
  @Personal
  @Value.Redacted
  public abstract Optional<ZoneId> timeZone();

  /**
   * Returns the time zone wherever it is known: for dates in sentences that the intern reads, and
   * for the zone of a placement and of check-ins. No score and no requirement reads it.
   *
   * @return the zone of the working hours, or else the stated one
   */
  public Optional<ZoneId> zone() {
    return workingHours().map(WorkingHours::zone).or(this::timeZone);
  }

  /** {@return the hours a week that the intern can give, 1 to 168} */
  public abstract OptionalInt hoursPerWeek();

  /**
   * Returns how many projects the intern would have at once, where the program allows more than
   * one. Hours a week are those for all of them together.
   *
   * @return the most projects, 1 to {@link #MAX_PROJECTS}; 1 where it is left out
   */
  public abstract OptionalInt maxProjects();

  /** {@return the most projects that the intern would have at once, 1 where that is left out} */
  public int projectsAtOnce() {
    return maxProjects().orElse(1);
  }

  /**
   * {@return from when to when the intern is there; left out, a requirement takes it for the whole
   * term, and a score for unknown}
   */
  public abstract Optional<DateRange> period();

  /** {@return the other commitments of the intern} */
  public abstract List<Commitment> commitments();

  /** {@return the channels the intern likes best} */
  public abstract Set<Channel> preferredChannels();

  /** {@return the channels the intern cannot use} */
  public abstract Set<Channel> impossibleChannels();

  /** {@return student or graduate} */
  public abstract Optional<Education> education();

  /** {@return the enrolments at places of education; several may follow one another} */
  public abstract List<Enrolment> enrolments();

  /**
   * Returns the countries the intern may work in, a fact for eligibility only; empty means not
   * known.
   *
   * @return the countries
   */
  @Value.NaturalOrder
  @Personal
  @Value.Redacted
  public abstract SortedSet<Country> authorisedToWorkIn();

  /** {@return the compensation that the intern needs; {@link CompensationNeed#NONE} by default} */
  @Value.Default
  @Personal
  @Value.Redacted
  public CompensationNeed compensationNeed() {
    return CompensationNeed.NONE;
  }

  /** {@return country and region} */
  @Personal
  @Value.Redacted
  public abstract Optional<Location> location();

  @Value.Check
  Intern check() {
    String where = "Intern " + id();
    Bounds.checkHoursPerWeek(where, hoursPerWeek());
    Bounds.check(where, "maxProjects", projectsAtOnce(), 1, MAX_PROJECTS);
    for (Channel channel : preferredChannels()) {
      if (impossibleChannels().contains(channel)) {
        throw new IllegalArgumentException(
            where
                + ": channel "
                + channel
                + " is in preferredChannels and in impossibleChannels, it must be in one at most");
      }
    }
    checkTimeZone(where);
    List<String> goals = Texts.names(where, "learningGoals", learningGoals());
    return goals.equals(learningGoals()) ? this : withLearningGoals(goals);
  }

  private void checkTimeZone(String where) {
    Optional<ZoneId> worked = workingHours().map(WorkingHours::zone);
    if (timeZone().isPresent() && worked.isPresent() && !timeZone().equals(worked)) {
      throw new IllegalArgumentException(
          where
              + ": timeZone is another one than that of the workingHours, it must be the same."
              + " Maybe leave timeZone out: the workingHours have one");
    }
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder of an intern; not safe for use by several threads.
   *
   * <p>The short ways: {@link #id(String)}, {@link #addSkill(String, Proficiency)}, {@link
   * #addLanguage(String, CefrLevel)} and {@link #addAuthorisedToWorkIn(String...)}. The rest is
   * named for the attributes.
   */
  public static final class Builder extends ImmutableIntern.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(InternId.of(id));
    }

    /**
     * Adds a skill that the intern declares.
     *
     * @param name the skill's name
     * @param proficiency how well
     * @return this builder
     */
    public Builder addSkill(String name, Proficiency proficiency) {
      return addSkill(Skill.of(name, proficiency));
    }

    /**
     * Adds a language.
     *
     * @param language its BCP 47 tag, such as {@code en} or {@code pt-BR}
     * @param level how well
     * @return this builder
     */
    public Builder addLanguage(String language, CefrLevel level) {
      return addLanguage(new LanguageSkill(language, level));
    }

    /**
     * Adds countries the intern may work in.
     *
     * @param countries their two-letter codes
     * @return this builder
     * @throws IllegalArgumentException if one is none; does not repeat it
     */
    public Builder addAuthorisedToWorkIn(String... countries) {
      Objects.requireNonNull(countries, "Intern.countries");
      for (String country : countries) {
        addAuthorisedToWorkIn(
            Unrepeated.read(
                () -> Country.of(country),
                "Intern: one of authorisedToWorkIn" + Unrepeated.COUNTRY));
      }
      return this;
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
