package org.openinternship.matching.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.time.DateRange;

/**
 * The criteria that come with the library. Where there is nothing to meet a criterion is not asked
 * for; where a fact is missing it is unknown. Both count as 0 and are shown.
 *
 * <p>So a fact that is stated never lowers a score below that of the same fact left out: not of an
 * intern, whatever the fact, and not of a project. (A project's seats and a project's period where
 * there is a term are not left out: they stand for one seat and for the term's days.)
 */
public enum StandardCriterion implements Criterion {
  /**
   * How much of the skills that the project asks for is there: each need counts its level (1 to 4)
   * times its necessity (nice to have 1, preferred 2, required 4), and the intern's level up to the
   * needed one. Skills beyond that change nothing. A name that means several skills counts as not
   * there. Not asked for where the project names no skill; unknown where the intern names none.
   */
  SKILL_COVERAGE(
      SkillCriteria::coverage,
      (setting, intern) -> intern.skills(),
      (setting, project) -> project.skillNeeds()),
  /**
   * Whether the project's field is one that the intern would like to work in. Not asked for where
   * neither names a field; unknown where one of the two does not.
   */
  FIELD_OF_INTEREST(
      setting -> StandardCriterion::field,
      (setting, intern) -> intern.fieldsOfInterest(),
      (setting, project) -> project.field()),
  /**
   * How much of the core hours the intern shares in the worst week, up to the weekly hours of the
   * project. Not asked for where the project has no core hours; unknown where the intern's working
   * hours or the days of the work are left out.
   */
  SHARED_HOURS(
      setting -> (intern, project) -> sharedHours(setting, intern, project),
      (setting, intern) -> intern.workingHours(),
      StandardCriterion::hoursAsked),
  /**
   * How much of the project's weekly hours the intern has. Not asked for where the project names
   * none; unknown where the intern does not.
   */
  WEEKLY_HOURS(
      setting -> StandardCriterion::weeklyHours,
      (setting, intern) -> intern.hoursPerWeek(),
      (setting, project) -> project.hoursPerWeek()),
  /**
   * On how many days of the project, or else of the term, the intern is there. Not asked for where
   * neither has dates; unknown where the intern's own period is left out: a requirement takes that
   * for the whole term, but nobody said so.
   */
  PERIOD(
      setting -> (intern, project) -> period(setting, intern, project),
      (setting, intern) -> intern.period(),
      PreparedCohort::periodOf),
  /**
   * How much of the languages the project needs is there, counted by their six levels. Not asked
   * for where the project needs none; unknown where the intern names none.
   */
  LANGUAGES(
      setting -> (intern, project) -> languages(setting, intern, project),
      (setting, intern) -> intern.languages(),
      (setting, project) -> project.languages()),
  /**
   * How many of the project's channels the intern prefers. Not asked for where neither names one;
   * unknown where one of the two does not. Channels that are impossible are a matter of {@link
   * org.openinternship.core.eligibility.StandardRequirement#CHANNELS eligibility} and change no
   * score.
   */
  CHANNELS(
      setting -> StandardCriterion::channels,
      (setting, intern) -> intern.preferredChannels(),
      (setting, project) -> project.channels()),
  /**
   * Whether the intern gets what they need to be able to work. Not asked for where they need
   * nothing; unknown where the project does not say what it offers.
   */
  COMPENSATION(
      setting -> StandardCriterion::compensation,
      (setting, intern) -> intern.compensationNeed(),
      (setting, project) -> project.compensation()),
  /**
   * How many of the skills the intern wants to gain the project teaches or works with. Goals whose
   * names mean several skills are left out. Not asked for where the intern has no goals; unknown
   * where all their names mean several skills, or the project names no skill.
   */
  LEARNING_VALUE(SkillCriteria::learningValue, PreparedCohort::goalsOf, PreparedCohort::taughtBy),
  /**
   * How much time the supervisor and the mentors have for each seat, up to 15 % of the weekly hours
   * and at least one hour. Who has several projects divides their time by seats. Unknown where
   * nobody's time is known, or the project's weekly hours are not.
   */
  SUPERVISION_CAPACITY(
      SupervisionCapacity::in,
      (setting, intern) -> List.of(),
      (setting, project) ->
          List.of(
              project.mentors(), project.supervisor(), project.seats(), project.hoursPerWeek()));

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<PreparedCohort, PairMeasure> measure;

  /** All of an intern, and of a project, that the measure depends on. */
  @SuppressWarnings("ImmutableEnumChecker") // references to methods, without state
  private final BiFunction<PreparedCohort, Intern, Object> ofIntern;

