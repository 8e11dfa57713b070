package org.openinternship.core.supervision;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.id.PersonId;

/**
 * What becomes of an occasion with one guide.
 *
 * @param guide the guide
 * @param guideZone the zone of the guide
 * @param start the second at which they meet; meaningless if there is a reason why not
 * @param outside the side that meets outside of working hours
 * @param whyNot the reason for which they do not meet; empty: they do
 * @param figures the arguments of that reason
 */
record CheckInOutcome(
    PersonId guide,
    ZoneId guideZone,
    long start,
    Optional<OutsideHours> outside,
    Optional<SupervisionReason> whyNot,
    List<Object> figures) {
  static CheckInOutcome meets(PersonTime guide, long start) {
    return new CheckInOutcome(
        guide.person(), guide.zone(), start, Optional.empty(), Optional.empty(), List.of());
  }

  static CheckInOutcome meetsOutside(PersonTime guide, long start, OutsideHours outside) {
    return new CheckInOutcome(
        guide.person(), guide.zone(), start, Optional.of(outside), Optional.empty(), List.of());
  }

  static CheckInOutcome none(PersonId guide, SupervisionReason why, Object... figures) {
    return new CheckInOutcome(
        guide, ZoneOffset.UTC, 0, Optional.empty(), Optional.of(why), List.of(figures));
  }

  static CheckInOutcome guideAway(PersonId guide) {
    return none(guide, SupervisionReason.CHECK_IN_GUIDE_AWAY, guide.withRole());
  }

  boolean isGuideAway() {
    return whyNot.filter(it -> it == SupervisionReason.CHECK_IN_GUIDE_AWAY).isPresent();
  }
}
