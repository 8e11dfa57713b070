package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.evaluation.EvaluatorRole.MENTOR;
import static org.openinternship.core.evaluation.EvaluatorRole.SELF;
import static org.openinternship.core.evaluation.EvaluatorRole.SUPERVISOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;

class BlindEvaluationsTest {
  private static final Evaluation SELF_2 = Round.rated(SELF, "2026-06-02T09:00:00Z", 2, 1, 3);
  private static final Evaluation SUPERVISOR_4 =
      Round.rated(SUPERVISOR, "2026-06-04T09:00:00Z", 4, 3, 3);

  @Test
  void visibleTo_othersOnlyWhenBothAreIn() {
    BlindEvaluations both = Round.EMPTY.after(SUPERVISOR_4).after(SELF_2);
    Instant between = Instant.parse("2026-06-03T00:00:00Z");
    assertThat(both.visibleTo(SELF, between)).containsExactly(SELF_2);
    assertThat(both.visibleTo(SUPERVISOR, between)).isEmpty();
    assertThat(both.visibleTo(MENTOR, between)).isEmpty();
    assertThat(both.hasHandedIn(SELF, between)).isTrue();
    assertThat(both.hasHandedIn(SUPERVISOR, between)).isFalse();

    Instant after = SUPERVISOR_4.submittedAt();
    assertThat(both.visibleTo(SELF, after)).containsExactly(SELF_2, SUPERVISOR_4);
    assertThat(both.visibleTo(MENTOR, after)).containsExactly(SELF_2, SUPERVISOR_4);
  }

  @Test
  void visibleTo_othersWhenTheWindowHasClosed() {
    BlindEvaluations one = Round.EMPTY.after(SUPERVISOR_4);
    assertThat(one.visibleTo(SELF, Round.CLOSES.minusMillis(1))).isEmpty();
    assertThat(one.visibleTo(SELF, Round.CLOSES)).containsExactly(SUPERVISOR_4);
  }

  /** Else one could answer to what the other said. */
  @Test
  void ratings_areThoseOfTheFirstEvaluation() {
    Evaluation again = Round.rated(SELF, "2026-06-05T09:00:00Z", 4, 4, 4); // after the supervisor's
    BlindEvaluations round = Round.EMPTY.after(again).after(SELF_2).after(SUPERVISOR_4);
    assertThat(round.visibleTo(SELF, Round.CLOSES)).containsExactly(SELF_2, again, SUPERVISOR_4);
    assertThat(Round.check(round, Round.CLOSES).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /evaluations/2 EVALUATION_AGAIN: another evaluation by the intern"
                + " (own work) of placement p-17 (\"midpoint\") came in on 5 June 2026,"
                + " 09:00 UTC, though the one before did not ask for more time; the ratings of the"
                + " first count");
  }

  @Test
  void check_whoAndWhen() {
    Evaluation early = SELF_2.withSubmittedAt(Round.OPENS.minusSeconds(1));
    BlindEvaluations round = Round.EMPTY.after(early);
    assertThat(Round.check(round, Round.OPENS).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /evaluations/0 EVALUATION_EARLY: the evaluation by the intern"
                + " (own work) of placement p-17 (\"midpoint\") came in on 31 May 2026,"
                + " 23:59 UTC, before it was asked for on 1 June 2026, 00:00 UTC, and does"
                + " not count");
    assertThat(round.hasHandedIn(SELF, Round.CLOSES)).isFalse();

    Instant due = Round.POINT.dueAt();
    assertThat(Round.check(Round.EMPTY, due.minusMillis(1)).findings()).isEmpty();
    assertThat(Round.check(Round.EMPTY, due).of(Severity.WARNING))
        .extracting(finding -> finding.path() + " " + finding.reason().code())
        .containsExactly("/asked/SELF EVALUATION_NOT_IN", "/asked/SUPERVISOR EVALUATION_NOT_IN");
    assertThat(Round.check(Round.EMPTY, Round.CLOSES).of(Severity.ERROR)).hasSize(2);

    BlindEvaluations late = Round.EMPTY.after(SELF_2.withSubmittedAt(due));
    assertThat(Round.check(late, due).of(EvaluationReason.EVALUATION_LATE))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    BlindEvaluations tooLate = Round.EMPTY.after(SELF_2.withSubmittedAt(Round.CLOSES));
    assertThat(Round.check(tooLate, Round.CLOSES).of(EvaluationReason.EVALUATION_NOT_BLIND))
        .hasSize(1);
    assertThat(tooLate.hasHandedIn(SELF, Round.CLOSES)).isTrue();
    assertThat(Round.check(tooLate, due).of(EvaluationReason.EVALUATION_NOT_BLIND)).isEmpty();
    assertThat(Round.check(tooLate, due).of(EvaluationReason.EVALUATION_NOT_IN)).hasSize(2);
  }

