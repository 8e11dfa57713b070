package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.Match;

/**
 * The table of projects: who got each, and why not the others who asked. Of a small cohort each of
 * the others is told with the reasons; of a large one they are counted, and each finds the reason
 * among the interns.
 */
final class ProjectRows {
  /** Explaining a project takes time in proportion to all bids: so many steps are well spent. */
  private static final long MAX_STEPS = 5_000_000;

  private final Words words;
  private final Allocation allocation;
  private final Map<ProjectId, List<Match>> matches = new HashMap<>();
  private final Map<InternId, ProjectId> got = new HashMap<>();
  private final Map<ProjectId, Integer> without = new HashMap<>();
  private final Map<ProjectId, Integer> elsewhere = new HashMap<>();
  private final boolean eachIsTold;

  ProjectRows(Words words, Allocation allocation) {
    this.words = words;
    this.allocation = allocation;
    for (Match match : allocation.matches()) {
      matches.computeIfAbsent(match.project(), key -> new ArrayList<>()).add(match);
      got.put(match.intern(), match.project());
    }
    long steps = 0;
    for (Bids bids : allocation.cohort().bids()) {
      steps += (long) bids.projects().size() * allocation.cohort().projects().size();
      count(bids);
    }
    this.eachIsTold = steps <= MAX_STEPS;
  }

  private void count(Bids bids) {
    for (ProjectId project : bids.projects()) {
      if (!got.containsKey(bids.intern())) {
        without.merge(project, 1, Integer::sum);
      } else if (!project.equals(got.get(bids.intern()))) {
        elsewhere.merge(project, 1, Integer::sum);
      }
    }
  }

  Listing listing() {
    Cohort cohort = allocation.cohort();
    Listing listing =
        new Listing(
            "projects",
            List.of(
                words.say(PageText.PROJECT),
                words.say(PageText.HOST),
                words.say(PageText.TAKEN),
                words.say(PageText.STATE),
                words.say(PageText.REASONS)),
            3,
            Set.of(2),
            true,
            new Phrases(Keys.ofInterns(cohort), Keys.ofProjects(cohort)));
    Map<ProjectId, Project> byKey = new TreeMap<>();
    cohort.projects().forEach(project -> byKey.put(project.id(), project));
    byKey.values().forEach(project -> listing.add(cells(project), sentences(project)));
    return listing;
  }

  private List<Match> matches(Project project) {
    return matches.getOrDefault(project.id(), List.of());
  }

  private List<String> cells(Project project) {
    return List.of(
        project.id().value(),
        project.host().value(),
        words.say(PageText.OF, matches(project).size(), project.seats()),
        words.say(state(project)));
  }

  private PageText state(Project project) {
    int taken = matches(project).size();
    if (project.seats() == 0) {
      return PageText.CLOSED;
    } else if (taken < project.minInterns().orElse(0)) {
      return PageText.TOO_FEW;
    }
    return taken < project.seats() ? PageText.SEATS_LEFT : PageText.FULL;
  }

  private List<String> sentences(Project project) {
    List<String> sentences = new ArrayList<>();
    project.title().ifPresent(title -> sentences.add(words.say(PageText.TITLE, title)));
    Outcomes outcomes = new Outcomes(words);
    for (Match match : matches(project)) {
      sentences.add(
          match.score().isEmpty()
              ? words.say(PageText.GOT, match.intern(), outcomes.of(match))
              : words.say(
                  PageText.GOT_POINTS, match.intern(), outcomes.of(match), match.score().points()));
    }
    if (eachIsTold) {
      Reasons reasons = new Reasons(words);
      for (InternReason other : allocation.explain(project.id()).others()) {
        sentences.add(words.say(PageText.NOT_INTERN, other.intern(), reasons.all(other.reasons())));
      }
    } else {
      addIfAny(sentences, PageText.OTHERS_WITHOUT, without.getOrDefault(project.id(), 0));
      addIfAny(sentences, PageText.OTHERS_ELSEWHERE, elsewhere.getOrDefault(project.id(), 0));
    }
    return sentences;
  }

  private void addIfAny(List<String> sentences, PageText text, int count) {
    if (count > 0) {
      sentences.add(words.say(text, count));
    }
  }
}
