package org.openinternship.matching.shortlist;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.matching.scoring.Score;

/**
 * The estimate of the memory that a cached answer keeps, in bytes; see {@link
 * Recommender#DEFAULT_CACHE_WEIGHT} for what it says.
 */
final class AnswerWeight {
  private static final int ENTRY = 256;
  private static final int PLACE = 96;
  private static final int CONTRIBUTION = 96;
  private static final int STRANGER = 512;
  private static final int LISTED = 128;
  private static final int CHARACTER = 2;

  private AnswerWeight() {}

  /** Weighs an answer, and whom it was asked for unless that is a key of the cohort. */
  static int of(Object party, List<?> answer) {
    long weight = ENTRY + places(answer);
    if (party instanceof Intern intern) {
      weight += intern(intern);
    } else if (party instanceof Project project) {
      weight += project(project);
    }
    return (int) Math.min(Integer.MAX_VALUE, weight);
  }

  private static long places(List<?> answer) {
    long weight = 0;
    for (Object place : answer) {
      Score score =
          place instanceof RankedProject project ? project.score() : ((RankedIntern) place).score();
      weight += PLACE + (long) CONTRIBUTION * score.contributions().size();
    }
    return weight;
  }

  private static long intern(Intern intern) {
    return STRANGER
        + text(intern.id().value())
        + listed(intern.skills(), Skill::name)
        + listed(intern.learningGoals(), goal -> goal)
        + listed(intern.languages(), LanguageSkill::language)
        + listed(intern.fieldsOfInterest(), Field::name)
        + listed(intern.commitments())
        + listed(intern.enrolments())
        + listed(intern.authorisedToWorkIn())
        + text(intern.location().flatMap(Location::region))
        + hours(intern.workingHours());
  }

  private static long project(Project project) {
    return STRANGER
        + text(project.id().value())
        + text(project.host().value())
        + text(project.unit().map(HostUnitId::value))
        + text(project.supervisor().map(SupervisorId::value))
        + listed(project.mentors(), MentorId::value)
        + text(project.title())
        + text(project.description())
        + text(project.field().map(Field::name))
        + listed(project.skillNeeds(), SkillNeed::name)
        + listed(project.teaches(), skill -> skill)
        + listed(project.languages(), LanguageSkill::language)
        + listed(project.authorisationNeeded())
        + hours(project.coreHours())
        + pay(project.compensation());
  }

  private static <T> long listed(Collection<T> things, Function<T, String> text) {
    long weight = listed(things);
    for (T thing : things) {
      weight += text(text.apply(thing));
    }
    return weight;
  }

  private static long listed(Collection<?> things) {
    return (long) LISTED * things.size();
  }

  private static long text(Optional<String> text) {
    return text.map(AnswerWeight::text).orElse(0L);
  }

  private static long text(String text) {
    return (long) CHARACTER * text.length();
  }

  private static long pay(Optional<Compensation> pay) {
    return pay.orElse(null) instanceof Compensation.Stipend stipend
        ? listed(stipend.instalments())
        : 0;
  }

  private static long hours(Optional<WorkingHours> hours) {
    return hours.map(it -> listed(it.intervals())).orElse(0L);
  }
}
