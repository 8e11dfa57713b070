package org.openinternship.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;

/**
 * What every reason code keeps to. A module extends it with the codes that it exports; a host can
 * do the same with its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReasonContract {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)((?::\\w+)*)((?:\\|[^{}|]*)*)}");

  /** Words that look like a count of something and are a verb after a key. */
  private static final Set<String> VERBS =
      Set.of("{intern} bids", "{intern} both bids", "{above} mentors");

  /** The codes. */
  protected abstract List<? extends ReasonCode> codes();

  @Test
  void namesAreUnique() {
    assertThat(codes()).isNotEmpty();
    assertThat(UniqueNames.codeClashes(codes())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void messageShowsEveryArgument(ReasonCode code) {
    Reason reason = filled(code, 7);
    assertThat(reason.message())
        .isNotBlank()
        .doesNotContain("{", "}", "|", "#")
        .doesNotEndWith(".");
    for (Map.Entry<String, Object> argument : reason.arguments().entrySet()) {
      if (argument.getValue() instanceof String text && text.startsWith("<")) {
        assertThat(reason.message()).contains(text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void parametersAreDifferentPlainNames(ReasonCode code) {
    assertThat(code.text().parameters())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+[A-Za-z]*"));
    assertThat(filled(code, 7).arguments().keySet())
        .containsExactlyElementsOf(code.text().parameters());
  }

  /** A number in front of a noun has plural forms, so that nobody reads of 1 mentors. */
  @ParameterizedTest
  @MethodSource("codes")
  void countsHavePluralForms(ReasonCode code) {
    String nouns = String.join("|", pluralNouns());
    String count =
        "\\{\\w+} (?:(?!and |has )[a-z]+ )?(?:"
            + nouns
            + ")\\b|(?<=least|most|than) \\{\\w+} are\\b";
    assertThat(Pattern.compile(count).matcher(code.text().text()).results())
        .extracting(found -> found.group())
        .as("%s in %s: write {n|# day|# days}", code, ExportedTypes.file(code.getClass()))
        .filteredOn(found -> !VERBS.contains(found))
        .isEmpty();
  }

  /** The nouns that are counted somewhere, and those that are most likely to be. */
  private Set<String> pluralNouns() {
    Set<String> nouns = new TreeSet<>(Set.of("minutes", "hours", "days", "weeks", "interns"));
    for (ReasonCode code : codes()) {
      GAP.matcher(code.text().text())
          .results()
          .filter(gap -> gap.group(2).isEmpty())
          .map(gap -> gap.group(3).replaceAll(".*\\|", ""))
          .filter(form -> form.matches("# (?:[a-z]+ )*[a-z]+s"))
          .forEach(form -> nouns.add(form.replaceAll(".* ", "")));
    }
    return nouns;
  }

  /** What follows 1 is not what follows 2, and both are what the English plural rule says. */
  @ParameterizedTest
  @MethodSource("codes")
  void oneDiffersFromTwo_whereverThereArePluralForms(ReasonCode code) {
    boolean plural =
        GAP.matcher(code.text().text())
            .results()
            .anyMatch(gap -> isPlural(code, gap.group(1), gap.group(3)));
    String none = filled(code, 0).message().replaceAll("\\d+", "#");
    String one = filled(code, 1).message().replaceAll("\\d+", "#");
    String two = filled(code, 2).message().replaceAll("\\d+", "#");
    assertThat(one.equals(two)).isEqualTo(!plural);
    assertThat(none).isEqualTo(two);
    assertThat(filled(code, 1).message())
        .doesNotContainPattern("\\b1 (days|hours|weeks|months|mentors|interns|seats|bids|years)\\b")
        .doesNotContainPattern("\\b1 are\\b");
  }

  /** JSON has numbers, texts and lists; a reason comes back from them as it was. */
  @ParameterizedTest
  @MethodSource("codes")
  void argumentsComeBackFromTheirText(ReasonCode code) {
    Reason reason = filled(code, 3);
    Map<String, Object> read = new LinkedHashMap<>();
    reason
        .arguments()
        .forEach(
            (name, value) ->
                read.put(name, value instanceof Number ? value : reason.argument(name)));
    assertThat(new Reason(code, read)).isEqualTo(reason).hasSameHashCodeAs(reason);
  }

  /** A reason with an argument of the right kind for each parameter. */
  public static Reason filled(ReasonCode code, long number) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String parameter : code.text().parameters()) {
      arguments.put(parameter, argument(code, parameter, number));
    }
    return new Reason(code, arguments);
  }

  private static Object argument(ReasonCode code, String parameter, long number) {
    return switch (code.text().kind(parameter)) {
      case "number" -> number;
      case "minutes" -> 90;
      case "date" -> "2026-09-01";
      case "instant" -> "2026-09-01T12:00:00Z";
      case "duration" -> "PT48H";
      case "period" -> "2026-09-01/2026-12-18";
      case "money" -> "7.50 EUR";
      default -> "<" + parameter + " $\\>";
    };
  }

  /** Whether a gap has forms that go by a number and differ; it may show nothing, as {n||}. */
  private static boolean isPlural(ReasonCode code, String name, String forms) {
    return !forms.isEmpty()
        && !name.equals("you")
        && code.text().kind(name).equals("number")
        && Stream.of(forms.substring(1).split("\\|", -1)).distinct().count() > 1;
  }
}
