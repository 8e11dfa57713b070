package org.openinternship.core.eligibility;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.entry.Languages;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.CompensationNeed;
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
      return new PairCheck(
          (intern, project) -> RequiredSkills.met(setting, intern, project),
          (intern, project) -> RequiredSkills.unmet(setting, intern, project));
    }
  },
  /** Every language of the project is there at its level. Unknown where the intern names none. */
  LANGUAGES {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(StandardRequirement::languagesMet, StandardRequirement::languagesUnmet);
    }
  },
  /** The intern has the weekly hours of the project. */
  WEEKLY_HOURS {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(
          StandardRequirement::weeklyHoursMet, StandardRequirement::weeklyHoursUnmet);
    }
  },
  /** The intern is there for the whole period of the project, or else of the term. */
  PERIOD {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(
          (intern, project) -> periodMet(setting.periodOf(project), setting.periodOf(intern)),
          (intern, project) -> periodUnmet(setting.periodOf(project), setting.periodOf(intern)));
    }
  },
  /**
   * In every week of the project, or else of the term, the intern's working hours and the core
   * hours have at least the needed minutes in common.
   */
  SHARED_HOURS {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(
          (intern, project) -> sharedHoursMet(setting, intern, project),
          (intern, project) -> sharedHoursUnmet(setting, intern, project));
    }
  },
  /** At least one channel of the project is not impossible for the intern. */
  CHANNELS {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(StandardRequirement::channelsMet, StandardRequirement::channelsUnmet);
    }
  },
  /** The intern gets what they need to be able to work. */
  COMPENSATION {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(
          StandardRequirement::compensationMet, StandardRequirement::compensationUnmet);
    }
  },
  /** The intern may work in one of the countries the project needs. */
  WORK_AUTHORISATION {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(
          StandardRequirement::workAuthorisationMet, StandardRequirement::workAuthorisationUnmet);
    }
  },
  /** The project takes interns of this education. */
  EDUCATION {
    @Override
    public Check in(Setting setting) {
      return new PairCheck(StandardRequirement::educationMet, StandardRequirement::educationUnmet);
    }
  };

  /** How much work a check is, roughly: 0 for a comparison, 1 for a search. */
  int effort() {
    return this == REQUIRED_SKILLS || this == SHARED_HOURS ? 1 : 0;
  }

  private static boolean languagesMet(Intern intern, Project project) {
    for (LanguageSkill need : project.languages()) {
      boolean met = false;
      for (LanguageSkill own : intern.languages()) {
        met |= own.coversLanguageOf(need) && own.level().compareTo(need.level()) >= 0;
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static Outcome languagesUnmet(Intern intern, Project project) {
    if (intern.languages().isEmpty()) {
      return Outcome.unknown("languages of the intern");
    }
    return new Outcome.Violated(Languages.against(intern.languages(), project.languages()));
  }

  private static boolean weeklyHoursMet(Intern intern, Project project) {
    return project.hoursPerWeek().isEmpty()
        || (intern.hoursPerWeek().isPresent()
            && intern.hoursPerWeek().getAsInt() >= project.hoursPerWeek().getAsInt());
  }

  private static Outcome weeklyHoursUnmet(Intern intern, Project project) {
    return intern.hoursPerWeek().isEmpty()
        ? Outcome.unknown("hoursPerWeek of the intern")
        : Outcome.violated(
            ReasonCode.WEEKLY_HOURS_TOO_FEW,
            project.hoursPerWeek().orElseThrow(),
            intern.hoursPerWeek().getAsInt());
  }

  private static boolean periodMet(Optional<DateRange> needed, Optional<DateRange> has) {
    return needed.isEmpty()
        || (has.isPresent()
            && has.get().contains(needed.get().first())
            && has.get().contains(needed.get().last()));
  }

  private static Outcome periodUnmet(Optional<DateRange> needed, Optional<DateRange> has) {
    return has.isEmpty()
        ? Outcome.unknown("period of the intern")
        : Outcome.violated(ReasonCode.PERIOD_NOT_COVERED, needed.orElseThrow(), has.get());
  }

  private static boolean sharedHoursMet(Setting setting, Intern intern, Project project) {
    if (project.neededSharedMinutes().isEmpty()) {
      return true;
    }
    OptionalInt least = setting.leastSharedMinutes(intern, project);
    return least.isPresent() && least.getAsInt() >= project.neededSharedMinutes().getAsInt();
  }

  private static Outcome sharedHoursUnmet(Setting setting, Intern intern, Project project) {
    if (intern.workingHours().isEmpty()) {
      return Outcome.unknown("workingHours of the intern");
    }
    OptionalInt least = setting.leastSharedMinutes(intern, project);
    return least.isEmpty()
        ? Outcome.unknown("period of the project and of the term")
        : Outcome.violated(
            ReasonCode.SHARED_HOURS_TOO_FEW,
            least.getAsInt(),
            project.neededSharedMinutes().orElseThrow());
  }

  private static boolean channelsMet(Intern intern, Project project) {
    return project.channels().isEmpty()
        || !intern.impossibleChannels().containsAll(project.channels());
  }

  private static Outcome channelsUnmet(Intern intern, Project project) {
    return Outcome.violated(ReasonCode.NO_COMMON_CHANNEL, project.channels());
  }

  private static boolean compensationMet(Intern intern, Project project) {
    CompensationNeed need = intern.compensationNeed();
    return Compensation.unpaid().meets(need)
        || (project.compensation().isPresent() && project.compensation().get().meets(need));
  }

  private static Outcome compensationUnmet(Intern intern, Project project) {
    return project.compensation().isEmpty()
        ? Outcome.unknown("compensation of the project")
        : Outcome.violated(
            ReasonCode.COMPENSATION_NEEDED,
            intern.compensationNeed(),
            project.compensation().get());
  }

  private static boolean workAuthorisationMet(Intern intern, Project project) {
    return project.authorisationNeeded().isEmpty()
        || !Collections.disjoint(intern.authorisedToWorkIn(), project.authorisationNeeded());
  }

  private static Outcome workAuthorisationUnmet(Intern intern, Project project) {
    return intern.authorisedToWorkIn().isEmpty()
        ? Outcome.unknown("work authorisation of the intern")
        : Outcome.violated(ReasonCode.NOT_AUTHORISED_TO_WORK, project.authorisationNeeded());
  }

  private static boolean educationMet(Intern intern, Project project) {
    return project.acceptedEducation().isEmpty()
        || (intern.education().isPresent()
            && project.acceptedEducation().contains(intern.education().get()));
  }

  private static Outcome educationUnmet(Intern intern, Project project) {
    return intern.education().isEmpty()
        ? Outcome.unknown("education of the intern")
        : Outcome.violated(
            ReasonCode.EDUCATION_NOT_ACCEPTED,
            project.acceptedEducation(),
            intern.education().get());
  }
}
