package org.openinternship.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PreferenceListTest {

  @Test
  void tiers_mayHoldSeveral() {
    PreferenceList list = PreferenceList.tiers(new int[] {3}, new int[] {1, 4}, new int[] {0});
    assertThat(list).hasToString("[3, 1=4, 0]");
    assertThat(list.size()).isEqualTo(4);
    assertThat(list.member(2)).isEqualTo(4);
    assertThat(list.tier(2)).isEqualTo(1);
    assertThat(list.tier(3)).isEqualTo(2);
  }

  @Test
  void factoriesAgree() {
    assertThat(PreferenceList.strict(2, 1))
        .isEqualTo(PreferenceList.tiers(new int[] {2}, new int[] {1}))
        .hasSameHashCodeAs(PreferenceList.tiers(new int[] {2}, new int[] {1}))
        .isNotEqualTo(PreferenceList.strict(1, 2))
        .isNotEqualTo(PreferenceList.tied(2, 1));
    assertThat(PreferenceList.tied(2, 1)).isEqualTo(PreferenceList.tiers(new int[] {2, 1}));
    assertThat(PreferenceList.strict()).isEqualTo(PreferenceList.tied()).hasToString("[]");
  }

  @Test
  void badMembers_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferenceList.strict(1, 2, 1))
        .withMessage("PreferenceList: member 1 listed twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferenceList.tiers(new int[] {1}, new int[] {1}))
        .withMessage("PreferenceList: member 1 listed twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferenceList.tied(0, -3))
        .withMessage("PreferenceList: member is -3, it must be at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferenceList.tiers(new int[] {1}, new int[] {}))
        .withMessage("PreferenceList: tier 1 is empty");
  }
}
