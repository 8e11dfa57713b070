package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.host.Money;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;

class JsonListTest {
  private static final JsonList<Money> MONEY = InternshipJson.standard().listOf(Money.class);
  private static final List<Money> TWO = List.of(Money.of("12.50", "EUR"), Money.of("3.00", "USD"));
  private static final String TEXT =
      """
      [
        {"amount": "12.50", "currency": "EUR"},
        {"amount": "3.00", "currency": "USD"}
      ]
      """;

  @Test
  void list_isWrittenAndRead(@TempDir Path directory) throws IOException {
    assertThat(MONEY.toText(TWO)).isEqualTo(TEXT);
    assertThat(MONEY.read(TEXT)).isEqualTo(TWO);
    assertThat(MONEY.read("[]")).isEmpty();
    assertThat(InternshipJson.standard().compact().listOf(Money.class).toText(List.of()))
        .isEqualTo("[]");
    Path file = directory.resolve("money.json");
    MONEY.write(TWO, file);
    assertThat(file).hasContent(TEXT);
    assertThat(MONEY.read(file)).isEqualTo(TWO);
    try (Stream<Money> stream = MONEY.stream(file)) {
      assertThat(stream).isEqualTo(TWO);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MONEY.write(TWO, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
    assertThat(MONEY.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(TWO);
    assertThat(directory.toFile().listFiles()).containsExactly(file.toFile());
  }

  /** The class of the element alone would not say that its kind has to be written. */
  @Test
  void elementsHaveTheFormOfTheTypeThatIsNamed() {
    JsonList<PersonId> people = InternshipJson.standard().compact().listOf(PersonId.class);
    List<PersonId> two = List.of(SupervisorId.of("kim"), MentorId.of("lee"));
    assertThat(people.toText(two)).isEqualTo("[{\"supervisor\":\"kim\"},{\"mentor\":\"lee\"}]");
    assertThat(people.read(people.toText(two))).isEqualTo(two);
  }

  static List<Arguments> faults() {
    String euro = "{'amount':'1','currency':'EUR'}";
    return List.of(
        Arguments.of(
            "[" + euro + ",\n{'amount':'2'}]",
            "/1/currency: is missing, expected a currency code such as USD (line 2, column 1)"),
        Arguments.of(
            "[" + euro + ",7]",
            "/1: found 7, expected an object with amount, currency (line 1, column 34)"),
        Arguments.of(euro, "/: found an object, expected an array (line 1, column 1)"),
        Arguments.of("[]]", "/: is not JSON: Unexpected close marker ']'"),
        Arguments.of(
            "[] []", "/: found an array, expected the end of the document (line 1, column"),
        Arguments.of("[", "/: the document ends too early"),
        Arguments.of("[" + euro, "/0: the document ends too early"),
        Arguments.of("", "/: found nothing, expected an array"),
        Arguments.of("[{'amount':'1','currency':'EUR','x':1}]", "/0/x: is not known here"),
        Arguments.of("[{'$schema':'x','amount':'1','currency':'EUR'}]", "/0/$schema: is not known"),
        Arguments.of("[null]", "/0: found null, expected an object with amount, currency. Maybe"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldWithTheElement(String text, String message) {
    assertThatThrownBy(() -> MONEY.read(text.replace('\'', '"')))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith(message);
  }

  /** The rest of the stream would never come. */
  @Test
  void stream_readsWhatIsAskedFor_andLeavesItsSourceOpen() {
    EndlessInput endless = new EndlessInput("[", "{\"amount\":\"3.00\",\"currency\":\"USD\"},");
    try (Stream<Money> stream = MONEY.stream(endless)) {
      assertThat(stream.limit(100_000)).hasSize(100_000).containsOnly(TWO.get(1));
    }
    assertThat(endless.closed()).isFalse();
  }

  @Test
  void stream_tellsAFaultWhenItComesToIt() {
    InputStream in =
        new ByteArrayInputStream(TEXT.replace("\"3.00\"", "3").getBytes(StandardCharsets.UTF_8));
    try (Stream<Money> stream = MONEY.stream(in)) {
      var elements = stream.iterator();
      assertThat(elements.next()).isEqualTo(TWO.get(0));
      assertThat(catchThrowableOfType(InternshipJsonException.class, elements::hasNext).pointer())
          .isEqualTo("/1/amount");
    }
  }

  @Test
  void elementThatIsNull_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> MONEY.toText(Arrays.asList(TWO.get(0), null)))
        .withMessage("JsonList.values has an element that is null");
  }

  @Test
  void typeWithoutAForm_isRefusedAtOnce() {
    assertThatThrownBy(() -> InternshipJson.standard().listOf(Thread.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Thread has no JSON form");
  }
}
