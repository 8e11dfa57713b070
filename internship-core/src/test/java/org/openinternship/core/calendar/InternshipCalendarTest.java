package org.openinternship.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationReason;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.ContactGuide;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

class InternshipCalendarTest {
  private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final SupervisorId KIM = SupervisorId.of("kim");
  private static final SupervisorId LEE = SupervisorId.of("lee");
  private static final InternId ADA = InternId.of("ada");
  private static final Program PROGRAM = Program.builder().id("p").build();
  private static final DateRange TERM = DateRange.of("2026-10-05", "2026-11-13");
  private static final Instant NOW = Instant.parse("2026-10-05T06:00:00Z");

  private static Placement placement(String intern) {
    return Placement.builder()
        .id("p-" + intern)
        .intern(intern)
        .project("api")
        .host("ghent")
        .firstSupervisor(KIM)
        .plannedPeriod(TERM)
        .zone(LAGOS)
        .workingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 09:00-18:00"))
        .build()
        .after(new PlacementEvent.Started(NOW));
  }

  private static SupervisionPlan.Builder plan(Placement placement, PlannedContact contact) {
    WorkingHours hours = WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-18:00");
    return SupervisionPlan.of(placement)
        .addSupervisor(Supervisor.builder().id("kim").workingHours(hours).build())
        .addSupervisor(Supervisor.builder().id("lee").workingHours(hours).build())
        .addContact(contact);
  }

  private static PlannedContact call() {
    return PlannedContact.weekly(
            "call; weekly, with\\all",
            Channel.VIDEO_CALL,
            ContactGuide.SUPERVISOR,
            DayOfWeek.MONDAY)
        .withPreferredStart(LocalTime.of(14, 0));
  }

  private static Engagement engagement() {
    Placement placement = placement("ada");
    return Engagement.of(placement).supervision(plan(placement, call()).build()).build();
  }

  private static InternshipCalendar calendar(Engagement... engagements) {
    return InternshipCalendar.of(List.of(engagements), PROGRAM, TERM, NOW);
  }

  private static List<CalendarEvent> of(InternshipCalendar calendar, CalendarEventKind kind) {
    return calendar.events().stream().filter(event -> event.kind() == kind).toList();
  }

