package org.openinternship.jackson;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.PlacementEvent;

class JsonLinesTest {
  private static final JsonLines<PlacementEvent> LINES =
      InternshipJson.standard().linesOf(PlacementEvent.class);
  private static final List<PlacementEvent> THREE =
      List.of(
          new PlacementEvent.Onboarded(Instant.parse("2026-09-01T08:00:00Z")),
          new PlacementEvent.Started(Instant.parse("2026-09-07T08:00:00Z")),
          new PlacementEvent.Extended(
              Instant.parse("2026-12-01T08:00:00Z"), LocalDate.parse("2027-01-15")));
  private static final String TEXT =
      """
      {"type":"ONBOARDED","at":"2026-09-01T08:00:00Z"}
      {"type":"STARTED","at":"2026-09-07T08:00:00Z"}
      {"type":"EXTENDED","at":"2026-12-01T08:00:00Z","last":"2027-01-15"}
      """;

  @TempDir private Path directory;

  @Test
  void eventsAreAppended_oneALine() throws IOException {
    Path file = directory.resolve("p-1.jsonl");
    LINES.append(THREE.subList(0, 1), file);
    LINES.append(List.of(), file);
    LINES.append(THREE.subList(1, 3), file);
    assertThat(Files.readString(file)).isEqualTo(TEXT);
    assertThat(LINES.read(file)).isEqualTo(THREE);
    try (Stream<PlacementEvent> stream = LINES.stream(file)) {
      assertThat(stream).isEqualTo(THREE);
    }
    LINES.write(THREE.subList(0, 1), file);
    assertThat(Files.readString(file)).isEqualTo(TEXT.lines().findFirst().orElseThrow() + "\n");
    assertThat(directory.toFile().listFiles()).containsExactly(file.toFile());
  }

