package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Money;
import org.openinternship.core.id.InternId;
import org.openinternship.jackson.exchange.ResumeException;
import org.openinternship.jackson.exchange.ResumeReader;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.SerialCheck;
import tools.jackson.databind.json.JsonMapper;

/** Java's own serialization keeps what it takes as it was, or takes nothing. */
class JacksonSerializationTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  @Test
  void onlyExceptionsAreSerializable() {
    assertThat(ExportedTypes.of(InternshipJson.class))
        .filteredOn(Serializable.class::isAssignableFrom)
        .filteredOn(type -> !type.isEnum()) // which are kept by their names
        .containsExactly(InternshipJsonException.class, ResumeException.class);
  }

  /** A mapper that has the module is refused with it: it would come back without the forms. */
  @Test
  void readersAndTheModuleAreRefused() {
    for (Object one :
        List.of(
            JSON,
            JSON.listOf(Money.class),
            JSON.linesOf(Money.class),
            new InternshipModule(),
            JsonMapper.builder().addModule(new InternshipModule()).build())) {
      assertThatThrownBy(() -> SerialCheck.kept(one))
          .as(one.getClass().getName())
          .isInstanceOf(NotSerializableException.class)
          .hasMessageContaining("org.openinternship.jackson.");
    }
  }

  /** Of each kind of fault: of a value, of JSON, of bytes, of a limit, of lines, of a mapper. */
  @Test
  void everyKindOfFaultIsKept() throws IOException, ClassNotFoundException {
    assertKept(() -> JSON.read("{\"amount\":1}", Money.class), "/amount");
    assertKept(() -> JSON.read("{\"amount\":\"1\",\"currency\":\"usd\"}", Money.class), "");
    assertKept(() -> JSON.read("{\"pins\":[{\"intern\" 'a'}]}", Cohort.class), "/pins/0/intern");
    assertKept(() -> JSON.read(bytes("{\"amount\":\u2028}"), Money.class), "/amount");
    assertKept(() -> JSON.read(new ByteArrayInputStream(new byte[] {-1}), Money.class), "");
    assertKept(() -> JSON.read("{\"amount\":" + "1".repeat(300) + "}", Money.class), "/amount");
    assertKept(() -> JSON.listOf(Money.class).read("[{}]"), "/0/amount");
    assertKept(() -> JSON.linesOf(Money.class).read(bytes("\n{}\n")), "/amount");
    assertThatThrownBy(() -> ResumeReader.on(LocalDate.EPOCH).read("{\"a\":]}", InternId.of("ada")))
        .satisfies(it -> assertThat(SerialCheck.kept(it)).hasMessage(it.getMessage()));
    JsonMapper mapper = JsonMapper.builder().addModule(new InternshipModule()).build();
    assertKept(() -> mapper.readValue("{\"amount\":1}", Money.class), "/amount");
    assertKept(() -> mapper.readValue("[{}]", Money[].class), "/0/amount");
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertKept(ThrowingCallable reading, String pointer)
      throws IOException, ClassNotFoundException {
    InternshipJsonException before = catchThrowableOfType(InternshipJsonException.class, reading);
    InternshipJsonException after = SerialCheck.kept(before);
    assertThat(before.pointer()).startsWith(pointer);
    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.pointer()).isEqualTo(before.pointer());
    assertThat(after.getOriginalMessage()).isEqualTo(before.getOriginalMessage());
    assertThat(after.getLocation().getLineNr()).isEqualTo(before.getLocation().getLineNr());
    assertThat(after.getLocation().getColumnNr()).isEqualTo(before.getLocation().getColumnNr());
    assertThat(String.valueOf(after.getCause())).isEqualTo(String.valueOf(before.getCause()));
  }
}
