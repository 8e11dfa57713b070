package org.openinternship.jackson.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.jackson.Golden;

/** The page of all bounds is what the code says; {@code -Dgolden.write=true} writes it anew. */
class LimitsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "guide", "limits.md");

  @Test
  void page_isWhatTheCodeSays() {
    Golden.assertPage(PAGE, page());
  }

  @Test
  void boundsOfAllKindsAreFound() {
    assertThat(constants())
        .anyMatch(row -> row.startsWith("| `Texts.MAX_KEY` | 255 |"))
        .anyMatch(row -> row.startsWith("| `TimeBounds.LAST_DAY` | 9999-12-31 |"))
        .anyMatch(row -> row.startsWith("| `MatchingPolicy.MAX_SHORTLIST` |"))
        .anyMatch(row -> row.startsWith("| `InternshipJson.MAX_DEPTH` |"))
        .anyMatch(row -> row.startsWith("| `Bounds.MAX_SHOWN` | 200 |"))
        .anyMatch(row -> row.startsWith("| `AcademicCredit.MAX` | 10000 |"))
        .anyMatch(row -> row.startsWith("| `PlannedContact.MIN_MINUTES` | 5 |"));
    assertThat(BoundsInCode.attributes())
        .contains("| `Intern` | hoursPerWeek | from 1 to 168 |")
        .anyMatch(row -> row.startsWith("| `MatchingPolicy` | shortlist |"));
  }

  @Test
  void everyConstantThatIsABound_saysWhatItBounds() {
    assertThat(BoundsInCode.constants())
        .filteredOn(constant -> constant.comment().isBlank())
        .as("constants whose name says that they are a bound, without a comment right above them")
        .isEmpty();
  }

  @Test
  void boundsThatFollowFromAnotherAttribute_nameIt() {
    assertThat(BoundsInCode.followingUnnamed())
        .as("maybe use Bounds.checkNotBelow, checkNotAbove, checkAbove or following")
        .isEmpty();
    assertThat(BoundsInCode.attributes())
        .contains(
            "| `ContactRules` | maxAnswerTime | at least preferredAnswerTime |",
            "| `ContactRules` | maxLongSilenceDays | from 0 to 366 |",
            "| `ContactRules` | maxLongSilenceDays | at least maxSilenceDays |",
            "| `SupervisionRules` | longWeekHours | more than shortWeekHours |",
            "| `Days` | number | from 1 to count |",
            "| `RatingScale` | level | at most highest |",
            "| `WeeklyInterval` | endMinute | more than startMinute |",
            "| `Project` | minInterns | at most seats |",
            "| `Money` | amount | a number with no more decimals than the currency has |");
  }

  private static List<String> constants() {
    return BoundsInCode.constants().stream()
        .map(it -> "| `%s` | %s | %s |".formatted(it.name(), it.value(), it.comment()))
        .toList();
  }

  private static String page() {
    List<String> lines = new ArrayList<>();
    lines.add("# Limits");
    lines.add("");
    lines.add(
        "Every bound of the library, made from its code by a test. What is beyond a bound is refused"
            + " where it is given, with the type, the attribute, the value, the bound and the likely"
            + " cause; in JSON with the path as well. Of what is personal neither tells the value. What only a whole cohort or program can break is"
            + " a finding of `validate()`.");
    lines.add("");
    lines.add("## Of the library");
    lines.add("");
    lines.add("| bound | value | what it bounds |");
    lines.add("| --- | --- | --- |");
    lines.addAll(constants());
    lines.add("");
    lines.add("## Of each attribute");
    lines.add("");
    lines.add(
        "Beside these, every date and instant is of the years 1 to 9999, and every text is bounded as"
            + " above. All rows of an attribute hold at once. A bound that follows from another"
            + " attribute names it, and is no figure.");
    lines.add("");
    lines.add("| type | attribute | it must be |");
    lines.add("| --- | --- | --- |");
    lines.addAll(BoundsInCode.attributes());
    return String.join("\n", lines) + "\n";
  }
}
