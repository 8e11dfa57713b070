package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points are numbers in JSON, exact to the millionth within all bounds. */
class PointsProperties {
  private static final InternshipJson JSON = InternshipJson.standard().compact();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InternshipModule()).build();

  @Property(tries = 1000)
  void standing_readsBackTheSame_whateverItsPoints(@ForAll long millionths) {
    Standing standing = standing(millionths);
    String text = JSON.toText(standing);
    assertThat(text)
        .contains(
            "\"points\":" + plain(BigDecimal.valueOf(millionths, 6)) + ",\"suggested\":false");
    assertThat(JSON.read(text, Standing.class)).isEqualTo(standing);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(standing), Standing.class))
        .isEqualTo(standing);
    CriterionSpread spread = new CriterionSpread("x", 1, millionths, millionths);
    assertThat(JSON.read(JSON.toText(spread), CriterionSpread.class)).isEqualTo(spread);
  }

  /** Of readers too that know no numbers but those of 64 bits: JavaScript, spreadsheets. */
  @Property(tries = 1000)
  void score_isTheSameNumberForEveryReader(
      @ForAll @LongRange(max = 1_000_000_000_000L) long value,
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long of,
      @ForAll @IntRange(max = 1000) int weight) {
    Score score = new Score(List.of(new Contribution("x", Measure.of(value, of), weight)));
    String text = JSON.toText(score);
    assertThat(JSON.read(text, Score.class)).isEqualTo(score);
    JsonNode points = JsonMapper.shared().readTree(text).get("points");
    assertThat(points.isNumber()).isTrue();
    assertThat(BigDecimal.valueOf(points.doubleValue())).isEqualByComparingTo(score.points());
    assertThat(MAPPER.treeToValue(MAPPER.readTree(text), Score.class)).isEqualTo(score);
  }

  @Test
  void pointsInAnyForm_areRead() {
    for (String one : List.of("1", "1.0", "1.000000", "1.0000000000", "1e0", "0.1E1", "10e-1")) {
      assertThat(read(one)).as(one).isEqualTo(standing(1_000_000));
    }
    assertThat(read("1e2")).isEqualTo(standing(100_000_000));
    assertThat(read("-0.000001")).isEqualTo(standing(-1));
    assertThat(JSON.toText(standing(100_000_000))).contains("\"points\":100,");
  }

  @Test
  void pointsThatAreNone_areRefused() {
    refused("1.0000001", "expected a number with at most 6 decimal places. Maybe it was computed");
    refused("1e-7", "found 1e-7, expected a number with at most 6 decimal places");
    refused("\"1.5\"", "found \"1.5\", expected a number with at most 6 decimal places");
    refused("true", "found true, expected a number");
    refused("1e999999999", "expected a number");
    refused("9223372036854.775808", "expected points from -9223372036854.775808 to");
    refused("1e50", "expected points from");
  }

  private static void refused(String points, String message) {
    assertThatThrownBy(() -> read(points))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/points: ")
        .hasMessageContaining(message);
  }

  private static Standing read(String points) {
    return JSON.read(
        "{\"by\":{\"project\":\"p\"},\"points\":" + points + ",\"draw\":0}", Standing.class);
  }

  private static Standing standing(long millionths) {
    return Standing.builder()
        .by(ProjectId.of("p"))
        .millionths(OptionalLong.of(millionths))
        .draw(0)
        .build();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
