package org.openinternship.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

class ContactLogProperties {
  private static final ContactRules STANDARD = ContactRules.standard();
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
  private static final List<Concern> CONCERNS = List.of(Concern.values());
  private static final int HOURS = 40 * 24;

  /** The clocks of most zones that change them go back or forward in the 40 days after. */
  private static final List<LocalDate> STARTS =
      List.of(LocalDate.parse("2026-09-21"), LocalDate.parse("2027-03-01"));

  /** A log and the placement whose life it follows. */
  private record Case(ContactLog log, Placement placement) {
    Risk risk(Instant now) {
      return log.risk(placement, STANDARD, now);
    }

    Map<Concern, Severity> severities(Instant now) {
      Map<Concern, Severity> severities = new EnumMap<>(Concern.class);
      risk(now).open().forEach(one -> severities.put(one.concern(), one.severity()));
      return severities;
    }

    Case with(ContactLog other) {
      return new Case(other, placement);
    }
  }

  @Property
  void risk_isThatOfAReplayInOrder_inAnyLifeOfThePlacement(@ForAll long seed) {
    Random random = new Random(seed);
    Case it = random(random);
    for (int i = 0; i < 8; i++) {
      Instant now = instant(random, it.placement());
      assertThat(it.severities(now))
          .isEqualTo(new Replay(it.log(), it.placement(), now).severities());
    }
  }

  @Property
  void everyConcernHasTheSupervisorOfTheDay_andBeganByNow(@ForAll long seed) {
    Random random = new Random(seed);
    Case it = random(random);
    Instant now = instant(random, it.placement());
    LocalDate today = now.atZone(it.placement().zone()).toLocalDate();
    Risk risk = it.risk(now);
    assertThat(risk.supervisor()).isEqualTo(it.placement().supervisorOn(today));
    assertThat(risk.open()).allMatch(open -> !open.since().isAfter(now));
    if (!it.placement().activeDays().contains(today)) {
      assertThat(risk.open()).isEmpty();
    }
  }

  @Property
  void eventsInAnyOrder_evenTwice_giveTheSameRisk(@ForAll long seed) {
    Random random = new Random(seed);
    Case it = random(random);
    List<ContactEvent> shuffled = new ArrayList<>(it.log().events());
    for (int i = 0; i < 3 && !shuffled.isEmpty(); i++) {
      shuffled.add(shuffled.get(random.nextInt(shuffled.size())));
    }
    Collections.shuffle(shuffled, random);
    Instant now = instant(random, it.placement());
    assertThat(it.with(it.log().withEvents(shuffled)).risk(now)).isEqualTo(it.risk(now));
  }

  @Property
  void oneMoreContact_neverRaisesTheSilence(@ForAll long seed) {
    Random random = new Random(seed);
    Case it = random(random);
    Instant now = instant(random, it.placement());
    ContactEvent contact =
        new ContactRecord(
            instant(random, it.placement()),
            Logs.SUPERVISOR,
            Channel.PHONE,
            random.nextBoolean(),
            Duration.ofMinutes(random.nextInt(60)));
    Map<Concern, Severity> before = it.severities(now);
    Map<Concern, Severity> after = it.with(it.log().after(contact)).severities(now);
    for (Concern concern : Concern.values()) {
      assertThat(rank(after.get(concern))).isLessThanOrEqualTo(rank(before.get(concern)));
    }
  }

  /** Nothing gets better by itself while the intern works. */
  @Property
  void betweenEvents_nothingGetsBetter_norDoesItsBeginningMove(@ForAll long seed) {
    Random random = new Random(seed);
    Case it = random(random);
    Placement placement = it.placement();
    Days active = placement.activeDays();
    Instant now = placement.plannedPeriod().first().atStartOfDay(placement.zone()).toInstant();
    for (ContactEvent event : it.log().events()) {
      now = ContactSummary.later(now, event.at());
    }
    Risk before = it.risk(now);
    Instant end = placement.period().last().plusDays(1).atStartOfDay(placement.zone()).toInstant();
    if (placement.state().ended()) { // nothing is open any more
      Instant left = placement.history().get(placement.history().size() - 1).at();
      end = left.isBefore(end) ? left : end;
    }
    while (now.isBefore(end.minus(Duration.ofHours(9)))) {
      now = now.plus(Duration.ofMinutes(1 + random.nextInt(500)));
      if (active.contains(now.atZone(placement.zone()).toLocalDate())) {
        Risk after = it.risk(now);
        for (OpenConcern was : before.open()) {
          OpenConcern is = after.of(was.concern()).orElseThrow();
          assertThat(is.severity()).isLessThanOrEqualTo(was.severity()); // the gravest is first
          assertThat(is.since().equals(was.since())).isEqualTo(is.severity() == was.severity());
        }
        before = after;
      }
    }
  }

