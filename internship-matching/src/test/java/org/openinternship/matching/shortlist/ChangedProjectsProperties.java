package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.PairCheck;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;

/** A recommender after changes of projects, against one made for the changed cohort. */
class ChangedProjectsProperties {
  private static final List<String> HOSTS = List.of("city", "museum", "shut");

  /** The seats of all projects, which no pair tells. */
  private static final Requirement FEW_SEATS =
      new Requirement() {
        @Override
        public String name() {
          return "few seats";
        }

        @Override
        public PairCheck in(PreparedCohort setting) {
          int seats = setting.cohort().projects().stream().mapToInt(Project::seats).sum();
          return (intern, project) ->
              seats % 3 > 0 ? Outcome.satisfied() : Outcome.unknown(Fact.PROJECT_PERIOD);
        }
      };

  private record Changing(Cohort cohort, EligibilityRules rules, ScoringModel model) {
    Recommender fresh(Cohort now) {
      return Recommender.of(now, rules, model, SmallCohort.TAXONOMY);
    }
  }

  /** Adds to a small cohort all by which one project can move another. */
  private static Changing changing(Random random) {
    SmallCohort small = SmallCohort.random(random.nextLong());
    Cohort.Builder cohort =
        Cohort.builder().from(small.cohort()).supervisors(List.of()).hosts(List.of());
    boolean listed = random.nextInt(4) > 0;
    HostOrganization.Builder city =
        HostOrganization.builder()
            .id("city")
            .addUnit(unit(random, "data").build())
            .addUnit(unit(random, "maps").parent("data").build());
    cohort.addHost(city.build());
    cohort.addHost(HostOrganization.builder().id("museum").build());
    cohort.addHost(HostOrganization.builder().id("shut").maxInterns(random.nextInt(2)).build());
    if (listed) {
      cohort.addSupervisor(Supervisor.builder().id("kim").hoursPerWeek(2).build());
      Supervisor.Builder lee = Supervisor.builder().id("lee");
      if (random.nextInt(3) == 0) {
        lee.maxInterns(random.nextInt(3));
      }
      cohort.addSupervisor(lee.build());
    }
    if (random.nextBoolean()) {
      for (String id : List.of("m1", "m2")) {
        Mentor.Builder mentor = Mentor.builder().id(id).hoursPerWeek(1 + random.nextInt(3));
        if (random.nextInt(3) > 0) {
          mentor.maxInterns(random.nextInt(3));
        }
        cohort.addMentor(mentor.build());
      }
    }
    if (random.nextInt(4) == 0) {
      cohort.hostRules(HostRules.builder().slotsPerHost(random.nextInt(3)).build());
    }
    List<Project> projects =
        small.cohort().projects().stream().map(it -> more(random, it)).toList();
    cohort.projects(projects);
    for (Intern intern : small.cohort().interns()) {
      if (random.nextInt(6) == 0 && !projects.isEmpty()) {
        cohort.addBids(intern.id().value(), any(random, projects).id().value());
      }
      if (random.nextInt(12) == 0 && !projects.isEmpty()) {
        cohort.addPin(intern.id().value(), any(random, projects).id().value());
      }
      if (random.nextInt(12) == 0) {
        cohort.addExclusion(new Exclusion(intern.id(), MentorId.of("m1")));
      }
    }
    if (random.nextBoolean()) {
      cohort.bidRules(BidRules.builder().minBids(1).build());
    }
    return new Changing(cohort.build(), rules(random, small), model(random, small));
  }

  private static HostUnit.Builder unit(Random random, String id) {
    HostUnit.Builder unit = HostUnit.builder().id(id);
    if (random.nextInt(5) == 0) {
      unit.maxInterns(random.nextInt(3));
    }
    return unit;
  }

  private static EligibilityRules rules(Random random, SmallCohort small) {
    return switch (random.nextInt(6)) {
      case 0 -> small.rules().with(FEW_SEATS, WhenUnknown.REJECT);
      case 1, 2 -> {
        PairCheck check =
            (intern, project) ->
                (intern.id().hashCode() + project.seats()) % 3 > 0
                    ? Outcome.satisfied()
                    : Outcome.unknown(Fact.INTERN_SKILLS);
        yield small.rules().with(Requirement.of("own", check), WhenUnknown.REJECT);
      }
      default -> small.rules();
    };
  }

  private static ScoringModel model(Random random, SmallCohort small) {
    return switch (random.nextInt(4)) {
      case 0 ->
          ScoringModel.none()
              .plus(StandardCriterion.SUPERVISION_CAPACITY, 9)
              .plus(Criterion.of("own", (intern, project) -> Measure.of(project.seats(), 4)), 1)
              .build();
      case 1 -> ScoringModel.none().plus(StandardCriterion.SUPERVISION_CAPACITY, 9).build();
      default -> small.model();
    };
  }

