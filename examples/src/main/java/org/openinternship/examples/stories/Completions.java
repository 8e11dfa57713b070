package org.openinternship.examples.stories;

import java.time.Instant;
import org.openinternship.core.completion.CompletionOutcome;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.program.Program;

/** Decides on the completion records of engagements. */
final class Completions {
  private Completions() {}

  /** By the rules of a program with the planned work, so many competencies and the signatures. */
  static CompletionOutcome decide(
      Program program, Engagement engagement, int competencies, Instant at, Signatory... signed) {
    return program
        .completion()
        .including(engagement.placement(), engagement.progress().orElseThrow(), program.progress())
        .issue(
            engagement
                .evidence(program, at)
                .addAllCompetencies(Ratings.shown(competencies))
                .addSignatories(signed)
                .build(),
            at);
  }
}
