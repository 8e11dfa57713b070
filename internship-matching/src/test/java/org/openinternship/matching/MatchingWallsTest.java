package org.openinternship.matching;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.testing.ModuleWalls;
import org.openinternship.testing.Walls;

/** The walls of matching. */
class MatchingWallsTest extends ModuleWalls {
  private static final String CORE = "org.openinternship.core";
  private static final String MATCHING = "org.openinternship.matching";

  MatchingWallsTest() {
    super(
        MATCHING,
        List.of("style"),
        List.of("internal.compile", "internal.explain", "internal.hindsight", "internal.compare"));
  }

  /** Of core it sees the checks that know no domain type either: of texts and of interrupts. */
  @Test
  void marketFloorKnowsNoDomainType() {
    check(
        Walls.cannotSeeBut(
            CORE + "..",
            CORE + ".internal..",
            MATCHING + ".market..",
            MATCHING + ".weight..",
            MATCHING + ".mechanism..",
            MATCHING + ".verify..",
            MATCHING + ".stable.."));
  }

  /** What admission knows about applicants, no part of matching may. */
  @Test
  void matchingCannotSeeFactsOfApplicants() {
    check(Walls.cannotSee(CORE + ".admission..", MATCHING + ".."));
  }
}
