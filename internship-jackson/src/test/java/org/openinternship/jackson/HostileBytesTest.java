package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.reason.Reason;

/**
 * Whatever bytes there are, what comes of them is a value or the one exception, with a place, on
 * one short line, and with nothing of the platform's or of Jackson's in it: of a document, of a
 * list, of lines and of a text.
 */
class HostileBytesTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final InternshipJson LENIENT = JSON.allowingUnknownProperties();

  private static final String WHOLE =
      "\ufeff{\"name\":\"caf\u00e9 \ud83e\udd80\\u00e9\",\r\n\"source\":\"\u4e2d\",\n\"competencies\":"
          + "[{\"key\":\"k\",\"name\":\"n\\n\"}]} ";

  static Stream<String> numbers() {
    return Stream.of(
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1E+2147483648",
        "1e99999999999999999999",
        "-0",
        "-0.0",
        "0e0",
        "-0e-0",
        "0.1e1",
        "9223372036854775808",
        "-9223372036854775809",
        "1" + "0".repeat(500),
        "0." + "0".repeat(500) + "1",
        "1e" + "9".repeat(500),
        "-",
        "+1",
        "01",
        "-01",
        "00",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x10",
        "1_000",
        "1,5",
        "--1",
        "1.5.5",
        "1e5e5",
        "NaN",
        "-NaN",
        "Infinity",
        "-Infinity",
        "\u0665",
        "\uff11",
        "\u22121",
        "1\u00a0000",
        "1\u0000",
        "'1'");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbers_areReadOrRefusedAtTheirPlace(String number) {
    for (String text :
        List.of(
            "{\"interns\":[{\"id\":\"a\",\"hoursPerWeek\":" + number + "}]}",
            "{\"interns\":[{\"id\":\"a\",\"hoursPerWeek\":" + number)) {
      assertThat(refusals(text, Cohort.class)).isNotEmpty();
    }
    String reason = "{\"code\":\"FACT_UNKNOWN\",\"arguments\":{\"fact\":" + number + "}}";
    refusals(reason, Reason.class)
        .forEach(it -> assertThat(it.pointer()).isEqualTo("/arguments/fact"));
    refusals(number, Cohort.class);
  }

  static Stream<String> shapes() {
    return Stream.of(
        "",
        " \t\r\n",
        "\n".repeat(100_000),
        "\ufeff",
        "\ufeff\ufeff{}",
        "{}\ufeff",
        "\u2028{}",
        "{}{}",
        "{}\n{}",
        "{} []",
        "{},",
        "{}]",
        "{}}",
        "{}0",
        "{}\u0000",
        "\u0000",
        "\u0000{}",
        "{\u0000}",
        "[".repeat(200_000),
        "{\"x\":".repeat(200_000),
        "{\"interns\":".repeat(200_000),
        "{\"interns\":[".repeat(200_000),
        "[{\"interns\":".repeat(200_000),
        "]",
        "}",
        ":",
        ",",
        "\"",
        "\\",
        "{",
        "{\"",
        "{\"interns",
        "{\"interns\"",
        "{\"interns\":",
        "{\"interns\":[",
        "{\"interns\":[],",
        "{\"interns\":[],}",
        "{\"interns\":[,]}",
        "{\"interns\":[{},]}",
        "{\"interns\" []}",
        "{interns:[]}",
        "{'interns':[]}",
        "{\"interns\":[],\"interns\":[]}",
        "{\"interns\":[],\"\\u0069nterns\":[]}",
        "{\"interns\":[{\"id\":\"a\",\"id\":\"a\"}]}",
        "{\"\":1}",
        "{\"\\ud83e\":1}",
        "{\"\\udd80\\ud83e\":1}",
        "{\"interns\":[{\"id\":\"\\ud83e\"}]}",
        "{\"interns\":[{\"id\":\"\\udd80\\ud83e\"}]}",
        "{\"interns\":[{\"id\":\"\\ud83e\\u0041\"}]}",
        "{\"interns\":[{\"id\":\"\ud83e\"}]}",
        "{\"interns\":[{\"id\":\"\\u0000\"}]}",
        "{\"interns\":[{\"id\":\"\\x\"}]}",
        "{\"interns\":[{\"id\":\"\\u12\"}]}",
        "{\"interns\":[{\"id\":\"\\u12zz\"}]}",
        "{\"interns\":[{\"id\":\"\\U0041\"}]}",
        "{\"interns\":[{\"id\":\"a\u0001\"}]}",
        "{\"interns\":[{\"id\":\"a\n\"}]}",
        "{\"interns\":[tru]}",
        "{\"interns\":[TRUE]}",
        "{\"interns\":[nul\u00e9]}",
        "{\"interns\":" + "x".repeat(100_000) + "}",
        "{\"" + "x".repeat(100_000) + "\":1}",
        "{\"" + "x".repeat(2_000_000) + "\":1}",
        "{\"interns\":\"" + "x".repeat(100_000) + "\"}",
        "{\"interns\":\"" + "x".repeat(2_000_000) + "\"}",
        "{\"" + "a/~\\u2028".repeat(10_000) + "\":1}",
        "/* comment */{}",
        "// comment\n{}",
        "# comment\n{}",
        ")]}',\n{}",
        "callback({})",
        "<html>",
        "interns: []",
        "\u001e{}",
        "\u001b[0m{}",
        "\u007f{}",
        "\f{}",
        "\u000b{}",
        "\u0085{}",
        "null",
        "true",
        "5",
        "\"x\"",
        "[]",
        "[[]]");
  }

  /** Whether properties are known or not, where depth is found in another way. */
  @ParameterizedTest
  @MethodSource("shapes")
  void shapes_areRefused(String text) {
    assertThat(refusals(text, Cohort.class)).isNotEmpty();
    assertRefusal(() -> LENIENT.read(text, Cohort.class));
    assertRefusal(() -> LENIENT.listOf(Cohort.class).read("[" + text));
    assertRefusal(() -> LENIENT.linesOf(Cohort.class).read(in(utf8(text + "\n"))));
  }

  static Stream<byte[]> bytes() {
    Stream<byte[]> unicode =
        Stream.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
            .map(Charset::forName)
            .flatMap(
                charset ->
                    Stream.of("{}", "\ufeff{}", "\ufeff", "{\"interns\":[]}", "[]", "1", "\u4e2d{}")
                        .map(text -> text.getBytes(charset)));
    Stream<byte[]> other =
        Stream.of(
                "00",
                "0000",
                "000000",
                "00000000",
                "fe",
                "ff",
                "feff",
                "fffe",
                "fffe0000",
                "0000feff",
                "ef",
                "efbb",
                "efbbbf",
                "efbbbfef",
                "efbbbfefbb",
                "efbbbf00",
                "efbbbf80",
                "efbb7b7d",
                "80",
                "bf",
                "c0",
                "c080",
                "c0af",
                "c1bf",
                "c3",
                "c328",
                "e0",
                "e080",
                "e08080",
                "e28028",
                "eda080",
                "f0",
                "f09f",
                "f09fa6",
                "f09fa680",
                "f0808080",
                "f4908080",
                "f5",
                "f8888080",
                "1f8b0800",
                "504b0304",
                "7b7d1a",
                "7b7d00",
                "7b22",
                "7b22ff",
                "7b22c3",
                "7b22c3227d",
                "dd736e",
                "2b2f76382d")
            .map(HexFormat.of()::parseHex);
    return Stream.concat(unicode, other);
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void bytesOfOtherKinds_areRefused(byte[] bytes) {
    assertThat(assertRefusal(() -> JSON.read(in(bytes), Cohort.class))).isNotEmpty();
    assertThat(assertRefusal(() -> LENIENT.read(in(bytes), Cohort.class))).isNotEmpty();
    assertRefusal(() -> JSON.listOf(Cohort.class).read(in(bytes)));
    assertRefusal(() -> JSON.linesOf(Cohort.class).read(in(bytes)));
  }

  /** Each of them, and each other byte in its place. */
  @Test
  void documentCutOrChangedInEveryByte() {
    byte[] whole = utf8(WHOLE);
    assertThat(JSON.read(in(whole), CompetencyFramework.class).competencies()).hasSize(1);
    for (int length = 0; length < whole.length - 1; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(assertRefusal(() -> JSON.read(in(cut), CompetencyFramework.class)))
          .as("%s bytes", length)
          .isNotEmpty();
    }
    for (int i = 0; i < whole.length; i++) {
      for (int octet = 0; octet < 0x100; octet++) {
        byte[] changed = whole.clone();
        changed[i] = (byte) octet;
        assertRefusal(() -> JSON.read(in(changed), CompetencyFramework.class));
      }
    }
  }

  /** Of the text and of its bytes; the same, but for the zero byte and halves of characters. */
  private static List<InternshipJsonException> refusals(String text, Class<?> type) {
    List<InternshipJsonException> ofText = assertRefusal(() -> JSON.read(text, type));
    List<InternshipJsonException> ofBytes = assertRefusal(() -> JSON.read(in(utf8(text)), type));
    if (text.indexOf('\0') < 0 && !text.contains("\ud83e\"") && !text.startsWith("{\"\\u")) {
      assertThat(ofBytes).hasSameSizeAs(ofText);
      IntStream.range(0, ofText.size())
          .forEach(i -> assertThat(ofBytes.get(i).pointer()).isEqualTo(ofText.get(i).pointer()));
    }
    return Stream.concat(ofText.stream(), ofBytes.stream()).toList();
  }

  /** The refusal, if it is one; anything else that is thrown breaks the test. */
  private static List<InternshipJsonException> assertRefusal(Supplier<?> reading) {
    Throwable thrown = catchThrowable(reading::get);
    if (thrown == null) {
      return List.of();
    }
    assertThat(thrown).isInstanceOf(InternshipJsonException.class);
    assertThat(thrown.getMessage())
        .hasSizeLessThan(1_000)
        .matches("/[^\\n]*: [^\\n]+ \\(line [1-9]\\d*, column [1-9]\\d*\\)")
        .doesNotContain(
            "Exception", "ackson", "[Source", "Feature", "Constraints", "null (", "from `")
        .doesNotContain("Invalid UTF-8");
    return List.of((InternshipJsonException) thrown);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
