package org.openinternship.matching.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonText;

/** Keys stay whole in sentences, whatever stands in them. */
class KeysInSentencesTest {
  @Test
  void keysWithNumbers_areNotTakenForFigures() {
    assertThat(
            full("5", "not named by 5, 60.0402 points by 5", "not named by 5, 60.0401 points by 5"))
        .endsWith(
            "(last one placed: not named by 5, 60.0402 points; this intern: not named by 5, 60.0401"
                + " points)");
    assertThat(full("p 7 q", "not named by p 7 q, 60.0402 points by p 7 q", "unranked by p 7 q"))
        .endsWith("(last one placed: not named by p 7 q, 60 points; this intern: no rank)");
    assertThat(full("map", "rank 3 by data 2026", "83.33331 points by 7"))
        .endsWith("(last one placed: rank 3; this intern: 83.3 points)");
    assertThat(Reason.of(MatchReason.CLOSED, ProjectId.of("5")).message())
        .isEqualTo("project 5 has no place to give");
  }

  @Test
  void gapWithThousandsOfForms_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReasonText.of("{a:you" + "|x".repeat(100_000) + "}"));
  }

  private static String full(String project, String cutoff, String own) {
    return Reason.of(MatchReason.PROJECT_FULL, 1, project, cutoff, own).message();
  }
}
