package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactInstantTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-09-01T09:30:00Z",
        "2026-12-31T23:59:59.999999999Z",
        "2026-12-31T00:00:00.500Z",
        "0001-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59Z"
      })
  void whatAnInstantIsWrittenAs_isRead(String text) {
    assertThat(ExactInstant.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-31T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2026-01-01t00:00:00Z",
        "2026-01-01T00:00:00z",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00,5Z",
        "2026-01-01T00:00:00.1234567890Z",
        "2026-01-01T00:00Z",
        "2026-01-01T00:00:00",
        "2026-01-01T00:00:00+01:00",
        "2026-01-01T00:00:00+00:00",
        "2026-01-01T00:00:00-00:00",
        "2026-02-29T00:00:00Z",
        "2026-01-01T00:00:00Z ",
        "2026-01-01T00:00:00Z\n",
        "\u0662026-01-01T00:00:00Z",
        ""
      })
  void anotherForm_isRefused(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> ExactInstant.parse(text));
  }
}
