package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/** Times out of bounds are faults with a place, and none is changed in silence. */
class TimesJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  private static PlacementEvent started(String at) {
    return JSON.read("{\"type\": \"STARTED\", \"at\": \"" + at + "\"}", PlacementEvent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-31T24:00:00Z", // once read as the next day
        "2026-01-01t00:00:00z",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00+01:00",
        "2026-01-01T00:00:00-00:00",
        "2016-12-31T23:59:60Z", // a leap second, once read as the second before
        "+1000000000-01-01T00:00:00Z",
        "-1000000000-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "0000-12-31T23:59:59Z"
      })
  void instantThatIsNone_orOutOfBounds_isAFaultWithAPath(String at) {
    assertThatThrownBy(() -> started(at))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/");
  }

  @Test
  void theFirstAndTheLastInstant_goAndComeBack() {
    for (Instant at : new Instant[] {TimeBounds.FIRST_INSTANT, TimeBounds.LAST_INSTANT}) {
      PlacementEvent event = new PlacementEvent.Started(at);
      assertThat(JSON.read(JSON.toText(event), PlacementEvent.class)).isEqualTo(event);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "0000-12-31", "-0001-01-01", "+999999999-12-31"})
  void dateOutOfBounds_isAFault(String day) {
    String text = "{\"first\": \"" + day + "\", \"last\": \"" + day + "\"}";
    assertThatThrownBy(() -> JSON.read(text, DateRange.class))
        .isInstanceOf(InternshipJsonException.class);
  }
}
