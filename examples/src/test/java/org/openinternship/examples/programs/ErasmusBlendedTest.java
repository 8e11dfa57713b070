package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Working.planned;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.agreement.AgreementReason;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.placement.PartKind;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementPart;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.time.DateRange;

/** What makes blended mobility special: two parts, a history of 12 months, three signatures. */
class ErasmusBlendedTest {
  @Test
  void programIsSound() {
    assertThat(ErasmusBlended.program().validate().findings()).isEmpty();
    assertThat(ErasmusBlended.program().check(ErasmusBlended.term()).findings()).isEmpty();
  }

  @Test
  void fiveDaysAtTheHostsPlace_andAVirtualPart() {
    PlacementRules rules = ErasmusBlended.program().placements();
    Placement placement = planned("p-1", ErasmusBlended.term().period());
    PlacementPart online = part(PartKind.VIRTUAL, "2026-06-01", "2026-07-31");
    Placement four =
        placement.withParts(online, part(PartKind.PHYSICAL, "2026-08-03", "2026-08-06"));
    assertThat(rules.check(four).of(PlacementReason.PART_TOO_SHORT)).hasSize(1);
    Placement five =
        placement.withParts(online, part(PartKind.PHYSICAL, "2026-08-03", "2026-08-07"));
    assertThat(rules.check(five).findings()).isEmpty();
  }

  private static PlacementPart part(PartKind kind, String first, String last) {
    return new PlacementPart(kind, DateRange.of(first, last));
  }

  @Test
  void twelveMonths_overTheWholeHistory() {
    PlacementRules rules = ErasmusBlended.program().placements();
    Placement before = planned("p-1", DateRange.of("2024-01-01", "2024-09-26")); // 270 days
    Placement now = planned("p-2", DateRange.of("2026-06-01", "2026-08-29")); // 90 days
    assertThat(rules.check(List.of(before, now)).of(PlacementReason.TOO_MANY_PLACEMENT_DAYS))
        .isEmpty();
    Placement longer = planned("p-2", DateRange.of("2026-06-01", "2026-08-30"));
    assertThat(rules.check(List.of(before, longer)).of(PlacementReason.TOO_MANY_PLACEMENT_DAYS))
        .hasSize(1);
  }

  @Test
  void noWorkBegins_beforeThreePartiesHaveSigned() {
    Placement placement = planned("p-1", ErasmusBlended.term().period());
    LearningAgreement agreement =
        LearningAgreement.of(placement, ErasmusBlended.program().agreements())
            .addFirstObjectives("write for those who decide")
            .build();
    assertThat(agreement.parties()).hasSize(3);
    assertThat(
            ErasmusBlended.program()
                .agreements()
                .checkStart(placement, agreement, Map.of())
                .passes())
        .isFalse();
    assertThat(
            ErasmusBlended.program()
                .agreements()
                .checkStart(placement, Map.of())
                .of(AgreementReason.AGREEMENT_MISSING))
        .hasSize(1);
  }
}
