package org.openinternship.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;

/** What six programs would make of one cohort. */
class SixProgramsTest {
  private static final String TOLD =
      """
      343 interns       placed  1st  2nd  3rd  later  other  mean  worst   points  least  sup.     host  block
      1 VSFS               220   99   73   47      0      1  1.76      3  13898.5   32.8   0-4  220-220     22
      2 Outreachy          223  111   72   39      0      1  1.68      3  12940.9   27.3   0-4  223-223    213
      3 Summer of Code     220   99   73   47      0      1  1.76      3  13898.5   32.8   0-4  220-220     22
      4 LFX                220   99   73   47      0      1  1.76      3  13898.5   32.8   0-4  220-220     22
      5 Waterloo           229  196   21   11      0      1  1.19      3  12462.5   13.3   0-4  229-229    293
      6 UK foundation      233  207   18    7      0      1  1.14      3  12781.7   11.7   0-4  233-233    279
      7 stable             218  112   62   43      0      1  1.68      3  13775.7   30.9   0-4  218-218      0

      Better off and worse off, from the setting of a row to that of a column
                            to 1      to 2      to 3      to 4      to 5      to 6      to 7
      1 VSFS                   .   +90 -83     +0 -0     +0 -0  +142 -76  +151 -76   +28 -11
      2 Outreachy        +83 -90         .   +83 -90   +83 -90  +124 -72  +121 -45   +88 -86
      3 Summer of Code     +0 -0   +90 -83         .     +0 -0  +142 -76  +151 -76   +28 -11
      4 LFX                +0 -0   +90 -83     +0 -0         .  +142 -76  +151 -76   +28 -11
      5 Waterloo        +76 -142  +72 -124  +76 -142  +76 -142         .   +75 -69  +71 -130
      6 UK foundation   +76 -151  +45 -121  +76 -151  +76 -151   +69 -75         .  +76 -142
      7 stable           +11 -28   +86 -88   +11 -28   +11 -28  +130 -71  +142 -76         .

      From a stable match to that of VSFS: gained 9, lost 7, better 2, worse 21, stayed 188

      VSFS: 272 of 343 robust, 51 by the draw, 29 by weights; 100 draws with seed 0
      Outreachy: 54 of 343 robust, 289 by the draw, 0 by weights; 100 draws with seed 0
      Summer of Code: 272 of 343 robust, 51 by the draw, 29 by weights; 100 draws with seed 0
      LFX: 272 of 343 robust, 51 by the draw, 29 by weights; 100 draws with seed 0
      Waterloo: 97 of 343 robust, 246 by the draw, 0 by weights; 100 draws with seed 0
      UK foundation: 72 of 343 robust, 271 by the draw, 0 by weights; 100 draws with seed 0
      stable: 301 of 343 robust, 28 by the draw, 22 by weights; 100 draws with seed 0
      """;

  @Test
  void sixPrograms_areToldSideBySide() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SixPrograms.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(TOLD.lines().toList());
  }

  @Test
  void eachRow_isWhatTheProgramsOwnMatchGives() {
    Cohort cohort = VsfsCohort.generate();
    SettingComparison compared = SixPrograms.compare(cohort);
    assertThat(SixPrograms.settings()).hasSize(7);
    for (Setting setting : SixPrograms.settings()) {
      assertThat(compared.outcome(setting.name()).figures().orElseThrow().places())
          .isEqualTo(MatchingEngine.of(setting.policy()).match(cohort).pins());
    }
  }
}
