package org.openinternship.benchmarks.shortlist;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.openinternship.benchmarks.input.ScoringInput;

/** The portal's way: filter and score every project with the intern's map, keep the best. */
final class PortalShortlists {
  private record Scored(int project, double score) {}

  private final List<PortalIntern> interns;
  private final List<PortalProject> projects;

  PortalShortlists(ScoringInput input) {
    interns = input.interns().stream().map(PortalIntern::of).toList();
    projects =
        IntStream.range(0, input.projects().size())
            .mapToObj(number -> PortalProject.of(number, input.projects().get(number)))
            .toList();
  }

  /** Returns the scores of the best projects, best first, without those of 0. */
  double[] scores(int intern) {
    PortalIntern asking = interns.get(intern);
    PriorityQueue<Scored> best = new PriorityQueue<>(Comparator.comparingDouble(Scored::score));
    for (PortalProject project : projects) {
      if (!project.admits(asking)) {
        continue;
      }
      double score = project.score(asking);
      Scored worst = best.peek();
      if (score > 0
          && (worst == null || best.size() < LibraryShortlists.COUNT || score > worst.score())) {
        best.add(new Scored(project.number(), score));
        if (best.size() > LibraryShortlists.COUNT) {
          best.remove();
        }
      }
    }
    return best.stream()
        .mapToDouble(Scored::score)
        .boxed()
        .sorted(Comparator.reverseOrder())
        .mapToDouble(Double::doubleValue)
        .toArray();
  }
}
