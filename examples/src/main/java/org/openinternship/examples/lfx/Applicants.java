package org.openinternship.examples.lfx;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.shortlist.RankedProject;
import org.openinternship.matching.shortlist.Recommender;

/**
 * Draws interns from the skills that the real postings ask for, in the postings' own words, and
 * lets each bid for three of the projects that a portal would show them.
 */
final class Applicants {
  static final int MAX_BIDS = 3;
  private static final int SHOWN = 8;

  private final Random random;
  private final List<Project> projects;

  Applicants(Random random, List<Project> projects) {
    this.random = random;
    this.projects = projects;
  }

  Intern draw(String id) {
    Intern.Builder intern = Intern.builder().id(id);
    List<SkillNeed> wanted = new ArrayList<>(pick(projects).skillNeeds());
    wanted.addAll(pick(projects).skillNeeds().stream().limit(2).toList());
    for (SkillNeed need : wanted) {
      if (random.nextInt(4) > 0) {
        intern.addSkill(need.name(), pick(List.of(Proficiency.values())));
      }
    }
    return intern.build();
  }

  List<Bids> bids(Cohort people, MatchingEngine engine) {
    Recommender portal = engine.recommender(people);
    List<Bids> bids = new ArrayList<>();
    for (Intern intern : people.interns()) {
      List<RankedProject> shown = new ArrayList<>(portal.rankProjects(intern, SHOWN));
      while (shown.size() > MAX_BIDS) {
        shown.remove(random.nextInt(shown.size()));
      }
      bids.add(new Bids(intern.id(), shown.stream().map(RankedProject::project).toList(), true));
    }
    return bids;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
