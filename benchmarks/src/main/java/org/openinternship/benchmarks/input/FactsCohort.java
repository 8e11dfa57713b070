package org.openinternship.benchmarks.input;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Supervisor;

/**
 * The facts of W3 as a cohort. Every requirement of the library decides as the five filters do: the
 * hours of difference that are allowed become hours to be shared of one long day in the week, and
 * no skill is required.
 */
public final class FactsCohort {
  private static final int PROJECTS_OF_A_SUPERVISOR = 2;

  private FactsCohort() {}

  /**
   * Makes the cohort, without bids.
   *
   * @param input the facts
   * @param depth how much the parties say besides
   * @return the cohort; keys have leading zeros, so their order is that of the numbers
   */
  public static Cohort of(ScoringInput input, Depth depth) {
    Cohort.Builder cohort = Cohort.builder();
    PartyText text = new PartyText(depth);
    List<ProjectFacts> projects = input.projects();
    for (int number = 0; number < projects.size(); number++) {
      cohort.addProject(text.project(number, projects.get(number)));
      if (number % PROJECTS_OF_A_SUPERVISOR == 0) {
        cohort.addSupervisor(supervisor(number / PROJECTS_OF_A_SUPERVISOR));
      }
    }
    for (int number = 0; number < input.interns().size(); number++) {
      cohort.addIntern(text.intern(number, input.interns().get(number)));
    }
    return cohort.build();
  }

  /**
   * Makes the cohort, with 20 bids an intern.
   *
   * @param input the facts, of at least 80 projects
   * @return the cohort, in which everybody has something for each criterion
   */
  public static Cohort withBids(ScoringInput input) {
    Cohort cohort = of(input, Depth.ALL_CRITERIA);
    List<ProjectId> keys = cohort.projects().stream().map(Project::id).toList();
    BidDraws draws = new BidDraws(input.projects());
    List<Bids> bids = new ArrayList<>();
    for (int number = 0; number < input.interns().size(); number++) {
      InternId intern = cohort.interns().get(number).id();
      List<ProjectId> drawn =
          draws.bids(input.interns().get(number)).stream().map(keys::get).toList();
      bids.add(new Bids(intern, drawn, true));
    }
    return cohort.withBids(bids);
  }

  /**
   * Returns the key of an intern.
   *
   * @param number its number
   * @return the key
   */
  public static String internKey(int number) {
    return "intern-%08d".formatted(number);
  }

  /**
   * Returns the key of a project.
   *
   * @param number its number
   * @return the key
   */
  public static String projectKey(int number) {
    return "project-%08d".formatted(number);
  }

  static String supervisorOf(int project) {
    return supervisorKey(project / PROJECTS_OF_A_SUPERVISOR);
  }

  private static String supervisorKey(int number) {
    return "supervisor-%08d".formatted(number);
  }

  private static Supervisor supervisor(int number) {
    return Supervisor.builder().id(supervisorKey(number)).hoursPerWeek(4 + number % 9).build();
  }
}