  @Test
  void supervisor_readsTheCallsOnTheirOwnClock_acrossItsChange() {
    String text =
        calendar(engagement())
            .forPerson(KIM)
            .toText(ReasonTexts.english().to(Reader.supervisor(KIM, BRUSSELS)));
    assertThat(text)
        .startsWith(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//openinternship//internship-core//EN\r\n")
        .contains("TZID:Europe/Brussels\r\n")
        .contains("DTSTART:20251026T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n")
        .contains("DTSTAMP:20261005T060000Z\r\n")
        .contains("DTSTART;TZID=Europe/Brussels:20261005T")
        .contains("SUMMARY:check-in \"call\\; weekly\\, with\\\\all\": you and intern ada\r\n")
        .doesNotContain("Lagos");
    assertThat(lines(text, "DTSTART;TZID=Europe/Brussels:"))
        .startsWith("20261005T150000", "20261012T150000", "20261019T150000", "20261026T140000")
        .hasSize(7);
    // The last evening of summer time, when local times are not told alike.
    assertThat(lines(text, "DTSTART:")).contains("20261024T223000Z");
  }

  private static List<String> lines(String text, String start) {
    return text.lines()
        .filter(it -> it.startsWith(start))
        .map(it -> it.substring(start.length()))
        .toList();
  }

  @Test
  void intern_readsThemInGerman() {
    ReasonTexts german = ReasonTexts.bundled(ReasonLanguage.german()).to(Reader.intern(ADA, LAGOS));
    String text = calendar(engagement()).forPerson(ADA).toText(german);
    assertThat(text.replace("\r\n ", ""))
        .contains("SUMMARY:Gespräch „call\\; weekly\\, with\\\\all“: Betreuungsperson kim und Sie")
        .contains("TZID=Africa/Lagos")
        .doesNotContain("Brussels");
  }

  @Test
  void evaluations_areDueByThoseWhoHandThemIn_onTheDayThatEnds() {
    InternshipCalendar calendar = calendar(engagement());
    assertThat(of(calendar, CalendarEventKind.DUE))
        .extracting(event -> event.title().code())
        .containsOnly(EvaluationReason.HAND_IN_EVALUATION);
    CalendarEvent last = calendar.forPerson(ADA).events().get(7);
    assertThat(last.day()).isEqualTo(TERM.last());
    assertThat(last.end()).isEqualTo("2026-11-13T23:00:00Z"); // midnight in Lagos
    assertThat(last.start()).isEqualTo("2026-11-13T22:30:00Z");
    assertThat(last.people()).containsExactly(Actor.of(ADA));
  }

  @Test
  void deliverables_areDueUntilTheyAreHandedIn() {
    Placement placement = placement("ada");
    Engagement engagement =
        Engagement.of(placement)
            .progress(
                ProgressPlan.of(placement)
                    .addDeliverables(Deliverable.of("report", "2026-10-30"))
                    .build())
            .build();
    assertThat(calendar(engagement).forPerson(ADA).events())
        .extracting(event -> event.title().message())
        .contains("intern ada is to hand in report");
    WorkRecord work =
        WorkRecord.none().after(new DeliverableEvent(NOW, "report", DeliverableTransition.HAND_IN));
    assertThat(
            InternshipCalendar.of(
                    List.of(engagement.withWork(work)), PROGRAM, TERM, NOW.plusSeconds(60))
                .events())
        .extracting(event -> event.title().message())
        .noneMatch(title -> title.contains("report"));
  }

  @Test
  void evaluation_thatWasHandedIn_isNotDue() {
    Engagement engagement = engagement();
    EvaluationForm form = CompetencyFramework.CAREER_READINESS.form(RatingScale.INDEPENDENCE);
    EvaluationPoint midpoint =
        EvaluationPlan.of(engagement.placement(), PROGRAM.evaluation()).points().get(0);
    BlindEvaluations asked =
        BlindEvaluations.ask(
            engagement.id(),
            midpoint,
            Map.of(EvaluatorRole.SELF, form, EvaluatorRole.MENTOR, form));
    Evaluation.Builder own =
        Evaluation.builder()
            .placement(engagement.id())
            .point(midpoint.name())
            .role(EvaluatorRole.SELF)
            .submittedAt(midpoint.window().opensAt());
    form.items().forEach(item -> own.rate(item.key(), 2));
    Engagement handedIn = engagement.withEvaluations(asked.after(own.build()));
    InternshipCalendar calendar =
        InternshipCalendar.of(
            List.of(handedIn), PROGRAM, TERM, midpoint.window().opensAt().plusSeconds(60));
    assertThat(of(calendar, CalendarEventKind.DUE))
        .filteredOn(event -> event.day().equals(midpoint.dueOn()))
        .extracting(CalendarEvent::people)
        .containsExactly(List.of(Actor.PROGRAM)); // who finds somebody, where there is no mentor
  }

  @Test
  void offers_areDueByTheirInterns() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("api").host("ghent").build())
            .addIntern(Intern.builder().id("ada").build())
            .build();
    OfferSeason season =
        OfferSeason.of(OfferRules.builder().timeToDecide(Duration.ofDays(7)).build(), cohort);
    season.offer(ADA, ProjectId.of("api"), NOW);
    InternshipCalendar calendar =
        InternshipCalendar.of(List.of(), season, PROGRAM, TERM, NOW.plusSeconds(1));
    assertThat(calendar.forPerson(ADA).events())
        .extracting(CalendarEvent::end)
        .containsExactly(NOW.plus(Duration.ofDays(7)));
    assertThat(calendar.forPerson(KIM).events()).isEmpty();
  }

  @Test
  void groupCall_isOneMeeting() {
    PlannedContact standUp = call().withName("team").withGroup("team");
    Engagement[] both = new Engagement[2];
    for (int i = 0; i < 2; i++) {
      Placement placement = placement(i == 0 ? "ada" : "ben");
      both[i] = Engagement.of(placement).supervision(plan(placement, standUp).build()).build();
    }
    List<CalendarEvent> kims = of(calendar(both).forPerson(KIM), CalendarEventKind.MEETING);
    assertThat(kims).hasSize(6);
    assertThat(kims.get(0).title().message())
        .isEqualTo("group check-in \"team\": supervisor kim and 2 interns");
    assertThat(of(calendar(both).forPerson(ADA), CalendarEventKind.MEETING)).isEqualTo(kims);
    // The call keeps its name when somebody leaves it.
    assertThat(of(calendar(both[1]), CalendarEventKind.MEETING))
        .extracting(CalendarEvent::uid)
        .containsExactlyElementsOf(kims.stream().map(CalendarEvent::uid).toList());
  }

  @Test
  void cover_isSaid_andTheMeetingStaysTheSame() {
    Placement placement = placement("ada");
    Engagement covered =
        Engagement.of(placement)
            .supervision(
                plan(placement, call())
                    .addAbsence(Absence.of(KIM, "2026-10-12", "2026-10-12").coveredBy(LEE))
                    .build())
            .build();
    InternshipCalendar sent = calendar(engagement()).forPerson(ADA);
    InternshipCalendar now = calendar(covered).forPerson(ADA).replacing(sent);
    CalendarEvent meeting = of(now, CalendarEventKind.MEETING).get(1);
    assertThat(meeting.uid()).isEqualTo(of(sent, CalendarEventKind.MEETING).get(1).uid());
    assertThat(meeting.sequence()).isEqualTo(1);
    assertThat(meeting.details().map(Reason::message))
        .contains("supervisor lee stands in for supervisor kim");
    assertThat(now.events()).noneMatch(CalendarEvent::cancelled);
  }

  @Test
  void changeOfSupervisor_cancelsTheMeetingsOfTheOneWhoLeft() {
    Engagement before = engagement();
    Engagement after =
        before.after(
            new PlacementEvent.SupervisorChanged(
                NOW, LocalDate.parse("2026-10-26"), LEE, SupervisorChangeReason.LEFT));
    InternshipCalendar sent = calendar(before).forPerson(KIM);
    InternshipCalendar kims = calendar(after).forPerson(KIM).replacing(sent);
    assertThat(of(kims, CalendarEventKind.MEETING))
        .extracting(CalendarEvent::cancelled)
        .containsExactly(false, false, false, true, true, true);
    String text = kims.toText(ReasonTexts.english().to(Reader.supervisor(KIM, BRUSSELS)));
    assertThat(text).contains("SEQUENCE:1\r\nSTATUS:CANCELLED\r\n");
  }

  @Test
  void whatHasPassed_isNotCancelled() {
    InternshipCalendar sent = calendar(engagement());
    InternshipCalendar empty =
        new InternshipCalendar(Instant.parse("2026-10-20T00:00:00Z"), TERM, List.of());
    assertThat(of(empty.replacing(sent), CalendarEventKind.MEETING)).hasSize(3);
    InternshipCalendar otherDays =
        new InternshipCalendar(NOW, DateRange.of("2026-11-01", "2026-11-13"), List.of());
    assertThat(of(otherDays.replacing(sent), CalendarEventKind.MEETING)).hasSize(2);
  }

  @Test
  void replacing_aLaterCalendar_isRefused() {
    InternshipCalendar sent = calendar(engagement());
    InternshipCalendar earlier = new InternshipCalendar(NOW.minusSeconds(1), TERM, List.of());
    assertThatThrownBy(() -> earlier.replacing(sent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe the two were swapped");
  }

  @Test
  void event_thatIsThereTwice_isRefused() {
    CalendarEvent event = calendar(engagement()).events().get(0);
    assertThatThrownBy(() -> new InternshipCalendar(NOW, TERM, List.of(event, event)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is there more than once");
  }

  @Test
  void event_thatEndsBeforeItStarts_isRefused() {
    CalendarEvent event = calendar(engagement()).events().get(0);
    assertThatThrownBy(() -> event.withEnd(event.start()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("CalendarEvent: end is ");
  }

  /** What stands in calendars out there must not get another name. */
  @Test
  void uids_areThoseOfTheFirstRelease_andNameNobody() {
    InternshipCalendar calendar = calendar(engagement());
    assertThat(calendar.events().get(0).uid()).isEqualTo("6ac761e6-ea5b-83c5-8d7a-fa83e47dc96a");
    assertThat(calendar.toText(ReasonTexts.english()))
        .doesNotContain("UID:p-ada")
        .containsPattern("UID:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\r\n");
  }

  @Test
  void noEvents_areACalendarToo() {
    InternshipCalendar none = new InternshipCalendar(NOW, TERM, List.of());
    assertThat(none.toText(ReasonTexts.english().to(Reader.coordinator(BRUSSELS))).lines())
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//openinternship//internship-core//EN",
            "END:VCALENDAR");
  }
}
