package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.time.DateRange;

/** The parts of a placement, and the limits over all placements of a person. */
class PlacementRulesTest {

  private static final InternId ADA = InternId.of("ada");
  private static final DateRange TERM = DateRange.of("2028-02-01", "2028-03-31");

  private static Placement placement(DateRange period, List<PlacementPart> parts) {
    return Some.placement().withPlannedPeriod(period).withParts(parts);
  }

  private static PlacementPart part(PartKind kind, String first, String last) {
    return new PlacementPart(kind, DateRange.of(first, last));
  }

  @Test
  void erasmusBlended_justLongEnough_andOneDayShort() {
    PlacementPart online = part(PartKind.VIRTUAL, "2028-02-01", "2028-02-01");
    PlacementPart visit = part(PartKind.PHYSICAL, "2028-02-27", "2028-03-02"); // with a leap day
    assertThat(BlendedRules.erasmus().check(placement(TERM, List.of(online, visit))).findings())
        .isEmpty();
    PlacementPart tooShort = part(PartKind.PHYSICAL, "2028-02-28", "2028-03-02");
    assertThat(BlendedRules.erasmus().check(placement(TERM, List.of(tooShort))).findings())
        .hasToString(
            "[ERROR /parts PART_TOO_SHORT: the virtual part has 0 days, at least 1"
                + " is needed, ERROR /parts PART_TOO_SHORT: the on-site part has 4 days, at"
                + " least 5 are needed]");
  }

