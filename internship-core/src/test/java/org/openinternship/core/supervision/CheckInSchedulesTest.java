package org.openinternship.core.supervision;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.supervision.Plans.CALL;
import static org.openinternship.core.supervision.Plans.mentor;
import static org.openinternship.core.supervision.Plans.sound;
import static org.openinternship.core.supervision.Plans.supervisor;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

class CheckInSchedulesTest {
  private static final List<String> HOURS =
      List.of(
          "Europe/Brussels Mon-Fri 09:00-17:00",
          "Africa/Lagos Mon-Fri 10:00-16:00",
          "America/New_York Mon-Fri 08:00-18:00",
          "Asia/Kolkata Mon-Fri 11:00-19:00",
          "America/Los_Angeles Mon-Fri 09:00-17:00");

  private static CheckInSchedules schedules(List<Planned> all) {
    return CheckInSchedules.of(
        all.stream().map(Planned::placement).toList(), all.stream().map(Planned::plan).toList());
  }

  /** A plan of one of some interns with one of 4 supervisors and one of 8 mentors. */
  private static Planned planned(Random random, int number, String group) {
    String supervisor = "s" + random.nextInt(4);
    String mentor = "m" + random.nextInt(8);
    Placement placement =
        sound()
            .placement()
            .withId(PlacementId.of("p-" + number))
            .withIntern(InternId.of("i" + random.nextInt(18)))
            .withFirstSupervisor(SupervisorId.of(supervisor))
            .withFirstMentors(MentorId.of(mentor))
            .withPlannedPeriod(DateRange.of("2027-03-01", "2027-05-23"));
    WorkingHours hours = WorkingHours.parse(HOURS.get(random.nextInt(HOURS.size())));
    placement = placement.withWorkingHours(hours).withZone(hours.zone());
    PlannedContact weekly = CALL.withGuide(ContactGuide.SUPERVISOR);
    SupervisionPlan plan =
        SupervisionPlan.of(placement)
            .addSupervisor(supervisor(supervisor))
            .addMentor(mentor(mentor), 1)
            .addContacts(
                weekly.withDays(DayOfWeek.of(1 + random.nextInt(5))),
                CALL.withName("mentor")
                    .withGuide(ContactGuide.FIRST_MENTOR)
                    .withDays(DayOfWeek.of(1 + random.nextInt(5)))
                    .withPreferredStart(LocalTime.of(10 + random.nextInt(3), 0)),
                weekly.withName("group").withDays(WEDNESDAY).withEveryWeeks(2).withGroup(group))
            .build();
    return new Planned(placement, plan);
  }

