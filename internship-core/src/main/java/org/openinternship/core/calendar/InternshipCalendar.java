package org.openinternship.core.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.program.Program;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * What is planned for some days, as other calendars take it: check-ins, evaluations and reports
 * that are due, and whatever else an {@link Agenda} asks for by an instant that is ahead. What was
 * handed in is not due. The order in which the engagements are given makes no difference.
 *
 * <ul>
 *   <li>A check-in is a meeting of the intern and the guide; check-ins of one group at one time are
 *       one meeting.
 *   <li>What is due is an event of the {@value #DUE_MINUTES} minutes before: one that is due when a
 *       day ends stands on that day.
 *   <li>Evaluations that were not asked for yet are those of the program's forms, or else of intern
 *       and supervisor.
 * </ul>
 *
 * @param at the instant at which this holds
 * @param days the days that it has, on the calendar of each intern
 * @param events the events, by their start
 */
public record InternshipCalendar(Instant at, DateRange days, List<CalendarEvent> events) {
  /** The minutes that an event takes at whose end something is due. */
  static final int DUE_MINUTES = 30;

  /**
   * Sorts the events.
   *
   * @param at the instant at which this holds
   * @param days the days that it has
   * @param events the events
   * @throws IllegalArgumentException if two have the same {@code uid}
   */
  public InternshipCalendar {
    TimeBounds.check(at, "InternshipCalendar.at");
    Objects.requireNonNull(days, "InternshipCalendar.days");
    events =
        Copies.list(events, "InternshipCalendar.events").stream()
            .sorted(CalendarEvent.BY_TIME)
            .toList();
    Texts.checkDifferent(
        "InternshipCalendar", "event", events.stream().map(CalendarEvent::uid).toList());
  }

  /**
   * Makes the calendar of everybody in some engagements. Takes the time of the schedules of
   * check-ins and of an agenda, and memory in proportion to the events.
   *
   * @param engagements the engagements, each once
   * @param program the rules
   * @param days the days, each on the calendar of the intern
   * @param now the instant, usually of the host's clock
   * @return the calendar
   * @throws IllegalArgumentException if an engagement is there twice
   */
  public static InternshipCalendar of(
      Collection<Engagement> engagements, Program program, DateRange days, Instant now) {
    List<Engagement> all = Copies.list(engagements, "InternshipCalendar.engagements");
    Agenda agenda = Agenda.of(all, program, days, now);
    return new InternshipCalendar(now, days, new EventSources(program, days, now).of(all, agenda));
  }

  /**
   * Makes the calendar of everybody in some engagements and of those who have offers to answer. The
   * days of offers are those of UTC.
   *
   * @param engagements the engagements, each once
   * @param season the season, which is only read
   * @param program the rules
   * @param days the days, each on the calendar of the intern
   * @param now the instant, usually of the host's clock
   * @return the calendar
   * @throws IllegalArgumentException if an engagement is there twice
   */
  public static InternshipCalendar of(
      Collection<Engagement> engagements,
      OfferSeason season,
      Program program,
      DateRange days,
      Instant now) {
    List<Engagement> all = Copies.list(engagements, "InternshipCalendar.engagements");
    Agenda agenda = Agenda.of(all, season, program, days, now);
    return new InternshipCalendar(now, days, new EventSources(program, days, now).of(all, agenda));
  }

  /**
   * Returns the calendar of a person. A meeting of a group keeps the keys of all who meet; its text
   * has their number.
   *
   * @param person an intern, a supervisor or a mentor
   * @return the same with the events that {@linkplain CalendarEvent#isFor are for the person}
   */
  public InternshipCalendar forPerson(PersonId person) {
    Objects.requireNonNull(person, "InternshipCalendar.person");
    return new InternshipCalendar(
        at, days, events.stream().filter(event -> event.isFor(person)).toList());
  }

  /**
   * Returns this calendar as it replaces one that was sent to the same reader. What was sent and is
   * in this calendar is one change further if it differs in anything; what was sent for these days
   * and is no longer planned stays as cancelled until its time has passed.
   *
   * @param sent the calendar that was sent last, as it was sent
   * @return this calendar with the number of changes of each event, and those that are cancelled
   * @throws IllegalArgumentException if the other calendar is of a later instant
   */
  public InternshipCalendar replacing(InternshipCalendar sent) {
    Objects.requireNonNull(sent, "InternshipCalendar.sent");
    if (sent.at.isAfter(at)) {
      throw new IllegalArgumentException(
          "InternshipCalendar: at is %s, it must not be before that of the calendar that was sent, which is %s. Maybe the two were swapped"
              .formatted(at, sent.at));
    }
    Map<String, CalendarEvent> left = new HashMap<>();
    sent.events.forEach(event -> left.put(event.uid(), event));
    List<CalendarEvent> following = new ArrayList<>();
    for (CalendarEvent event : events) {
      CalendarEvent before = left.remove(event.uid());
      following.add(before == null ? event : event.following(before));
    }
    Stream<CalendarEvent> cancelled =
        left.values().stream()
            .filter(event -> days.contains(event.day()) && event.end().isAfter(at))
            .map(event -> event.withCancelled(true).following(event));
    return new InternshipCalendar(at, days, Stream.concat(following.stream(), cancelled).toList());
  }

  /**
   * Writes the calendar as an iCalendar object (RFC 5545), told to the reader of the texts and on
   * the reader's clock: in local times with a {@code TZID} and its {@code VTIMEZONE}. Times are in
   * UTC instead for a reader with a fixed offset; in a zone whose clock is changed otherwise in
   * those years than twice by an hour and the same rules or not at all; and for an event within a
   * day of a change of the clock, when hours come twice or never: programs read such local times
   * differently. Zones of others are not in it, nor any key but in the texts.
   *
   * <p>Times are exact to the second. The same calendar, texts and time zone database give the same
   * bytes in UTF-8.
   *
   * @param texts the texts, told to whoever opens the calendar
   * @return the text, in lines of at most 75 bytes that end with CR and LF
   */
  public String toText(ReasonTexts texts) {
    Objects.requireNonNull(texts, "InternshipCalendar.texts");
    return new CalendarText(this, texts).write();
  }
}
