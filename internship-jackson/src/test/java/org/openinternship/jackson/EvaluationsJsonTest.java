package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationResult;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.pay.PayBasis;
import org.openinternship.core.time.DateRange;

/**
 * Evaluations are stored with all that was handed in, blind or not, and are as blind afterwards.
 */
class EvaluationsJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  private static BlindEvaluations evaluations() {
    EvaluationForm form =
        new EvaluationForm(
            "work", List.of(new EvaluationItem("a", "Effort", RatingScale.INDEPENDENCE)));
    return BlindEvaluations.ask(
            PlacementId.of("p-17"),
            EvaluationPlan.of(
                    DateRange.of("2026-06-01", "2026-08-23"),
                    ZoneOffset.UTC,
                    EvaluationRules.standard())
                .point("midpoint")
                .orElseThrow(),
            Map.of(EvaluatorRole.SELF, form, EvaluatorRole.SUPERVISOR, form))
        .after(
            Evaluation.builder()
                .placement("p-17")
                .point("midpoint")
                .role(EvaluatorRole.SUPERVISOR)
                .submittedAt(Instant.parse("2026-07-08T10:00:00Z"))
                .rate("a", 3)
                .result(EvaluationResult.ENDED_WITH_PAY)
                .build());
  }

  @Test
  void evaluationsHandedIn_areReadAsTheyWereWritten() {
    BlindEvaluations written = evaluations();
    BlindEvaluations read = JSON.read(JSON.toText(written), BlindEvaluations.class);
    assertThat(read).isEqualTo(written);
    Instant blind = Instant.parse("2026-07-09T10:00:00Z");
    assertThat(read.visibleTo(EvaluatorRole.SELF, blind)).isEmpty();
    PayBasis basis = PayBasis.none().withEvaluations(written);
    assertThat(JSON.read(JSON.toText(basis), PayBasis.class)).isEqualTo(basis);
  }

  @Test
  void evaluationOfAnotherPlacement_isRefused() {
    String text = JSON.toText(evaluations());
    int last = text.lastIndexOf("p-17");
    String other = text.substring(0, last) + "p-18" + text.substring(last + 4);
    assertThatExceptionOfType(InternshipJsonException.class)
        .isThrownBy(() -> JSON.read(other, BlindEvaluations.class))
        .withMessageContaining("an evaluation of placement p-18 at midpoint was added");
  }
}
