package org.openinternship.jackson;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.testing.ModuleWalls;
import org.openinternship.testing.Walls;

/**
 * The walls of JSON: the front knows the vocabulary, the vocabulary the kit, and the codes of what
 * is read of others.
 */
class JacksonWallsTest extends ModuleWalls {
  private static final String JACKSON = "org.openinternship.jackson";

  JacksonWallsTest() {
    super(JACKSON, List.of("kit", "csv", "exchange", "vocabulary"), List.of());
  }

  /** Whatever the values are, they are read and written in one way; messages cut texts in one. */
  @Test
  void kitKnowsNoValueOfTheLibrary() {
    check(
        Walls.cannotSeeBut(
            "org.openinternship.core..", "org.openinternship.core.internal..", JACKSON + ".kit.."));
    check(Walls.cannotSee("org.openinternship.matching..", JACKSON + ".kit.."));
  }

  /** What reads and writes tokens is the kit alone. */
  @Test
  void vocabularyKnowsNoTokens() {
    check(Walls.cannotSee("tools.jackson.core..", JACKSON + ".vocabulary.."));
  }
}
