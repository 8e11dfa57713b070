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
  /** A seat in Tallinn and one in Yaounde are free, then two in Juba: who moves after whom. */
  private static final String[] WHO_MOVES = {
    "218 of 343 have a place",
    "three withdraw: gained 1, left 2, better 5, stayed 211; 0 errors, stable",
    "intern intern-069 moves from project maputo to project athens, one rank better on their list",
    "intern intern-173 now has project maputo and had no place before",
    "intern intern-271 moves from project zagreb to project dublin, one rank better on their list",
    "intern intern-279 moves from project dublin to project yaounde, one rank better on their list",
    "intern intern-284 had project tallinn and takes no part any more",
    "intern intern-318 moves from project athens to project santiago, one rank better on their"
        + " list",
    "intern intern-340 moves from project santiago to project tallinn, one rank better on their"
        + " list",
    "intern intern-341 had project yaounde and takes no part any more",
    "a post opens late: gained 2, better 3, elsewhere 1, stayed 213; 0 errors, stable",
    "intern intern-057 moves from project kuwait-city to project tel-aviv, one rank better on their"
        + " list",
    "intern intern-091 now has project tallinn and had no place before",
    "intern intern-123 moves from project bishkek to project juba, which no list of theirs"
        + " compares",
    "intern intern-143 moves from project tallinn to project juba, 2 ranks better on their list",
    "intern intern-179 moves from project nairobi to project bishkek, one rank better on their"
        + " list",
    "intern intern-255 now has project nairobi and had no place before",
    "since the match: gained 3, left 2, better 8, elsewhere 1, stayed 207"
  };

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
        .contains("6 of 12 have completed", "error: task loan is not done yet")
        .contains("if all began with sorting: 4 findings", "with each pair elsewhere: 0 findings")
        .contains("7 of 8 have completed", "error: stop counter is not done yet");
    assertThat(told(PreactumStory::tell)).isEqualTo(lines);
  }

  @Test
  void waaph_overFiveCareerStages() {
    List<String> lines = told(WaaphStory::tell);
    assertThat(lines)
        .contains("24 offers accepted, 0 seats left")
        .contains("graduate-1 turns to [early-1, mid-1, adviser-1, director]")
        .contains("plans, over 24: {}")
        .contains(
            "23 of 24 placements are calm",
            "graduate-7 is told: mentor director is to get in touch with you, by whatever channel"
                + " works: there has been no contact for 23 days (limit: 14)")
        .contains("early-2 is mentored by mid-1", "the cascade after that: 0 findings")
        .contains("18 of 24 have completed", "error: module writing is not done yet")
        .contains("graduate-1 becomes an early-career mentor under mid-1");
    assertThat(told(WaaphStory::tell)).isEqualTo(lines);
  }

  @Test
  void vsfs_343InternsAnd97Posts_withTheCascadeOfOneTeam() {
    List<String> lines = told(VsfsStory::tell);
    assertThat(lines)
        .contains("of 343: {ELIGIBLE=343}")
        .anyMatch(line -> line.startsWith("one who leaves college in January: NOT_ELIGIBLE"))
        .containsSequence(WHO_MOVES)
        .contains("round 1: 218 offers, 11 declined", "stopped: NOTHING_TO_OFFER, 89 seats left")
        .anyMatch(line -> line.startsWith("A call each Tuesday, over 98 posts"))
        .contains("13 at level department head", "the cascade: 0 findings")
        .contains("103 of 104 placements are calm")
        .anyMatch(
            line -> line.contains("decide whether intern intern-013 has to leave the program"))
        .anyMatch(line -> line.contains("intern intern-013 is to hand in report-2012-09-06: "))
        .contains("intern-013 is removed; 2 whom they mentored get new mentors")
        .contains("the cascade after that: 0 findings", "the departments: 0 findings")
        .contains(
            "199 of 214 have completed",
            "error: work done so far: 300 hours, needed: 386 hours"); // 193 working days
    assertThat(told(VsfsStory::tell)).isEqualTo(lines);
  }
}
