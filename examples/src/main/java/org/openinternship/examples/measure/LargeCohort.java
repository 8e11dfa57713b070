package org.openinternship.examples.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.examples.vsfs.Work;

/** Draws large cohorts in which every standard criterion has something to do. */
final class LargeCohort {
  private static final int MAX_BIDS = 20;
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "Europe/Berlin",
          "Africa/Lagos",
          "Asia/Kolkata",
          "Asia/Manila",
          "America/Sao_Paulo");
  private static final List<String> WEEKS =
      List.of("Mon-Fri 09:00-17:00", "Mon-Fri 18:00-22:00", "daily 07:00-10:00");

  private static final List<CefrLevel> LEVELS =
      List.of(CefrLevel.A2, CefrLevel.B1, CefrLevel.B2, CefrLevel.C1, CefrLevel.C2);

  private final Random random;
  private final Size size;
  private final List<WorkingHours> hours = new ArrayList<>();

  private LargeCohort(Size size, long seed) {
    this.size = size;
    this.random = new Random(seed);
    for (String zone : ZONES) {
      WEEKS.forEach(week -> hours.add(WorkingHours.of(zone, week)));
    }
  }

  /** A cohort with 20 ranked bids an intern, or one for each project if there are fewer. */
  static Cohort generate(Size size, long seed) {
    return new LargeCohort(size, seed).cohort();
  }

  private Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder().term(Term.of("measured", "2026-09-01", "2026-12-18"));
    List<ProjectId> keys = new ArrayList<>();
    for (int i = 0; i < size.projects(); i++) {
      Project project = project(i);
      keys.add(project.id());
      cohort.addProject(project);
    }
    for (int i = 0; i < size.interns(); i++) {
      Intern intern = intern(i);
      cohort.addIntern(intern).addBids(new Bids(intern.id(), bids(keys), true));
    }
    return cohort.build();
  }

  private Project project(int number) {
    Work work = pick(Work.KINDS);
    return Project.builder()
        .id("project-" + number)
        .host("host-" + number / 5)
        .supervisor("supervisor-" + number)
        .field(work.field())
        .seats(2 + random.nextInt(5))
        .prefers(work.skills().get(0), pick(Proficiency.values()))
        .prefers(work.skills().get(1), pick(Proficiency.values()))
        .welcomes(pick(pick(Work.KINDS).skills()), Proficiency.WORKING)
        .needsLanguage("en", CefrLevel.B1)
        .hoursPerWeek(10)
        .coreHours(pick(hours))
        .build();
  }

  private Intern intern(int number) {
    Work work = pick(Work.KINDS);
    Intern.Builder intern =
        Intern.builder()
            .id("intern-" + number)
            .addFieldsOfInterest(work.field(), pick(Work.KINDS).field())
            .addLanguage("en", pick(LEVELS))
            .workingHours(pick(hours))
            .hoursPerWeek(8 + random.nextInt(13))
            .addLearningGoals(pick(pick(Work.KINDS).skills()));
    for (String skill : work.skills()) {
      intern.addSkill(skill, pick(Proficiency.values()));
    }
    return intern.build();
  }

  private List<ProjectId> bids(List<ProjectId> keys) {
    Set<ProjectId> bids = new LinkedHashSet<>();
    while (bids.size() < Math.min(MAX_BIDS, keys.size())) {
      bids.add(pick(keys));
    }
    return List.copyOf(bids);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
