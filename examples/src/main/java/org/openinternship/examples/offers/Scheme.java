package org.openinternship.examples.offers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;

/**
 * A made-up scheme: who lives where, who applies where, and whom each project finds suitable. Large
 * districts have more people than posts and small ones more posts than people, as in the real one.
 */
final class Scheme {
  private static final int SUITABLE_PERCENT = 14;
  private static final int OWN_DISTRICT_PERCENT = 80;

  private static final int HOME = 1;
  private static final int SEAT = 2;
  private static final int CHOICE = 3;
  private static final int SUITABLE = 4;
  private static final int RANK = 5;

  private final SchemeSize size;
  private final Chance chance;
  private final int[] seats;
  private final int[] homes;
  private final int[][] ranked;

  private Scheme(SchemeSize size, long seed) {
    this.size = size;
    this.chance = new Chance(seed);
    this.seats = drawSeats();
    this.homes = IntStream.range(0, size.interns()).map(this::drawHome).toArray();
    this.ranked = drawRankings();
  }

  static Scheme of(SchemeSize size, long seed) {
    return new Scheme(size, seed);
  }

  Chance chance() {
    return chance;
  }

  SchemeSize size() {
    return size;
  }

  /** The district an intern lives in. */
  int homeOf(int intern) {
    return homes[intern];
  }

  /** The district a project is in: they take turns. */
  int districtOf(int project) {
    return project % size.districts();
  }

  /** The suitable applicants of a project, best first. */
  int[] ranked(int project) {
    return ranked[project];
  }

  static InternId intern(int number) {
    return InternId.of("intern-" + padded(number));
  }

  static ProjectId project(int number) {
    return ProjectId.of("project-" + padded(number));
  }

  static int number(InternId id) {
    return Integer.parseInt(id.value().substring("intern-".length()));
  }

  static int number(ProjectId id) {
    return Integer.parseInt(id.value().substring("project-".length()));
  }

  /** So that the order of keys is the order of numbers. */
  private static String padded(int number) {
    return Integer.toString(1_000_000 + number).substring(1);
  }

  Cohort cohort() {
    List<Intern> interns = new ArrayList<>(size.interns());
    for (int i = 0; i < size.interns(); i++) {
      interns.add(Intern.builder().id(intern(i)).build());
    }
    List<Project> projects = new ArrayList<>(size.projects());
    for (int p = 0; p < size.projects(); p++) {
      String host = "host-" + p % 500;
      projects.add(Project.builder().id(project(p)).host(host).seats(seats[p]).build());
    }
    return Cohort.builder().addAllInterns(interns).addAllProjects(projects).build();
  }

  /** One seat each, the rest by chance. */
  private int[] drawSeats() {
    int[] drawn = new int[size.projects()];
    Arrays.fill(drawn, 1);
    for (int seat = size.projects(); seat < size.seats(); seat++) {
      drawn[chance.below(size.projects(), SEAT, seat, 0)]++;
    }
    return drawn;
  }

  /** Low districts are crowded: of three throws the lowest counts. */
  private int drawHome(int intern) {
    return IntStream.range(0, 3)
        .map(throwOf -> chance.below(size.districts(), HOME, intern, throwOf))
        .min()
        .orElse(0);
  }

  private int[][] drawRankings() {
    int[][] applicants = new int[size.projects()][0];
    int[] counts = new int[size.projects()];
    int each = size.applications() / size.interns();
    int more = size.applications() % size.interns();
    for (int i = 0; i < size.interns(); i++) {
      int wanted = each + (i < more ? 1 : 0);
      int[] chosen = new int[wanted];
      for (int k = 0, attempt = 0; k < wanted; attempt++) {
        int project = drawChoice(i, attempt);
        if (!contains(chosen, k, project)) {
          chosen[k++] = project;
          if (chance.percent(SUITABLE_PERCENT, SUITABLE, i, project)) {
            if (counts[project] == applicants[project].length) {
              applicants[project] = Arrays.copyOf(applicants[project], 2 * counts[project] + 8);
            }
            applicants[project][counts[project]++] = i;
          }
        }
      }
    }
    for (int p = 0; p < size.projects(); p++) {
      applicants[p] = inOrder(p, Arrays.copyOf(applicants[p], counts[p]));
    }
    return applicants;
  }

  private int drawChoice(int intern, int attempt) {
    int project = chance.below(size.projects(), CHOICE, intern, attempt);
    if (!chance.percent(OWN_DISTRICT_PERCENT, HOME, intern, attempt + 3L)) {
      return project;
    }
    int inDistrict = project - districtOf(project) + homes[intern];
    return inDistrict < size.projects() ? inDistrict : project;
  }

  private int[] inOrder(int project, int[] applicants) {
    return Arrays.stream(applicants)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(
                    intern -> chance.below(Integer.MAX_VALUE, RANK, project, intern))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static boolean contains(int[] numbers, int count, int number) {
    for (int i = 0; i < count; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }
}
