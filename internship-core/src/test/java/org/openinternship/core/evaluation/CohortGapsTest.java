package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.id.PlacementId;

class CohortGapsTest {
  private static final GapRules STANDARD = GapRules.standard();

  /** The mean over two items reaches half a level, or just does not. */
  @ParameterizedTest
  @CsvSource({
    "2, 2, 2, 3, UNDERESTIMATES", // -1/2
    "3, 3, 3, 3, AGREES",
    "4, 1, 1, 3, OVERESTIMATES", // 3 and -2
    "1, 4, 3, 2, AGREES", // -2 and 2
  })
  void view_byTheMean(int selfA, int selfB, int otherA, int otherB, SelfAssessment view) {
    PlacementGap gap = gap("p", new ItemGap("a", selfA, otherA), new ItemGap("b", selfB, otherB));
    assertThat(gap.selfAssessment(STANDARD)).isEqualTo(view);
  }

  @Test
  void view_justBelowTheLeastMean() {
    PlacementGap third =
        gap("p", new ItemGap("a", 1, 2), new ItemGap("b", 2, 2), new ItemGap("c", 2, 2));
    assertThat(third.sum()).isEqualTo(-1);
    assertThat(third.selfAssessment(STANDARD)).isEqualTo(SelfAssessment.AGREES);
    assertThat(third.selfAssessment(STANDARD.withMinMeanGap(new BigDecimal("0.33"))))
        .isEqualTo(SelfAssessment.UNDERESTIMATES);
    assertThat(third.selfAssessment(STANDARD.withMinMeanGap(new BigDecimal("0.34"))))
        .isEqualTo(SelfAssessment.AGREES);
  }

  @Test
  void cohort_withFiveInterns() {
    List<PlacementGap> gaps =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    i == 4
                        ? gap("p" + i, new ItemGap("a", 4, 1))
                        : gap("p" + i, new ItemGap("a", 1, 2 + i / 2), new ItemGap("b", 2, 2)))
            .toList();
    CohortGaps cohort = CohortGaps.of(gaps, STANDARD);
    assertThat(cohort.interns()).isEqualTo(5);
    assertThat(cohort.selfAssessments())
        .containsExactly(
            Map.entry(SelfAssessment.UNDERESTIMATES, 4),
            Map.entry(SelfAssessment.AGREES, 0),
            Map.entry(SelfAssessment.OVERESTIMATES, 1));
    GapFigures a = cohort.items().get("a");
    assertThat(a.differences()).containsExactly(-2, -2, -1, -1, 3);
    assertThat(a.median()).isEqualTo("-1");
    assertThat(a.sum()).isEqualTo(-3);
    assertThat(cohort.hiddenItems()).containsExactly("b"); // only four rated it
    assertThat(cohort.items()).containsOnlyKeys("a");
  }

  @Test
  void cohort_tooSmallToShow() {
    List<PlacementGap> four =
        IntStream.range(0, 4).mapToObj(i -> gap("p" + i, new ItemGap("a", 1, 2))).toList();
    CohortGaps cohort = CohortGaps.of(four, STANDARD);
    assertThat(cohort).isEqualTo(new CohortGaps(4, Map.of(), Map.of(), List.of("a")));
    assertThat(CohortGaps.of(four, STANDARD.withMinGroup(4)).items().get("a").lower()).isEqualTo(4);
    assertThat(CohortGaps.of(List.of(), STANDARD).interns()).isZero();
  }

  @Test
  void median_ofAnEvenNumber() {
    assertThat(new GapFigures(List.of(2, -1)).median()).isEqualTo("0.5");
    assertThat(new GapFigures(List.of(-2, -1)).median()).isEqualTo("-1.5");
    assertThat(new GapFigures(List.of(-1, 1)).median()).isEqualTo("0");
  }

  @Test
  void wrongGaps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gap("p"))
        .withMessage("PlacementGap: items is empty, it must have at least 1");
    ItemGap item = new ItemGap("a", 1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> gap("p", item, item));
    assertThatNullPointerException().isThrownBy(() -> new PlacementGap(null, List.of(item)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohortGaps.of(List.of(gap("p", item), gap("p", item)), STANDARD))
        .withMessage("CohortGaps: placement 'p' is there more than once");
    assertThatIllegalArgumentException().isThrownBy(() -> new ItemGap("", 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ItemGap("a", 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ItemGap("a", 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GapFigures(List.of()))
        .withMessage("GapFigures: differences is empty, it must have at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withMinGroup(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMinMeanGap(BigDecimal.ZERO))
        .withMessage("GapRules: minMeanGap is 0, it must be more than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CohortGaps(-1, Map.of(), Map.of(), List.of()));
  }

  private static PlacementGap gap(String placement, ItemGap... items) {
    return new PlacementGap(PlacementId.of(placement), List.of(items));
  }

  @Test
  void aMinimalGap_hasOneScale_andCanBeWrittenOut() {
    GapRules tens = new GapRules(new BigDecimal("1E+1"), 1);
    assertThat(tens).isEqualTo(new GapRules(new BigDecimal("10.0"), 1));
    assertThat(tens.minMeanGap()).isEqualTo(new BigDecimal("10"));
    for (String wrong : List.of("1E+101", "1E-999")) {
      BigDecimal gap = new BigDecimal(wrong);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> STANDARD.withMinMeanGap(gap))
          .withMessageStartingWith("GapRules: minMeanGap is " + wrong + ", it must be a number of");
    }
  }
}