  @Test
  void gap_ofBoth() {
    BlindEvaluations both = Round.EMPTY.after(SELF_2).after(SUPERVISOR_4);
    assertThat(both.gap(SUPERVISOR, SELF_2.submittedAt())).isEmpty();
    assertThat(both.gap(MENTOR, Round.CLOSES)).isEmpty();
    assertThat(both.gap(SUPERVISOR, SUPERVISOR_4.submittedAt()))
        .contains(
            new PlacementGap(
                Round.PLACEMENT,
                List.of(new ItemGap("a", 2, 4), new ItemGap("b", 1, 3), new ItemGap("c", 3, 3))));
  }

  @Test
  void gap_needsTheSameScale() {
    EvaluationForm other =
        new EvaluationForm(
            "other",
            List.of(
                Round.FORM.items().get(0),
                new EvaluationItem("b", "b", RatingScale.AGREEMENT),
                new EvaluationItem("d", "d", RatingScale.INDEPENDENCE)));
    Evaluation supervisor =
        Round.evaluation(SUPERVISOR, "2026-06-04T09:00:00Z")
            .rate("a", 1)
            .rate("b", 1)
            .rate("d", 1)
            .build();
    BlindEvaluations both =
        BlindEvaluations.ask(
                Round.PLACEMENT, Round.POINT, Map.of(SELF, Round.FORM, SUPERVISOR, other))
            .after(SELF_2)
            .after(supervisor);
    assertThat(both.gap(SUPERVISOR, Round.CLOSES).orElseThrow().items())
        .containsExactly(new ItemGap("a", 2, 1));
  }

  @Test
  void wrongEvaluations() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlindEvaluations.ask(Round.PLACEMENT, Round.POINT, Map.of()))
        .withMessage("BlindEvaluations: nobody is asked, there must be at least 1 role");
    Evaluation elsewhere = SELF_2.withPoint("final");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.EMPTY.after(elsewhere))
        .withMessage(
            "BlindEvaluations of placement p-17 at midpoint: an evaluation of placement p-17 at"
                + " final was added. Maybe it was meant for others");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.EMPTY.after(SELF_2.withRole(MENTOR)))
        .withMessage(
            "BlindEvaluations of placement p-17 at midpoint: role MENTOR was not asked, only [SELF,"
                + " SUPERVISOR]");
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> Round.EMPTY.after(SELF_2.withRatings(List.of())))
        .satisfies(
            wrong -> assertThat(wrong.report().of(EvaluationReason.ITEM_NOT_RATED)).hasSize(3));
  }

  @Test
  void asked_inTheOrderOfTheRoles() {
    assertThat(Round.ask(Round.POINT, MENTOR, SUPERVISOR, SELF).asked().keySet())
        .containsExactly(SELF, SUPERVISOR, MENTOR);
    assertThat(Round.EMPTY.point()).isEqualTo(Round.POINT);
    assertThat(Round.EMPTY.placement()).isEqualTo(Round.PLACEMENT);
  }
}
