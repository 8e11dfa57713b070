package org.openinternship.matching.shortlist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;

/**
 * A random cohort small enough to look at every pair, with unknown facts, ties, projects without
 * seats, vetoes and exclusions on all levels; and rules and a model for it.
 */
record SmallCohort(Cohort cohort, EligibilityRules rules, ScoringModel model) {
  static final SkillTaxonomy TAXONOMY =
      SkillTaxonomy.builder().alias("golang", "go").broader("spring", "java").build();

  private static final List<String> SKILLS = List.of("java", "spring", "go", "golang", "sql");
  private static final List<WorkingHours> HOURS =
      List.of(
          WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-12:00"),
          WorkingHours.of("Africa/Lagos", "Mon-Wed 10:00-18:00"),
          WorkingHours.of("Asia/Kolkata", "daily 14:00-17:00"));

  static SmallCohort random(long seed) {
    Random random = new Random(seed);
    Cohort.Builder cohort = Cohort.builder();
    if (random.nextBoolean()) {
      cohort.term(Term.of("autumn", "2026-09-07", "2026-11-29"));
    }
    cohort
        .addHost(
            HostOrganization.builder()
                .id("city")
                .addUnit(HostUnit.builder().id("data").build())
                .addUnit(HostUnit.builder().id("maps").parent("data").build())
                .build())
        .addHost(HostOrganization.builder().id("museum").build())
        .addSupervisor(Supervisor.builder().id("kim").hoursPerWeek(1 + random.nextInt(5)).build())
        .addSupervisor(Supervisor.builder().id("lee").build());
    List<Project> projects = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      projects.add(project(random, "p" + i));
    }
    List<Intern> interns = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      interns.add(intern(random, "i" + i));
    }
    Collections.shuffle(projects, random);
    Collections.shuffle(interns, random);
    cohort.addAllProjects(projects).addAllInterns(interns);
    for (Intern intern : interns) {
      for (Project project : projects) {
        if (random.nextInt(12) == 0) {
          cohort.addVeto(intern.id().value(), project.id().value());
        }
      }
      for (HostSideId party : parties(projects)) {
        if (random.nextInt(20) == 0) {
          cohort.addExclusion(new Exclusion(intern.id(), party));
        }
      }
    }
    return new SmallCohort(cohort.build(), rules(random), model(random));
  }

  private static List<HostSideId> parties(List<Project> projects) {
    List<HostSideId> parties =
        new ArrayList<>(List.of(HostUnitId.of("data"), HostUnitId.of("maps"), HostId.of("city")));
    projects.forEach(project -> parties.add(project.id()));
    parties.add(HostId.of("museum"));
    parties.add(SupervisorId.of("kim"));
    return parties;
  }

  static Intern intern(Random random, String id) {
    Intern.Builder intern = Intern.builder().id(InternId.of(id));
    for (String skill : SKILLS) {
      if (random.nextInt(3) > 0) {
        intern.addSkill(skill, oneOf(random, Proficiency.values()));
      }
    }
    if (random.nextInt(4) > 0) {
      intern.hoursPerWeek(10 + 5 * random.nextInt(3));
    }
    if (random.nextInt(4) > 0) {
      intern.workingHours(HOURS.get(random.nextInt(HOURS.size())));
    }
    if (random.nextBoolean()) {
      intern.addLanguage("en", oneOf(random, CefrLevel.values()));
    }
    if (random.nextBoolean()) {
      intern.addFieldsOfInterest(Field.RESEARCH);
    }
    if (random.nextBoolean()) {
      intern.addLearningGoal(SKILLS.get(random.nextInt(SKILLS.size())));
    }
    if (random.nextInt(4) == 0) {
      intern.addImpossibleChannel(Channel.VIDEO_CALL);
    }
    if (random.nextInt(4) == 0) {
      intern.compensationNeed(CompensationNeed.PAY_OR_CREDIT);
    }
    return intern.education(oneOf(random, Education.values())).build();
  }

  static Project project(Random random, String id) {
    Project.Builder project = Project.builder().id(ProjectId.of(id)).seats(random.nextInt(4));
    if (random.nextBoolean()) {
      project.host("city");
      if (random.nextBoolean()) {
        project.unit(random.nextBoolean() ? "data" : "maps");
      }
    } else {
      project.host("museum");
    }
    if (random.nextBoolean()) {
      project.supervisor(random.nextBoolean() ? "kim" : "lee");
    }
    if (random.nextInt(3) == 0) {
      project.requires(SKILLS.get(random.nextInt(SKILLS.size())), Proficiency.BASIC);
    }
    for (String skill : SKILLS) {
      if (random.nextInt(3) == 0) {
        project.prefers(skill, oneOf(random, Proficiency.values()));
      }
    }
    if (random.nextBoolean()) {
      project.hoursPerWeek(10 + 5 * random.nextInt(2));
    }
    if (random.nextBoolean()) {
      project.coreHours(HOURS.get(random.nextInt(HOURS.size())));
      if (random.nextBoolean()) {
        project.neededSharedMinutes(60);
      }
    }
    if (random.nextInt(3) == 0) {
      project.needsLanguage("en", CefrLevel.A2);
    }
    if (random.nextBoolean()) {
      project.field(random.nextBoolean() ? Field.RESEARCH : Field.MEDIA);
    }
    if (random.nextBoolean()) {
      project.addChannel(Channel.VIDEO_CALL);
    }
    if (random.nextBoolean()) {
      project.compensation(Compensation.unpaid());
    }
    if (random.nextInt(4) == 0) {
      project.addAcceptedEducation(Education.STUDENT);
    }
    return project.build();
  }

  private static EligibilityRules rules(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> EligibilityRules.none();
      case 1 -> EligibilityRules.standard();
      default ->
          EligibilityRules.standard()
              .with(StandardRequirement.WEEKLY_HOURS, WhenUnknown.ACCEPT)
              .with(StandardRequirement.LANGUAGES, WhenUnknown.ACCEPT)
              .with(StandardRequirement.SHARED_HOURS, WhenUnknown.ACCEPT);
    };
  }

  private static ScoringModel model(Random random) {
    return random.nextBoolean()
        ? ScoringModel.standard()
        : ScoringModel.none().plus(StandardCriterion.WEEKLY_HOURS, 3).build();
  }

  Recommender recommender() {
    return Recommender.of(cohort, rules, model, TAXONOMY);
  }

  Recommender recommender(long cacheWeight) {
    return Recommender.of(cohort, rules, model, TAXONOMY, cacheWeight);
  }

  SmallCohort with(Cohort other) {
    return new SmallCohort(other, rules, model);
  }

  /** The same facts in another order. */
  SmallCohort shuffled(Random random) {
    return with(
        cohort
            .withInterns(shuffled(cohort.interns(), random))
            .withProjects(shuffled(cohort.projects(), random))
            .withVetoes(shuffled(cohort.vetoes(), random))
            .withExclusions(shuffled(cohort.exclusions(), random)));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
