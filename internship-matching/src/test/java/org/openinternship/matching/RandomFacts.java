package org.openinternship.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;

/** Draws what interns bring and projects ask for, and takes limits over several projects away. */
final class RandomFacts {
  private static final List<String> SKILLS = List.of("sql", "java");
  private static final List<String> LANGUAGES = List.of("en", "de");

  private final Random random;

  RandomFacts(Random random) {
    this.random = random;
  }

  /** The cohort with skills, languages and education on both sides. */
  Cohort on(Cohort cohort) {
    List<Intern> interns = new ArrayList<>();
    for (Intern intern : cohort.interns()) {
      Intern.Builder builder = Intern.builder().from(intern);
      for (String skill : SKILLS) {
        if (random.nextBoolean()) {
          builder.addSkill(Skill.of(skill, oneOf(Proficiency.values())));
        }
      }
      for (String language : LANGUAGES) {
        if (random.nextBoolean()) {
          builder.addLanguage(new LanguageSkill(language, oneOf(CefrLevel.values())));
        }
      }
      if (random.nextInt(3) == 0) {
        builder.hoursPerWeek(8 + random.nextInt(4));
      }
      if (random.nextInt(4) > 0) {
        builder.education(oneOf(Education.values()));
      }
      interns.add(builder.build());
    }
    List<Project> projects = new ArrayList<>();
    for (Project project : cohort.projects()) {
      Project.Builder builder = Project.builder().from(project);
      for (String skill : SKILLS) {
        if (random.nextInt(3) == 0) {
          builder.addSkillNeed(
              new SkillNeed(skill, oneOf(Proficiency.values()), oneOf(Necessity.values())));
        }
      }
      for (String language : LANGUAGES) {
        if (random.nextInt(4) == 0) {
          builder.addLanguage(new LanguageSkill(language, oneOf(CefrLevel.values())));
        }
      }
      if (random.nextInt(3) == 0) {
        builder.hoursPerWeek(9 + random.nextInt(4));
      }
      if (random.nextInt(6) == 0) {
        builder.addAcceptedEducation(Education.GRADUATE);
      }
      projects.add(builder.build());
    }
    return cohort.withInterns(interns).withProjects(projects);
  }

  /** The cohort without mentors, so that no limit of theirs steps aside for others. */
  static Cohort withoutMentors(Cohort cohort) {
    return cohort
        .withMentors()
        .withProjects(cohort.projects().stream().map(it -> it.withMentors()).toList())
        .withHostRankings(
            cohort.hostRankings().stream().filter(it -> !(it.party() instanceof MentorId)).toList())
        .withProjectRankings(
            cohort.projectRankings().stream()
                .filter(it -> !(it.party() instanceof MentorId))
                .toList())
        .withExclusions(
            cohort.exclusions().stream().filter(it -> !(it.party() instanceof MentorId)).toList());
  }

  /** The cohort without limits above projects; supervisors have time for their interns. */
  Cohort flat(Cohort cohort) {
    List<Project> projects =
        cohort.projects().stream()
            .map(it -> Project.builder().from(it).unit(Optional.empty()).mentors(List.of()).build())
            .toList();
    return cohort
        .withHosts()
        .withSupervisors(
            cohort.supervisors().stream()
                .map(
                    it ->
                        it.withMaxInterns(OptionalInt.empty())
                            .withHoursPerWeek(1 + random.nextInt(4)))
                .toList())
        .withMentors()
        .withProjects(projects)
        .withHostRankings(
            cohort.hostRankings().stream().filter(it -> it.party() instanceof ProjectId).toList())
        .withProjectRankings()
        .withExclusions(
            cohort.exclusions().stream().filter(it -> it.party() instanceof ProjectId).toList());
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
