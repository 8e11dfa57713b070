package org.openinternship.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.finding.Finding;

class NestedUnitsTest {
  private static HostOrganization nested(int units) {
    HostOrganization.Builder host = HostOrganization.builder().id("city");
    for (int i = 0; i < units; i++) {
      HostUnit.Builder unit = HostUnit.builder().id("u" + i);
      host.addUnit((i == 0 ? unit : unit.parent("u" + (i - 1))).build());
    }
    return host.build();
  }

  @Test
  void eightThousandNestedUnits_areRefused_aHundredAreTaken() {
    assertThat(nested(100).units()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nested(8_000))
        .withMessage(
            "HostOrganization city: the number of units from u100 up is more than 100, it must be at most"
                + " 100. Maybe siblings were given as parents");
  }

  private static HostUnit unit(int number, int parent) {
    return HostUnit.builder().id("u" + number).parent("u" + parent).build();
  }

  /** It was once told to be too deep, since a way round comes to no end. */
  @Test
  void ringOfMoreThanAHundredUnits_isNamedAsARing_withTheUnitsInIt() {
    HostOrganization.Builder host = HostOrganization.builder().id("city");
    for (int i = 0; i < 150; i++) {
      host.addUnit(unit(i, (i + 1) % 150));
    }
    for (int i = 150; i < 400; i++) { // below the ring, and named by nobody
      host.addUnit(unit(i, i - 1));
    }
    List<Finding> rings =
        Cohort.builder().addHost(host.build()).build().validate().of(CohortReason.UNIT_CYCLE);
    assertThat(rings)
        .extracting(finding -> finding.reason().arguments().values().iterator().next())
        .containsExactlyElementsOf(IntStream.range(0, 150).mapToObj(i -> "u" + i).toList());
  }
}
