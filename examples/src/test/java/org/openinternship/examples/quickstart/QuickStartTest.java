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
        .startsWith(
            "ada -> open-data-api: 35 of 100 points, 40 of which were asked for",
            "ben -> city-map: 35 of 100 points, 40 of which were asked for")
        .endsWith("stable: true")
        .anySatisfy(line -> assertThat(line).contains("not open-data-api (choice 1)"));
  }
}
