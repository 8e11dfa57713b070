package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.result.MatchReason;

/** Who cannot close can have so many as is said, and not one more. */
class MinimumsKeptOpenProperties {
  private static final MatchingEngine ENGINE =
      MatchingEngine.of(
          MatchingPolicy.standard()
              .withMechanism(FillOrCloseAssignment.generousMaximum())
              .withMinimums(MinimumRule.FILL_OR_CLOSE));
  private static final int PROJECTS = 5;
  private static final int SUPERVISORS = 2;

  /** Random bids and pins; minimums of projects and then of supervisors, 0 for none. */
  private record Drawn(long seed, List<Integer> minimums) {
    static Drawn of(long seed) {
      Random random = new Random(~seed);
      return new Drawn(
          seed,
          IntStream.range(0, PROJECTS + SUPERVISORS)
              .map(at -> at < PROJECTS ? random.nextInt(4) : 2 + random.nextInt(4))
              .boxed()
              .toList());
    }

    Drawn with(int at, int minimum) {
      List<Integer> other = new ArrayList<>(minimums);
      other.set(at, minimum);
      return new Drawn(seed, other);
    }

    private static String supervisorOf(int project) {
      return "s" + project % SUPERVISORS;
    }

    Cohort cohort() {
      Random random = new Random(seed);
      Cohort.Builder cohort = Cohort.builder();
      for (int s = 0; s < SUPERVISORS; s++) {
        Supervisor.Builder one = Supervisor.builder().id("s" + s);
        minimum(PROJECTS + s).ifPresent(one::minInterns);
        cohort.addSupervisor(one.build());
      }
      for (int p = 0; p < PROJECTS; p++) {
        Project.Builder one =
            Project.builder().id("p" + p).host("h").seats(3).supervisor(supervisorOf(p));
        minimum(p).ifPresent(one::minInterns);
        cohort.addProject(one.build());
      }
      int pins = 1 + random.nextInt(2);
      for (int i = 0; i < 6; i++) {
        cohort.addIntern(Intern.builder().id("i" + i).build());
        if (i < pins) {
          cohort.addPin("i" + i, "p" + random.nextInt(PROJECTS));
        } else {
          String[] bids =
              IntStream.range(0, PROJECTS)
                  .filter(p -> random.nextInt(3) == 0)
                  .mapToObj(p -> "p" + p)
                  .toArray(String[]::new);
          cohort.addBids("i" + i, bids);
        }
      }
      return cohort.build();
    }

    private Optional<Integer> minimum(int at) {
      return minimums.get(at) == 0 ? Optional.empty() : Optional.of(minimums.get(at));
    }

    /** Tells whether somebody is agreed on at one of them. */
    boolean isKeptOpen(int at) {
      return cohort().pins().stream()
          .map(pin -> Integer.parseInt(pin.project().value().substring(1)))
          .anyMatch(p -> at < PROJECTS ? at == p : supervisorOf(p).equals("s" + (at - PROJECTS)));
    }

    List<Finding> refused() {
      try {
        ENGINE.match(cohort());
        return List.of();
      } catch (FindingsException e) {
        Report report = e.report();
        assertThat(report.of(MatchReason.NO_MATCH_EXISTS)).isEmpty();
        List<Finding> all = new ArrayList<>(report.of(MatchReason.MINIMUM_KEPT_OPEN));
        all.addAll(report.of(MatchReason.MINIMUMS_IN_CONFLICT));
        assertThat(all).isNotEmpty();
        return all;
      }
    }
  }

  @Property(tries = 1_000)
  void whoCannotClose_canHaveSoMany_andNotOneMore(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    List<Finding> refused = drawn.refused();
    boolean told =
        !refused.isEmpty() && refused.get(0).reason().code() == MatchReason.MINIMUM_KEPT_OPEN;
    Statistics.label("told").collect(told).coverage(all -> all.check(true).percentage(p -> p > 2));
    if (!told) {
      return;
    }
    List<Integer> named = refused.stream().map(Finding::path).map(this::at).toList();
    Drawn alone = drawn;
    for (int at = 0; at < PROJECTS + SUPERVISORS; at++) {
      alone = named.contains(at) || !drawn.isKeptOpen(at) ? alone : alone.with(at, 0);
    }
    assertThat(alone.refused()).isNotEmpty();
    for (int k = 0; k < named.size(); k++) {
      int at = named.get(k);
      Map<String, Object> arguments = refused.get(k).reason().arguments();
      int minimum = ((Number) arguments.get("minimum")).intValue();
      int most = ((Number) arguments.get("available")).intValue();
      assertThat(minimum).isEqualTo(drawn.minimums.get(at));
      assertThat(most).isLessThan(minimum);
      assertThat(alone.with(at, most).refused()).isEmpty();
      assertThat(alone.with(at, most + 1).refused()).isNotEmpty();
    }
  }

  private int at(String path) {
    int number = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    return path.startsWith("/supervisors/") ? PROJECTS + number : number;
  }
}
