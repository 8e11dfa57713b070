package org.openinternship.matching.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.time.DateRange;

/**
 * The criteria that come with the library. Where nobody asks for anything a criterion is met in
 * full; where a fact is missing it is unknown, which counts as 0 and is shown.
 */
public enum StandardCriterion implements Criterion {
  /**
   * How much of the skills that the project asks for is there: each need counts its level (1 to 4)
   * times its necessity (nice to have 1, preferred 2, required 4), and the intern's level up to the
   * needed one. Skills beyond that change nothing. A name that means several skills counts as not
   * there.
   */
  SKILL_COVERAGE(SkillCriteria::coverage),
  /** Whether the project's field is one that the intern would like to work in. */
  FIELD_OF_INTEREST(setting -> StandardCriterion::field),
  /**
   * How much of the core hours the intern shares in the worst week, up to the weekly hours of the
   * project.
   */
  SHARED_HOURS(setting -> (intern, project) -> sharedHours(setting, intern, project)),
  /** How much of the project's weekly hours the intern has. */
  WEEKLY_HOURS(setting -> StandardCriterion::weeklyHours),
  /** On how many days of the project the intern is there. */
  PERIOD(setting -> (intern, project) -> period(setting, intern, project)),
  /** How much of the languages the project needs is there, counted by their six levels. */
  LANGUAGES(setting -> StandardCriterion::languages),
  /**
   * How many of the project's channels the intern prefers; where the intern prefers none, how many
   * are possible.
   */
  CHANNELS(setting -> StandardCriterion::channels),
  /** Whether the intern gets what they need to be able to work. */
  COMPENSATION(setting -> StandardCriterion::compensation),
  /**
   * How many of the skills the intern wants to gain the project teaches or works with. Goals whose
   * names mean several skills are left out; unknown where all do.
   */
  LEARNING_VALUE(SkillCriteria::learningValue),
  /**
   * How much time the supervisor and the mentors have for each seat, up to 15 % of the weekly hours
   * and at least one hour. Who has several projects divides their time by seats.
   */
  SUPERVISION_CAPACITY(SupervisionCapacity::in);

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<PreparedCohort, PairMeasure> measure;

  StandardCriterion(Function<PreparedCohort, PairMeasure> measure) {
    this.measure = measure;
  }

  @Override
  public PairMeasure in(PreparedCohort setting) {
    Objects.requireNonNull(setting, "StandardCriterion.setting");
    return measure.apply(setting);
  }

  private static Measure field(Intern intern, Project project) {
    if (project.field().isEmpty()) {
      return Measure.full();
    }
    return intern.fieldsOfInterest().isEmpty()
        ? Measure.unknown()
        : Measure.of(intern.fieldsOfInterest().contains(project.field().get()));
  }

  private static Measure sharedHours(PreparedCohort setting, Intern intern, Project project) {
    if (project.coreHours().isEmpty()) {
      return Measure.full();
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
      return Measure.full();
    }
    return intern.hoursPerWeek().isEmpty()
        ? Measure.unknown()
        : Measure.of(intern.hoursPerWeek().getAsInt(), project.hoursPerWeek().getAsInt());
  }

  private static Measure period(PreparedCohort setting, Intern intern, Project project) {
    Optional<DateRange> needed = setting.periodOf(project);
    if (needed.isEmpty()) {
      return Measure.full();
    }
    return setting
        .periodOf(intern)
        .map(has -> Measure.of(daysOf(needed.get().intersection(has)), needed.get().days()))
        .orElse(Measure.unknown());
  }

  private static long daysOf(Optional<DateRange> range) {
    return range.map(DateRange::days).orElse(0L);
  }

  private static Measure languages(Intern intern, Project project) {
    if (project.languages().isEmpty()) {
      return Measure.full();
    }
    if (intern.languages().isEmpty()) {
      return Measure.unknown();
    }
    long there = 0;
    long asked = 0;
    for (LanguageSkill need : project.languages()) {
      int needed = need.level().level();
      int best = 0;
      for (LanguageSkill own : intern.languages()) {
        if (own.coversLanguageOf(need)) {
          best = Math.max(best, own.level().level());
        }
      }
      asked += needed;
      there += Math.min(best, needed);
    }
    return Measure.of(there, asked);
  }

  private static Measure channels(Intern intern, Project project) {
    Set<Channel> offered = project.channels();
    if (offered.isEmpty()) {
      return Measure.full();
    }
    Set<Channel> preferred = intern.preferredChannels();
    int count = 0;
    for (Channel channel : offered) {
      if (preferred.isEmpty()
          ? !intern.impossibleChannels().contains(channel)
          : preferred.contains(channel)) {
        count++;
      }
    }
    return Measure.of(count, offered.size());
  }

  private static Measure compensation(Intern intern, Project project) {
    if (intern.compensationNeed() == CompensationNeed.NONE) {
      return Measure.full();
    }
    Optional<Compensation> offered = project.compensation();
    return offered.isEmpty()
        ? Measure.unknown()
        : Measure.of(offered.get().meets(intern.compensationNeed()));
  }
}
