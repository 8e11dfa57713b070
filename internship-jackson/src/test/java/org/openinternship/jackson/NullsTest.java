package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.host.Money;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.NullCheck;
import org.openinternship.testing.Samples;

/** No public entry of this module takes null, and each says what is null. */
class NullsTest {
  private static final Samples SAMPLES = samples();

  /** Samples for the entries of this module. */
  static Samples samples() {
    return CoreSamples.all()
        .with(InternshipJson.class, InternshipJson.standard())
        .with(JsonList.class, InternshipJson.standard().listOf(Money.class))
        .with(JsonLines.class, InternshipJson.standard().linesOf(Money.class))
        .with(Path.class, Path.of("none.json"))
        .with(InputStream.class, new ByteArrayInputStream(new byte[0]))
        .with(OutputStream.class, new ByteArrayOutputStream())
        .with(Class.class, Money.class)
        .with(ReasonCode.class, GeneralReason.REPEATED);
  }

  static List<Class<?>> types() {
    return ExportedTypes.of(InternshipJson.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyEntryRefusesNull(Class<?> type) {
    assertThat(new NullCheck(SAMPLES).problems(type)).isEmpty();
  }

  @Test
  void whatIsNull_isNamed() {
    InternshipJson json = InternshipJson.standard();
    assertThatNullPointerException()
        .isThrownBy(() -> json.read((String) null, Money.class))
        .withMessage("InternshipJson.read: text");
    assertThatNullPointerException()
        .isThrownBy(() -> json.read("{}", null))
        .withMessage("InternshipJson.read: type");
    assertThatNullPointerException()
        .isThrownBy(() -> json.with((ReasonCode) null))
        .withMessage("InternshipJson.with: own");
  }

  @Test
  void fileIsNotEmptiedForNull(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("kept.json"), "kept");
    assertThatNullPointerException()
        .isThrownBy(() -> InternshipJson.standard().write(null, file))
        .withMessage("InternshipJson.write: value");
    assertThat(file).hasContent("kept");
  }
}
