package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.openinternship.core.admission.Languages;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.time.DateRange;

/** A requirement that comes with the library. A project that asks for nothing is satisfied. */
public enum StandardRequirement implements Requirement {
  /**
   * Every skill that the project requires is there at its level. Unknown where the intern names no
   * skill at all, or where a required name means several skills of the taxonomy.
   */
  REQUIRED_SKILLS((cohort, intern) -> intern.skills(), (cohort, project) -> project.skillNeeds()) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          (intern, project) -> RequiredSkills.met(cohort, intern, project),
          (intern, project) -> RequiredSkills.unmet(cohort, intern, project),
          (intern, project) -> RequiredSkills.missing(cohort, intern, project));
    }
  },
  /** Every language of the project is there at its level. Unknown where the intern names none. */
  LANGUAGES((cohort, intern) -> intern.languages(), (cohort, project) -> project.languages()) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          (intern, project) -> languagesMet(cohort.languagesOf(intern), project),
          (intern, project) -> languagesUnmet(cohort.languagesOf(intern), intern, project),
          (intern, project) -> Fact.INTERN_LANGUAGES.aloneIf(intern.languages().isEmpty()));
    }
  },
  /** The intern has the weekly hours of the project. */
  WEEKLY_HOURS(
      (cohort, intern) -> intern.hoursPerWeek(), (cohort, project) -> project.hoursPerWeek()) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          StandardRequirement::weeklyHoursMet,
          StandardRequirement::weeklyHoursUnmet,
          (intern, project) -> Fact.INTERN_HOURS_PER_WEEK.aloneIf(intern.hoursPerWeek().isEmpty()));
    }
  },
  /** The intern is there for the whole period of the project, or else of the term. */
  PERIOD(PreparedCohort::periodOf, PreparedCohort::periodOf) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          (intern, project) -> periodMet(cohort.periodOf(project), cohort.periodOf(intern)),
          (intern, project) -> periodUnmet(cohort.periodOf(project), cohort.periodOf(intern)),
          (intern, project) -> Fact.INTERN_PERIOD.aloneIf(cohort.periodOf(intern).isEmpty()));
    }
  },
  /**
   * In every week of the project, or else of the term, the intern's working hours and the core
   * hours have at least the needed minutes in common.
   */
  SHARED_HOURS((cohort, intern) -> intern.workingHours(), StandardRequirement::neededHours) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          (intern, project) -> sharedHoursMet(cohort, intern, project),
          (intern, project) -> sharedHoursUnmet(cohort, intern, project),
          (intern, project) -> sharedHoursMissing(cohort, intern, project));
    }
  },
  /** At least one channel of the project is not impossible for the intern. */
  CHANNELS(
      (cohort, intern) -> intern.impossibleChannels(), (cohort, project) -> project.channels()) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          StandardRequirement::channelsMet,
          StandardRequirement::channelsUnmet,
          (intern, project) -> RuleCheck.VIOLATED);
    }
  },
  /** The intern gets what they need to be able to work. */
  COMPENSATION(
      (cohort, intern) -> intern.compensationNeed(), (cohort, project) -> project.compensation()) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          StandardRequirement::compensationMet,
          StandardRequirement::compensationUnmet,
          (intern, project) -> Fact.PROJECT_COMPENSATION.aloneIf(project.compensation().isEmpty()));
    }
  },
  /** The intern may work in one of the countries the project needs. */
  WORK_AUTHORISATION(
      (cohort, intern) -> intern.authorisedToWorkIn(),
      (cohort, project) -> project.authorisationNeeded()) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          StandardRequirement::workAuthorisationMet,
          StandardRequirement::workAuthorisationUnmet,
          (intern, project) ->
              Fact.INTERN_WORK_AUTHORISATION.aloneIf(intern.authorisedToWorkIn().isEmpty()));
    }
  },
  /** The project takes interns of this education. */
  EDUCATION(
      (cohort, intern) -> intern.education(), (cohort, project) -> project.acceptedEducation()) {
    @Override
    public PairCheck in(PreparedCohort cohort) {
      return new TwoPartCheck(
          StandardRequirement::educationMet,
          StandardRequirement::educationUnmet,
          (intern, project) -> Fact.INTERN_EDUCATION.aloneIf(intern.education().isEmpty()));
    }
  };

  /** What {@link #partOf} gives for a project that asks for nothing. */
  private static final Set<Object> NOTHING =
      Set.of(Optional.empty(), OptionalInt.empty(), List.of(), Set.of());

  /** All of an intern, and of a project, that the answer depends on. */
  @SuppressWarnings("ImmutableEnumChecker") // references to methods, without state
  private final BiFunction<PreparedCohort, Intern, Object> ofIntern;

  @SuppressWarnings("ImmutableEnumChecker") // references to methods, without state
  private final BiFunction<PreparedCohort, Project, Object> ofProject;

  StandardRequirement(
      BiFunction<PreparedCohort, Intern, Object> ofIntern,
      BiFunction<PreparedCohort, Project, Object> ofProject) {
    this.ofIntern = ofIntern;
    this.ofProject = ofProject;
  }

  /** Returns what the answer depends on: interns who have equal ones get equal answers. */
  Object partOf(PreparedCohort cohort, Intern intern) {
    return ofIntern.apply(cohort, intern);
  }

  /** Returns what the answer depends on: projects that have equal ones give equal answers. */
  Object partOf(PreparedCohort cohort, Project project) {
    return ofProject.apply(cohort, project);
  }

  /** Tells whether a project asks for anything: if not, it takes everybody. */
  boolean isAskedBy(PreparedCohort cohort, Project project) {
    return this == COMPENSATION // what the intern asks for
        || !NOTHING.contains(partOf(cohort, project));
  }

  private static Object neededHours(PreparedCohort cohort, Project project) {
    return project.neededSharedMinutes().isEmpty()
        ? List.of()
        : List.of(project.neededSharedMinutes(), project.coreHours(), cohort.periodOf(project));
  }

  /** Returns how much work a check is, roughly: 0 for a comparison, 1 for a search. */
  int effort() {
    return this == REQUIRED_SKILLS || this == SHARED_HOURS ? 1 : 0;
  }

  private static boolean languagesMet(LanguageProfile spoken, Project project) {
    for (LanguageSkill need : project.languages()) {
      if (!spoken.meets(need)) {
        return false;
      }
    }
    return true;
  }

  private static Outcome languagesUnmet(LanguageProfile spoken, Intern intern, Project project) {
    return intern.languages().isEmpty()
        ? Outcome.unknown(Fact.INTERN_LANGUAGES)
        : new Outcome.Violated(Languages.missing(spoken, project.languages()));
  }

  private static boolean weeklyHoursMet(Intern intern, Project project) {
    return project.hoursPerWeek().isEmpty()
        || (intern.hoursPerWeek().isPresent()
            && intern.hoursPerWeek().getAsInt() >= project.hoursPerWeek().getAsInt());
  }

  private static Outcome weeklyHoursUnmet(Intern intern, Project project) {
    return intern.hoursPerWeek().isEmpty()
        ? Outcome.unknown(Fact.INTERN_HOURS_PER_WEEK)
        : Outcome.violated(
            EligibilityReason.WEEKLY_HOURS_TOO_FEW,
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
        ? Outcome.unknown(Fact.INTERN_PERIOD)
        : Outcome.violated(EligibilityReason.PERIOD_NOT_COVERED, needed.orElseThrow(), has.get());
  }

  private static boolean sharedHoursMet(PreparedCohort cohort, Intern intern, Project project) {
    if (project.neededSharedMinutes().isEmpty()) {
      return true;
    }
    OptionalInt min = cohort.minSharedMinutes(intern, project);
    return min.isPresent() && min.getAsInt() >= project.neededSharedMinutes().getAsInt();
  }

  private static Outcome sharedHoursUnmet(PreparedCohort cohort, Intern intern, Project project) {
    OptionalInt min = cohort.minSharedMinutes(intern, project);
    if (min.isPresent()) {
      return Outcome.violated(
          EligibilityReason.SHARED_HOURS_TOO_FEW,
          min.getAsInt(),
          project.neededSharedMinutes().orElseThrow());
    }
    List<Outcome> missing = new ArrayList<>();
    if (intern.workingHours().isEmpty()) {
      missing.add(Outcome.unknown(Fact.INTERN_WORKING_HOURS));
    }
    if (cohort.periodOf(project).isEmpty()) {
      missing.add(Outcome.unknown(Fact.PROJECT_PERIOD));
    }
    return Outcome.allOf(missing);
  }

  private static final Optional<Set<String>> BOTH_FOR_SHARED_HOURS =
      Optional.of(Set.of(Fact.INTERN_WORKING_HOURS.name(), Fact.PROJECT_PERIOD.name()));

  private static Optional<Set<String>> sharedHoursMissing(
      PreparedCohort cohort, Intern intern, Project project) {
    boolean noPeriod = cohort.periodOf(project).isEmpty();
    if (intern.workingHours().isEmpty()) {
      return noPeriod ? BOTH_FOR_SHARED_HOURS : Fact.INTERN_WORKING_HOURS.alone();
    }
    return Fact.PROJECT_PERIOD.aloneIf(noPeriod);
  }

  private static boolean channelsMet(Intern intern, Project project) {
    return project.channels().isEmpty()
        || !intern.impossibleChannels().containsAll(project.channels());
  }

  private static Outcome channelsUnmet(Intern intern, Project project) {
    return Outcome.violated(EligibilityReason.NO_COMMON_CHANNEL, project.channels());
  }

  private static boolean compensationMet(Intern intern, Project project) {
    CompensationNeed need = intern.compensationNeed();
    return Compensation.unpaid().meets(need)
        || (project.compensation().isPresent() && project.compensation().get().meets(need));
  }

  private static Outcome compensationUnmet(Intern intern, Project project) {
    return project.compensation().isEmpty()
        ? Outcome.unknown(Fact.PROJECT_COMPENSATION)
        : Outcome.violated(EligibilityReason.COMPENSATION_NEEDED, project.compensation().get());
  }

  private static boolean workAuthorisationMet(Intern intern, Project project) {
    return project.authorisationNeeded().isEmpty()
        || !Collections.disjoint(intern.authorisedToWorkIn(), project.authorisationNeeded());
  }

  private static Outcome workAuthorisationUnmet(Intern intern, Project project) {
    return intern.authorisedToWorkIn().isEmpty()
        ? Outcome.unknown(Fact.INTERN_WORK_AUTHORISATION)
        : Outcome.violated(GeneralReason.NOT_AUTHORISED_TO_WORK, project.authorisationNeeded());
  }

  private static boolean educationMet(Intern intern, Project project) {
    return project.acceptedEducation().isEmpty()
        || (intern.education().isPresent()
            && project.acceptedEducation().contains(intern.education().get()));
  }

  private static Outcome educationUnmet(Intern intern, Project project) {
    return intern.education().isEmpty()
        ? Outcome.unknown(Fact.INTERN_EDUCATION)
        : Outcome.violated(
            EligibilityReason.EDUCATION_NOT_ACCEPTED,
            project.acceptedEducation(),
            intern.education().get());
  }
}