  private static int rank(Severity severity) {
    return severity == null
        ? 0
        : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR).indexOf(severity) + 1;
  }

  private static Case random(Random random) {
    LocalDate start = STARTS.get(random.nextInt(STARTS.size()));
    Placement placement =
        life(
            random,
            Logs.PLACEMENT
                .withPlannedPeriod(new DateRange(start, start.plusDays(39)))
                .withZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))));
    List<ContactEvent> events = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      events.add(event(random, placement));
    }
    ContactLog log =
        Logs.of().withEscalation(Logs.MENTOR, Logs.SUPERVISOR, Logs.HEAD).withEvents(events);
    return new Case(log, placement);
  }

  /** Whatever of some events in the order of time is legal. */
  private static Placement life(Random random, Placement planned) {
    List<Instant> times = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      times.add(instant(random, planned));
    }
    Collections.sort(times);
    Placement placement = planned;
    for (Instant at : times) {
      LocalDate day = planned.plannedPeriod().first().plusDays(random.nextInt(60));
      PlacementEvent event =
          switch (random.nextInt(10)) {
            case 0, 1, 2 -> new PlacementEvent.Started(at);
            case 3, 4 -> new PlacementEvent.Paused(at);
            case 5, 6 -> new PlacementEvent.Resumed(at);
            case 7 ->
                random.nextBoolean()
                    ? new PlacementEvent.Extended(at, day)
                    : new PlacementEvent.Shortened(at, day);
            case 8 ->
                new PlacementEvent.SupervisorChanged(
                    at,
                    day,
                    random.nextBoolean() ? Logs.HEAD : Logs.SUPERVISOR,
                    SupervisorChangeReason.LEFT);
            default -> new PlacementEvent.Terminated(at, TerminationReason.PERSONAL);
          };
      placement = afterIfLegal(placement, event);
    }
    return placement;
  }

  private static Placement afterIfLegal(Placement placement, PlacementEvent event) {
    try {
      return placement.after(event);
    } catch (IllegalArgumentException | IllegalStateException notLegal) {
      return placement;
    }
  }

  /** On the hour, so that now and then two things happen at once. */
  private static Instant instant(Random random, Placement placement) {
    return placement
        .plannedPeriod()
        .first()
        .atStartOfDay(placement.zone())
        .toInstant()
        .plus(Duration.ofHours(random.nextInt(HOURS + 48) - 24));
  }

  private static ContactEvent event(Random random, Placement placement) {
    Instant at = instant(random, placement);
    String key = "k" + random.nextInt(5);
    return switch (random.nextInt(11)) {
      case 0, 1 ->
          new ContactRecord(
              at, Logs.MENTOR, Channel.VIDEO_CALL, random.nextBoolean(), Duration.ZERO);
      case 2 -> new ContactEvent.MeetingMissed(at, Logs.INTERN);
      case 3 -> new ContactEvent.QuestionAsked(at, key);
      case 4 -> new ContactEvent.QuestionAnswered(at, key);
      case 5 -> new ContactEvent.WorkHandedIn(at, key);
      case 6 -> new ContactEvent.WorkReviewed(at, key);
      case 7, 8 -> new ContactEvent.ReportDue(at, "k" + random.nextInt(20));
      case 9 -> new ContactEvent.ReportReceived(at, "k" + random.nextInt(20));
      default ->
          new ContactEvent.ConcernSettled(
              at, CONCERNS.get(random.nextInt(CONCERNS.size())), "c1", "agreed");
    };
  }
}
