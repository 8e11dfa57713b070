package org.openinternship.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.AgendaArea;
import org.openinternship.core.engagement.AgendaItem;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.engagement.Engagements;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.SupervisionReason;
import org.openinternship.core.time.DateRange;

class InternshipCalendarProperties {
  private static Set<PersonId> people(InternshipCalendar calendar) {
    Set<PersonId> people = new HashSet<>();
    calendar.events().stream()
        .flatMap(event -> event.people().stream())
        .forEach(actor -> actor.person().ifPresent(people::add));
    return people;
  }

  @Property(tries = 60)
  void itHasWhatIsPlannedAndWhatIsDue_inAnyOrderOfInput(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    List<Engagement> engagements = random.some(4);
    Instant now = random.now();
    DateRange days = random.days(now);
    InternshipCalendar calendar =
        InternshipCalendar.of(engagements, Engagements.PROGRAM, days, now);

    List<CheckIn> checkIns = new ArrayList<>();
    for (Engagement engagement : engagements) {
      engagement
          .supervision()
          .ifPresent(
              plan ->
                  CheckInSchedule.of(engagement.placement(), plan).checkIns().stream()
                      .filter(it -> days.contains(it.date()))
                      .forEach(checkIns::add));
    }
    assertThat(calendar.events())
        .filteredOn(event -> event.kind() == CalendarEventKind.MEETING)
        .extracting(CalendarEvent::start)
        .containsExactlyInAnyOrderElementsOf(checkIns.stream().map(CheckIn::start).toList());

    // Whatever the agenda asks for by an instant ahead and in these days is in it, to the instant.
    Agenda agenda = Agenda.of(engagements, Engagements.PROGRAM, days, now);
    assertThat(calendar.events())
        .extracting(CalendarEvent::end)
        .containsAll(
            agenda.items().stream()
                .filter(it -> it.area() == AgendaArea.PROGRESS || it.area() == AgendaArea.AGREEMENT)
                .filter(it -> it.duty().why().code() != SupervisionReason.CHECK_IN_PLANNED)
                .filter(it -> it.duty().due().filter(due -> due.isAfter(now)).isPresent())
                .filter(it -> days.contains(dayThatEnds(it, engagements)))
                .flatMap(it -> it.duty().due().stream())
                .toList());
    assertThat(calendar.events()).allMatch(event -> days.contains(event.day()));

    List<Engagement> shuffled = new ArrayList<>(engagements);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(InternshipCalendar.of(shuffled, Engagements.PROGRAM, days, now)).isEqualTo(calendar);
  }

  /** The day that is over when the item is due, where its intern is. */
  private static LocalDate dayThatEnds(AgendaItem item, List<Engagement> engagements) {
    ZoneId zone =
        engagements.stream()
            .filter(each -> item.placement().filter(each.id()::equals).isPresent())
            .map(each -> each.placement().zone())
            .findFirst()
            .orElseThrow();
    return item.duty().due().orElseThrow().minusNanos(1).atZone(zone).toLocalDate();
  }

  @Property(tries = 60)
  void everybodyGetsTheirs_andAllTogetherGetAll(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    Instant now = random.now();
    DateRange days = random.days(now);
    InternshipCalendar calendar =
        InternshipCalendar.of(random.some(4), Engagements.PROGRAM, days, now);
    Set<CalendarEvent> seen = new HashSet<>();
    for (PersonId person : people(calendar)) {
      InternshipCalendar own = calendar.forPerson(person);
      assertThat(own.events()).isNotEmpty().allMatch(event -> event.isFor(person));
      seen.addAll(own.events());
    }
    assertThat(calendar.events())
        .filteredOn(event -> event.people().stream().anyMatch(it -> it.side().isPerson()))
        .allMatch(seen::contains);
  }

  @Property(tries = 60)
  void whatIsSentAgain_isTheSame_andWhatIsGoneIsCancelled(@ForAll long seed) {
    Random random = new Random(seed);
    Engagements engagements = new Engagements(random);
    List<Engagement> some = engagements.some(4);
    Instant now = engagements.now();
    DateRange days = engagements.days(now);
    InternshipCalendar sent = InternshipCalendar.of(some, Engagements.PROGRAM, days, now);
    assertThat(sent.replacing(sent)).isEqualTo(sent);

    List<CalendarEvent> fewer =
        sent.events().stream().filter(event -> random.nextBoolean()).toList();
    InternshipCalendar next = new InternshipCalendar(now, days, fewer);
    InternshipCalendar replacing = next.replacing(sent);
    for (CalendarEvent event : replacing.events()) {
      assertThat(event.cancelled()).isNotEqualTo(fewer.contains(event));
      assertThat(event.sequence()).isEqualTo(event.cancelled() ? 1 : 0);
    }
    assertThat(replacing.events())
        .extracting(CalendarEvent::uid)
        .containsAll(
            sent.events().stream()
                .filter(event -> event.end().isAfter(now))
                .map(CalendarEvent::uid)
                .toList());
    assertThat(next.replacing(replacing)).isEqualTo(replacing);
    assertThat(sent.replacing(replacing).events())
        .allMatch(event -> !event.cancelled() && event.sequence() <= 2);
  }
}
