package org.openinternship.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.examples.output.Printed;

class QuickStartTest {
  @Test
  void firstMatch_placesBothAndSaysWhy() {
    List<String> printed = Printed.byMain(() -> QuickStart.main(new String[0]));
    assertThat(printed)
        .startsWith("ada -> open-data-api: 95.000000 of 100", "ben -> city-map: 95.000000 of 100")
        .endsWith("stable: true")
        .anySatisfy(line -> assertThat(line).contains("not open-data-api (choice 1)"));
  }

  @Test
  void marketAlone_givesTheContestedSeatToTheOneRankedFirst() {
    assertThat(Printed.byMain(() -> MarketOnly.main(new String[0])))
        .containsExactly("[1, 0] blocked by []");
  }
}