  @SuppressWarnings("ImmutableEnumChecker") // references to methods, without state
  private final BiFunction<PreparedCohort, Project, Object> ofProject;

  StandardCriterion(
      Function<PreparedCohort, PairMeasure> measure,
      BiFunction<PreparedCohort, Intern, Object> ofIntern,
      BiFunction<PreparedCohort, Project, Object> ofProject) {
    this.measure = measure;
    this.ofIntern = ofIntern;
    this.ofProject = ofProject;
  }

  /** Returns what the measure depends on: interns who have equal ones get equal measures. */
  Object partOf(PreparedCohort setting, Intern intern) {
    return ofIntern.apply(setting, intern);
  }

  /** Returns what the measure depends on: projects that have equal ones give equal measures. */
  Object partOf(PreparedCohort setting, Project project) {
    return ofProject.apply(setting, project);
  }

  private static Object hoursAsked(PreparedCohort setting, Project project) {
    return project.coreHours().isEmpty()
        ? List.of()
        : List.of(project.coreHours(), project.hoursPerWeek(), setting.periodOf(project));
  }

  @Override
  public PairMeasure in(PreparedCohort setting) {
    Objects.requireNonNull(setting, "StandardCriterion.setting");
    return measure.apply(setting);
  }

  private static Measure field(Intern intern, Project project) {
    if (project.field().isEmpty() && intern.fieldsOfInterest().isEmpty()) {
      return Measure.notAsked();
    }
    return project.field().isEmpty() || intern.fieldsOfInterest().isEmpty()
        ? Measure.unknown()
        : Measure.of(intern.fieldsOfInterest().contains(project.field().get()));
  }

  private static Measure sharedHours(PreparedCohort setting, Intern intern, Project project) {
    if (project.coreHours().isEmpty()) {
      return Measure.notAsked();
    }
    OptionalInt min = setting.minSharedMinutes(intern, project);
    if (min.isEmpty()) {
      return Measure.unknown();
    }
    int core = project.coreHours().get().minutesPerWeek();
    int worked = project.hoursPerWeek().isPresent() ? 60 * project.hoursPerWeek().getAsInt() : core;
    return Measure.of(min.getAsInt(), Math.max(1, Math.min(core, worked)));
  }

  private static Measure weeklyHours(Intern intern, Project project) {
    if (project.hoursPerWeek().isEmpty()) {
      return Measure.notAsked();
    }
    return intern.hoursPerWeek().isEmpty()
        ? Measure.unknown()
        : Measure.of(intern.hoursPerWeek().getAsInt(), project.hoursPerWeek().getAsInt());
  }

  private static Measure period(PreparedCohort setting, Intern intern, Project project) {
    Optional<DateRange> needed = setting.periodOf(project);
    if (needed.isEmpty()) {
      return Measure.notAsked();
    }
    return intern
        .period()
        .map(has -> Measure.of(daysOf(needed.get().intersection(has)), needed.get().days()))
        .orElse(Measure.unknown());
  }

  private static long daysOf(Optional<DateRange> range) {
    return range.map(DateRange::days).orElse(0L);
  }

  private static Measure languages(PreparedCohort setting, Intern intern, Project project) {
    if (project.languages().isEmpty()) {
      return Measure.notAsked();
    }
    if (intern.languages().isEmpty()) {
      return Measure.unknown();
    }
    LanguageProfile spoken = setting.languagesOf(intern);
    long there = 0;
    long asked = 0;
    for (LanguageSkill need : project.languages()) {
      int needed = need.level().level();
      asked += needed;
      there += Math.min(spoken.levelOf(need).map(CefrLevel::level).orElse(0), needed);
    }
    return Measure.of(there, asked);
  }

  private static Measure channels(Intern intern, Project project) {
    Set<Channel> offered = project.channels();
    Set<Channel> preferred = intern.preferredChannels();
    if (offered.isEmpty() || preferred.isEmpty()) {
      return offered.isEmpty() && preferred.isEmpty() ? Measure.notAsked() : Measure.unknown();
    }
    int count = 0;
    for (Channel channel : offered) {
      if (preferred.contains(channel)) {
        count++;
      }
    }
    return Measure.of(count, offered.size());
  }

  private static Measure compensation(Intern intern, Project project) {
    if (intern.compensationNeed() == CompensationNeed.NONE) {
      return Measure.notAsked();
    }
    Optional<Compensation> offered = project.compensation();
    return offered.isEmpty()
        ? Measure.unknown()
        : Measure.of(offered.get().meets(intern.compensationNeed()));
  }
}
