package org.openinternship.matching.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PreferenceList;

/**
 * An instance of student-project allocation: students list projects, each project belongs to a
 * lecturer, and lecturers list students and take a number of them over all their projects (SPA-S;
 * with ties SPA-ST). Its text is that of published solvers:
 *
 * <pre>{@code
 * 2 2 1       students, projects, lecturers
 * 1 (1 2)     a student: number, projects, best first, tied ones in parentheses
 * 2 2
 * 1 1 1       a project: number, capacity, lecturer
 * 2 1 1
 * 1 2 2 1     a lecturer: number, capacity, students, best first
 * }</pre>
 *
 * <p>Numbers count from 1 in the text and from 0 here, as in a market. A list may be empty: its
 * owner accepts nobody.
 *
 * @param students the projects that each student lists
 * @param projects the projects
 * @param lecturers the lecturers
 */
public record StudentProjectFile(
    List<PreferenceList> students, List<OfferedProject> projects, List<Lecturer> lecturers) {
  /**
   * A project.
   *
   * @param capacity the number of students that it takes, 0 to 10,000,000
   * @param lecturer the index of its lecturer
   */
  public record OfferedProject(int capacity, int lecturer) {
    /**
     * Checks the bounds.
     *
     * @param capacity the number of students
     * @param lecturer the index of its lecturer
     * @throws IllegalArgumentException if one is out of bounds
     */
    public OfferedProject {
      Bounds.checkCount("OfferedProject", "capacity", capacity, 0);
      Bounds.check("OfferedProject", "lecturer", lecturer, 0, FileText.MAX_MEMBERS - 1);
    }
  }

  /**
   * A lecturer.
   *
   * @param capacity the number of students over all projects, 0 to 10,000,000
   * @param students the students that are acceptable, best first
   */
  public record Lecturer(int capacity, PreferenceList students) {
    /**
     * Checks the bounds.
     *
     * @param capacity the number of students
     * @param students the students that are acceptable
     * @throws IllegalArgumentException if the capacity is out of bounds
     */
    public Lecturer {
      Bounds.checkCount("Lecturer", "capacity", capacity, 0);
      Objects.requireNonNull(students, "Lecturer.students");
    }
  }

  /**
   * Checks that lists and lecturers are those of this instance.
   *
   * @param students the projects that each student lists
   * @param projects the projects
   * @param lecturers the lecturers
   * @throws IllegalArgumentException if one of them is not here, or there are more than 1,000,000
   *     of a kind
   */
  public StudentProjectFile {
    students = Copies.list(students, "StudentProjectFile.students");
    projects = Copies.list(projects, "StudentProjectFile.projects");
    lecturers = Copies.list(lecturers, "StudentProjectFile.lecturers");
    checkSize("number of students", students);
    checkSize("number of projects", projects);
    checkSize("number of lecturers", lecturers);
    for (PreferenceList list : students) {
      checkMembers("project of a student", list, projects.size());
    }
    for (OfferedProject project : projects) {
      Bounds.check(
          "StudentProjectFile",
          "lecturer of a project",
          project.lecturer(),
          0,
          lecturers.size() - 1L);
    }
    for (Lecturer lecturer : lecturers) {
      checkMembers("student of a lecturer", lecturer.students(), students.size());
    }
  }

  private static void checkSize(String what, List<?> members) {
    Bounds.check("StudentProjectFile", what, members.size(), 0, FileText.MAX_MEMBERS);
  }

  private static void checkMembers(String what, PreferenceList list, int size) {
    for (int place = 0; place < list.size(); place++) {
      Bounds.check("StudentProjectFile", what, list.member(place), 0, size - 1L);
    }
  }

  /**
   * Reads a text. Lines may end in any way and begin with a byte order mark; spaces and tabs stand
   * between numbers, and blank lines at the end count for nothing. Takes time in proportion to its
   * length.
   *
   * @param text the text
   * @return the instance
   * @throws org.openinternship.core.finding.FindingsException if it has faults; it carries all of
   *     them with their {@link MarketFileReason} and its line, column and value
   */
  public static StudentProjectFile read(String text) {
    Objects.requireNonNull(text, "StudentProjectFile.text");
    return new StudentProjectReader(new FileText(text)).read();
  }

  /**
   * Writes the text, with {@code \n} at the end of each line. {@link #read} gives the same again.
   *
   * @return the text
   */
  public String toText() {
    StringBuilder text = new StringBuilder();
    line(text, students.size() + " " + projects.size() + " " + lecturers.size(), "");
    for (int student = 0; student < students.size(); student++) {
      line(
          text,
          Integer.toString(student + 1),
          ListSyntax.STUDENT_PROJECT.write(students.get(student)));
    }
    for (int project = 0; project < projects.size(); project++) {
      OfferedProject offered = projects.get(project);
      String start = (project + 1) + " " + offered.capacity();
      line(text, start, Integer.toString(offered.lecturer() + 1));
    }
    for (int lecturer = 0; lecturer < lecturers.size(); lecturer++) {
      Lecturer one = lecturers.get(lecturer);
      line(
          text,
          (lecturer + 1) + " " + one.capacity(),
          ListSyntax.STUDENT_PROJECT.write(one.students()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String start, String more) {
    text.append(start);
    if (!more.isEmpty()) {
      text.append(' ').append(more);
    }
    text.append('\n');
  }

  /**
   * Makes a market: students are its interns, and lecturer {@code k} is the group {@code
   * projects().size() + k}, whose ranking holds for its projects.
   *
   * @param lottery breaks the ties
   * @return the market
   */
  public Market market(Lottery lottery) {
    Objects.requireNonNull(lottery, "StudentProjectFile.lottery");
    CapacityTree.Builder tree =
        CapacityTree.builder(projects.stream().mapToInt(OfferedProject::capacity).toArray());
    List<List<Integer>> offered = offered();
    for (int lecturer = 0; lecturer < lecturers.size(); lecturer++) {
      tree.group(
          lecturers.get(lecturer).capacity(),
          offered.get(lecturer).stream().mapToInt(Integer::intValue).toArray());
    }
    MarketBuilder market = Market.builder(tree.build()).interns(students).lottery(lottery);
    for (int lecturer = 0; lecturer < lecturers.size(); lecturer++) {
      market.ranking(projects.size() + lecturer, lecturers.get(lecturer).students());
    }
    return market.build();
  }

  /** The projects of each lecturer. */
  private List<List<Integer>> offered() {
    List<List<Integer>> offered = new ArrayList<>();
    lecturers.forEach(it -> offered.add(new ArrayList<>()));
    IntStream.range(0, projects.size())
        .forEach(project -> offered.get(projects.get(project).lecturer()).add(project));
    return offered;
  }

  /**
   * Makes a cohort for {@code MatchingPolicy.preferenceLists()}: interns {@code s1, s2, ...},
   * projects {@code p1, p2, ...} and supervisors {@code l1, l2, ...}, by their numbers in the text.
   *
   * @param host the key of the host
   * @return the cohort
   * @throws IllegalArgumentException if the key is blank or has white space at its ends
   */
  public Cohort cohort(String host) {
    PreferenceLists lists = PreferenceLists.of(host);
    for (int student = 0; student < students.size(); student++) {
      fill(lists.intern("s" + (student + 1)), "p", students.get(student));
    }
    for (int project = 0; project < projects.size(); project++) {
      OfferedProject one = projects.get(project);
      lists.project("p" + (project + 1), one.capacity(), "l" + (one.lecturer() + 1));
    }
    for (int lecturer = 0; lecturer < lecturers.size(); lecturer++) {
      Lecturer one = lecturers.get(lecturer);
      fill(lists.supervisor("l" + (lecturer + 1), one.capacity()), "s", one.students());
    }
    return lists.cohort();
  }

  private static void fill(PreferenceLists.Entry entry, String kind, PreferenceList list) {
    for (int from = 0, to; from < list.size(); from = to) {
      List<String> tier = new ArrayList<>();
      for (to = from; to < list.size() && list.tier(to) == list.tier(from); to++) {
        tier.add(kind + (list.member(to) + 1));
      }
      entry.thenTied(tier.toArray(String[]::new));
    }
  }
}
