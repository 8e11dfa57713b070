package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reason;

/** Which limits of mentors are kept, against all ways to fill the seats of small cohorts. */
class MentorLimitsProperties {
  private static final List<String> UNITS = List.of("out", "in", "side");

  @Property
  void whatIsKeptAndSaid_doesNotHangOnTheOrderOfTheInput(@ForAll long seed) {
    Cohort cohort = cohort(new Random(seed));
    Cohort other = shuffled(cohort, new Random(~seed));
    for (HostSideId party : limits(cohort).keySet()) {
      assertThat(HostTree.of(other).limit(party)).isEqualTo(HostTree.of(cohort).limit(party));
    }
    assertThat(crossings(other)).containsExactlyInAnyOrderElementsOf(crossings(cohort));
  }

  @Property
  void limitsThatCount_andTargets_areNested(@ForAll long seed) {
    Cohort cohort = cohort(new Random(seed));
    HostTree tree = HostTree.of(cohort);
    List<Set<ProjectId>> counting = new ArrayList<>();
    below(cohort)
        .forEach(
            (party, own) -> {
              if (tree.limit(party).isPresent() || tree.target(party).isPresent()) {
                counting.add(own);
              }
            });
    for (Set<ProjectId> one : counting) {
      assertThat(counting).noneMatch(other -> cross(one, other));
    }
  }

  /** Targets are wishes: with them or without, the same limits are kept. */
  @Property
  void targetsTakeNothingFromLimits(@ForAll long seed) {
    Cohort cohort = cohort(new Random(seed));
    Cohort without =
        cohort
            .withSupervisors(
                cohort.supervisors().stream()
                    .map(it -> it.withTargetInterns(OptionalInt.empty()))
                    .toList())
            .withHosts(
                cohort.hosts().stream()
                    .map(
                        host ->
                            host.withUnits(
                                host.units().stream()
                                    .map(it -> it.withTargetInterns(OptionalInt.empty()))
                                    .toList()))
                    .toList());
    for (HostSideId party : limits(cohort).keySet()) {
      assertThat(HostTree.of(cohort).limit(party)).isEqualTo(HostTree.of(without).limit(party));
    }
    assertThat(crossings(cohort)).isEqualTo(crossings(without));
  }

  @Property
  void everyLimitIsKept_butThoseOfMentorsThatAreReported(@ForAll long seed) {
    Cohort cohort = cohort(new Random(seed));
    HostTree tree = HostTree.of(cohort);
    Map<HostSideId, Set<ProjectId>> below = below(cohort);
    Map<HostSideId, Integer> worst = new HashMap<>();
    for (Map<ProjectId, Integer> filled : fillings(cohort.projects())) {
      boolean fits =
          below.keySet().stream()
              .allMatch(
                  party ->
                      sum(below.get(party), filled::get)
                          <= tree.limit(party).orElse(Integer.MAX_VALUE));
      if (fits) {
        below.forEach((party, own) -> worst.merge(party, sum(own, filled::get), Math::max));
      }
    }
    Map<HostSideId, Integer> limits = limits(cohort);
    Set<HostSideId> broken =
        limits.keySet().stream()
            .filter(party -> worst.getOrDefault(party, 0) > limits.get(party))
            .collect(Collectors.toSet());
    Set<HostSideId> reported = new HashSet<>();
    for (Reason reason : crossings(cohort)) {
      MentorId mentor = MentorId.of(reason.argument("mentor"));
      HostSideId other = party(reason.argument("kind"), reason.argument("other"));
      reported.add(mentor);
      assertThat(tree.limit(other)).isPresent();
      assertThat(cross(below.get(mentor), below.get(other))).isTrue();
    }
    assertThat(reported).isEqualTo(broken);
  }

  private static HostSideId party(String kind, String key) {
    return switch (kind) {
      case "mentor" -> MentorId.of(key);
      case "supervisor" -> SupervisorId.of(key);
      case "unit" -> HostUnitId.of(key);
      default -> throw new IllegalArgumentException(kind + " cannot be crossed");
    };
  }

  private static boolean cross(Set<ProjectId> one, Set<ProjectId> other) {
    return !Collections.disjoint(one, other) && !one.containsAll(other) && !other.containsAll(one);
  }

