package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.scoring.Score;

/**
 * The explanation of why an intern is where they are: for them to read, and for an auditor.
 *
 * @param intern the intern
 * @param outcome what became of the intern
 * @param match the place received, with its score; the first of several
 * @param preferred every project the intern would rather have had, best first, and why not; as long
 *     as the intern would have more projects at once, every one on the list that they do not have
 * @param further the other matches of an intern who {@linkplain
 *     org.openinternship.core.people.Intern#maxProjects() would have several} projects at once:
 *     those agreed on before, then in the order of the list
 */
public record InternExplanation(
    InternId intern,
    Reason outcome,
    Optional<Match> match,
    List<ProjectReason> preferred,
    List<Match> further) {
  /**
   * Copies the lists.
   *
   * @param intern the intern
   * @param outcome what became of the intern
   * @param match the place received
   * @param preferred every project the intern would rather have had
   * @param further the other matches of an intern who would have several projects
   * @throws IllegalArgumentException if there are further matches and no first one
   */
  public InternExplanation {
    Objects.requireNonNull(intern, "InternExplanation.intern");
    Objects.requireNonNull(outcome, "InternExplanation.outcome");
    Objects.requireNonNull(match, "InternExplanation.match");
    Objects.requireNonNull(preferred, "InternExplanation.preferred");
    preferred = List.copyOf(preferred);
    further = List.copyOf(Objects.requireNonNull(further, "InternExplanation.further"));
    if (match.isEmpty() && !further.isEmpty()) {
      throw new IllegalArgumentException(
          "InternExplanation: matches beside the first are "
              + further.size()
              + ", without a first one they must be 0");
    }
  }

  /**
   * Makes the explanation of an intern who has one project or none.
   *
   * @param intern the intern
   * @param outcome what became of the intern
   * @param match the place received
   * @param preferred every project the intern would rather have had
   */
  public InternExplanation(
      InternId intern, Reason outcome, Optional<Match> match, List<ProjectReason> preferred) {
    this(intern, outcome, match, preferred, List.of());
  }

  /** {@return all matches of the intern, in their order} */
  public List<Match> matches() {
    return Stream.concat(match.stream(), further.stream()).toList();
  }

  /** {@return the explanation as text, a line for each project} */
  @Override
  public String toString() {
    String places =
        further.isEmpty()
            ? match.map(got -> points(got, " (", ")")).orElse("")
            : matches().stream()
                .map(got -> "\n  got " + got.project() + points(got, ": ", ""))
                .collect(Collectors.joining());
    return outcome.message()
        + places
        + preferred.stream().map(reason -> "\n  not " + reason).collect(Collectors.joining());
  }

  private static String points(Match got, String before, String after) {
    return got.score().isEmpty() ? "" : before + got.score() + strongest(got.score()) + after;
  }

  private static String strongest(Score score) {
    return score.strongest(2).stream()
        .map(contribution -> "; " + contribution)
        .collect(Collectors.joining());
  }
}
