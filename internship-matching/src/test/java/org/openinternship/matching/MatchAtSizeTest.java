package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.result.AllocationRecord;

/** No step takes time in proportion to a square; the bounds are far above what is needed. */
class MatchAtSizeTest {
  private static final Duration GENEROUS = Duration.ofSeconds(60);

  /** Every project has a supervisor with a limit, all stand below one host with a limit. */
  private static Cohort cohort(int interns, int projects, int bids) {
    Random random = new Random(1);
    Cohort.Builder cohort = Cohort.builder();
    cohort.addHost(HostOrganization.builder().id("h").maxInterns(interns / 2).build());
    for (int p = 0; p < projects; p++) {
      cohort
          .addSupervisor(Supervisor.builder().id("s" + p).maxInterns(2).build())
          .addProject(Project.builder().id("p" + p).host("h").supervisor("s" + p).seats(3).build());
    }
    for (int i = 0; i < interns; i++) {
      cohort.addIntern(Intern.builder().id("i" + i).build());
      Set<String> list = new LinkedHashSet<>();
      while (list.size() < bids) {
        list.add("p" + random.nextInt(projects));
      }
      cohort.addBids("i" + i, list.toArray(String[]::new));
    }
    HostRanking.Builder ranking = HostRanking.builder().supervisor("s0");
    ranking.then(IntStream.range(0, interns).mapToObj(i -> "i" + i).toArray(String[]::new));
    return cohort.addHostRanking(ranking.build()).build();
  }

  @Test
  void twentyThousandInternsAndFiveThousandProjects_withTwentyBidsEach() {
    Cohort cohort = cohort(20_000, 5_000, 20);
    AllocationRecord record =
        assertTimeout(
            GENEROUS, () -> MatchingEngine.withDefaults().withThreads(2).match(cohort).record());
    assertThat(record.pairs()).isEqualTo(400_000);
    assertThat(record.matches()).hasSize(10_000);
    assertThat(record.stable()).isTrue();
  }

  @Test
  void oneHostWithALimitAboveMoreThan25ThousandProjects() {
    Cohort cohort = cohort(2_000, 26_000, 5);
    AllocationRecord record =
        assertTimeout(GENEROUS, () -> MatchingEngine.withDefaults().match(cohort).record());
    assertThat(record.matches()).hasSize(1_000);
    assertThat(record.stable()).isTrue();
  }

  /** Interns who all want the same move a single seat along; each asks and explains once. */
  @Test
  void everybodyWantsTheSame() {
    int interns = 5_000;
    Cohort.Builder builder = Cohort.builder();
    for (int p = 0; p < 20; p++) {
      builder.addProject(Project.builder().id("p" + p).host("h").seats(10).build());
    }
    String[] all = IntStream.range(0, 20).mapToObj(p -> "p" + p).toArray(String[]::new);
    for (int i = 0; i < interns; i++) {
      builder.addIntern(Intern.builder().id("i" + i).build()).addBids("i" + i, all);
    }
    Cohort cohort = builder.build();
    AllocationRecord record =
        assertTimeout(
            GENEROUS,
            () -> {
              Allocation allocation = MatchingEngine.withDefaults().match(cohort);
              List<InternId> unplaced =
                  allocation.record().unplaced().stream().map(u -> u.intern()).toList();
              unplaced.forEach(allocation::explain);
              return allocation.record();
            });
    assertThat(record.matches()).hasSize(200);
    assertThat(record.unplaced()).hasSize(interns - 200);
  }
}
