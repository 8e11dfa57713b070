package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.time.DateRange;

/** Parts of a placement and caps over all placements of a person. */
class CapsTest {

  private static final InternId ADA = InternId.of("ada");
  private static final DateRange TERM = DateRange.of("2028-02-01", "2028-03-31");

  private static PlacementPart part(PartKind kind, String first, String last) {
    return new PlacementPart(kind, DateRange.of(first, last));
  }

  @Test
  void erasmusBlended_justLongEnough_andOneDayShort() {
    PlacementPart online = part(PartKind.VIRTUAL, "2028-02-01", "2028-02-01");
    PlacementPart visit = part(PartKind.PHYSICAL, "2028-02-27", "2028-03-02"); // with a leap day
    assertThat(BlendedRules.erasmus().check(TERM, List.of(online, visit)).findings()).isEmpty();
    PlacementPart tooShort = part(PartKind.PHYSICAL, "2028-02-28", "2028-03-02");
    assertThat(BlendedRules.erasmus().check(TERM, List.of(tooShort)).findings())
        .hasToString(
            "[ERROR / PART_TOO_SHORT: the part VIRTUAL has 0 days, at least 1 are needed, ERROR /"
                + " PART_TOO_SHORT: the part PHYSICAL has 4 days, at least 5 are needed]");
  }

  @Test
  void daysOutsideOfThePlacement_areFoundAndDoNotCount() {
    Report report =
        new BlendedRules(0, 5)
            .check(TERM, List.of(part(PartKind.PHYSICAL, "2028-03-28", "2028-04-30")));
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /0 OUTSIDE_PLACEMENT: PHYSICAL has days outside of the placement:"
                + " 2028-03-28/2028-04-30, the placement is 2028-02-01/2028-03-31",
            "ERROR / PART_TOO_SHORT: the part PHYSICAL has 4 days, at least 5 are needed");
  }

  @Test
  void erasmusCap_isReachedOnDay360_andPassedOnTheNext() {
    DateRange first = DateRange.of("2026-01-01", "2026-06-29"); // 180 days
    DateRange rest = DateRange.of("2027-01-01", "2027-06-29");
    HistoryCaps caps = HistoryCaps.erasmus();
    assertThat(caps.check(ADA, List.of(rest, first)).findings()).isEmpty();
    assertThat(caps.check(ADA, List.of(DateRange.of("2027-01-01", "2027-06-30"), first)).findings())
        .singleElement()
        .hasToString(
            "ERROR / TOO_MANY_PLACEMENT_DAYS: the placements of intern ada have 361 days, at most"
                + " 360 are allowed; 2027-06-30 is the first too many");
  }

  @Test
  void overlappingPlacements_countTheirDaysOnce_butEachForItself() {
    HistoryCaps caps = HistoryCaps.none().withMostDays(31).withMostPlacements(1);
    DateRange march = DateRange.of("2027-03-01", "2027-03-31");
    DateRange within = DateRange.of("2027-03-10", "2027-03-20");
    Report report = caps.check(ADA, List.of(march, within, march));
    assertThat(report.of(ReasonCode.TOO_MANY_PLACEMENT_DAYS)).isEmpty();
    assertThat(report.findings())
        .singleElement()
        .hasToString(
            "ERROR / TOO_MANY_PLACEMENTS: intern ada has 3 placements, at most 1 are allowed");
    assertThat(caps.check(ADA, List.of(march)).findings()).isEmpty();
  }

  @Test
  void badBounds_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryCaps.none().withMostDays(0))
        .withMessageContaining("HistoryCaps: mostDays is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryCaps.none().withMostPlacements(0))
        .withMessageContaining("mostPlacements is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BlendedRules(-1, 0))
        .withMessageContaining("leastVirtualDays is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BlendedRules(0, -1))
        .withMessageContaining("leastPhysicalDays is -1");
  }

  @Property(tries = 200)
  void daysOverAHistory_areThoseOfTheDayByDayCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<DateRange> placements = Some.periods(random, 6);
    int most = 1 + random.nextInt(60);
    TreeSet<LocalDate> days = new TreeSet<>();
    placements.forEach(
        period -> period.first().datesUntil(period.last().plusDays(1)).forEach(days::add));
    List<Finding> found = HistoryCaps.none().withMostDays(most).check(ADA, placements).findings();
    if (days.size() <= most) {
      assertThat(found).isEmpty();
    } else {
      LocalDate over = days.stream().skip(most).findFirst().orElseThrow();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).reason().argument("days")).isEqualTo("" + days.size());
      assertThat(found.get(0).reason().argument("day")).isEqualTo(over.toString());
    }
  }

  @Property(tries = 200)
  void daysOfParts_areThoseOfTheDayByDayCount(@ForAll long seed) {
    Random random = new Random(seed);
    DateRange period = Some.days(random, 40);
    List<PlacementPart> parts =
        Some.periods(random, 5).stream()
            .map(
                days ->
                    new PlacementPart(
                        random.nextBoolean() ? PartKind.VIRTUAL : PartKind.PHYSICAL, days))
            .toList();
    int least = random.nextInt(25);
    Report report = new BlendedRules(least, least).check(period, parts);
    for (PartKind kind : PartKind.values()) {
      long days =
          Some.calendar().stream()
              .filter(period::contains)
              .filter(
                  day ->
                      parts.stream()
                          .anyMatch(part -> part.kind() == kind && part.days().contains(day)))
              .count();
      assertThat(
              report.of(ReasonCode.PART_TOO_SHORT).stream()
                  .filter(finding -> finding.reason().argument("part").equals(kind.name()))
                  .map(finding -> finding.reason().argument("days")))
          .isEqualTo(days < least ? List.of("" + days) : List.of());
    }
  }
}
