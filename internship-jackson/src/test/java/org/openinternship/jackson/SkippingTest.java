package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.host.Money;
import org.openinternship.core.people.Intern;

/** Reading on where a record of many is no such value. */
class SkippingTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final String ONE = "{\"amount\":\"1.00\",\"currency\":\"EUR\"}";
  private static final String TWO = "{\"amount\":\"2.00\",\"currency\":\"EUR\"}";

  /** A fault of a value, with what comes after it in the element. */
  private static final String WRONG = "{\"amount\":7,\"currency\":{\"a\":[{}]},\"b\":[[1],\"]\"]}";

  private final List<BadRecord> bad = new ArrayList<>();
  @TempDir private Path directory;

  @Test
  void badLines_arePassedOver_andTold() {
    String text = ONE + "\n" + WRONG + "\n\n{\"amount\"\n" + TWO + "\nEUR 2\n";
    assertThat(lines(3).read(in(text)))
        .extracting(Money::toString)
        .containsExactly("1.00 EUR", "2.00 EUR");
    assertThat(bad)
        .extracting(BadRecord::line, BadRecord::pointer)
        .containsExactly(tuple(2, "/amount"), tuple(4, "/amount"), tuple(6, ""));
    assertThat(bad.get(0))
        .isEqualTo(
            new BadRecord(
                2, 11, "/amount", "found 7, expected a text with a decimal number such as 1200.50"))
        .hasToString(
            "/amount: found 7, expected a text with a decimal number such as 1200.50"
                + " (line 2, column 11)");
    assertThat(bad.get(2)).asString().startsWith("/: is not JSON: ").endsWith("(line 6, column 1)");
  }

  @Test
  void badElements_arePassedOver_andTold() {
    String text = "[" + ONE + ",\n" + WRONG + ", null, [[{}], 1]," + TWO + ",\n\"EUR\"]";
    List<Money> two = list(4).read(text);
    assertThat(two).extracting(Money::toString).containsExactly("1.00 EUR", "2.00 EUR");
    assertThat(bad)
        .extracting(BadRecord::line, BadRecord::pointer)
        .containsExactly(tuple(2, "/1/amount"), tuple(2, "/2"), tuple(2, "/3"), tuple(3, "/5"));
    bad.clear();
    assertThat(list(4).read(in(text))).isEqualTo(two);
    assertThat(bad).hasSize(4);
  }

  @Test
  void oneMoreThanMayBe_endsTheReading() {
    String problem =
        "(?s)/amount: found 7, .*"
            + "No more than 2 bad records may be passed over, "
            + "and that many were \\(line 4, column 11\\)";
    assertThatThrownBy(() -> lines(2).read(in((WRONG + "\n").repeat(9).replaceFirst("\n", "\n\n"))))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageMatching(problem);
    assertThat(bad).extracting(BadRecord::line).containsExactly(1, 3);
    bad.clear();
    assertThatThrownBy(() -> list(2).read("[" + WRONG + "," + WRONG + "," + WRONG + ",7"))
        .hasMessageStartingWith("/2/amount: found 7, ");
    assertThat(bad).extracting(BadRecord::pointer).containsExactly("/0/amount", "/1/amount");
  }

  @Test
  void noneThatMayBePassedOver_isAsWithout() {
    assertThatThrownBy(() -> lines(0).read(in(WRONG + "\n")))
        .hasMessage(
            catchThrowableOfType(
                    InternshipJsonException.class,
                    () -> JSON.linesOf(Money.class).read(in(WRONG + "\n")))
                .getMessage());
    assertThat(bad).isEmpty();
  }

  /** The count is that of a reading, so that a reader serves many. */
  @Test
  void eachReading_countsItsOwn() {
    JsonLines<Money> lines = lines(1);
    for (int i = 0; i < 3; i++) {
      assertThat(lines.read(in(WRONG + "\n" + ONE + "\n"))).hasSize(1);
    }
    assertThat(bad).hasSize(3);
  }

  @Test
  void lastLineThatBreaksOff_isNotPassedOver() throws IOException {
    Path file = Files.writeString(directory.resolve("m.jsonl"), WRONG + "\n" + ONE + "\n" + WRONG);
    assertThatThrownBy(() -> lines(9).read(file))
        .hasMessageStartingWith("/: the last line breaks off")
        .hasMessageEndingWith("(line 3, column " + (WRONG.length() + 1) + ")");
    assertThat(bad).extracting(BadRecord::line).containsExactly(1);
    lines(9).cutOff(file);
    assertThat(lines(9).read(file)).hasSize(1);
  }

  /** Appending reads the file to name what is wrong with its last line: nobody skips anything. */
  @Test
  void appending_passesNothingOver() throws IOException {
    Path file = Files.writeString(directory.resolve("m.jsonl"), WRONG + "\n" + ONE);
    assertThatThrownBy(() -> lines(9).append(List.of(Money.of("1", "EUR")), file))
        .hasMessageStartingWith("/amount: found 7, ")
        .hasMessageEndingWith("(line 1, column 11)");
    assertThat(bad).isEmpty();
    assertThat(file).hasContent(WRONG + "\n" + ONE);
  }

  @Test
  void brokenDocument_endsTheReading_whateverMayBePassedOver() {
    for (String broken :
        List.of(
            "}", "{\"amount\":7,", "'", "{\"amount\":7 \"b\":1}, " + ONE + "]", ONE + " " + ONE)) {
      assertThatThrownBy(() -> list(9).read("[" + WRONG + "," + broken))
          .as(broken)
          .isInstanceOf(InternshipJsonException.class)
          .message()
          .startsWith("/")
          .containsAnyOf("is not JSON", "ends too early");
      assertThat(bad).as(broken).isNotEmpty();
      bad.clear();
    }
    for (String broken : List.of("", "{}", "[] 7", "[1")) {
      assertThatThrownBy(() -> list(9).read(broken)).isInstanceOf(InternshipJsonException.class);
    }
    assertThatThrownBy(
            () ->
                list(9)
                    .read(
                        new ByteArrayInputStream(("[7," + ONE).getBytes(StandardCharsets.UTF_16))))
        .hasMessageContaining("is not UTF-8");
  }

  /** What is passed over was not looked at, and may be anything of somebody. */
  @Test
  void restOfABadElement_isNotRepeated() {
    JsonList<Intern> interns = JSON.listOf(Intern.class).skipping(9, bad::add);
    assertThatThrownBy(() -> interns.read("[{\"id\":7,\"location\":{\"country\": §NG}}]"))
        .message()
        .doesNotContain("NG", "§", "SECTION");
    assertThatThrownBy(() -> interns.read("[{\"id\":7,\"location\":NG}]"))
        .message()
        .doesNotContain("NG");
    assertThatThrownBy(() -> interns.read("[{\"location\":7,\"timeZone\":NG}]"))
        .message()
        .doesNotContain("NG");
    assertThat(interns.read("[{\"timeZone\":7},{\"id\":\"ada\"},{\"id\":\"ben\",\"seats\":9}]"))
        .hasSize(1);
    assertThat(bad.get(3))
        .asString()
        .startsWith("/0/timeZone: found a number, expected a time zone");
    assertThat(bad.get(4)).asString().startsWith("/2/seats: is not known here"); // personal no more
  }

  @Test
  void whatTheCallerThrows_endsTheReading_asDoesAFault() {
    JsonLines<Money> stopping =
        JSON.linesOf(Money.class)
            .skipping(
                9,
                record -> {
                  throw new NoSuchElementException("enough");
                });
    try (Stream<Money> stream = stopping.stream(in(WRONG + "\n" + ONE + "\n"))) {
      var values = stream.iterator();
      assertThatThrownBy(values::hasNext)
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("enough");
      assertThat(values.hasNext()).isFalse();
    }
    try (Stream<Money> stream = lines(0).stream(in(WRONG + "\n" + ONE + "\n"))) {
      var values = stream.iterator();
      assertThatThrownBy(values::hasNext).isInstanceOf(InternshipJsonException.class);
      assertThat(values.hasNext()).isFalse();
    }
  }

  /** Every second record is bad, and none is kept. */
  @Test
  void endlessInput_isReadInTheMemoryOfARecord() {
    long[] told = {0};
    EndlessInput lines = new EndlessInput("", ONE + "\n" + WRONG + "\n");
    JsonLines<Money> form = JSON.linesOf(Money.class).skipping(Integer.MAX_VALUE, it -> told[0]++);
    try (Stream<Money> stream = form.stream(lines)) {
      assertThat(stream.limit(20_000).count()).isEqualTo(20_000);
    }
    assertThat(told[0]).isBetween(19_999L, 20_000L);
  }

  @Test
  void longName_isCut() {
    JsonLines<Money> lines = lines(1);
    lines.read(in("{\"" + "x".repeat(100_000) + "\":1}\n"));
    assertThat(bad.get(0).toString()).hasSizeLessThan(2_000);
  }

  @Test
  void wrongArguments() {
    assertThatThrownBy(() -> lines(-1))
        .hasMessageStartingWith("JsonLines: skipping: max is -1, it must be");
    assertThatThrownBy(() -> list(-1))
        .hasMessageStartingWith("JsonList: skipping: max is -1, it must be");
    assertThatThrownBy(() -> lines(1).read(directory.resolve("none"))).hasMessageContaining("none");
    assertThatThrownBy(() -> new BadRecord(0, 1, "", ""))
        .hasMessageStartingWith("BadRecord: line is 0, it must be");
    assertThatThrownBy(() -> new BadRecord(1, -1, "", ""))
        .hasMessageStartingWith("BadRecord: column is -1, it must be");
  }

  private JsonLines<Money> lines(int max) {
    return JSON.linesOf(Money.class).skipping(max, bad::add);
  }

  private JsonList<Money> list(int max) {
    return JSON.listOf(Money.class).skipping(max, bad::add);
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