  /** A text from the second time on that it comes, and so an object of texts. */
  @Test
  void whatLinesSayAgain_isMadeOnce() {
    String line = "{'id':'i%s','skills':[{'name':'java','proficiency':'WORKING'}]}\n";
    String text =
        IntStream.range(0, 3).mapToObj(line.replace('\'', '"')::formatted).collect(joining());
    List<Intern> read =
        InternshipJson.standard()
            .linesOf(Intern.class)
            .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.get(2).skills().get(0)).isSameAs(read.get(1).skills().get(0));
  }

  @Test
  void everyTruncation_isReadAsFarAsLinesAreWhole_andNamed() throws IOException {
    JsonLines<ContactEvent> lines = InternshipJson.standard().linesOf(ContactEvent.class);
    Instant at = Instant.parse("2026-09-07T08:00:00Z");
    List<ContactEvent> events =
        List.of(
            new ContactEvent.QuestionAsked(at, "über-1"), // in bytes, ü may be cut in two
            new ContactEvent.QuestionAnswered(at, "über-1"),
            new ContactEvent.QuestionAsked(at, "\uD83D\uDE00"));
    Path whole = directory.resolve("whole.jsonl");
    lines.append(events, whole);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = directory.resolve("cut.jsonl");
    for (int length = 0; length <= bytes.length; length++) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      int complete =
          (int)
              Files.readString(cut, StandardCharsets.ISO_8859_1)
                  .chars()
                  .filter(c -> c == '\n')
                  .count();
      int rest = length;
      while (rest > 0 && bytes[rest - 1] != '\n') {
        rest--;
      }
      if (rest < length) {
        String where = "(line " + (complete + 1) + ", column " + (length - rest + 1) + ")";
        byte[] before = Files.readAllBytes(cut);
        assertThatThrownBy(() -> lines.read(cut))
            .isInstanceOf(InternshipJsonException.class)
            .hasMessageStartingWith("/: the last line breaks off without a line feed")
            .hasMessageContaining(bytes[length] == '\n' ? "add a line feed" : "then cut it off")
            .hasMessageEndingWith(where);
        assertThatThrownBy(() -> lines.append(events, cut))
            .isInstanceOf(InternshipJsonException.class)
            .hasMessageEndingWith(where);
        assertThat(cut).hasBinaryContent(before);
      }
      assertThat(lines.cutOff(cut)).isEqualTo(length - rest);
      assertThat(lines.cutOff(cut)).isZero();
      assertThat(lines.read(cut)).isEqualTo(events.subList(0, complete));
      lines.append(events.subList(complete, events.size()), cut);
      assertThat(cut).hasBinaryContent(bytes);
    }
  }

  /** The rest that is cut off is longer than what is looked at in one go. */
  @Test
  void longRest_isCutOff() throws IOException {
    Path file = directory.resolve("long.jsonl");
    for (int length : new int[] {8191, 8192, 8193, 50_000}) {
      Files.writeString(file, TEXT + "x".repeat(length));
      assertThat(LINES.cutOff(file)).isEqualTo(length);
      assertThat(LINES.read(file)).isEqualTo(THREE);
      Files.writeString(file, "x".repeat(length));
      assertThat(LINES.cutOff(file)).isEqualTo(length);
      assertThat(file).isEmptyFile();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " \n", "\n\n\t\n", "\r\r\n"})
  void blankLinesArePassedOver_andCounted(String blank) {
    assertThat(read(TEXT.replace("\n", blank + "\n"))).isEqualTo(THREE);
    assertThat(read(blank + TEXT + blank)).isEqualTo(THREE);
    long line = blank.chars().filter(c -> c == '\n').count() + 1;
    assertThatThrownBy(() -> read(blank + TEXT.replace("ONB", "B")))
        .hasMessageEndingWith("(line " + line + ", column 9)");
  }

  static List<Arguments> hostileLines() {
    return List.of(
        Arguments.of("{'type':'RESUMED'}", "/at: is missing, expected an instant"),
        Arguments.of(
            "{'type':'OFFER_MADE','at':'2026-09-07T08:00:00Z'}",
            "/type: found \"OFFER_MADE\", expected one"),
        Arguments.of("{'at':'2026-09-07T08:00:00Z'}", "/type: is missing, expected one of"),
        Arguments.of(
            "{'type':'STARTED','at':'yesterday'}", "/at: found \"yesterday\", expected an instant"),
        Arguments.of("{'type':'STARTED'", "/type: the document ends too early"),
        Arguments.of("[]", "/: found an array, expected an object with type"),
        Arguments.of("null", "/: found null, expected an object with type"),
        Arguments.of("}", "/: is not JSON: "),
        Arguments.of(
            "{'type':'STARTED','at':'2026-09-07T08:00:00Z'}{}",
            "/: found an object, expected the end"),
        Arguments.of("{'type':'STARTED','at':'2026-09-07T08:00:00Z'},", "/: is not JSON: "),
        Arguments.of("\u0000\u0000\u0000\u0000\u0000", "/: is not UTF-8: "),
        Arguments.of("\ufffe", "/: is not JSON: "),
        Arguments.of("{\r\r'type':1}", "/type: found 1, expected one of"),
        Arguments.of("\"{", "/: the document ends too early"));
  }

  @ParameterizedTest
  @MethodSource("hostileLines")
  void hostileLine_isRefusedByItsNumber(String line, String message) {
    String text = TEXT + line.replace('\'', '"') + "\n" + TEXT;
    InternshipJsonException refusal =
        catchThrowableOfType(InternshipJsonException.class, () -> read(text));
    assertThat(refusal).hasMessageStartingWith(message);
    assertThat(refusal.getMessage())
        .matches("/[^\\n]*: [^\\n]+ \\(line 4, column \\d+\\)")
        .doesNotContain("Exception", "jackson", "Jackson", ": null (");
  }

  @Test
  void deepLine_isRefused() {
    assertThatThrownBy(() -> read(TEXT + "[".repeat(100_000) + "\n"))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageContaining("(line 4, column ");
  }

  @Test
  void endlessFileAndEndlessLine_takeNoMoreMemoryThanTheyNeed() {
    EndlessInput endless = new EndlessInput("\n", TEXT);
    try (Stream<PlacementEvent> stream = LINES.stream(endless)) {
      assertThat(stream.skip(100_000).limit(2)).isEqualTo(List.of(THREE.get(1), THREE.get(2)));
    }
    assertThat(endless.closed()).isFalse();
    assertThat(read(" ".repeat(10_000_000) + TEXT)).isEqualTo(THREE);
  }

  @Test
  void unknownProperties_areAllowedOnRequest() {
    String text = TEXT.replace("{", "{\"shift\":{\"a\":[1]},");
    assertThatThrownBy(() -> read(text)).hasMessageStartingWith("/shift: is not known here");
    JsonLines<PlacementEvent> tolerant =
        InternshipJson.standard().allowingUnknownProperties().linesOf(PlacementEvent.class);
    assertThat(tolerant.read(bytes(text))).isEqualTo(THREE);
  }

  @Test
  void valuesThatCannotBeWritten_leaveTheFileAsItWas() throws IOException {
    Path file = directory.resolve("p-1.jsonl");
    LINES.append(THREE, file);
    List<PlacementEvent> broken = Arrays.asList(THREE.get(0), null);
    assertThatNullPointerException()
        .isThrownBy(() -> LINES.append(broken, file))
        .withMessage("JsonLines.values has an element that is null");
    assertThatNullPointerException().isThrownBy(() -> LINES.write(broken, file));
    assertThat(Files.readString(file)).isEqualTo(TEXT);
    assertThat(directory.toFile().listFiles()).containsExactly(file.toFile());
  }

  @Test
  void fileThatIsNotThere() {
    Path none = directory.resolve("none.jsonl");
    assertThatThrownBy(() -> LINES.read(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> LINES.stream(none)).hasCauseInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> LINES.cutOff(none)).isInstanceOf(UncheckedIOException.class);
    LINES.append(List.of(), none);
    assertThat(none).doesNotExist();
  }

  /** An interrupt closes the file under the one who writes. */
  @Test
  void interruptedWriter_leavesTheFileAsItWas_andStaysInterrupted() throws IOException {
    Path file = directory.resolve("p-1.jsonl");
    LINES.append(THREE, file);
    List<Runnable> writers =
        List.of(
            () -> LINES.append(THREE, file),
            () -> LINES.write(THREE.subList(0, 1), file),
            () ->
                InternshipJson.standard()
                    .listOf(PlacementEvent.class)
                    .write(THREE.subList(0, 1), file));
    for (Runnable writer : writers) {
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(writer::run).isInstanceOf(UncheckedIOException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
      } finally {
        Thread.interrupted();
      }
      assertThat(Files.readString(file)).isEqualTo(TEXT);
      assertThat(directory.toFile().listFiles()).containsExactly(file.toFile());
    }
  }

  private static List<PlacementEvent> read(String text) {
    return LINES.read(bytes(text));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void byteOrderMark_standsBeforeTheFirstLineAlone() {
    byte[] marked = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(LINES.read(new ByteArrayInputStream(marked))).isEqualTo(THREE);
    byte[] joined = ("\ufeff" + TEXT + "\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> LINES.read(new ByteArrayInputStream(joined)))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageContaining("files were joined")
        .hasMessageEndingWith("(line 4, column 1)");
  }
}
