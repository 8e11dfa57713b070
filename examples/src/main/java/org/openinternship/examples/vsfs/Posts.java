package org.openinternship.examples.vsfs;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.host.Sector;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.WorkingHours;

/** Gives each post a unit, a supervisor and one project. */
final class Posts {
  static final String HOST = "foreign-service";
  private static final List<String> REGIONS =
      List.of("africa", "americas", "east-asia", "europe", "near-east", "south-asia");

  /** The bureaus that have coordinators for fewer interns than their posts have seats. */
  private static final List<String> SHORT_OF_PEOPLE = List.of("east-asia", "near-east");

  private final Random random;

  Posts(Random random) {
    this.random = random;
  }

  void addTo(Cohort.Builder cohort) {
    HostOrganization.Builder host =
        HostOrganization.builder().id(HOST).name("Foreign service").sector(Sector.GOVERNMENT);
    for (String region : REGIONS) {
      HostUnit.Builder bureau = HostUnit.builder().id(region);
      host.addUnit(
          SHORT_OF_PEOPLE.contains(region)
              ? bureau.maxInterns(region.equals("east-asia") ? 30 : 15).build()
              : bureau.build());
    }
    for (int i = 0; i < Post.ALL.size(); i++) {
      Post post = Post.ALL.get(i);
      host.addUnit(HostUnit.builder().id(unit(post)).parent(post.region()).build());
      cohort.addSupervisor(supervisor(post, i));
      cohort.addProject(project(post, i));
    }
    cohort.addHost(host.build());
  }

  private static String unit(Post post) {
    return "post-" + post.id();
  }

  private static String supervisorOf(Post post) {
    return "officer-" + post.id();
  }

  /** Every sixteenth supervisor takes fewer interns than the project has seats. */
  private Supervisor supervisor(Post post, int i) {
    return Supervisor.builder()
        .id(supervisorOf(post))
        .maxInterns(supervisorLimit(i))
        .hoursPerWeek(2 + random.nextInt(5))
        .workingHours(hours(post))
        .build();
  }

  private static WorkingHours hours(Post post) {
    return WorkingHours.of(post.zone(), "Mon-Fri 09:00-17:00");
  }

  private Project project(Post post, int i) {
    Work work = Work.KINDS.get(i % Work.KINDS.size());
    Project.Builder project =
        Project.builder()
            .id(post.id())
            .host(HOST)
            .unit(HostUnitId.of(unit(post)))
            .supervisor(supervisorOf(post))
            .title(work.title())
            .field(work.field())
            .seats(2 + random.nextInt(3))
            .requires(work.skills().get(0), Proficiency.BASIC)
            .prefers(work.skills().get(0), Proficiency.ADVANCED)
            .prefers(work.skills().get(1), Proficiency.WORKING)
            .needsLanguage("en", CefrLevel.C1)
            .hoursPerWeek(10)
            .coreHours(hours(post))
            .addChannels(Channel.EMAIL, Channel.VIDEO_CALL)
            .compensation(Compensation.unpaid())
            .addAcceptedEducation(Education.STUDENT)
            .addAuthorisationNeeded(VsfsCohort.HOME);
    if (work.skills().size() > 2) {
      project.welcomes(work.skills().get(2), Proficiency.BASIC);
    }
    if (post.language().isPresent() && random.nextInt(5) < 2) {
      project.needsLanguage(
          post.language().get(), random.nextBoolean() ? CefrLevel.B1 : CefrLevel.B2);
    }
    if (i % 6 == 2 && supervisorLimit(i).isEmpty()) {
      project.minInterns(2);
    }
    if (i % 8 == 5) {
      project.neededSharedMinutes(60);
    }
    return project.build();
  }

  /** Some officers take one intern only. */
  private static OptionalInt supervisorLimit(int i) {
    return i % 16 == 4 ? OptionalInt.of(1) : OptionalInt.empty();
  }
}
