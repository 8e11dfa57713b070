package org.openinternship.examples.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;

/** The table of interns: what became of each, and why. */
final class InternRows {
  private final Words words;
  private final Allocation allocation;
  private final Clocks clocks;

  InternRows(Words words, Allocation allocation, Clocks clocks) {
    this.words = words;
    this.allocation = allocation;
    this.clocks = clocks;
  }

  Listing listing() {
    Cohort cohort = allocation.cohort();
    Outcomes outcomes = new Outcomes(words);
    Reasons reasons = new Reasons(words);
    Listing listing =
        new Listing(
            "interns",
            List.of(
                words.say(PageText.INTERN),
                words.say(PageText.OUTCOME),
                words.say(PageText.PROJECT),
                words.say(PageText.POINTS),
                words.say(PageText.REASONS)),
            1,
            Set.of(3),
            true,
            new Phrases(Keys.ofInterns(cohort), Keys.ofProjects(cohort)));
    outcomes.of(allocation.record()).forEach(each -> listing.expectKind(each.outcome()));
    Map<InternId, Intern> byKey = new TreeMap<>();
    cohort.interns().forEach(intern -> byKey.put(intern.id(), intern));
    for (Intern intern : byKey.values()) {
      InternExplanation why = allocation.explain(intern.id());
      List<String> sentences = reasons.of(why);
      why.matches().forEach(match -> shared(match, intern).ifPresent(sentences::add));
      listing.add(cells(intern, why.match(), outcomes), sentences);
      why.further()
          .forEach(match -> listing.add(cells(intern, Optional.of(match), outcomes), List.of()));
    }
    return listing;
  }

  private List<String> cells(Intern intern, Optional<Match> match, Outcomes outcomes) {
    return List.of(
        intern.id().value(),
        match.map(outcomes::of).orElseGet(() -> words.say(PageText.UNPLACED)),
        match.map(Match::project).map(ProjectId::value).orElse(""),
        match
            .filter(it -> !it.score().isEmpty())
            .map(it -> words.say(PageText.NUMBER, it.score().points()))
            .orElse(""));
  }

  private Optional<String> shared(Match match, Intern intern) {
    Project project = allocation.cohort().project(match.project());
    return clocks.shared(project, intern).map(it -> words.say(PageText.SHARED, it.minutes()));
  }
}
