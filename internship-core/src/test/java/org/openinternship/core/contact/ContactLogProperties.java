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
import org.openinternship.core.time.DateRange;

class ContactLogProperties {
  private static final ContactRules STANDARD = ContactRules.standard();
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
  private static final List<Concern> CONCERNS = List.of(Concern.values());
  private static final int HOURS = 40 * 24;

  /** The clocks of most zones that change them go back or forward in the 40 days after. */
  private static final List<LocalDate> STARTS =
      List.of(LocalDate.parse("2026-09-21"), LocalDate.parse("2027-03-01"));

  @Property
  void risk_isThatOfAReplayInOrder(@ForAll long seed) {
    Random random = new Random(seed);
    ContactLog log = random(random);
    for (int i = 0; i < 8; i++) {
      Instant now = instant(random, log);
      Map<Concern, Severity> expected = new Replay(log, now).severities();
      assertThat(severities(log, now)).isEqualTo(expected);
    }
  }

  @Property
  void eventsInAnyOrder_evenTwice_giveTheSameRisk(@ForAll long seed) {
    Random random = new Random(seed);
    ContactLog log = random(random);
    List<ContactEvent> shuffled = new ArrayList<>(log.events());
    for (int i = 0; i < 3 && !shuffled.isEmpty(); i++) {
      shuffled.add(shuffled.get(random.nextInt(shuffled.size())));
    }
    Collections.shuffle(shuffled, random);
    Instant now = instant(random, log);
    assertThat(log.withEvents(shuffled).risk(STANDARD, now)).isEqualTo(log.risk(STANDARD, now));
  }

  @Property
  void oneMoreContact_neverRaisesTheSilence(@ForAll long seed) {
    Random random = new Random(seed);
    ContactLog log = random(random);
    Instant now = instant(random, log);
    ContactEvent contact =
        new ContactRecord(
            instant(random, log),
            Logs.SUPERVISOR,
            Channel.PHONE,
            random.nextBoolean(),
            Duration.ofMinutes(random.nextInt(60)));
    Map<Concern, Severity> before = severities(log, now);
    Map<Concern, Severity> after = severities(log.after(contact), now);
    for (Concern concern : Concern.values()) {
      assertThat(rank(after.get(concern))).isLessThanOrEqualTo(rank(before.get(concern)));
    }
  }

  /** Only the end of an absence makes anything better by itself. */
  @Property
  void betweenEvents_nothingGetsBetter_norDoesItsBeginningMove(@ForAll long seed) {
    Random random = new Random(seed);
    ContactLog log = random(random);
    Instant last =
        log.events().stream().map(ContactEvent::at).max(Instant::compareTo).orElse(Instant.MIN);
    Instant end = log.days().last().plusDays(1).atStartOfDay(log.zone()).toInstant();
    Instant first = log.days().first().atStartOfDay(log.zone()).toInstant();
    Instant now = ContactSummary.later(last, first);
    Risk before = log.risk(STANDARD, now);
    while (now.isBefore(end.minus(Duration.ofHours(9)))) {
      now = now.plus(Duration.ofMinutes(1 + random.nextInt(500)));
      Risk after = log.risk(STANDARD, now);
      for (OpenConcern was : before.open()) {
        if (was.concern() != Concern.ABSENCE) {
          OpenConcern is = after.of(was.concern()).orElseThrow();
          assertThat(is.severity()).isLessThanOrEqualTo(was.severity()); // the gravest is first
          assertThat(is.since().equals(was.since())).isEqualTo(is.severity() == was.severity());
        }
      }
      for (OpenConcern is : after.open()) {
        assertThat(is.since()).isBeforeOrEqualTo(now);
      }
      before = after;
    }
  }

  private static Map<Concern, Severity> severities(ContactLog log, Instant now) {
    Map<Concern, Severity> severities = new EnumMap<>(Concern.class);
    log.risk(STANDARD, now).open().forEach(one -> severities.put(one.concern(), one.severity()));
    return severities;
  }

  private static int rank(Severity severity) {
    return severity == null
        ? 0
        : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR).indexOf(severity) + 1;
  }

  private static ContactLog random(Random random) {
    LocalDate start = STARTS.get(random.nextInt(STARTS.size()));
    ContactLog log =
        Logs.of()
            .withDays(new DateRange(start, start.plusDays(39)))
            .withZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
            .withEscalation(Logs.MENTOR, Logs.SUPERVISOR, Logs.HEAD);
    List<ContactEvent> events = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      events.add(event(random, log));
    }
    return log.withEvents(events);
  }

  /** On the hour, so that now and then two things happen at once. */
  private static Instant instant(Random random, ContactLog log) {
    return log.days()
        .first()
        .atStartOfDay(log.zone())
        .toInstant()
        .plus(Duration.ofHours(random.nextInt(HOURS + 48) - 24));
  }

  private static ContactEvent event(Random random, ContactLog log) {
    Instant at = instant(random, log);
    String key = "k" + random.nextInt(5);
    return switch (random.nextInt(12)) {
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
      case 10 ->
          random.nextBoolean()
              ? new ContactEvent.SupervisorAway(at, days(random, log, 25))
              : new ContactEvent.CoverNamed(at, days(random, log, 12), Logs.HEAD);
      default ->
          new ContactEvent.ConcernSettled(
              at, CONCERNS.get(random.nextInt(CONCERNS.size())), "c1", "agreed");
    };
  }

  private static DateRange days(Random random, ContactLog log, int max) {
    LocalDate first = log.days().first().plusDays(random.nextInt(40) - 5);
    return new DateRange(first, first.plusDays(random.nextInt(max)));
  }
}
