package org.openinternship.matching.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Market;

/**
 * The interns of a cohort who are linked, as joint lists of a market: in the order of their first
 * members, so that the order in which they were given changes nothing. A choice in which some place
 * cannot be considered is no row of the list; it counts as a choice all the same.
 */
public final class CohortLinks {
  private final List<LinkedInterns> links;
  private final List<JointList> lists = new ArrayList<>();

  CohortLinks(Cohort cohort, NumberedCohort numbers, Market market) {
    List<LinkedInterns> ordered = new ArrayList<>(cohort.links());
    ordered.sort((a, b) -> a.interns().get(0).compareTo(b.interns().get(0)));
    links = List.copyOf(ordered);
    for (LinkedInterns link : links) {
      Interrupts.check();
      int[] members = link.interns().stream().mapToInt(numbers::number).toArray();
      List<int[]> rows = new ArrayList<>();
      List<Integer> rowChoices = new ArrayList<>();
      for (int choice = 0; choice < link.choices().size(); choice++) {
        int[] row = new int[members.length];
        Arrays.fill(row, JointList.NO_PLACE);
        boolean admitted = true;
        for (RankedPair place : link.choices().get(choice).places()) {
          int project = numbers.number(place.project());
          int intern = numbers.number(place.intern());
          row[link.interns().indexOf(place.intern())] = project;
          admitted &= market.pair(intern, project) >= 0;
        }
        if (admitted) {
          rows.add(row);
          rowChoices.add(choice + 1);
        }
      }
      lists.add(
          JointList.of(members, rows.toArray(int[][]::new))
              .withChoices(rowChoices.stream().mapToInt(Integer::intValue).toArray()));
    }
  }

  /** Returns the joint lists, in the order of those who are linked. */
  List<JointList> lists() {
    return lists;
  }

  /**
   * Returns those who are linked by a joint list of the market.
   *
   * @param list its place among the joint lists
   * @return the link
   */
  public LinkedInterns link(int list) {
    return links.get(list);
  }

  /**
   * Returns which choice a row of a joint list is.
   *
   * @param list the place of the list
   * @param row the row; the number of rows for none
   * @return 0 for the first choice; the number of choices where no member has a place
   */
  public int choice(int list, int row) {
    JointList joint = lists.get(list);
    return row == joint.rows() ? links.get(list).choices().size() : joint.choice(row) - 1;
  }

  /**
   * Returns the row that stands for a choice.
   *
   * @param list the place of the list
   * @param choice the choice, 0 for the first
   * @return the row; -1 if some place in it cannot be considered
   */
  public int row(int list, int choice) {
    JointList joint = lists.get(list);
    int row = 0;
    while (row < joint.rows() && joint.choice(row) <= choice + 1) {
      row++;
    }
    return row > 0 && joint.choice(row - 1) == choice + 1 ? row - 1 : -1;
  }
}
