package org.openinternship.benchmarks.input;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Workload W3: interns with 12 skills and projects with 8, of 5,000 (Zipf, 1.0), and facts for five
 * filters.
 *
 * @param interns the interns
 * @param projects the projects
 */
public record ScoringInput(List<InternFacts> interns, List<ProjectFacts> projects) {
  /** How many skills there are. */
  public static final int SKILLS = 5_000;

  private static final int TOP_LEVEL = 4;
  private static final int IMPORTANT = 5;

  /**
   * Draws facts as the native program does: levels from 1 to 5, weights from 1 to 10.
   *
   * @param interns how many interns
   * @param projects how many projects
   * @return the facts, the same for the same numbers
   */
  public static ScoringInput drawn(int interns, int projects) {
    FactDraws draws = new FactDraws();
    List<InternFacts> drawn = Stream.generate(draws::intern).limit(interns).toList();
    return new ScoringInput(drawn, Stream.generate(draws::project).limit(projects).toList());
  }

  /**
   * Draws facts that the library can say: as {@link #drawn}, but the levels are at most 4, and a
   * skill weighs its level, or twice that where it was drawn important. The native program, run on
   * these, gives the scores of the library's skill coverage.
   *
   * @param interns how many interns
   * @param projects how many projects
   * @return the facts, the same for the same numbers
   */
  public static ScoringInput of(int interns, int projects) {
    ScoringInput drawn = drawn(interns, projects);
    return new ScoringInput(
        drawn.interns.stream().map(ScoringInput::inLibraryTerms).toList(),
        drawn.projects.stream().map(ScoringInput::inLibraryTerms).toList());
  }

  private static InternFacts inLibraryTerms(InternFacts it) {
    return new InternFacts(
        it.hours(),
        it.first(),
        it.last(),
        it.zone(),
        it.languages(),
        it.skills(),
        levels(it.levels()));
  }

  private static ProjectFacts inLibraryTerms(ProjectFacts it) {
    int[] levels = levels(it.levels());
    int[] weights =
        IntStream.range(0, levels.length)
            .map(skill -> (it.weights()[skill] < IMPORTANT ? 1 : 2) * levels[skill])
            .toArray();
    return new ProjectFacts(
        it.hours(),
        it.first(),
        it.last(),
        it.zone(),
        it.tolerance(),
        it.languages(),
        it.skills(),
        levels,
        weights);
  }

  private static int[] levels(int... drawn) {
    return Arrays.stream(drawn).map(level -> Math.min(level, TOP_LEVEL)).toArray();
  }
}
