package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {

  private static final Commitment JOB =
      Commitment.builder()
          .kind(CommitmentKind.JOB)
          .dates(DateRange.of("2026-05-01", "2026-05-30"))
          .hoursPerWeek(25)
          .build();

  @Test
  void endsOnAcceptance_isFalseUnlessSaid() {
    assertThat(JOB.endsOnAcceptance()).isFalse();
    assertThat(JOB.withEndsOnAcceptance(true).endsOnAcceptance()).isTrue();
    assertThat(JOB.withEndsOnAcceptance(true)).isNotEqualTo(JOB);
  }

  @Test
  void hoursPerWeek_acceptsBothBounds() {
    assertThat(JOB.withHoursPerWeek(1).hoursPerWeek()).hasValue(1);
    assertThat(JOB.withHoursPerWeek(168).hoursPerWeek()).hasValue(168);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 169, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void hoursPerWeek_refusesOthers(int hours) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOB.withHoursPerWeek(hours))
        .withMessageContainingAll("Commitment: hoursPerWeek", "1 to 168", "" + hours, "Maybe");
  }

  @Test
  void build_refusesMissingAttributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Commitment.builder().build())
        .withMessageContainingAll("kind", "dates");
  }

  @ParameterizedTest
  @EnumSource(
      value = CommitmentKind.class,
      names = "UNIVERSITY_TERM",
      mode = EnumSource.Mode.EXCLUDE)
  void hoursPerWeek_canBeLeftOutForUniversityTermsOnly(CommitmentKind kind) {
    Commitment term = JOB.withKind(CommitmentKind.UNIVERSITY_TERM);
    assertThat(term.withHoursPerWeek(OptionalInt.empty()).hoursPerWeek()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOB.withKind(kind).withHoursPerWeek(OptionalInt.empty()))
        .withMessageContainingAll("Commitment: hoursPerWeek", "missing", "" + kind, "Maybe");
  }
}
