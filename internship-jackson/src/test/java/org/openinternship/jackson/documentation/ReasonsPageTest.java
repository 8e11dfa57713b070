package org.openinternship.jackson.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;
import org.openinternship.jackson.Golden;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.ExportedTypes;

/** The page of all reasons is what the code says; {@code -Dgolden.write=true} writes it anew. */
class ReasonsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "guide", "reasons.md");

  private static final Pattern GAP = Pattern.compile("\\{(\\w+)[^{}|]*((?:\\|[^{}|]*)*)}");

  private static final Pattern TAG = Pattern.compile("(?s)\\{@\\w+\\s+(?:[\\w.#]+\\s+)?([^{}]+)}");

  @Test
  void page_isWhatTheCodeSays() {
    Golden.assertPage(PAGE, page());
  }

  @Test
  void everyCode_isTold() {
    for (ReasonCode code : codes()) {
      assertThat(when(code)).as("the comment of %s", code).isNotBlank();
      assertThat(sentence(code.text())).as("%s", code).doesNotContain("|", "#");
    }
  }

  @Test
  void row_hasTypedArgumentsAndASentence() {
    assertThat(row(BidReason.TOO_FEW_BIDS))
        .isEqualTo(
            "| `TOO_FEW_BIDS` | `intern`: the key of an intern<br>`bids`: number<br>`min`: number"
                + " | intern {intern} has {bids} bids, the program asks for at least {min}"
                + " | The program asks for more bids |");
    assertThat(row(BidReason.BIDS_NOT_OPEN))
        .startsWith("| `BIDS_NOT_OPEN` | `phase`: a word of `PhaseKind`<br>`opens`: instant<br>");
    assertThat(row(GeneralReason.FACT_UNKNOWN)).contains("`fact`: a word of `Fact`");
  }

  private static String page() {
    List<String> lines = new ArrayList<>();
    lines.add("# Reasons");
    lines.add("");
    lines.add(
        "Every reason of the library, made from its code by a test. The code is the contract: a"
            + " host may store it, count it and decide by it. The sentence is for people and may be"
            + " worded better at any time; [how it is told](sentences.md) depends on the reader and"
            + " the language.");
    lines.add("");
    lines.add(
        "A group is an enum of the area that gives these reasons; the names of codes are unique"
            + " among all groups. `Reason.of(code, arguments...)` takes the arguments in the order"
            + " shown, and `reason.arguments()` has them by name: a number as Long or BigDecimal,"
            + " minutes too; dates, instants and durations as in `java.time`; all else as text. All"
            + " but numbers may also be a list. A host adds codes in [an enum of its own]"
            + "(../../examples/src/main/java/org/openinternship/examples/own/OwnParts.java).");
    groups().forEach((group, codes) -> addGroup(group, codes, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void addGroup(Class<?> group, List<ReasonCode> codes, List<String> lines) {
    lines.add("");
    lines.add("## " + group.getSimpleName());
    lines.add("");
    lines.add("`%s`: %s.".formatted(group.getPackageName(), comment(group)));
    lines.add("");
    lines.add("| code | arguments | sentence | when |");
    lines.add("| --- | --- | --- | --- |");
    codes.forEach(code -> lines.add(row(code)));
  }

  private static String row(ReasonCode code) {
    ReasonText text = code.text();
    return "| `%s` | %s | %s | %s |"
        .formatted(
            code.name(),
            text.parameters().stream()
                .map(it -> "`%s`: %s".formatted(it, kind(text.kind(it))))
                .collect(Collectors.joining("<br>")),
            sentence(text),
            when(code));
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "" -> "text or number";
      case "you" -> "the key of an intern";
      case "person" -> "a person with a role, as in `mentor kim`";
      case "period" -> "two dates";
      default -> Character.isUpperCase(kind.charAt(0)) ? "a word of `%s`".formatted(kind) : kind;
    };
  }

  /** The sentence about others, in the plural, with the names of its arguments for themselves. */
  private static String sentence(ReasonText text) {
    return GAP.matcher(text.text())
        .replaceAll(gap -> Matcher.quoteReplacement(filled(gap)).replace("|", "\\|"));
  }

  private static String filled(MatchResult gap) {
    String name = "{" + gap.group(1) + "}";
    String forms = gap.group(2);
    return forms.isEmpty() ? name : forms.substring(forms.lastIndexOf('|') + 1).replace("#", name);
  }

  /** The groups, in the order of the areas. */
  private static Map<Class<?>, List<ReasonCode>> groups() {
    return codes().stream()
        .collect(
            Collectors.groupingBy(
                code -> ((Enum<?>) code).getDeclaringClass(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static List<ReasonCode> codes() {
    return Stream.of(Intern.class, MatchingEngine.class, InternshipJson.class)
        .flatMap(module -> ExportedTypes.reasonCodes(module).stream())
        .toList();
  }

  private static String comment(Class<?> group) {
    return above("public (?:final )?enum " + group.getSimpleName() + "\\b", group);
  }

  private static String when(ReasonCode code) {
    Class<?> group = ((Enum<?>) code).getDeclaringClass();
    return above(code.name() + "[(]", group);
  }

  /** The first sentence of the comment right above a declaration, without markup. */
  private static String above(String declaration, Class<?> group) {
    Matcher comment =
        Pattern.compile(
                "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*" + declaration)
            .matcher(source(group));
    if (!comment.find()) {
      return "";
    }
    String text = comment.group(1).replaceAll("\\s*\\n\\s*\\*", "").strip();
    String plain = TAG.matcher(text).replaceAll("$1").replaceAll("\\s+", " ");
    return plain.replaceFirst("(?<=[a-z)])\\.( .*)?$", "").replace("|", "\\|");
  }

  private static String source(Class<?> type) {
    try {
      return Files.readString(Path.of("..").resolve(ExportedTypes.file(type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
