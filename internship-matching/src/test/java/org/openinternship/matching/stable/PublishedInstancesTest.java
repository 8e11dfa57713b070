package org.openinternship.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;

/** Markets of the literature of which the number of stable assignments is known. */
class PublishedInstancesTest {

  private static Market market(int[][] interns, int[][] projects) {
    int[] seats = new int[projects.length];
    Arrays.fill(seats, 1);
    return Market.builder(CapacityTree.flat(seats))
        .interns(Arrays.stream(interns).map(PreferenceList::strict).toList())
        .projects(Arrays.stream(projects).map(PreferenceList::strict).toList())
        .build();
  }

  private static int[][] lists(String... lines) {
    return Arrays.stream(lines)
        .map(line -> line.chars().map(digit -> digit - '1').toArray())
        .toArray(int[][]::new);
  }

  /**
   * Irving, Leather, The complexity of counting stable marriages (1986): each market is made of two
   * of half its size; that of four is Knuth's (Marriages stables, 1976). The numbers are the
   * sequence A005154 of the On-Line Encyclopedia of Integer Sequences.
   */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "4, 10", "8, 268", "16, 195472"})
  void irvingLeather_hasAsManyAsCounted(int size, long count) {
    assertThat(StableAssignments.of(irvingLeather(size)).stream().count()).isEqualTo(count);
  }

  @Test
  void irvingLeather_ofFour_isThatOfKnuth() {
    List<String> all =
        StableAssignments.of(
                market(
                    lists("1234", "2143", "3412", "4321"), lists("4321", "3412", "2143", "1234")))
            .stream()
            .map(assignment -> Arrays.toString(assignment.projects()))
            .toList();
    assertThat(all)
        .isEqualTo(
            StableAssignments.of(irvingLeather(4)).stream()
                .map(assignment -> Arrays.toString(assignment.projects()))
                .toList())
        .hasSize(10);
  }

  private static Market irvingLeather(int size) {
    int[][] interns = {{0}};
    int[][] projects = {{0}};
    for (int half = 1; half < size; half *= 2) {
      interns = doubled(interns, 0, half);
      projects = doubled(projects, half, 0);
    }
    return market(interns, projects);
  }

  /** Each list twice, once with one half of the other side first and once with the other. */
  private static int[][] doubled(int[][] lists, int firstHalf, int secondHalf) {
    List<int[]> doubled = new ArrayList<>();
    for (int turn = 0; turn < 2; turn++) {
      int first = turn == 0 ? firstHalf : secondHalf;
      int second = turn == 0 ? secondHalf : firstHalf;
      for (int[] list : lists) {
        doubled.add(
            IntStream.concat(
                    Arrays.stream(list).map(member -> member + first),
                    Arrays.stream(list).map(member -> member + second))
                .toArray());
      }
    }
    return doubled.toArray(int[][]::new);
  }
}