  private static List<Planned> many(Random random, int count) {
    List<Planned> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(planned(random, i, "round"));
    }
    return all;
  }

  /** Pairs of calls of one person that overlap; check-ins of one group call are one. */
  private static int overlaps(CheckInSchedules schedules, List<Planned> all) {
    Map<PersonId, List<CheckIn>> perPerson = new HashMap<>();
    for (Planned one : all) {
      for (CheckIn checkIn : schedules.of(one.placement().id()).orElseThrow().checkIns()) {
        perPerson.computeIfAbsent(checkIn.guide(), it -> new ArrayList<>()).add(checkIn);
        perPerson.computeIfAbsent(one.placement().intern(), it -> new ArrayList<>()).add(checkIn);
      }
    }
    int overlaps = 0;
    for (Map.Entry<PersonId, List<CheckIn>> person : perPerson.entrySet()) {
      List<CheckIn> calls = person.getValue();
      for (int i = 0; i < calls.size(); i++) {
        for (int j = 0; j < i; j++) {
          CheckIn one = calls.get(i);
          CheckIn other = calls.get(j);
          boolean apart = !one.start().isBefore(other.end()) || !other.start().isBefore(one.end());
          boolean oneCall =
              one.group().isPresent()
                  && one.group().equals(other.group())
                  && one.guide().equals(other.guide())
                  && one.start().equals(other.start());
          overlaps += apart || oneCall ? 0 : 1;
        }
      }
    }
    return overlaps;
  }

  @Test
  void twentyPlans_fourSupervisors_eightMentors_nobodyIsInTwoCallsAtOnce() {
    List<Planned> all = many(new Random(10), 20);
    CheckInSchedules schedules = schedules(all);
    assertThat(overlaps(schedules, all)).isZero();
    int checkIns =
        schedules.schedules().values().stream().mapToInt(it -> it.checkIns().size()).sum();
    assertThat(checkIns).isGreaterThan(500);
    Map<PlacementId, CheckInSchedule> alone = new HashMap<>();
    all.forEach(one -> alone.put(one.placement().id(), one.schedule()));
    assertThat(overlaps(new CheckInSchedules(alone), all)).as("each alone").isPositive();
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void nobodyIsInTwoCallsAtOnce_andTheOrderOfTheInputMakesNoDifference(@ForAll long seed) {
    Random random = new Random(seed);
    List<Planned> all = many(random, 2 + random.nextInt(12));
    CheckInSchedules schedules = schedules(all);
    assertThat(overlaps(schedules, all)).isZero();
    List<Planned> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    assertThat(schedules(shuffled)).isEqualTo(schedules);
    for (Planned one : all) { // every date is accounted for
      CheckInSchedule schedule = schedules.of(one.placement().id()).orElseThrow();
      long none =
          schedule.report().findings().stream()
              .filter(it -> it.reason().code() != SupervisionReason.CHECK_IN_OUTSIDE_HOURS)
              .count();
      long dates =
          one.plan().contacts().stream().mapToLong(it -> it.dates(one.placement()).size()).sum();
      assertThat(schedule.checkIns().size() + none).isEqualTo(dates);
    }
  }

  @Test
  void onePlanTogether_isAsAlone() {
    Planned one = planned(new Random(3), 1, "round");
    assertThat(schedules(List.of(one)).of(one.placement().id())).contains(one.schedule());
  }

  private static Planned member(String id, String hours) {
    Planned planned = sound().withInternHours(WorkingHours.parse(hours));
    Placement placement =
        planned
            .placement()
            .withId(PlacementId.of("p-" + id))
            .withIntern(InternId.of(id))
            .withPlannedPeriod(DateRange.of("2027-03-01", "2027-03-02"));
    PlannedContact round =
        CALL.withName("round")
            .withGuide(ContactGuide.SUPERVISOR)
            .withDays(MONDAY, TUESDAY)
            .withGroup("g");
    return new Planned(placement, planned.plan().withPlacement(placement.id()).withContacts(round));
  }

  @Test
  void groupCall_isOneCall_andWhoHasNoTimeThenStaysOut() {
    List<Planned> all =
        List.of(
            member("ada", "Europe/Brussels Mon-Fri 09:00-17:00"),
            member("bo", "Africa/Lagos Mon-Fri 10:00-16:00"),
            member("cy", "America/Los_Angeles Mon-Fri 09:00-17:00"),
            member("di", "Europe/Brussels Mon 14:00-17:00, Tue 16:00-17:00"));
    CheckInSchedules schedules = schedules(all);
    List<CheckIn> calls = schedules.of(SupervisorId.of("grace"));
    assertThat(calls)
        .extracting(it -> it.start() + " " + it.group().orElseThrow())
        .containsExactly(
            "2027-03-01T13:00:00Z g",
            "2027-03-01T13:00:00Z g",
            "2027-03-01T13:00:00Z g",
            "2027-03-02T09:00:00Z g",
            "2027-03-02T09:00:00Z g");
    assertThat(schedules.of(PlacementId.of("p-di")).orElseThrow().checkIns()).hasSize(1);
    assertThat(
            schedules
                .of(PlacementId.of("p-cy"))
                .orElseThrow()
                .report()
                .of(SupervisionReason.CHECK_IN_NOT_WITH_GROUP))
        .hasSize(2);
  }

  @Test
  void absenceKnownInOnePlan_countsInAll() {
    Planned ada = member("ada", "Europe/Brussels Mon-Fri 09:00-17:00");
    Planned bo = member("bo", "Europe/Brussels Mon-Fri 09:00-17:00");
    Planned knows =
        ada.withAbsences(Absence.of(SupervisorId.of("grace"), "2027-03-01", "2027-03-01"));
    assertThat(schedules(List.of(knows, bo)).of(bo.placement().id()).orElseThrow().checkIns())
        .hasSize(1);
  }

  @Test
  void plansWithoutTheirPlacement_orTwice_areRefused() {
    Planned ada = member("ada", "Europe/Brussels Mon-Fri 09:00-17:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedules(List.of(ada, ada)))
        .withMessageContaining("placement p-ada is given twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CheckInSchedules.of(List.of(ada.placement()), List.of(ada.plan(), ada.plan())))
        .withMessageContaining("plan of placement p-ada is given twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CheckInSchedules.of(List.of(), List.of(ada.plan())))
        .withMessageContaining("placement p-ada of a plan is missing");
    assertThat(CheckInSchedules.of(List.of(ada.placement()), List.of()).schedules()).isEmpty();
  }
}
