package org.openinternship.matching.scoring;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;

/**
 * The standard scores as they were defined before there was "not asked for", written down from the
 * Javadoc of that time: "Where nobody asks for anything a criterion is met in full; where a fact is
 * missing it is unknown, which counts as 0." In millionths of a point. Supervision capacity is left
 * out: it is the same for every intern of a project.
 */
record BeforeNotAsked(Cohort cohort, SkillTaxonomy taxonomy) {
  long points(Intern intern, Project project) {
    return skillCoverage(intern, project).points(35)
        + fieldOfInterest(intern, project).points(15)
        + sharedHours(intern, project).points(10)
        + weeklyHours(intern, project).points(5)
        + period(intern, project).points(5)
        + languages(intern, project).points(5)
        + channels(intern, project).points(5)
        + compensation(intern, project).points(5)
        + learningValue(intern, project).points(10);
  }

  /** Whether a fact that the intern left out was counted at this project as if it were met. */
  boolean countedLeftOut(Intern intern, Project project) {
    return intern.learningGoals().isEmpty()
        || intern.compensationNeed() == CompensationNeed.NONE
        || (intern.preferredChannels().isEmpty() && !project.channels().isEmpty())
        || (intern.period().isEmpty() && days(project.period()).isPresent());
  }

  /** So much of so much. */
  private record Share(long value, long of) {
    /** The points in millionths, rounded down. */
    long points(int weight) {
      return weight * 1_000_000L * Math.min(value, of) / of;
    }
  }

  private static Share share(long value, long of) {
    return new Share(value, of);
  }

  private static final Share FULL = new Share(1, 1);
  private static final Share UNKNOWN = new Share(0, 1);

  private Optional<String> key(String name) {
    return taxonomy.resolve(name).id();
  }

  /** "The intern's level": of the skill itself or of one that the taxonomy puts below it. */
  private int level(Intern intern, String wanted) {
    int best = 0;
    for (Skill skill : intern.skills()) {
      Set<String> covers = new LinkedHashSet<>();
      key(skill.name()).ifPresent(id -> cover(id, covers));
      if (covers.contains(wanted)) {
        best = Math.max(best, skill.proficiency().level());
      }
    }
    return best;
  }

  private void cover(String id, Set<String> covers) {
    if (covers.add(id)) {
      taxonomy.broader(id).forEach(broader -> cover(broader, covers));
    }
  }

  /**
   * "How much of the skills that the project asks for is there: each need counts its level (1 to 4)
   * times its necessity (nice to have 1, preferred 2, required 4), and the intern's level up to the
   * needed one. A name that means several skills counts as not there."
   */
  private Share skillCoverage(Intern intern, Project project) {
    if (project.skillNeeds().isEmpty()) {
      return FULL;
    }
    if (intern.skills().isEmpty()) {
      return UNKNOWN;
    }
    long asked = 0;
    long there = 0;
    for (SkillNeed need : project.skillNeeds()) {
      int times =
          need.necessity() == Necessity.REQUIRED
              ? 4
              : need.necessity() == Necessity.PREFERRED ? 2 : 1;
      int has = key(need.name()).map(id -> level(intern, id)).orElse(0);
      asked += (long) times * need.proficiency().level();
      there += (long) times * Math.min(has, need.proficiency().level());
    }
    return share(there, asked);
  }

  /** "Whether the project's field is one that the intern would like to work in." */
  private Share fieldOfInterest(Intern intern, Project project) {
    if (project.field().isEmpty()) {
      return FULL;
    }
    return intern.fieldsOfInterest().contains(project.field().get()) ? FULL : UNKNOWN;
  }

  private Optional<DateRange> days(Optional<DateRange> own) {
    return own.or(() -> cohort.term().map(Term::period));
  }

  /**
   * "How much of the core hours the intern shares in the worst week, up to the weekly hours of the
   * project."
   */
  private Share sharedHours(Intern intern, Project project) {
    if (project.coreHours().isEmpty()) {
      return FULL;
    }
    if (intern.workingHours().isEmpty() || days(project.period()).isEmpty()) {
      return UNKNOWN;
    }
    SharedHours shared =
        SharedHours.of(
            project.coreHours().get(), intern.workingHours().get(), days(project.period()).get());
    int core = project.coreHours().get().minutesPerWeek();
    int wanted = Math.min(core, 60 * project.hoursPerWeek().orElse(24 * 7));
    return share(shared.minMinutesPerWeek(), Math.max(1, wanted));
  }

  /** "How much of the project's weekly hours the intern has." */
  private Share weeklyHours(Intern intern, Project project) {
    return project.hoursPerWeek().isEmpty()
        ? FULL
        : share(intern.hoursPerWeek().orElse(0), project.hoursPerWeek().getAsInt());
  }

  /** "On how many days of the project the intern is there." */
  private Share period(Intern intern, Project project) {
    Optional<DateRange> needed = days(project.period());
    if (needed.isEmpty()) {
      return FULL;
    }
    Optional<DateRange> has = days(intern.period());
    return has.isEmpty()
        ? UNKNOWN
        : share(
            needed.get().intersection(has.get()).map(DateRange::days).orElse(0L),
            needed.get().days());
  }

  /** "How much of the languages the project needs is there, counted by their six levels." */
  private Share languages(Intern intern, Project project) {
    if (project.languages().isEmpty()) {
      return FULL;
    }
    long asked = 0;
    long there = 0;
    for (LanguageSkill need : project.languages()) {
      int best =
          intern.languages().stream()
              .filter(own -> own.coversLanguageOf(need))
              .mapToInt(own -> own.level().level())
              .max()
              .orElse(0);
      asked += need.level().level();
      there += Math.min(best, need.level().level());
    }
    return share(there, asked);
  }

  /**
   * "How many of the project's channels the intern prefers; where the intern prefers none, how many
   * are possible."
   */
  private Share channels(Intern intern, Project project) {
    if (project.channels().isEmpty()) {
      return FULL;
    }
    Set<Channel> counted = new LinkedHashSet<>(project.channels());
    if (intern.preferredChannels().isEmpty()) {
      counted.removeAll(intern.impossibleChannels());
    } else {
      counted.retainAll(intern.preferredChannels());
    }
    return share(counted.size(), project.channels().size());
  }

  /** "Whether the intern gets what they need to be able to work." */
  private Share compensation(Intern intern, Project project) {
    if (intern.compensationNeed() == CompensationNeed.NONE) {
      return FULL;
    }
    return project.compensation().filter(it -> it.meets(intern.compensationNeed())).isPresent()
        ? FULL
        : UNKNOWN;
  }

  /**
   * "How many of the skills the intern wants to gain the project teaches or works with. Goals whose
   * names mean several skills are left out; unknown where all do."
   */
  private Share learningValue(Intern intern, Project project) {
    if (intern.learningGoals().isEmpty()) {
      return FULL;
    }
    Set<String> goals = new LinkedHashSet<>();
    intern.learningGoals().forEach(goal -> key(goal).ifPresent(goals::add));
    Set<String> taught = new LinkedHashSet<>();
    project.teaches().forEach(name -> key(name).ifPresent(taught::add));
    project.skillNeeds().forEach(need -> key(need.name()).ifPresent(taught::add));
    int named = goals.size();
    goals.retainAll(taught);
    return named == 0 ? UNKNOWN : share(goals.size(), named);
  }
}
