package org.openinternship.examples.spark;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.WorkingHours;

/** A made program of any size, the same for the same seed; facts are few, so that scores tie. */
final class MadeProgram {
  private static final List<Field> FIELDS =
      List.of(Field.RESEARCH, Field.MEDIA, Field.SOFTWARE_DEVELOPMENT);
  private static final List<WorkingHours> HOURS =
      Stream.of("America/New_York", "Europe/Berlin", "Africa/Lagos", "Asia/Kolkata")
          .flatMap(
              zone ->
                  Stream.of("Mon-Fri 09:00-17:00", "Mon-Fri 18:00-22:00", "daily 07:00-10:00")
                      .map(week -> WorkingHours.of(zone, week)))
          .toList();
  private static final List<String> SKILLS =
      IntStream.range(0, 60).mapToObj(number -> "skill " + number).toList();
  private static final int PROJECTS_A_HOST = 5;

  private final long seed;

  MadeProgram(long seed) {
    this.seed = seed;
  }

  /** The hosts' side: no interns. */
  Cohort hostSide(int projects) {
    Cohort.Builder cohort = Cohort.builder().term(Term.of("made", "2027-02-01", "2027-05-28"));
    IntStream.rangeClosed(0, (projects - 1) / PROJECTS_A_HOST)
        .mapToObj(host -> HostOrganization.builder().id("host-" + host).maxInterns(8).build())
        .forEach(cohort::addHost);
    IntStream.range(0, projects).mapToObj(this::project).forEach(cohort::addProject);
    return cohort.build();
  }

  private Project project(int number) {
    Random random = new Random(seed * 31 + number);
    return Project.builder()
        .id("project-" + number)
        .host("host-" + number / PROJECTS_A_HOST)
        .field(one(FIELDS, random))
        .seats(random.nextInt(5))
        .requires(one(SKILLS, random), Proficiency.BASIC)
        .prefers(one(SKILLS, random), Proficiency.WORKING)
        .needsLanguage("en", CefrLevel.B1)
        .hoursPerWeek(10)
        .coreHours(one(HOURS, random))
        .build();
  }

  /** An intern; some of them do not tell their hours. */
  Intern intern(int number) {
    Random random = new Random(seed * 37 + number);
    Intern.Builder intern =
        Intern.builder()
            .id("intern-" + number)
            .addFieldsOfInterest(one(FIELDS, random))
            .addLanguage("en", one(List.of(CefrLevel.A2, CefrLevel.B2, CefrLevel.C1), random))
            .addLearningGoals(one(SKILLS, random))
            .hoursPerWeek(8 + random.nextInt(13));
    random
        .ints(0, SKILLS.size())
        .distinct()
        .limit(8)
        .forEach(skill -> intern.addSkill(SKILLS.get(skill), one(levels(), random)));
    if (random.nextInt(20) > 0) {
      intern.workingHours(one(HOURS, random));
    }
    return intern.build();
  }

  private static List<Proficiency> levels() {
    return List.of(Proficiency.values());
  }

  private static <T> T one(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
