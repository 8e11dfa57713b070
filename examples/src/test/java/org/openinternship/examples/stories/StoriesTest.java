package org.openinternship.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each program runs from its definition to its completion records. */
class StoriesTest {
  private static List<String> told(Consumer<PrintStream> story) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    story.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
  }

  @Test
  void preactum_fromEnrolmentToCompletion() {
    List<String> lines = told(PreactumStory::tell);
    assertThat(lines)
        .contains("the program and its term: 0 findings")
        .contains("bank-3 at half time: 5/8 of the work, done by 2026-10-24 at this pace")
        .contains("6 of 12 have completed", "ERROR TASK loan is not done")
        .contains("if all began with sorting: 4 findings", "with each pair elsewhere: 0 findings")
        .contains("7 of 8 have completed", "ERROR ROTATION_STOP counter is not done");
    assertThat(told(PreactumStory::tell)).isEqualTo(lines);
  }

  @Test
  void waaph_overFiveCareerStages() {
    List<String> lines = told(WaaphStory::tell);
    assertThat(lines)
        .contains("24 offers accepted, 0 seats left")
        .contains("graduate-1 turns to [early-1, mid-1, adviser-1, director]")
        .contains("plans, over 24: {}")
        .contains("23 of 24 placements are calm", "graduate-7 is told to GET_IN_TOUCH")
        .contains("early-2 is mentored by mid-1", "the cascade after that: 0 findings")
        .contains("18 of 24 have completed", "ERROR MODULE writing is not done")
        .contains("graduate-1 becomes an early-career mentor under mid-1");
    assertThat(told(WaaphStory::tell)).isEqualTo(lines);
  }

  @Test
  void vsfs_343InternsAnd97Posts_withTheCascadeOfOneTeam() {
    List<String> lines = told(VsfsStory::tell);
    assertThat(lines)
        .contains("of 343: {ELIGIBLE=343}")
        .anyMatch(line -> line.startsWith("one who leaves college in January: NOT_ELIGIBLE"))
        .contains("round 1: 218 offers, 11 declined", "stopped: NOTHING_TO_OFFER, 84 seats left")
        .anyMatch(line -> line.startsWith("A call each Tuesday, over 97 posts"))
        .contains("13 at level department head", "the cascade: 0 findings")
        .contains("103 of 104 placements are calm")
        .anyMatch(line -> line.startsWith("vsfs-intern-014: reports that were due and are missing"))
        .contains("intern-014 is removed; 2 whom they mentored get new mentors")
        .contains("the cascade after that: 0 findings", "the departments: 0 findings")
        .contains("201 of 217 have completed", "ERROR 18600 min of 23400 min are done");
    assertThat(told(VsfsStory::tell)).isEqualTo(lines);
  }
}
