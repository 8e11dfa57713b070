package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.time.DateRange;

/** The requirements that come with the library. A project that asks for nothing is satisfied. */
public enum StandardRequirement implements Requirement {
  /**
   * Every skill that the project requires is there at its level. Unknown where the intern names no
   * skill at all, or where a required name means several skills of the taxonomy.
   */
  REQUIRED_SKILLS {
    @Override
    public Check in(Setting setting) {
      return (intern, project) -> RequiredSkills.check(setting, intern, project);
    }
  },
  /** Every language of the project is there at its level. Unknown where the intern names none. */
  LANGUAGES {
    @Override
    public Check in(Setting setting) {
      return StandardRequirement::languages;
    }
  },
  /** The intern has the weekly hours of the project. */
  WEEKLY_HOURS {
    @Override
    public Check in(Setting setting) {
      return StandardRequirement::weeklyHours;
    }
  },
  /** The intern is there for the whole period of the project, or else of the term. */
  PERIOD {
    @Override
    public Check in(Setting setting) {
      return (intern, project) -> period(setting.periodOf(project), setting.periodOf(intern));
    }
  },
  /**
   * In every week of the project, or else of the term, the intern's working hours and the core
   * hours have at least the needed minutes in common.
   */
  SHARED_HOURS {
    @Override
    public Check in(Setting setting) {
      return (intern, project) -> sharedHours(setting, intern, project);
    }
  },
  /** At least one channel of the project is not impossible for the intern. */
  CHANNELS {
    @Override
    public Check in(Setting setting) {
      return StandardRequirement::channels;
    }
  },
  /** The intern gets what they need to be able to work. */
  COMPENSATION {
    @Override
    public Check in(Setting setting) {
      return StandardRequirement::compensation;
    }
  },
  /** The intern may work in one of the countries the project needs. */
  WORK_AUTHORISATION {
    @Override
    public Check in(Setting setting) {
      return StandardRequirement::workAuthorisation;
    }
  },
  /** The project takes interns of this education. */
  EDUCATION {
    @Override
    public Check in(Setting setting) {
      return StandardRequirement::education;
    }
  };

  private static Outcome languages(Intern intern, Project project) {
    if (project.languages().isEmpty()) {
      return Outcome.satisfied();
    }
    if (intern.languages().isEmpty()) {
      return Outcome.unknown("languages of the intern");
    }
    List<Reason> reasons = new ArrayList<>();
    for (LanguageSkill need : project.languages()) {
      Optional<LanguageSkill> own =
          intern.languages().stream()
              .filter(language -> language.coversLanguageOf(need))
              .max((a, b) -> a.level().compareTo(b.level()));
      if (own.isEmpty()) {
        reasons.add(Reason.of(ReasonCode.LANGUAGE_MISSING, need.language(), need.level()));
      } else if (own.get().level().compareTo(need.level()) < 0) {
        reasons.add(
            Reason.of(
                ReasonCode.LANGUAGE_TOO_LOW, need.language(), need.level(), own.get().level()));
      }
    }
    return reasons.isEmpty() ? Outcome.satisfied() : new Outcome.Violated(reasons);
  }

  private static Outcome weeklyHours(Intern intern, Project project) {
    if (project.hoursPerWeek().isEmpty()) {
      return Outcome.satisfied();
    }
    if (intern.hoursPerWeek().isEmpty()) {
      return Outcome.unknown("hoursPerWeek of the intern");
    }
    int needed = project.hoursPerWeek().getAsInt();
    int has = intern.hoursPerWeek().getAsInt();
    return has >= needed
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.WEEKLY_HOURS_TOO_FEW, needed, has);
  }

  private static Outcome period(Optional<DateRange> needed, Optional<DateRange> has) {
    if (needed.isEmpty()) {
      return Outcome.satisfied();
    }
    if (has.isEmpty()) {
      return Outcome.unknown("period of the intern");
    }
    return has.get().contains(needed.get().first()) && has.get().contains(needed.get().last())
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.PERIOD_NOT_COVERED, needed.get(), has.get());
  }

  private static Outcome sharedHours(Setting setting, Intern intern, Project project) {
    if (project.neededSharedMinutes().isEmpty()) {
      return Outcome.satisfied();
    }
    if (intern.workingHours().isEmpty()) {
      return Outcome.unknown("workingHours of the intern");
    }
    OptionalInt least = setting.leastSharedMinutes(intern, project);
    if (least.isEmpty()) {
      return Outcome.unknown("period of the project and of the term");
    }
    int needed = project.neededSharedMinutes().getAsInt();
    return least.getAsInt() >= needed
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.SHARED_HOURS_TOO_FEW, least.getAsInt(), needed);
  }

  private static Outcome channels(Intern intern, Project project) {
    return project.channels().isEmpty()
            || !intern.impossibleChannels().containsAll(project.channels())
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.NO_COMMON_CHANNEL, project.channels());
  }

  private static Outcome compensation(Intern intern, Project project) {
    if (Compensation.unpaid().meets(intern.compensationNeed())) {
      return Outcome.satisfied();
    }
    if (project.compensation().isEmpty()) {
      return Outcome.unknown("compensation of the project");
    }
    Compensation offered = project.compensation().get();
    return offered.meets(intern.compensationNeed())
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.COMPENSATION_NEEDED, intern.compensationNeed(), offered);
  }

  private static Outcome workAuthorisation(Intern intern, Project project) {
    Set<?> needed = project.authorisationNeeded();
    if (needed.isEmpty()) {
      return Outcome.satisfied();
    }
    if (intern.authorisedToWorkIn().isEmpty()) {
      return Outcome.unknown("work authorisation of the intern");
    }
    return intern.authorisedToWorkIn().stream().anyMatch(needed::contains)
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.NOT_AUTHORISED_TO_WORK, needed);
  }

  private static Outcome education(Intern intern, Project project) {
    if (project.acceptedEducation().isEmpty()) {
      return Outcome.satisfied();
    }
    if (intern.education().isEmpty()) {
      return Outcome.unknown("education of the intern");
    }
    return project.acceptedEducation().contains(intern.education().get())
        ? Outcome.satisfied()
        : Outcome.violated(
            ReasonCode.EDUCATION_NOT_ACCEPTED,
            project.acceptedEducation(),
            intern.education().get());
  }
}
