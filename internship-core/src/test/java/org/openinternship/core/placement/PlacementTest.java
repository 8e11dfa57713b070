package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Intern;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.core.time.WorkingHours;

class PlacementTest {

  private static final SupervisorId EVE = SupervisorId.of("eve");
  private static final SupervisorId FAY = SupervisorId.of("fay");
  private static final SupervisorId GUS = SupervisorId.of("gus");

  private static Placement planned() {
    return Placement.builder()
        .id("ada-api")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("eve")
        .addFirstMentor("bob")
        .plannedPeriod("2026-09-01", "2026-11-30")
        .zone(ZoneId.of("Africa/Lagos"))
        .hoursPerWeek(10)
        .build();
  }

  private static Instant noon(String day) {
    return LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.of("Africa/Lagos")).toInstant();
  }

  private static Placement active() {
    return planned().after(new PlacementEvent.Started(noon("2026-09-01")));
  }

  private static Placement pausedFor20Days(Placement placement) {
    return placement
        .after(new PlacementEvent.Paused(noon("2026-10-01")))
        .after(new PlacementEvent.Resumed(noon("2026-10-21")));
  }

  private static Placement extended(Placement placement, String last) {
    return placement.after(new PlacementEvent.Extended(noon("2026-11-01"), LocalDate.parse(last)));
  }

  private static Placement supervised(Placement placement, String from, SupervisorId by) {
    return placement.after(
        new PlacementEvent.SupervisorChanged(
            noon("2026-11-01"), LocalDate.parse(from), by, SupervisorChangeReason.LEFT));
  }

  @Test
  void wholeWay_fromPlannedToCompleted() {
    Placement done =
        planned()
            .after(new PlacementEvent.Onboarded(noon("2026-08-25")))
            .after(new PlacementEvent.Started(noon("2026-09-01")))
            .after(new PlacementEvent.Completed(noon("2026-11-27")));
    assertThat(done.state()).isEqualTo(PlacementState.COMPLETED);
    assertThat(done.endedOn()).contains(LocalDate.parse("2026-11-27"));
    assertThat(done.activeDays()).isEqualTo(Days.of(DateRange.of("2026-09-01", "2026-11-27")));
    assertThat(done.period()).isEqualTo(DateRange.of("2026-09-01", "2026-11-30"));
    assertThat(done.asOf(LocalDate.parse("2026-08-31")).state())
        .isEqualTo(PlacementState.ONBOARDING);
    assertThat(done.asOf(LocalDate.parse("2026-09-01")).state()).isEqualTo(PlacementState.ACTIVE);
    assertThat(done.asOf(LocalDate.parse("2026-09-01")).endedOn()).isEmpty();
    assertThat(done.state().ended()).isTrue();
    assertThat(active().state().ended()).isFalse();
  }

  @Test
  void twoEventsAtOneInstant_happenInTheOrderOfTheList() {
    Instant now = noon("2026-09-01");
    assertThat(
            planned()
                .withHistory(
                    new PlacementEvent.Onboarded(now),
                    new PlacementEvent.Started(now),
                    new PlacementEvent.Paused(now))
                .state())
        .isEqualTo(PlacementState.PAUSED);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(
            () ->
                planned()
                    .withHistory(new PlacementEvent.Paused(now), new PlacementEvent.Started(now)));
  }

  @Test
  void illegalEvent_namesWhatWouldBeLegal() {
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> planned().after(new PlacementEvent.Completed(noon("2026-11-30"))))
        .withMessage(
            "Placement ada-api: COMPLETE is not legal in state PLANNED, legal would be ONBOARD,"
                + " START, CHANGE_SUPERVISOR, CHANGE_MENTORS, TERMINATE");
    Placement over =
        active()
            .after(
                new PlacementEvent.Terminated(
                    noon("2026-10-01"), TerminationReason.MISSED_CONTACT));
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> extended(over, "2026-12-10"))
        .withMessageContaining("TERMINATED, which is final");
  }

  @Test
  void extension_justWithinFiveWeeks_andOneDayMore() {
    assertThat(extended(active(), "2027-01-04").period().last()).isEqualTo("2027-01-04");
    assertThat(extended(active(), "2027-01-04").extensionDaysLeft()).isZero();
    assertThat(active().extensionDaysLeft()).isEqualTo(35);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extended(active(), "2027-01-05"))
        .withMessage(
            "Placement ada-api: extended to 2027-01-05, the extensions come to 36 days, the rules"
                + " allow 35");
  }

  @Test
  void extensions_areCountedTogether() {
    Placement twice = extended(extended(active(), "2026-12-14"), "2027-01-04");
    assertThat(twice.extensionDaysLeft()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> extended(twice, "2027-01-05"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extended(active(), "2026-11-30"))
        .withMessageContaining("must be after the last day 2026-11-30");
    Placement strict =
        active().withExtensionRules(ExtensionRules.standard().withMaxExtensionDays(0));
    assertThatIllegalArgumentException().isThrownBy(() -> extended(strict, "2026-12-01"));
  }

  @Test
  void pause_shiftsTheEndOnlyIfTheRulesSaySo_andIsNoExtension() {
    Placement shifting =
        active().withExtensionRules(ExtensionRules.standard().withPausesShiftEnd(true));
    assertThat(pausedFor20Days(active()).period().last()).isEqualTo("2026-11-30");
    assertThat(pausedFor20Days(shifting).period().last()).isEqualTo("2026-12-20");
    assertThat(pausedFor20Days(shifting).extensionDaysLeft()).isEqualTo(35);
    Placement tooLate =
        shifting
            .after(new PlacementEvent.Paused(noon("2026-12-01")))
            .after(new PlacementEvent.Resumed(noon("2026-12-05")));
    assertThat(tooLate.period().last()).isEqualTo("2026-11-30");
  }

  @Test
  void supervisor_isExactlyOne_onEveryDay() {
    Placement changed = supervised(active(), "2026-10-15", FAY);
    assertThat(changed.supervisorOn(LocalDate.parse("2026-10-14"))).isEqualTo(EVE);
    assertThat(changed.supervisorOn(LocalDate.parse("2026-10-15"))).isEqualTo(FAY);
    assertThat(changed.supervisorOn(TimeBounds.FIRST_DAY)).isEqualTo(EVE);
    assertThat(changed.supervisorOn(TimeBounds.LAST_DAY)).isEqualTo(FAY);
    assertThat(changed.supervisors())
        .containsExactly(
            new SupervisorTenure(EVE, DateRange.of("2026-09-01", "2026-10-14")),
            new SupervisorTenure(FAY, DateRange.of("2026-10-15", "2026-11-30")));
  }

  @Test
  void laterDecisionOnTheSupervisor_replacesEarlierOnes() {
    Placement replaced = supervised(supervised(active(), "2026-11-15", FAY), "2026-10-15", GUS);
    assertThat(replaced.supervisorOn(LocalDate.parse("2026-11-20"))).isEqualTo(GUS);
    Placement backAgain = supervised(supervised(active(), "2026-11-15", FAY), "2026-10-15", EVE);
    assertThat(backAgain.supervisors())
        .containsExactly(new SupervisorTenure(EVE, DateRange.of("2026-09-01", "2026-11-30")));
    Placement beforeTheStart = supervised(planned(), "2026-08-01", FAY);
    assertThat(beforeTheStart.supervisors())
        .containsExactly(new SupervisorTenure(FAY, DateRange.of("2026-09-01", "2026-11-30")));
  }

  @Test
  void changeOfSupervisor_thatChangesNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> supervised(active(), "2026-10-15", EVE))
        .withMessageContaining("supervisor eve is that already on 2026-10-15");
    Placement backAgain = supervised(supervised(active(), "2026-10-15", FAY), "2026-10-15", EVE);
    assertThatIllegalArgumentException().isThrownBy(() -> supervised(backAgain, "2026-10-01", EVE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> supervised(active(), "2026-12-01", FAY))
        .withMessageContaining("after the last day 2026-11-30. Maybe extend it first");
  }

  @Test
  void dayOfAnEvent_isThatOfTheInternsZone() {
    Instant newYorkEvening = Instant.parse("2026-08-31T23:30:00Z"); // 00:30 in Lagos
    assertThat(planned().after(new PlacementEvent.Started(newYorkEvening)).state())
        .isEqualTo(PlacementState.ACTIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                planned()
                    .withZone(ZoneId.of("America/New_York"))
                    .after(new PlacementEvent.Started(newYorkEvening)))
        .withMessage(
            "Placement ada-api: it starts on 2026-08-31, the first day is 2026-09-01. Maybe the"
                + " zone of the intern is another");
  }

  @Test
  void placementThatNeverBegan_lastsNoDay() {
    Placement gone =
        planned()
            .after(
                new PlacementEvent.Terminated(noon("2026-08-20"), TerminationReason.DID_NOT_JOIN));
    assertThat(gone.activeDays()).isEqualTo(Days.none());
    Placement late = active().after(new PlacementEvent.Completed(noon("2026-12-24")));
    assertThat(late.activeDays()).isEqualTo(Days.of(DateRange.of("2026-09-01", "2026-11-30")));
  }

  @Test
  void timeNeverGoesBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> active().after(new PlacementEvent.Paused(noon("2026-08-31"))))
        .withMessageContaining("Maybe sort the events by time");
  }

  @Test
  void acceptedOffer_leadsToAPlannedPlacement() {
    Project project =
        Project.builder()
            .id("api")
            .host("ghent")
            .unit("data")
            .supervisor("eve")
            .addMentor("bob")
            .period(DateRange.of("2026-09-01", "2026-11-30"))
            .hoursPerWeek(10)
            .build();
    Intern ada = Intern.builder().id("ada").build();
    OfferSeason season =
        OfferSeason.of(
            OfferRules.standard(),
            Cohort.builder().addProject(project.withUnit(Optional.empty())).addIntern(ada).build());
    Instant july = Instant.parse("2026-07-01T12:00:00Z");
    var id = season.offer(InternId.of("ada"), project.id(), july);
    Offer open = season.offer(id);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Placement.from(open, project, ada, PlacementRules.standard()))
        .withMessage("Placement: offer 1 is MADE, it must be ACCEPTED");
    season.accept(id, july);
    Placement placement =
        Placement.from(season.offer(id), project, ada, PlacementRules.standard())
            .id("ada-api")
            .zone(ZoneId.of("Africa/Lagos"))
            .build();
    assertThat(placement).isEqualTo(planned().withUnit(HostUnitId.of("data")));
    assertThat(placement.state()).isEqualTo(PlacementState.PLANNED);
    PlacementRules noExtension =
        PlacementRules.builder().extensions(new ExtensionRules(0, false)).build();
    assertThat(
            Placement.from(season.offer(id), project, ada, noExtension)
                .id("ada-api")
                .zone(ZoneId.of("Africa/Lagos"))
                .build()
                .extensionRules())
        .isEqualTo(noExtension.extensions());
    Project other = Project.builder().id("other").host("ghent").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Placement.from(season.offer(id), other, ada, PlacementRules.standard()))
        .withMessage("Placement: offer 1 is for project api, not other");
  }

  @Test
  void badValues_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planned().withHoursPerWeek(OptionalInt.of(169)))
        .withMessageContaining("Placement: hoursPerWeek is 169");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planned().withFirstMentors(MentorId.of("bob"), MentorId.of("bob")))
        .withMessageContaining("Placement: mentor 'bob' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtensionRules.standard().withMaxExtensionDays(-1))
        .withMessageContaining("ExtensionRules: maxExtensionDays is -1");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Placement.builder().id("ada-api").build())
        .withMessageContaining("firstSupervisor");
  }

  @Test
  void everyEvent_refusesNulls() {
    Instant at = noon("2026-09-01");
    LocalDate day = LocalDate.parse("2026-12-01");
    SupervisorChangeReason reason = SupervisorChangeReason.LEFT;
    assertNull("Onboarded.at", () -> new PlacementEvent.Onboarded(null));
    assertNull("Started.at", () -> new PlacementEvent.Started(null));
    assertNull("Paused.at", () -> new PlacementEvent.Paused(null));
    assertNull("Resumed.at", () -> new PlacementEvent.Resumed(null));
    assertNull("Extended.at", () -> new PlacementEvent.Extended(null, day));
    assertNull("Extended.last", () -> new PlacementEvent.Extended(at, null));
    assertNull(
        "SupervisorChanged.at", () -> new PlacementEvent.SupervisorChanged(null, day, FAY, reason));
    assertNull(
        "SupervisorChanged.from",
        () -> new PlacementEvent.SupervisorChanged(at, null, FAY, reason));
    assertNull(
        "SupervisorChanged.supervisor",
        () -> new PlacementEvent.SupervisorChanged(at, day, null, reason));
    assertNull(
        "SupervisorChanged.reason", () -> new PlacementEvent.SupervisorChanged(at, day, FAY, null));
    assertNull("Completed.at", () -> new PlacementEvent.Completed(null));
    assertNull(
        "Terminated.at", () -> new PlacementEvent.Terminated(null, TerminationReason.PERFORMANCE));
    assertNull("Terminated.reason", () -> new PlacementEvent.Terminated(at, null));
  }

  private static void assertNull(String attribute, ThrowingCallable factory) {
    assertThatNullPointerException().isThrownBy(factory).withMessage(attribute);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Apia", "Asia/Kathmandu", "Pacific/Kiritimati", "UTC"})
  void replay_ofTheHistory_isTheSamePlacement(String zone) {
    Placement placement = planned().withZone(ZoneId.of(zone));
    List<PlacementEvent> history = pausedFor20Days(active()).history();
    Placement next = placement;
    for (PlacementEvent event : history) {
      next = next.after(event);
    }
    assertThat(placement.withHistory(history)).isEqualTo(next);
  }

  private static PlacementEvent shortened(String at, String last) {
    return new PlacementEvent.Shortened(noon(at), LocalDate.parse(last));
  }

  @Test
  void agreedEarlierEnd_cutsTheDays_andGivesDaysOfExtensionBack() {
    Placement longer = extended(active(), "2026-12-10");
    Placement shorter = longer.after(shortened("2026-11-20", "2026-11-25"));
    assertThat(shorter.period()).isEqualTo(DateRange.of("2026-09-01", "2026-11-25"));
    assertThat(shorter.activeDays()).isEqualTo(Days.of(DateRange.of("2026-09-01", "2026-11-25")));
    assertThat(longer.extensionDaysLeft()).isEqualTo(25);
    assertThat(shorter.extensionDaysLeft()).isEqualTo(35);
    assertThat(shorter.state()).isEqualTo(PlacementState.ACTIVE);
    assertThat(active().after(shortened("2026-11-20", "2026-11-20")).period().last())
        .isEqualTo("2026-11-20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> active().after(shortened("2026-11-20", "2026-11-19")))
        .withMessage(
            "Placement ada-api: shortened to 2026-11-19, it must be from 2026-11-20 to before the"
                + " last day 2026-11-30. Maybe it is completed or terminated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> active().after(shortened("2026-11-20", "2026-11-30")));
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> planned().after(shortened("2026-08-20", "2026-11-20")));
  }

  @Test
  void earlierEnd_thatIsAgreedInAPause_cutsThePauseToo() {
    Placement paused =
        active()
            .after(new PlacementEvent.Paused(noon("2026-10-01")))
            .after(shortened("2026-10-10", "2026-10-20"));
    assertThat(paused.pauses()).isEqualTo(Days.of(DateRange.of("2026-10-01", "2026-10-20")));
    Placement resumed = paused.after(new PlacementEvent.Resumed(noon("2026-10-15")));
    assertThat(resumed.activeDays())
        .isEqualTo(
            Days.of(
                DateRange.of("2026-09-01", "2026-09-30"),
                DateRange.of("2026-10-15", "2026-10-20")));
  }

  @Test
  void resumptionLongAfterTheEnd_leavesTheDaysThatWereLeft_ifPausesShiftIt() {
    Placement shifting =
        active()
            .withExtensionRules(ExtensionRules.standard().withPausesShiftEnd(true))
            .after(new PlacementEvent.Paused(noon("2026-11-21"))); // 10 days are left
    assertThat(shifting.activeDays().count()).isEqualTo(81);
    Placement resumed = shifting.after(new PlacementEvent.Resumed(noon("2027-03-01")));
    assertThat(resumed.period().last()).isEqualTo("2027-03-10");
    assertThat(resumed.activeDays().count()).isEqualTo(91); // as planned
    assertThat(resumed.extensionDaysLeft()).isEqualTo(35);
    Placement late =
        active()
            .after(new PlacementEvent.Paused(noon("2026-11-21")))
            .after(new PlacementEvent.Resumed(noon("2027-03-01")));
    assertThat(late.period().last()).isEqualTo("2026-11-30");
    assertThat(late.pauses()).isEqualTo(Days.of(DateRange.of("2026-11-21", "2026-11-30")));
  }

  @Test
  void endInsideAPause_leavesTheDaysBeforeIt() {
    Placement gone =
        active()
            .after(new PlacementEvent.Paused(noon("2026-10-01")))
            .after(
                new PlacementEvent.Terminated(noon("2026-10-05"), TerminationReason.INTERN_LEFT));
    assertThat(gone.activeDays()).isEqualTo(Days.of(DateRange.of("2026-09-01", "2026-09-30")));
    assertThat(gone.pauses()).isEqualTo(Days.of(DateRange.of("2026-10-01", "2026-10-05")));
    assertThat(gone.terminationReason()).contains(TerminationReason.INTERN_LEFT);
    assertThat(active().terminationReason()).isEmpty();
  }

  @Test
  void startAfterTheLastDay_leavesNoDay_untilItIsExtended() {
    Placement late = planned().after(new PlacementEvent.Started(noon("2026-12-03")));
    assertThat(late.activeDays()).isEqualTo(Days.none());
    assertThat(late.isOpenOn(LocalDate.parse("2026-12-03"))).isFalse();
    Placement longer =
        late.after(new PlacementEvent.Extended(noon("2026-12-03"), LocalDate.parse("2026-12-10")));
    assertThat(longer.activeDays()).isEqualTo(Days.of(DateRange.of("2026-12-03", "2026-12-10")));
    assertThat(longer.startedOn()).contains(LocalDate.parse("2026-12-03"));
  }

  @Test
  void clocksThatGoBackOverMidnight_doNotShortenAPlacement() {
    ZoneId stJohns =
        ZoneId.of("America/St_Johns"); // on 7 November 2010 at 00:01 it was 23:01 again
    Placement placement =
        planned()
            .withPlannedPeriod(DateRange.of("2010-11-01", "2010-11-30"))
            .withZone(stJohns)
            .withExtensionRules(ExtensionRules.standard().withPausesShiftEnd(true))
            .after(new PlacementEvent.Started(Instant.parse("2010-11-01T12:00:00Z")))
            .after(new PlacementEvent.Paused(Instant.parse("2010-11-07T02:30:30Z")));
    assertThat(placement.pauses().first()).contains(LocalDate.parse("2010-11-07"));
    Placement resumed =
        placement.after(new PlacementEvent.Resumed(Instant.parse("2010-11-07T02:31:30Z")));
    assertThat(resumed.dayOf(Instant.parse("2010-11-07T02:31:30Z"))).isEqualTo("2010-11-06");
    assertThat(resumed.period()).isEqualTo(placement.plannedPeriod());
    assertThat(resumed.activeDays()).isEqualTo(Days.of(placement.plannedPeriod()));
  }

  @Test
  void mentors_comeAndGoOnTheirDays() {
    MentorId bob = MentorId.of("bob");
    MentorId cem = MentorId.of("cem");
    LocalDate october = LocalDate.parse("2026-10-01");
    Placement changed =
        active()
            .after(new PlacementEvent.MentorJoined(noon("2026-09-15"), october, cem))
            .after(new PlacementEvent.MentorLeft(noon("2026-10-20"), october.plusDays(30), bob));
    assertThat(changed.mentorsOn(october.minusDays(1))).containsExactly(bob);
    assertThat(changed.mentorsOn(october)).containsExactly(bob, cem);
    assertThat(changed.mentorsOn(october.plusDays(30))).containsExactly(cem);
    assertThat(changed.guidesOn(october)).containsExactly(EVE, bob, cem);
    assertThat(changed.mentors())
        .containsExactly(
            new MentorTenure(bob, Days.of(DateRange.of("2026-09-01", "2026-10-30"))),
            new MentorTenure(cem, Days.of(DateRange.of("2026-10-01", "2026-11-30"))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> changed.after(new PlacementEvent.MentorJoined(noon("2026-11-01"), october, cem)))
        .withMessageContaining("mentor cem is there from 2026-10-01 on already");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                changed.after(
                    new PlacementEvent.MentorLeft(noon("2026-11-01"), october, MentorId.of("dan"))))
        .withMessageContaining("mentor dan is not there from 2026-10-01 on already");
    assertNull("MentorJoined.at", () -> new PlacementEvent.MentorJoined(null, october, bob));
    assertNull(
        "MentorJoined.from", () -> new PlacementEvent.MentorJoined(noon("2026-09-01"), null, bob));
    assertNull(
        "MentorLeft.mentor",
        () -> new PlacementEvent.MentorLeft(noon("2026-09-01"), october, null));
    assertNull("Shortened.last", () -> new PlacementEvent.Shortened(noon("2026-09-01"), null));
  }

  @Test
  void instantsAtTheEndsOfTime_areRefusedWithASentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planned().after(new PlacementEvent.Onboarded(Instant.MAX)))
        .withMessage(
            "Onboarded: at is +1000000000-12-31T23:59:59.999999999Z, it must be of the years 1 to"
                + " 9999. Maybe the unit of a number of seconds is another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planned().after(new PlacementEvent.Onboarded(Instant.MIN)))
        .withMessageStartingWith("Onboarded: at is ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planned().withPlannedPeriod(new DateRange(LocalDate.MIN, LocalDate.MAX)))
        .withMessageStartingWith("DateRange: first is ");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> active().after(new PlacementEvent.Extended(noon("2026-11-01"), LocalDate.MAX)))
        .withMessageStartingWith("Extended: last is ");
  }

  @Test
  void programWithNoExtensionDays_placementMadeFromItsOffer_hasNone() {
    Project project =
        Project.builder()
            .id("api")
            .host("ghent")
            .supervisor("eve")
            .period(DateRange.of("2026-09-01", "2026-11-30"))
            .build();
    Intern ada =
        Intern.builder()
            .id("ada")
            .hoursPerWeek(12)
            .workingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 09:00-12:00"))
            .build();
    OfferSeason season =
        OfferSeason.of(
            OfferRules.standard(), Cohort.builder().addProject(project).addIntern(ada).build());
    Instant july = Instant.parse("2026-07-01T12:00:00Z");
    var id = season.offer(ada.id(), project.id(), july);
    season.accept(id, july);
    PlacementRules none = PlacementRules.standard().withExtensions(new ExtensionRules(0, true));
    Placement placement =
        Placement.from(season.offer(id), project, ada, none).id("ada-api").build();
    assertThat(placement.extensionDaysLeft()).isZero();
    assertThat(placement.extensionRules()).isEqualTo(none.extensions());
    assertThat(none.check(placement).findings()).isEmpty();
    assertThat(placement.zone()).isEqualTo(ZoneId.of("Africa/Lagos"));
    assertThat(placement.workingHours()).isEqualTo(ada.workingHours());
    assertThat(placement.hoursPerWeek()).hasValue(12);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Placement.from(season.offer(id), project, ada.withId(InternId.of("bo")), none))
        .withMessage("Placement: offer 1 is for intern ada, not bo");
  }
}