  private static int sum(Set<ProjectId> own, ToIntFunction<ProjectId> filled) {
    return own.stream().mapToInt(filled).sum();
  }

  /** All ways to fill some of the seats. */
  private static List<Map<ProjectId, Integer>> fillings(List<Project> projects) {
    List<Map<ProjectId, Integer>> fillings = new ArrayList<>(List.of(Map.of()));
    for (Project project : projects) {
      List<Map<ProjectId, Integer>> next = new ArrayList<>();
      for (Map<ProjectId, Integer> filling : fillings) {
        for (int filled = 0; filled <= project.seats(); filled++) {
          Map<ProjectId, Integer> more = new HashMap<>(filling);
          more.put(project.id(), filled);
          next.add(more);
        }
      }
      fillings = next;
    }
    return fillings;
  }

  private static Map<HostSideId, Set<ProjectId>> below(Cohort cohort) {
    Map<HostSideId, Set<ProjectId>> below = new LinkedHashMap<>();
    for (Project project : cohort.projects()) {
      for (HostSideId party : HostTree.of(cohort).path(project)) {
        below.computeIfAbsent(party, key -> new HashSet<>()).add(project.id());
      }
    }
    return below;
  }

  private static Map<HostSideId, Integer> limits(Cohort cohort) {
    Map<HostSideId, Integer> limits = new LinkedHashMap<>();
    for (HostOrganization host : cohort.hosts()) {
      host.maxInterns().ifPresent(max -> limits.put(host.id(), max));
      for (HostUnit unit : host.units()) {
        unit.maxInterns().ifPresent(max -> limits.put(unit.id(), max));
      }
    }
    for (Supervisor supervisor : cohort.supervisors()) {
      supervisor.maxInterns().ifPresent(max -> limits.put(supervisor.id(), max));
    }
    for (Mentor mentor : cohort.mentors()) {
      mentor.maxInterns().ifPresent(max -> limits.put(mentor.id(), max));
    }
    return limits;
  }

  private static List<Reason> crossings(Cohort cohort) {
    return cohort.validate().findings().stream()
        .map(finding -> finding.reason())
        .filter(reason -> reason.code() == CohortReason.MENTOR_LIMIT_CROSSES)
        .toList();
  }

  private static Cohort shuffled(Cohort cohort, Random random) {
    return cohort
        .withHosts(
            cohort.hosts().stream()
                .map(host -> host.withUnits(shuffled(host.units(), random)))
                .toList())
        .withSupervisors(shuffled(cohort.supervisors(), random))
        .withMentors(shuffled(cohort.mentors(), random))
        .withProjects(
            shuffled(cohort.projects(), random).stream()
                .map(project -> project.withMentors(shuffled(project.mentors(), random)))
                .toList());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static OptionalInt max(Random random) {
    return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(5));
  }

  private static OptionalInt target(Random random) {
    return random.nextInt(4) > 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(5));
  }

  /** One host with nested units, a supervisor in each, and mentors anywhere. */
  private static Cohort cohort(Random random) {
    HostOrganization.Builder host = HostOrganization.builder().id("h").maxInterns(max(random));
    Cohort.Builder cohort = Cohort.builder();
    for (String unit : UNITS) {
      HostUnit.Builder below =
          HostUnit.builder().id(unit).maxInterns(max(random)).targetInterns(target(random));
      host.addUnit((unit.equals("in") ? below.parent("out") : below).build());
      cohort.addSupervisor(
          Supervisor.builder()
              .id("s" + unit)
              .maxInterns(max(random))
              .targetInterns(target(random))
              .build());
    }
    for (int m = 0; m < 4; m++) {
      cohort.addMentor(Mentor.builder().id("m" + m).maxInterns(max(random)).build());
    }
    for (int p = 0; p < 5; p++) {
      String unit = UNITS.get(random.nextInt(UNITS.size()));
      Project.Builder project =
          Project.builder().id("p" + p).host("h").unit(unit).seats(random.nextInt(3));
      if (random.nextBoolean()) {
        project.supervisor("s" + unit);
      }
      for (int m = 0; m < 4; m++) {
        if (random.nextInt(3) == 0) {
          project.addMentor(MentorId.of("m" + m));
        }
      }
      cohort.addProject(project.build());
    }
    return cohort.addHost(host.build()).build();
  }
}
