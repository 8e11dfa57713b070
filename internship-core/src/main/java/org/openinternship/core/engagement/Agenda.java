package org.openinternship.core.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.program.Program;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * What is to be done at an instant, over many engagements and in a season of offers: by whom, by
 * when, since when, why and how grave it is. It has exactly the duties that the areas find for each
 * engagement; the order in which the engagements are given makes no difference. Immutable.
 *
 * @param at the instant at which this holds
 * @param days the days whose coming duties are listed; what is overdue is listed always
 * @param engagements the number of engagements that were looked at
 * @param items what is to be done: the gravest first, then what is due first, then what is open
 *     longest, then by placement
 */
public record Agenda(Instant at, DateRange days, int engagements, List<AgendaItem> items) {
  /** From so many engagements on, more than one processor is worth the trouble. */
  private static final int PARALLEL_FROM = 1_000;

  /**
   * Sorts the items.
   *
   * @param at the instant at which this holds
   * @param days the days whose coming duties are listed
   * @param engagements the number of engagements that were looked at
   * @param items what is to be done
   * @throws IllegalArgumentException if the items are of more placements than were looked at
   */
  public Agenda {
    TimeBounds.check(at, "Agenda.at");
    Objects.requireNonNull(days, "Agenda.days");
    AgendaItem[] sorted = Copies.list(items, "Agenda.items").toArray(AgendaItem[]::new);
    long placements =
        Arrays.stream(sorted).flatMap(item -> item.placement().stream()).distinct().count();
    Bounds.checkNotBelow(
        "Agenda", "engagements", (long) engagements, "the placements of its items", placements);
    Arrays.parallelSort(sorted, AgendaItem.GRAVEST_FIRST); // stable, and few are sorted in one part
    items = List.of(sorted);
  }

  /**
   * Collects what is to be done about engagements. Takes time in proportion to what they have
   * recorded, apart from sorting the items, and memory in proportion to the items. From 1,000
   * engagements on the work is shared out to the processors, by the common pool of the virtual
   * machine; the agenda is the same.
   *
   * @param engagements the engagements, each once
   * @param program the rules
   * @param days the days whose coming duties are listed, each on the calendar of the intern
   * @param now the instant, usually of the host's clock
   * @return the agenda
   * @throws IllegalArgumentException if an engagement is there twice
   */
  public static Agenda of(
      Collection<Engagement> engagements, Program program, DateRange days, Instant now) {
    Objects.requireNonNull(engagements, "Agenda.engagements");
    Objects.requireNonNull(program, "Agenda.program");
    Objects.requireNonNull(days, "Agenda.days");
    TimeBounds.check(now, "Agenda.now");
    return new Agenda(now, days, engagements.size(), items(engagements, program, days, now));
  }

  /**
   * Collects what is to be done about engagements and about the open offers of a season. An offer
   * is listed for its intern if it has to be answered by the end of the days.
   *
   * @param engagements the engagements, each once
   * @param season the season, which is only read
   * @param program the rules
   * @param days the days whose coming duties are listed
   * @param now the instant, usually of the host's clock
   * @return the agenda
   * @throws IllegalArgumentException if an engagement is there twice
   */
  public static Agenda of(
      Collection<Engagement> engagements,
      OfferSeason season,
      Program program,
      DateRange days,
      Instant now) {
    Objects.requireNonNull(engagements, "Agenda.engagements");
    Objects.requireNonNull(season, "Agenda.season");
    Objects.requireNonNull(program, "Agenda.program");
    Objects.requireNonNull(days, "Agenda.days");
    TimeBounds.check(now, "Agenda.now");
    List<AgendaItem> items = items(engagements, program, days, now);
    items.addAll(OfferItems.of(season, days, now));
    return new Agenda(now, days, engagements.size(), items);
  }

  private static List<AgendaItem> items(
      Collection<Engagement> engagements, Program program, DateRange days, Instant now) {
    List<Engagement> all = Copies.list(engagements, "Agenda.engagements");
    Set<PlacementId> seen = new HashSet<>();
    for (Engagement engagement : all) {
      if (!seen.add(engagement.id())) {
        throw new IllegalArgumentException(
            "Agenda: placement %s is there twice, it must be there once. Maybe it was loaded twice"
                .formatted(engagement.id()));
      }
    }
    if (all.size() >= PARALLEL_FROM) {
      try {
        return items(all.parallelStream(), program, days, now);
      } catch (RuntimeException e) {
        // The pool wraps errors, of any of the engagements: below is that of the first, as it is.
      }
    }
    return items(all.stream(), program, days, now);
  }

  /** Returns the items in the order of the engagements, however the stream is split. */
  private static List<AgendaItem> items(
      Stream<Engagement> engagements, Program program, DateRange days, Instant now) {
    return engagements.collect(
        ArrayList::new,
        (items, engagement) -> new EngagementDuties(engagement, program, days, now).addTo(items),
        ArrayList::addAll);
  }

  /**
   * Returns the agenda of a person.
   *
   * @param person a supervisor, a mentor, an intern or anybody else who has something to do
   * @return the items that {@linkplain AgendaItem#isFor are for the person}, in order
   */
  public List<AgendaItem> forPerson(PersonId person) {
    Objects.requireNonNull(person, "Agenda.person");
    return items.stream().filter(item -> item.isFor(person)).toList();
  }

  /**
   * Returns the items of one area.
   *
   * @param area the area
   * @return its items, in order
   */
  public List<AgendaItem> in(AgendaArea area) {
    Objects.requireNonNull(area, "Agenda.area");
    return items.stream().filter(item -> item.area() == area).toList();
  }

  /**
   * Counts the items of one area and severity.
   *
   * @param area the area
   * @param severity the severity
   * @return their number
   */
  public int count(AgendaArea area, Severity severity) {
    Objects.requireNonNull(area, "Agenda.area");
    Objects.requireNonNull(severity, "Agenda.severity");
    return Math.toIntExact(
        items.stream()
            .filter(item -> item.area() == area && item.duty().severity() == severity)
            .count());
  }

  /** {@return the number of engagements about which there is no warning and no error} */
  public int calm() {
    return engagements
        - Math.toIntExact(
            items.stream()
                .filter(item -> item.duty().severity() != Severity.INFO)
                .flatMap(item -> item.placement().stream())
                .distinct()
                .count());
  }
}
