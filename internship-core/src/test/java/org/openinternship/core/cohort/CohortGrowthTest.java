package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.Growth;

class CohortGrowthTest {
  private static final int LEVELS = HostOrganization.MAX_UNIT_LEVELS;

  /** Units in chains as long as they may be, or all in one ring, with a project in each. */
  private static Cohort units(int count, boolean ring) {
    HostOrganization.Builder host = HostOrganization.builder().id("city");
    Cohort.Builder cohort = Cohort.builder();
    for (int i = 0; i < count; i++) {
      HostUnit.Builder unit = HostUnit.builder().id("u" + i).maxInterns(1);
      if (ring) {
        unit.parent("u" + (i + 1) % count);
      } else if (i % LEVELS > 0) {
        unit.parent("u" + (i - 1));
      }
      host.addUnit(unit.build());
      cohort.addProject(Project.builder().id("p" + i).host("city").unit("u" + i).build());
    }
    return cohort.addHost(host.build()).build();
  }

  @Test
  void eightThousandNestedUnits_withProjects() {
    Growth.isNotQuadratic(
        500, size -> () -> assertThat(units(size, false).validate().passes()).isTrue());
  }

  @Test
  void ringOfThousandsOfUnits_withAProjectInEach() {
    Growth.isNotQuadratic(
        500,
        size ->
            () ->
                assertThat(units(size, true).validate().of(CohortReason.UNIT_CYCLE)).hasSize(size));
  }

  private static Cohort waivers(int count) {
    Term.Builder term = Term.builder().id("t").period(DateRange.of("2026-01-01", "2026-06-01"));
    Cohort.Builder cohort = Cohort.builder();
    for (int i = 0; i < count; i++) {
      String host = "h" + i;
      term.addLimitWaiver(
          LimitWaiver.builder()
              .host(HostId.of(host))
              .limit(LimitWaiver.Limit.PROJECTS)
              .max(3)
              .by("dean")
              .why("new")
              .build());
      cohort.addHost(HostOrganization.builder().id(host).build());
      cohort.addProject(Project.builder().id("p" + i).host(host).build());
    }
    return cohort.term(term.build()).build();
  }

  @Test
  void aWaiverForEachOfThousandsOfHosts_withAProjectEach() {
    Growth.isNotQuadratic(
        500,
        size -> {
          Cohort cohort = waivers(size);
          return () -> assertThat(CohortValidator.validate(cohort).passes()).isTrue();
        });
  }

  /** Everybody is on the list of some project, so that nobody can be looked for in all of them. */
  private static Cohort wishes(int count) {
    Cohort.Builder cohort = Cohort.builder();
    for (int i = 0; i < count; i++) {
      cohort.addIntern(Intern.builder().id("i" + i).build());
      cohort.addProject(Project.builder().id("p" + i).host("h").seats(2).build());
      cohort.addBids("i" + i, "p" + i, "p" + (i + 1) % count, "p" + (i + 2) % count);
      cohort.addHostRanking(
          HostRanking.builder().project("p" + i).then("i" + i, "i" + (i + 1) % count).build());
      cohort.addPin("i" + i, "p" + i);
    }
    return cohort.build();
  }

  private static List<CohortChange> changes(int count) {
    List<CohortChange> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      changes.add(
          switch (i % 6) {
            case 0 -> CohortChange.internLeaves("i" + i);
            case 1 -> CohortChange.projectLeaves("p" + i);
            case 2 -> CohortChange.seats("p" + i, 3);
            case 3 -> CohortChange.bids("i" + i, "p" + (i + 1), "p" + (i + 2));
            case 4 -> CohortChange.pin("i" + i, "p" + (i + 2));
            default -> new CohortChange.InternJoins(Intern.builder().id("new" + i).build());
          });
    }
    return changes;
  }

  @Test
  void thousandsOfChanges_ofThousandsOfInternsAndProjects() {
    Growth.isNotQuadratic(
        250,
        size -> {
          Cohort cohort = wishes(size);
          List<CohortChange> changes = changes(size);
          return () -> assertThat(cohort.after(changes).interns()).hasSizeGreaterThan(size / 2);
        });
  }

  /** Couples and a person who is in every second link, which is an error and costs no more. */
  private static List<CohortChange> links(int count) {
    List<CohortChange> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String other = "i" + (i + 1) % count;
      LinkedInterns link = LinkedInterns.of(i % 2 == 0 ? "i" + i : "ada", other);
      changes.add(new CohortChange.LinkChanges(link.thenTogether("p" + i)));
      if (i % 4 == 0) {
        changes.add(CohortChange.linkLeaves(other));
        changes.add(new CohortChange.LinkChanges(link));
      } else if (i % 4 == 2) {
        changes.add(CohortChange.internLeaves(other));
      }
    }
    return changes;
  }

  @Test
  void thousandsOfLinksThatComeAndGo() {
    Growth.isNotQuadratic(
        250,
        size -> {
          Cohort cohort = wishes(size);
          List<CohortChange> changes = links(size);
          return () -> assertThat(cohort.after(changes).links()).isNotEmpty();
        });
  }

  @Test
  void linkOfThousands_whoLeaveOneByOne() {
    Growth.isNotQuadratic(
        500,
        size -> {
          String[] interns = IntStream.range(0, size).mapToObj(i -> "i" + i).toArray(String[]::new);
          Cohort cohort = wishes(size).withLinks(LinkedInterns.of(interns));
          List<CohortChange> changes =
              Arrays.stream(interns).skip(1).<CohortChange>map(CohortChange::internLeaves).toList();
          return () -> assertThat(cohort.after(changes).links()).isEmpty();
        });
  }
}
