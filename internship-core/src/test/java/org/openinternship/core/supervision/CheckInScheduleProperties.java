package org.openinternship.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;

class CheckInScheduleProperties {
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));

  /** Zones with odd offsets, odd changes or changes at odd times. */
  private static final List<String> ODD =
      List.of(
          "Australia/Lord_Howe",
          "Africa/Casablanca",
          "America/St_Johns",
          "Asia/Kathmandu",
          "Asia/Beirut",
          "Antarctica/Troll",
          "America/Scoresbysund",
          "Pacific/Apia",
          "Pacific/Chatham",
          "Pacific/Kiritimati");

  private static final PersonId GRACE = SupervisorId.of("grace");
  private static final PersonId HAL = SupervisorId.of("hal");
  private static final PersonId ADA = InternId.of("ada");

  /** From here to 2036 every offset is of whole minutes. */
  private static final LocalDate START = LocalDate.of(2000, 1, 1);

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void aroundChangesOfClocks_theScheduleIsTheOneFoundMinuteByMinute(@ForAll long seed) {
    Planned plan = plan(new Random(seed), 10);
    CheckInSchedule schedule = plan.schedule();
    List<String> expected = new MinuteByMinute(plan).lines;
    assertThat(lines(schedule)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void throughAYear_noneIsLostOrDoubled_noneOutsideOfHoursUnlessReported(@ForAll long seed) {
    Planned plan = plan(new Random(seed), 366);
    CheckInSchedule schedule = plan.schedule();
    checkEachDateOnce(plan, schedule);
    checkHours(plan, schedule);
    for (PersonId guide : List.of(GRACE, HAL)) {
      int guideBore = schedule.timesOutsideHours(guide, CheckInSide.GUIDE);
      assertThat(guideBore - schedule.timesOutsideHours(guide, CheckInSide.INTERN)).isBetween(0, 1);
    }
  }

  /** Written down without any search: no minute of a check-in is on a day of absence of either. */
  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void overRandomPairsOfZones_nobodyMeetsOnADayOfAbsenceOfTheirOwnCalendar(@ForAll long seed) {
    Planned plan = plan(new Random(seed), 60);
    for (CheckIn checkIn : plan.schedule().checkIns()) {
      Set<LocalDate> guideAway = daysAway(plan, checkIn.guide());
      Set<LocalDate> internAway = daysAway(plan, ADA);
      for (int i = 0; i < checkIn.minutes(); i++) {
        Instant at = checkIn.start().plusSeconds(60L * i);
        assertThat(guideAway).doesNotContain(LocalDate.ofInstant(at, checkIn.guideZone()));
        assertThat(internAway).doesNotContain(LocalDate.ofInstant(at, checkIn.internZone()));
      }
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void windowOfASchedule_isThePartOfTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    Planned plan = plan(random, 90);
    CheckInSchedule whole = plan.schedule();
    LocalDate first = plan.period().first().plusDays(random.nextInt(90) - 3L);
    DateRange window = new DateRange(first, first.plusDays(random.nextInt(14)));
    CheckInSchedule part = CheckInSchedule.of(plan.placement(), plan.plan(), window);
    assertThat(part.checkIns())
        .isEqualTo(whole.checkIns().stream().filter(it -> window.contains(it.date())).toList());
    assertThat(part.report().findings())
        .isEqualTo(
            whole.report().findings().stream()
                .filter(it -> window.contains(LocalDate.parse(it.reason().argument("date"))))
                .toList());
  }

  @Example
  void randomPlans_haveEveryOutcome() {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int seed = 0; seed < 300; seed++) {
      CheckInSchedule schedule = plan(new Random(seed), 10).schedule();
      for (CheckIn checkIn : schedule.checkIns()) {
        outcomes.merge(
            checkIn.outsideHours().map(it -> it.side().toString()).orElse("both"), 1, Integer::sum);
        checkIn.standsInFor().ifPresent(it -> outcomes.merge("cover", 1, Integer::sum));
      }
      for (Finding finding : schedule.report().findings()) {
        outcomes.merge(finding.reason().code().toString(), 1, Integer::sum);
      }
    }
    assertThat(outcomes.keySet())
        .containsExactlyInAnyOrder(
            "both",
            "cover",
            "GUIDE",
            "INTERN",
            "CHECK_IN_GUIDE_AWAY",
            "CHECK_IN_INTERN_AWAY",
            "CHECK_IN_NO_TIME",
            "CHECK_IN_OUTSIDE_HOURS");
    assertThat(outcomes.values()).allMatch(count -> count >= 30);
  }

  private static void checkEachDateOnce(Planned plan, CheckInSchedule schedule) {
    List<String> expected = new ArrayList<>();
    for (PlannedContact contact : plan.plan().contacts()) {
      if (contact.isLive()) {
        contact.dates(plan.placement()).forEach(date -> expected.add(contact.name() + " " + date));
      }
    }
    List<String> found = new ArrayList<>();
    Set<Instant> busy = new HashSet<>();
    for (CheckIn checkIn : schedule.checkIns()) {
      found.add(checkIn.contact() + " " + checkIn.date());
      for (int i = 0; i < checkIn.minutes(); i++) {
        assertThat(busy.add(checkIn.start().plusSeconds(60L * i))).as("free").isTrue();
      }
    }
    for (Finding finding : schedule.report().findings()) {
      if (finding.reason().code() != SupervisionReason.CHECK_IN_OUTSIDE_HOURS) {
        found.add(finding.reason().argument("contact") + " " + finding.reason().argument("date"));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void checkHours(Planned plan, CheckInSchedule schedule) {
    List<String> reported =
        schedule.report().of(SupervisionReason.CHECK_IN_OUTSIDE_HOURS).stream()
            .map(it -> it.reason().argument("contact") + " " + it.reason().argument("date"))
            .toList();
    for (CheckIn checkIn : schedule.checkIns()) {
      boolean intern =
          works(
              plan.placement().workingHours().orElseThrow(),
              checkIn,
              daysAway(plan, plan.placement().intern()));
      boolean guide = works(hours(plan, checkIn.guide()), checkIn, daysAway(plan, checkIn.guide()));
      Optional<CheckInSide> side = checkIn.outsideHours().map(OutsideHours::side);
      assertThat(intern).isEqualTo(!side.equals(Optional.of(CheckInSide.INTERN)));
      assertThat(guide).isEqualTo(!side.equals(Optional.of(CheckInSide.GUIDE)));
      assertThat(reported.contains(checkIn.contact() + " " + checkIn.date()))
          .isEqualTo(side.isPresent());
      assertThat(checkIn.internTime().toLocalDate()).isEqualTo(checkIn.date());
    }
  }

  private static boolean works(WorkingHours hours, CheckIn checkIn, Set<LocalDate> away) {
    List<WeeklyInterval> week = hours.intervals();
    for (int i = 0; i < checkIn.minutes(); i++) {
      LocalDateTime time =
          LocalDateTime.ofInstant(checkIn.start().plusSeconds(60L * i), hours.zone());
      int minute = time.getHour() * 60 + time.getMinute();
      if (away.contains(time.toLocalDate())
          || week.stream()
              .noneMatch(
                  it ->
                      it.day() == time.getDayOfWeek()
                          && it.startMinute() <= minute
                          && minute < it.endMinute())) {
        return false;
      }
    }
    return true;
  }

  private static Set<LocalDate> daysAway(Planned plan, PersonId guide) {
    return plan.absences().stream()
        .filter(it -> it.person().equals(guide))
        .flatMap(it -> it.days().first().datesUntil(it.days().last().plusDays(1)))
        .collect(Collectors.toSet());
  }

  private static WorkingHours hours(Planned plan, PersonId guide) {
    return plan.plan().supervisors().get(guide.equals(GRACE) ? 0 : 1).workingHours().orElseThrow();
  }

  /** What becomes of each date, as {@link MinuteByMinute} writes it. */
  private static List<String> lines(CheckInSchedule schedule) {
    List<String> lines = new ArrayList<>();
    for (CheckIn it : schedule.checkIns()) {
      lines.add(
          it.contact()
              + " "
              + it.date()
              + " "
              + it.guide()
              + " "
              + it.start()
              + it.outsideHours().map(b -> " " + b.side() + " " + b.minutes()).orElse(""));
    }
    for (Finding finding : schedule.report().findings()) {
      String where =
          finding.reason().arguments().get("contact")
              + " "
              + finding.reason().arguments().get("date");
      switch ((SupervisionReason) finding.reason().code()) {
        case CHECK_IN_GUIDE_AWAY -> lines.add(where + " away");
        case CHECK_IN_INTERN_AWAY -> lines.add(where + " intern away");
        case CHECK_IN_NO_TIME ->
            lines.add(
                where
                    + " no time: "
                    + (finding.reason().argument("person").startsWith("intern")
                        ? "intern"
                        : "guide"));
        default ->
            assertThat(finding.reason().code()).isEqualTo(SupervisionReason.CHECK_IN_OUTSIDE_HOURS);
      }
    }
    return lines;
  }

  private static Planned plan(Random random, int days) {
    WorkingHours internHours = hours(random);
    WorkingHours guideHours = hours(random);
    LocalDate near = START.plusDays(random.nextInt(36 * 365));
    LocalDate first =
        nextChange(random.nextBoolean() ? internHours.zone() : guideHours.zone(), near)
            .minusDays(random.nextInt(10));
    DateRange period = new DateRange(first, first.plusDays(random.nextInt(days)));
    return Plans.sound()
        .withPeriod(period)
        .withInternHours(internHours)
        .withMentors()
        .withSeniors()
        .withSupervisors(supervisor("grace", guideHours), supervisor("hal", hours(random)))
        .withContacts(contact(random, "one", GRACE), contact(random, "two", HAL))
        .withAbsences(
            absence(random, GRACE, period).coveredBy(HAL),
            absence(random, HAL, period),
            absence(random, ADA, period));
  }

  private static Supervisor supervisor(String id, WorkingHours hours) {
    return Supervisor.builder().id(id).workingHours(hours).build();
  }

  private static PlannedContact contact(Random random, String name, PersonId guide) {
    DayOfWeek[] week = DayOfWeek.values();
    DayOfWeek[] days = random.nextBoolean() ? week : new DayOfWeek[] {week[random.nextInt(7)]};
    PlannedContact contact =
        PlannedContact.weekly(name, Channel.VIDEO_CALL, guide, days)
            .withMinutes(5 + random.nextInt(120))
            .withEveryWeeks(1 + random.nextInt(2));
    return random.nextBoolean()
        ? contact
        : contact.withPreferredStart(LocalTime.of(random.nextInt(24), random.nextInt(60)));
  }

  private static Absence absence(Random random, PersonId guide, DateRange period) {
    LocalDate first = period.first().plusDays(random.nextInt(14) - 2L);
    return new Absence(
        guide, new DateRange(first, first.plusDays(random.nextInt(4))), Optional.empty());
  }

  /** A block or two on most days, at any time of the day. */
  private static WorkingHours hours(Random random) {
    List<String> zones = random.nextBoolean() ? ODD : ZONES;
    List<WeeklyInterval> week = new ArrayList<>();
    for (int block = random.nextInt(2); block >= 0; block--) {
      int start = random.nextInt(1440);
      int length = 10 + random.nextInt(600);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (random.nextInt(5) > 0 || week.isEmpty()) {
          week.add(new WeeklyInterval(day, start, Math.min(1440, start + length)));
          if (start + length > 1440) {
            week.add(new WeeklyInterval(day.plus(1), 0, start + length - 1440));
          }
        }
      }
    }
    return WorkingHours.of(ZoneId.of(zones.get(random.nextInt(zones.size()))), week);
  }

  /** The date of the next change of a clock, or the date itself if there is none any more. */
  private static LocalDate nextChange(ZoneId zone, LocalDate date) {
    ZoneOffsetTransition change =
        zone.getRules().nextTransition(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    return change == null || change.getDateTimeBefore().getYear() > 2036
        ? date
        : change.getDateTimeBefore().toLocalDate();
  }
}
