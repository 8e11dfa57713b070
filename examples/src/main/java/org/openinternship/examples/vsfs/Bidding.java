package org.openinternship.examples.vsfs;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;

/**
 * Draws bids: mostly for work that the intern can do and likes, and for posts that are well known.
 */
final class Bidding {
  private static final int LOOKED_AT = 15;

  private final Random random;
  private final List<Project> projects;

  Bidding(Random random, List<Project> projects) {
    this.random = random;
    this.projects = projects.stream().sorted(comparingInt(Bidding::placeInRegion)).toList();
  }

  /** Posts are listed with the best known ones of each region first. */
  private static int placeInRegion(Project project) {
    Post post = Post.of(project.id());
    return Post.ALL.stream()
        .filter(other -> other.region().equals(post.region()))
        .toList()
        .indexOf(post);
  }

  /** Three bids, best first: each the best of a few that the intern happens to look at. */
  List<ProjectId> draw(Intern intern) {
    Set<ProjectId> bids = new LinkedHashSet<>();
    while (bids.size() < VsfsCohort.BIDS) {
      Project best = anyProject();
      int max = appeal(intern, best);
      for (int look = 1; look < LOOKED_AT; look++) {
        Project other = anyProject();
        int appeal = appeal(intern, other);
        if (appeal > max) {
          best = other;
          max = appeal;
        }
      }
      bids.add(best.id());
    }
    return List.copyOf(bids);
  }

  /** Well known ones come up more often. */
  private Project anyProject() {
    boolean heardOf = random.nextInt(5) == 0;
    int bound = heardOf ? 1 + random.nextInt(projects.size()) : projects.size();
    return projects.get(random.nextInt(bound));
  }

  private static int appeal(Intern intern, Project project) {
    int likes =
        project.field().filter(field -> intern.fieldsOfInterest().contains(field)).isPresent()
            ? 2
            : 0;
    int able =
        project.skillNeeds().stream()
                .filter(need -> need.necessity() == Necessity.REQUIRED)
                .allMatch(
                    need ->
                        intern.skills().stream()
                            .anyMatch(skill -> skill.name().equals(need.name())))
            ? 4
            : 0;
    return likes
        + able
        + (project.languages().stream().allMatch(need -> speaks(intern, need)) ? 3 : 0);
  }

  private static boolean speaks(Intern intern, LanguageSkill need) {
    return intern.languages().stream().anyMatch(own -> own.coversLanguageOf(need));
  }
}
