package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.cohort.Cohort;

/** JSON is UTF-8; whatever else is refused with its place, and is never a fault of the disk. */
class EncodingTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final String TEXT = "{\"interns\":[{\"id\":\"ad\u00e9\ud83e\udd80\"}]}";

  @Test
  void byteOrderMark_isAllowed() {
    Cohort cohort = JSON.read(TEXT, Cohort.class);
    assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(cohort);
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(cohort);
    assertThat(JSON.read("\ufeff" + TEXT, Cohort.class)).isEqualTo(cohort);
    assertThat(JSON.listOf(Cohort.class).read("\ufeff[" + TEXT + "]")).containsExactly(cohort);
    assertThat(
            JSON.linesOf(Cohort.class)
                .read(in(("\ufeff" + TEXT + "\n").getBytes(StandardCharsets.UTF_8))))
        .containsExactly(cohort);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
  void otherUnicode_isRefusedAtItsFirstByte(String charset) {
    for (String mark : List.of("", "\ufeff")) {
      byte[] bytes = (mark + TEXT).getBytes(Charset.forName(charset));
      for (int length = 2; length <= bytes.length; length++) { // cut ones too
        assertThat(refusal(Arrays.copyOf(bytes, length)))
            .hasMessageMatching(
                "/: is not UTF-8: found the byte 0x(00|fe|ff) at offset [01]\\. Maybe it is UTF-16"
                    + " or UTF-32 \\(line 1, column [12]\\)");
      }
    }
  }

  @Test
  void utf16WithHalfASurrogatePair_isRefused() {
    assertThat(refusal("{\"id\":\"a\ud83e\"}".getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageStartingWith("/: is not UTF-8: found the byte 0x00 at offset 1");
  }

  @Test
  void overlongSlash_isRefused() {
    assertRefused("{'interns':[{'id':'a", "c0af", "'}]}", "0xc0 at offset 20", 21);
  }

  @Test
  void brokenCharacters_areRefusedAtTheByteThatIsWrong() {
    assertRefused("{'interns':[{'id':'a", "ff", "'}]}", "0xff at offset 20", 21);
    assertRefused("{'interns':[{'id':'a", "80", "'}]}", "0x80 at offset 20", 21);
    assertRefused("{'interns':[{'id':'a", "e080af", "'}]}", "0x80 at offset 21", 22); // overlong
    assertRefused("{'interns':[{'id':'a", "f08080af", "'}]}", "0x80 at offset 21", 22);
    assertRefused("{'interns':[{'id':'a", "eda080", "'}]}", "0xa0 at offset 21", 22); // half a pair
    assertRefused("{'interns':[{'id':'a", "f4908080", "'}]}", "0x90 at offset 21", 22); // too large
    assertRefused("{'interns':[{'id':'a", "f5808080", "'}]}", "0xf5 at offset 20", 21);
    assertRefused("{'interns':[{'id':'a", "c3", "'}]}", "0x22 at offset 21", 22);
  }

  /** It is UTF-8 all the same, unless it stands where UTF-16 and UTF-32 have it. */
  @Test
  void byteZero_isRefusedAsWhatItIs() {
    assertThat(refusal(bytes("{'interns':[{'id':'a", "00", "'}]}")))
        .hasMessage(
            "/interns/0/id: is not JSON: found the byte 0x00 at offset 20. Maybe it is a file of"
                + " another kind, or was not written to its end (line 1, column 21)");
    assertThat(refusal(bytes("{}", "00000000", "")))
        .hasMessageStartingWith("/: is not JSON: found the byte 0x00 at offset 2. Maybe");
  }

  @Test
  void nothingButAByteOrderMark_isNothing() {
    for (String text : List.of("\ufeff", "\ufeff \n")) {
      assertThat(refusals(text))
          .allSatisfy(
              it ->
                  assertThat(it)
                      .hasMessageStartingWith("/: found nothing, expected an object with bid")
                      .hasMessageMatching(".*\\(line [12], column [12]\\)"));
    }
    assertThat(
            JSON.linesOf(Cohort.class)
                .read(in(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '\n'})))
        .isEmpty();
  }

  @Test
  void otherByteOrderMarks_areToldAsSuch() {
    String mark =
        "/: is not JSON: found ZERO WIDTH NO-BREAK SPACE (U+FEFF) outside of a text. Maybe files"
            + " were joined: as a byte order mark it stands at the very beginning, once ";
    assertThat(refusals("\ufeff\ufeff" + TEXT)).allMatch(is(mark + "(line 1, column 1)"));
    assertThat(refusals("\ufeff\ufeff")).allMatch(is(mark + "(line 1, column 1)"));
    assertThat(refusals(" \ufeff{}")).allMatch(is(mark + "(line 1, column 2)"));
    assertThat(refusals("{}\n\ufeff")).allMatch(is(mark + "(line 2, column 1)"));
    assertThat(refusals("\ufeff{}\ufeff")).allMatch(is(mark + "(line 1, column 3)"));
  }

  @Test
  void charactersOutsideOfTexts_areToldByName() {
    assertThat(refusals("\u2028{}"))
        .allMatch(
            is(
                "/: is not JSON: found LINE SEPARATOR (U+2028) outside of a text. Maybe it was"
                    + " copied from a web page or a document (line 1, column 1)"));
    assertThat(refusals("{\u201cinterns\u201d:[]}"))
        .allMatch(
            is(
                "/: is not JSON: found LEFT DOUBLE QUOTATION MARK (U+201C) outside of a text."
                    + " Maybe a plain \" was meant (line 1, column 2)"));
    assertThat(refusals("{\"interns\":\u00a0[]}"))
        .allMatch(
            it -> it.getMessage().startsWith("/interns: is not JSON: found NO-BREAK SPACE ("));
    assertThat(refusals("{\"interns\":[]}\ud83e\udd80"))
        .allMatch(
            it ->
                it.getMessage().startsWith("/: is not JSON: found a pictograph (U+1F980) outside"));
    assertThat(refusals("\u0085{}"))
        .allMatch(
            it -> it.getMessage().startsWith("/: is not JSON: found NEXT LINE (NEL) (U+0085)"));
    assertThat(refusals("{\"interns\":[{\"id\":\"a\",\"hoursPerWeek\":\u0665}]}"))
        .allMatch(
            it ->
                it.getMessage()
                    .startsWith(
                        "/interns/0/hoursPerWeek: is not JSON: found ARABIC-INDIC DIGIT FIVE"));
  }

  @Test
  void charactersOutsideOfTexts_areToldFarBehindAndInLines() {
    String many = "{\"interns\":[\n" + "{\"id\":\"\u00e9\\\\\"},".repeat(5_000);
    assertThat(refusals(many + "\u2028{\"id\":\"b\"}]}"))
        .allMatch(it -> it.getMessage().startsWith("/interns/"))
        .allMatch(it -> it.getMessage().contains("found LINE SEPARATOR (U+2028)"))
        .allMatch(it -> it.getMessage().contains("(line 2, column "));
    byte[] lines = (TEXT + "\n" + TEXT + "\u2028\n").getBytes(StandardCharsets.UTF_8);
    assertThat(
            catchThrowableOfType(
                InternshipJsonException.class, () -> JSON.linesOf(Cohort.class).read(in(lines))))
        .hasMessageContaining("found LINE SEPARATOR (U+2028)")
        .hasMessageContaining("(line 2, column ");
  }

  private static Predicate<InternshipJsonException> is(String message) {
    return refusal -> message.equals(refusal.getMessage());
  }

  /** Of the text and of its bytes. */
  private static List<InternshipJsonException> refusals(String text) {
    return List.of(
        catchThrowableOfType(InternshipJsonException.class, () -> JSON.read(text, Cohort.class)),
        refusal(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void linesAreCounted_byAnyLineEnd() {
    byte[] bytes = bytes("{'interns':\n\r\n\r [{'id':'a", "c3a9c0", "'}]}");
    assertThat(refusal(bytes))
        .hasMessageStartingWith("/interns/0/id: is not UTF-8: found the byte 0xc0")
        .hasMessageEndingWith("(line 4, column 13)");
  }

  @Test
  void endInTheMiddleOfACharacter_isRefused() {
    assertThat(refusal(bytes("{'interns':[{'id':'a", "f09fa6", "")))
        .hasMessage(
            "/interns/0/id: is not UTF-8: it ends in the middle of a character (line 1, column"
                + " 24)");
  }

  @Test
  void faultBeforeTheBrokenByte_isToldFirst() {
    assertThat(refusal(bytes("{'pins':1,'interns':'", "ff", "'}")))
        .hasMessageStartingWith("/pins: found 1, expected an array");
  }

  /** Also where it lies far behind what is read in one go. */
  @Test
  void brokenByteFarBehind_isToldWithItsPlace() {
    String many = "{\"id\":\"a\"},".repeat(5_000);
    String before = "{\"interns\":[\n" + many + "{\"id\":\"";
    assertThat(refusal(bytes(before, "ff", "'}]}")))
        .hasMessageStartingWith("/interns/5000/id: ")
        .hasMessageContaining("at offset " + before.length())
        .hasMessageEndingWith("(line 2, column " + (many.length() + 8) + ")");
  }

  @Test
  void brokenByteOfALine_isToldByTheLine() {
    byte[] bytes = bytes(TEXT.replace('"', '\'') + "\n{'pins':[{'intern':'", "c0af", "'}]}\n");
    InternshipJsonException refusal =
        catchThrowableOfType(
            InternshipJsonException.class, () -> JSON.linesOf(Cohort.class).read(in(bytes)));
    assertThat(refusal)
        .hasMessageStartingWith("/pins/0/intern: is not UTF-8: found the byte 0xc0 at offset 20")
        .hasMessageEndingWith("(line 2, column 21)");
  }

  @Test
  void halfASurrogatePairByEscapes_isRefusedInValuesAndNames() {
    for (String half : List.of("\\ud83e", "\\udd80", "\\udd80\\ud83e", "\\ud83ex")) {
      assertThat(refusal(bytes("{'interns':[{'id':'" + half, "", "'}]}")))
          .hasMessageStartingWith("/interns/0/id: is no Unicode text: it has half of a surrogate");
      assertThat(refusal(bytes("{'" + half, "", "':1}")))
          .hasMessageStartingWith("/: is not JSON: ");
      assertThat(
              catchThrowableOfType(
                  InternshipJsonException.class, () -> JSON.read("{\"\ud83e\":1}", Cohort.class)))
          .hasMessageStartingWith("/<U+D83E>: is not known here");
    }
  }

  private static void assertRefused(
      String before, String hex, String after, String found, int column) {
    assertThat(refusal(bytes(before, hex, after)))
        .hasMessageStartingWith("/interns/0/id: is not UTF-8: found the byte " + found)
        .hasMessageEndingWith("(line 1, column " + column + ")");
  }

  private static InternshipJsonException refusal(byte[] bytes) {
    return catchThrowableOfType(InternshipJsonException.class, () -> read(bytes));
  }

  private static Cohort read(byte[] bytes) {
    return JSON.read(in(bytes), Cohort.class);
  }

  private static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** Texts with single quotes for double ones around bytes. */
  private static byte[] bytes(String before, String hex, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    bytes.writeBytes(after.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
