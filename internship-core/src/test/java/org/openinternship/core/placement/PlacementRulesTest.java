package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.testing.Growth;

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
        BlendedRules.none()
            .withMinDays(0, 5)
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
    assertThat(limits.check(ADA, byKey(Days.of(rest), Days.of(first))).findings()).isEmpty();
    assertThat(
            limits
                .check(
                    ADA, byKey(Days.of(DateRange.of("2027-01-01", "2027-06-30")), Days.of(first)))
                .findings())
        .singleElement()
        .hasToString(
            "ERROR / TOO_MANY_PLACEMENT_DAYS: the placements of intern ada have 361"
                + " days in all, at most 360 are allowed; 30 June 2027 is the first too many");
  }

  @Test
  void overlappingPlacements_countTheirDaysOnce_butEachForItself() {
    HistoryLimits limits = HistoryLimits.none().withMaxDays(31).withMaxPlacements(1);
    Days march = Days.of(DateRange.of("2027-03-01", "2027-03-31"));
    Days within = Days.of(DateRange.of("2027-03-10", "2027-03-20"));
    Report report = limits.check(ADA, byKey(march, within, march));
    assertThat(report.of(PlacementReason.TOO_MANY_PLACEMENT_DAYS)).isEmpty();
    assertThat(report.findings())
        .singleElement()
        .hasToString(
            "ERROR / TOO_MANY_PLACEMENTS: intern ada has 3 placements, at most 1 is allowed");
    assertThat(limits.check(ADA, byKey(march)).findings()).isEmpty();
  }

  @Test
  void partsAreChecked_againstThePlacementAsItStands() {
    Placement placement =
        placement(TERM, List.of(part(PartKind.PHYSICAL, "2028-03-28", "2028-04-04")));
    PlacementRules rules =
        PlacementRules.builder().blended(BlendedRules.none().withMinDays(0, 8)).build();
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
            .withBlended(BlendedRules.none().withMinDays(0, 1))
            .withHistory(HistoryLimits.none().withMaxPlacements(1));
    Placement blended =
        placement(TERM, List.of(part(PartKind.PHYSICAL, "2028-03-01", "2028-03-01")));
    Placement online =
        placement(DateRange.of("2029-02-01", "2029-03-31"), List.of())
            .withId(PlacementId.of("ada-web"));
    assertThat(rules.check(List.of(blended, online)).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /1/parts PART_TOO_SHORT: the on-site part has 0 days, at least 1" + " is needed",
            "ERROR / TOO_MANY_PLACEMENTS: intern ada has 2 placements, at most 1 is allowed");
    Placement neverBegan =
        online.after(
            new PlacementEvent.Terminated(
                Instant.parse("2029-01-01T12:00:00Z"), TerminationReason.DID_NOT_JOIN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.check(List.of(online, online)))
        .withMessage("PlacementRules: placement 'ada-web' is there more than once");
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
        .isThrownBy(() -> HistoryLimits.none().withMaxAtOnce(0))
        .withMessageContaining("maxAtOnce is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlendedRules.none().withMinPhysicalPercent(101))
        .withMessageContaining("minPhysicalPercent is 101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlendedRules.none().withMinDays(-1, 0))
        .withMessageContaining("minVirtualDays is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlendedRules.none().withMinDays(0, -1))
        .withMessageContaining("minPhysicalDays is -1");
  }

  @Test
  void overlapOfTwoPlacements_isFound_withItsDaysAndKeys() {
    PlacementRules rules =
        PlacementRules.standard().withHistory(HistoryLimits.none().withMaxAtOnce(1));
    Placement spring = placement(DateRange.of("2029-02-01", "2029-03-31"), List.of());
    Placement summer =
        placement(DateRange.of("2029-03-30", "2029-06-30"), List.of())
            .withId(PlacementId.of("ada-web"));
    assertThat(rules.check(List.of(summer, spring)).findings())
        .singleElement()
        .hasToString(
            "ERROR / PLACEMENTS_OVERLAP: the placements of intern ada ada-api and ada-web overlap"
                + " (30 March to 31 March 2029), at most 1 is allowed at once");
    assertThat(PlacementRules.standard().check(List.of(summer, spring)).findings()).isEmpty();
    Placement endedInTime =
        spring
            .after(new PlacementEvent.Started(Instant.parse("2029-02-01T12:00:00Z")))
            .after(new PlacementEvent.Completed(Instant.parse("2029-03-29T12:00:00Z")));
    assertThat(rules.check(List.of(summer, endedInTime)).findings()).isEmpty();
  }

  @Property(tries = 300)
  void overlaps_areThoseOfTheDayByDayCount_throughWhateverLives(@ForAll long seed) {
    Random random = new Random(seed);
    int max = 1 + random.nextInt(3);
    List<Placement> placements = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      placements.add(Lives.life(random).withId(PlacementId.of("p" + i)));
    }
    Map<LocalDate, TreeSet<String>> there = new TreeMap<>();
    for (Placement placement : placements) {
      placement.activeDays().stream()
          .forEach(
              day -> there.computeIfAbsent(day, it -> new TreeSet<>()).add(placement.id().value()));
    }
    List<Finding> found =
        PlacementRules.standard()
            .withHistory(HistoryLimits.none().withMaxAtOnce(max))
            .check(placements)
            .of(PlacementReason.PLACEMENTS_OVERLAP);
    TreeSet<LocalDate> over = new TreeSet<>();
    there.forEach(
        (day, keys) -> {
          if (keys.size() > max) {
            over.add(day);
          }
        });
    TreeSet<LocalDate> told = new TreeSet<>();
    for (Finding finding : found) {
      DateRange days = DateRange.parse(finding.reason().argument("days"));
      TreeSet<String> keys = new TreeSet<>();
      days.first().datesUntil(days.last().plusDays(1)).forEach(day -> keys.addAll(there.get(day)));
      days.first().datesUntil(days.last().plusDays(1)).forEach(told::add);
      assertThat(finding.reason().argument("placements")).isEqualTo(String.join(", ", keys));
    }
    assertThat(told).isEqualTo(over);
  }

  @Test
  void halfAtWork_isExactlyHalf_ofTheDaysThatAreWorked() {
    BlendedRules half = BlendedRules.halfAtWork();
    DateRange tenDays = DateRange.of("2028-02-01", "2028-02-10");
    PlacementPart fiveDays = part(PartKind.PHYSICAL, "2028-02-06", "2028-02-10");
    assertThat(half.check(placement(tenDays, List.of(fiveDays))).findings()).isEmpty();
    PlacementPart fourDays = part(PartKind.PHYSICAL, "2028-02-07", "2028-02-10");
    assertThat(half.check(placement(tenDays, List.of(fourDays))).findings())
        .singleElement()
        .hasToString(
            "ERROR /parts PRESENCE_TOO_SHORT: 4 of 10 days are at the host's place, at least 50"
                + " percent are needed");
    Placement paused =
        placement(tenDays, List.of(fourDays))
            .after(new PlacementEvent.Started(Instant.parse("2028-02-01T12:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2028-02-03T12:00:00Z")))
            .after(new PlacementEvent.Resumed(Instant.parse("2028-02-05T12:00:00Z")));
    assertThat(half.check(paused).findings()).isEmpty(); // 4 of 8
    Placement gone =
        paused.after(
            new PlacementEvent.Terminated(
                Instant.parse("2028-02-06T12:00:00Z"), TerminationReason.INTERN_LEFT));
    assertThat(BlendedRules.erasmus().check(gone).findings()).isEmpty();
  }

  @Test
  void daysOfPresence_mayBeTheSameInEveryWeek() {
    List<PlacementPart> mondays =
        PlacementPart.weekly(PartKind.PHYSICAL, TERM, Set.of(DayOfWeek.MONDAY));
    assertThat(mondays).hasSize(8); // 7 February to 27 March 2028
    Placement placement = placement(TERM, mondays);
    assertThat(placement.daysOf(PartKind.PHYSICAL).stream())
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
        .hasSize(8);
    assertThat(placement.daysOf(PartKind.VIRTUAL)).isEqualTo(Days.none());
    assertThat(
            PlacementPart.weekly(
                PartKind.PHYSICAL, TERM, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)))
        .first()
        .isEqualTo(part(PartKind.PHYSICAL, "2028-02-01", "2028-02-01")); // a Tuesday
    assertThat(PlacementPart.weekly(PartKind.PHYSICAL, TERM, Set.of())).isEmpty();
  }

  @Test
  void partsBeyondTheEnd_areNobodysFinding_onceItIsOver() {
    PlacementPart visit = part(PartKind.PHYSICAL, "2028-03-20", "2028-03-24");
    PlacementPart online = part(PartKind.VIRTUAL, "2028-02-01", "2028-03-19");
    Placement shorter =
        placement(TERM, List.of(online, visit))
            .after(new PlacementEvent.Started(Instant.parse("2028-02-01T12:00:00Z")))
            .after(
                new PlacementEvent.Shortened(
                    Instant.parse("2028-03-01T12:00:00Z"), LocalDate.parse("2028-03-10")));
    assertThat(BlendedRules.none().check(shorter).of(PlacementReason.OUTSIDE_PLACEMENT)).hasSize(2);
    Placement over =
        shorter.after(new PlacementEvent.Completed(Instant.parse("2028-03-10T12:00:00Z")));
    assertThat(BlendedRules.none().check(over).findings()).isEmpty();
  }

  @Test
  void rulesOnExtensions_areThoseOfTheProgram_orItIsFound() {
    PlacementRules strict = PlacementRules.standard().withExtensions(new ExtensionRules(0, false));
    assertThat(strict.check(Some.placement()).findings())
        .singleElement()
        .hasToString(
            "WARNING /extensionRules OTHER_EXTENSION_RULES: the placement may be extended by 35"
                + " days, the program allows 0, or the two differ in whether a pause moves the"
                + " last day");
    Placement extended =
        Some.placement()
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T12:00:00Z")))
            .after(
                new PlacementEvent.Extended(
                    Instant.parse("2026-11-01T12:00:00Z"), LocalDate.parse("2026-12-07")));
    assertThat(strict.check(extended).findings())
        .singleElement()
        .hasToString(
            "ERROR /history EXTENDED_TOO_FAR: the placement is extended by 7 days, the program"
                + " allows 0");
    assertThat(PlacementRules.standard().check(extended).findings()).isEmpty();
  }

  @Test
  void instantThatDoesNotFitThePlacement_isFound() {
    Placement longAgo =
        Some.placement().after(new PlacementEvent.Onboarded(Instant.parse("1970-01-01T00:00:00Z")));
    assertThat(PlacementRules.standard().check(longAgo).findings())
        .singleElement()
        .hasToString(
            "WARNING /history/0 EVENT_OUTSIDE_PLACEMENT: what is recorded for 1 January 1970,"
                + " 00:00 UTC does not fit the placement, which is from 1 September to 30 November"
                + " 2026. Maybe the date is wrong");
    Placement late =
        Some.placement()
            .after(new PlacementEvent.Started(Instant.parse("2026-12-01T12:00:00Z")))
            .after(new PlacementEvent.Completed(Instant.parse("2026-12-09T12:00:00Z")));
    assertThat(PlacementRules.standard().check(late).findings())
        .extracting(Finding::path)
        .containsExactly("/history/0"); // a start after the last day
    Placement tooLate =
        Some.placement()
            .after(new PlacementEvent.Started(Instant.parse("2026-09-01T12:00:00Z")))
            .after(new PlacementEvent.Completed(Instant.parse("2027-12-02T12:00:00Z")));
    assertThat(PlacementRules.standard().check(tooLate).findings())
        .extracting(Finding::path)
        .containsExactly("/history/1"); // 367 days after the last one
  }

  private static Map<PlacementId, Days> byKey(Days... placements) {
    Map<PlacementId, Days> byKey = new TreeMap<>();
    for (Days days : placements) {
      byKey.put(PlacementId.of("p" + byKey.size()), days);
    }
    return byKey;
  }

  @Property
  void daysOverAHistory_areThoseOfTheDayByDayCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<DateRange> placements = Some.periods(random, 6);
    int max = 1 + random.nextInt(60);
    TreeSet<LocalDate> days = new TreeSet<>();
    placements.forEach(
        period -> period.first().datesUntil(period.last().plusDays(1)).forEach(days::add));
    List<Finding> found =
        HistoryLimits.none()
            .withMaxDays(max)
            .check(ADA, byKey(placements.stream().map(Days::of).toArray(Days[]::new)))
            .findings();
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
    Report report = BlendedRules.none().withMinDays(min, min).check(placement(period, parts));
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

  @Test
  void thousandsOfInternsWhoseKeysHashAlike() {
    Growth.isNotQuadratic(
        500,
        size -> {
          List<Placement> placements = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            placements.add(Some.placement().withIntern(InternId.of(hashesAlike(i))));
          }
          return () ->
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> PlacementRules.standard().check(placements))
                  .withMessageContaining("belong to " + size + " interns");
        });
  }

  /** Texts of one length that all hash alike: "Aa" and "BB" do. */
  private static String hashesAlike(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 14; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