  private static Project more(Random random, Project project) {
    Project.Builder more = Project.builder().from(project);
    if (random.nextInt(4) == 0) {
      more.addMentor("m1");
    }
    if (random.nextInt(4) == 0) {
      more.addMentor("m2");
    }
    if (project.unit().isEmpty() && random.nextInt(5) == 0) {
      more.host(any(random, HOSTS));
    }
    return more.build();
  }

  /** An edited or new project, now and then one that the cohort cannot have. */
  private static Project edited(Random random, String id) {
    Project project = more(random, SmallCohort.project(random, id));
    return switch (random.nextInt(20)) {
      case 0 -> project.withHost(HostId.of("nowhere"));
      case 1 -> project.withSupervisor(SupervisorId.of("nobody"));
      case 2 -> project.withUnit(HostUnitId.of("data")).withHost(HostId.of("museum"));
      case 3 -> project.withMentors(MentorId.of("no one"));
      default -> project;
    };
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @Property(tries = 60)
  void answersAsOneMadeForTheChangedCohort(@ForAll Random random) {
    Changing start = changing(random);
    if (!start.cohort().validate().passes()) {
      Statistics.collect("bad from the start");
      return;
    }
    Cohort cohort = start.cohort();
    Recommender recommender = start.fresh(cohort);
    List<Project> seen = new ArrayList<>(cohort.projects());
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      Cohort changed;
      Recommender after;
      String id = "p" + (1 + random.nextInt(13));
      boolean there = cohort.projects().stream().anyMatch(it -> it.id().value().equals(id));
      if (there && random.nextInt(3) == 0) {
        changed = cohort.without(ProjectId.of(id));
      } else {
        Project project = edited(random, id);
        seen.add(project);
        changed = with(cohort, project);
      }
      Recommender before = recommender;
      Throwable wrong = catchThrowable(() -> start.fresh(changed));
      boolean gone = changed.projects().size() < cohort.projects().size();
      Project last = gone ? null : seen.get(seen.size() - 1);
      if (wrong != null) {
        assertThatThrownBy(
                () -> {
                  if (gone) {
                    before.without(ProjectId.of(id));
                  } else {
                    before.withProject(last);
                  }
                })
            .isInstanceOf(FindingsException.class)
            .hasMessage(wrong.getMessage());
        Statistics.collect(gone ? "removed, wrong" : "edited, wrong");
        continue;
      }
      after = gone ? before.without(ProjectId.of(id)) : before.withProject(last);
      assertSame(random, after, start.fresh(changed), changed, seen);
      if (random.nextInt(4) == 0) {
        assertSame(random, before, start.fresh(cohort), cohort, seen);
      }
      Statistics.collect(gone ? "removed" : there ? "edited" : "added");
      cohort = changed;
      recommender = after;
    }
  }

  private static Cohort with(Cohort cohort, Project project) {
    List<Project> projects = new ArrayList<>(cohort.projects());
    projects.removeIf(it -> it.id().equals(project.id()));
    int place = 0;
    while (place < cohort.projects().size()
        && !cohort.projects().get(place).id().equals(project.id())) {
      place++;
    }
    projects.add(Math.min(place, projects.size()), project);
    return cohort.withProjects(projects);
  }

  private static void assertSame(
      Random random, Recommender one, Recommender fresh, Cohort cohort, List<Project> seen) {
    List<Intern> interns = new ArrayList<>(cohort.interns());
    interns.add(SmallCohort.intern(random, "stranger"));
    interns.add(SmallCohort.intern(random, "i1"));
    List<Project> projects = new ArrayList<>(seen);
    projects.addAll(cohort.projects());
    projects.add(more(random, SmallCohort.project(random, "new")));
    for (Intern intern : interns) {
      for (int k : new int[] {1, 2, 1 + random.nextInt(12), Integer.MAX_VALUE}) {
        assertThat(one.rankProjects(intern, k)).isEqualTo(fresh.rankProjects(intern, k));
      }
      assertThat(one.missingFacts(intern)).isEqualTo(fresh.missingFacts(intern));
      Project project = any(random, projects);
      assertThat(one.whyNot(intern, project)).isEqualTo(fresh.whyNot(intern, project));
    }
    for (Project project : projects) {
      int k = 1 + random.nextInt(interns.size());
      assertThat(one.rankInterns(project, k)).isEqualTo(fresh.rankInterns(project, k));
    }
    for (Project project : cohort.projects()) {
      assertThat(one.rankInterns(project.id(), 20)).isEqualTo(fresh.rankInterns(project, 20));
    }
  }
}
