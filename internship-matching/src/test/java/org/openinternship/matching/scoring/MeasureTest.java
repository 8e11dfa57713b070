package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  private static final long BOUND = 1_000_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 1, 1000000",
    "1, 3, 333333",
    "2, 3, 666666",
    "7, 12, 583333",
    "2, 1, 1000000",
    "1, 1000000, 1",
    "1, 1000001, 0",
    "999999999999, 1000000000000, 999999",
    "1000000000000, 1000000000000, 1000000",
    "1000000000000, 1, 1000000"
  })
  void normalised_isTheShareInMillionths_roundedDown(long value, long of, int millionths) {
    assertThat(Measure.of(value, of).normalised()).isEqualTo(millionths);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 14, 35, 25000000", // on paper 25 points: the share alone would be cut to 24.999975
    "2, 3, 35, 23333333",
    "1, 3, 0, 0",
    "5, 4, 35, 35000000",
    "999999999999, 1000000000000, 1000, 999999999",
    "9223372036, 9223372037, 1000, 999999999"
  })
  void points_areRoundedOnce(long value, long of, int weight, long millionths) {
    assertThat(Measure.of(value, of).millionths(weight)).isEqualTo(millionths);
    assertThat(new Contribution("own", Measure.of(value, of), weight).millionths())
        .isEqualTo(millionths);
  }

  @Test
  void fullEmptyUnknownAndNotAsked() {
    assertThat(Measure.full().normalised()).isEqualTo(Measure.WHOLE);
    assertThat(Measure.of(true)).isEqualTo(Measure.full());
    assertThat(Measure.of(false).normalised()).isZero();
    assertThat(Measure.of(false).kind()).isEqualTo(Measure.Kind.MEASURED);
    assertThat(Measure.unknown().normalised()).isZero();
    assertThat(Measure.notAsked().normalised()).isZero();
    assertThat(Measure.unknown()).isNotEqualTo(Measure.of(false)).hasToString("unknown");
    assertThat(Measure.notAsked()).isNotEqualTo(Measure.unknown()).hasToString("not asked for");
    assertThat(Measure.of(7, 12)).hasToString("7 of 12");
  }

  @Test
  void outOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.of(-1, 1))
        .withMessage("Measure: value is -1, it must be from 0 to 1000000000000");
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(BOUND + 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.of(0, 0))
        .withMessage("Measure: of is 0, it must be from 1 to 1000000000000");
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(0, BOUND + 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure(1, 1, Measure.Kind.UNKNOWN))
        .withMessage("Measure: value is 1 though it is UNKNOWN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure(1, 1, Measure.Kind.NOT_ASKED))
        .withMessage("Measure: value is 1 though it is NOT_ASKED");
    assertThatNullPointerException().isThrownBy(() -> new Measure(1, 1, null));
  }
}
