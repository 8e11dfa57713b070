package org.openinternship.core;

import java.util.List;
import org.openinternship.testing.ModuleWalls;

/** The walls of core. */
class CoreWallsTest extends ModuleWalls {
  CoreWallsTest() {
    super("org.openinternship.core", List.of("internal", "style"), List.of());
  }
}
