package org.openinternship.core.evaluation;

import java.time.ZoneId;
import java.util.List;

/** All zones of the platform, in order. */
final class Zones {
  private static final List<String> IDS = ZoneId.getAvailableZoneIds().stream().sorted().toList();

  private Zones() {}

  static ZoneId pick(int number) {
    return ZoneId.of(IDS.get(Math.floorMod(number, IDS.size())));
  }
}