  @Test
  void daysOutsideOfThePlacement_areFoundAndDoNotCount() {
    Report report =
        new BlendedRules(0, 5)
            .check(placement(TERM, List.of(part(PartKind.PHYSICAL, "2028-03-28", "2028-04-30"))));
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /parts/0 OUTSIDE_PLACEMENT: the part on site has days outside of"
                + " the placement (28 March to 30 April 2028), the placement is from 1"
                + " February to 31 March 2028",
            "ERROR /parts PART_TOO_SHORT: the on-site part has 4 days, at least 5" + " are needed");
  }

  @Test
  void erasmusLimit_isReachedOnDay360_andPassedOnTheNext() {
    DateRange first = DateRange.of("2026-01-01", "2026-06-29"); // 180 days
    DateRange rest = DateRange.of("2027-01-01", "2027-06-29");
    HistoryLimits limits = HistoryLimits.erasmus();
    assertThat(limits.check(ADA, List.of(rest, first)).findings()).isEmpty();
    assertThat(
            limits.check(ADA, List.of(DateRange.of("2027-01-01", "2027-06-30"), first)).findings())
        .singleElement()
        .hasToString(
            "ERROR / TOO_MANY_PLACEMENT_DAYS: the placements of intern ada have 361"
                + " days in all, at most 360 are allowed; 30 June 2027 is the first too many");
  }

  @Test
  void overlappingPlacements_countTheirDaysOnce_butEachForItself() {
    HistoryLimits limits = HistoryLimits.none().withMaxDays(31).withMaxPlacements(1);
    DateRange march = DateRange.of("2027-03-01", "2027-03-31");
    DateRange within = DateRange.of("2027-03-10", "2027-03-20");
    Report report = limits.check(ADA, List.of(march, within, march));
    assertThat(report.of(PlacementReason.TOO_MANY_PLACEMENT_DAYS)).isEmpty();
    assertThat(report.findings())
        .singleElement()
        .hasToString(
            "ERROR / TOO_MANY_PLACEMENTS: intern ada has 3 placements, at most 1 is allowed");
    assertThat(limits.check(ADA, List.of(march)).findings()).isEmpty();
  }

  @Test
  void partsAreChecked_againstThePlacementAsItStands() {
    Placement placement =
        placement(TERM, List.of(part(PartKind.PHYSICAL, "2028-03-28", "2028-04-04")));
    PlacementRules rules = PlacementRules.builder().blended(new BlendedRules(0, 8)).build();
    assertThat(rules.check(placement).findings()).hasSize(2);
    Placement extended =
        placement
            .after(new PlacementEvent.Started(Instant.parse("2028-02-01T12:00:00Z")))
            .after(
                new PlacementEvent.Extended(
                    Instant.parse("2028-03-01T12:00:00Z"), LocalDate.parse("2028-04-04")));
    assertThat(rules.check(extended).findings()).isEmpty();
  }

  @Test
  void allPlacementsOfAPerson_areCheckedOneByOneAndTogether() {
    PlacementRules rules =
        PlacementRules.standard()
            .withBlended(new BlendedRules(0, 1))
            .withHistory(HistoryLimits.none().withMaxPlacements(1));
    Placement blended =
        placement(TERM, List.of(part(PartKind.PHYSICAL, "2028-03-01", "2028-03-01")));
    Placement online = placement(DateRange.of("2029-02-01", "2029-03-31"), List.of());
    assertThat(rules.check(List.of(blended, online)).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /1/parts PART_TOO_SHORT: the on-site part has 0 days, at least 1" + " is needed",
            "ERROR / TOO_MANY_PLACEMENTS: intern ada has 2 placements, at most 1 is allowed");
    Placement neverBegan =
        online.after(
            new PlacementEvent.Terminated(
                Instant.parse("2029-01-01T12:00:00Z"), TerminationReason.DID_NOT_JOIN));
    assertThat(rules.check(List.of(blended, neverBegan)).of(PlacementReason.TOO_MANY_PLACEMENTS))
        .isEmpty();
    assertThat(rules.check(List.of()).findings()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.check(List.of(blended, online.withIntern(InternId.of("bo")))))
        .withMessage(
            "PlacementRules: placements belong to 2 interns, they must belong to 1. Maybe group"
                + " them by intern");
  }

  @Test
  void standardRules_allowFiveWeeksOfExtension_andLimitNothingElse() {
    assertThat(PlacementRules.standard())
        .isEqualTo(
            PlacementRules.builder()
                .extensions(new ExtensionRules(35, false))
                .blended(BlendedRules.none())
                .history(HistoryLimits.none())
                .build());
    assertThat(PlacementRules.standard().check(Some.placement()).findings()).isEmpty();
  }

  @Test
  void badBounds_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryLimits.none().withMaxDays(0))
        .withMessageContaining("HistoryLimits: maxDays is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryLimits.none().withMaxPlacements(0))
        .withMessageContaining("maxPlacements is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BlendedRules(-1, 0))
        .withMessageContaining("minVirtualDays is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BlendedRules(0, -1))
        .withMessageContaining("minPhysicalDays is -1");
  }

  @Property
  void daysOverAHistory_areThoseOfTheDayByDayCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<DateRange> placements = Some.periods(random, 6);
    int max = 1 + random.nextInt(60);
    TreeSet<LocalDate> days = new TreeSet<>();
    placements.forEach(
        period -> period.first().datesUntil(period.last().plusDays(1)).forEach(days::add));
    List<Finding> found = HistoryLimits.none().withMaxDays(max).check(ADA, placements).findings();
    if (days.size() <= max) {
      assertThat(found).isEmpty();
    } else {
      LocalDate over = days.stream().skip(max).findFirst().orElseThrow();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).reason().argument("days")).isEqualTo("" + days.size());
      assertThat(found.get(0).reason().argument("day")).isEqualTo(over.toString());
    }
  }

  @Property
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
    int min = random.nextInt(25);
    Report report = new BlendedRules(min, min).check(placement(period, parts));
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
              report.of(PlacementReason.PART_TOO_SHORT).stream()
                  .filter(finding -> finding.reason().argument("part").equals(kind.name()))
                  .map(finding -> finding.reason().argument("days")))
          .isEqualTo(days < min ? List.of("" + days) : List.of());
    }
  }
}
