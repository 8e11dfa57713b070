package org.openinternship.matching.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.scoring.Score;

/**
 * The explanation of why an intern is where they are: for them to read, and for an auditor.
 *
 * @param intern the intern
 * @param outcome what became of the intern
 * @param match the place received, with its score
 * @param preferred every project the intern would rather have had, best first, and why not
 */
public record InternExplanation(
    InternId intern, Reason outcome, Optional<Match> match, List<ProjectReason> preferred) {
  /**
   * Copies the list.
   *
   * @param intern the intern
   * @param outcome what became of the intern
   * @param match the place received
   * @param preferred every project the intern would rather have had
   */
  public InternExplanation {
    Objects.requireNonNull(intern, "InternExplanation.intern");
    Objects.requireNonNull(outcome, "InternExplanation.outcome");
    Objects.requireNonNull(match, "InternExplanation.match");
    Objects.requireNonNull(preferred, "InternExplanation.preferred");
    preferred = List.copyOf(preferred);
  }

  /** {@return the explanation as text, a line for each project} */
  @Override
  public String toString() {
    String place =
        match
            .filter(got -> !got.score().isEmpty())
            .map(got -> " (" + got.score() + strongest(got.score()) + ")")
            .orElse("");
    return outcome.message()
        + place
        + preferred.stream().map(reason -> "\n  not " + reason).collect(Collectors.joining());
  }

  private static String strongest(Score score) {
    return score.strongest(2).stream()
        .map(contribution -> "; " + contribution)
        .collect(Collectors.joining());
  }
}
