package org.openinternship.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.supervision.CheckIn;

/** As few check-ins are missed as any assignment of contacts to them allows: all are tried. */
class MissedCheckInsProperties {
  private static final Instant MONDAY = Instant.parse("2026-09-07T09:00:00Z");
  private static final List<PersonId> GUIDES = List.of(Logs.SUPERVISOR, Logs.MENTOR);

  @Property
  void numberOfMissedCheckIns_isTheSmallestPossible(@ForAll long seed) {
    Random random = new Random(seed);
    Duration tolerance = Duration.ofHours(random.nextInt(30));
    List<CheckIn> planned = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      planned.add(checkIn(random, "c" + i));
    }
    List<ContactRecord> held = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      held.add(
          new ContactRecord(
              hour(random),
              GUIDES.get(random.nextInt(2)),
              Channel.PHONE,
              random.nextInt(4) > 0,
              Duration.ZERO));
    }
    Instant now = hour(random);
    List<CheckIn> missed =
        Logs.of(held.toArray(ContactEvent[]::new))
            .missed(planned, ContactRules.standard().withMeetingTolerance(tolerance), now);
    List<CheckIn> over =
        planned.stream().filter(it -> it.start().plus(tolerance).isBefore(now)).toList();
    List<ContactRecord> known = held.stream().filter(it -> !it.at().isAfter(now)).toList();
    int most = most(over, 0, new ArrayList<>(known), tolerance);
    assertThat(missed).hasSize(over.size() - most);
    assertThat(over).containsAll(missed);
  }

  /** The most check-ins from one on that contacts can make up for. */
  private static int most(
      List<CheckIn> checkIns, int from, List<ContactRecord> left, Duration tolerance) {
    if (from == checkIns.size()) {
      return 0;
    }
    CheckIn checkIn = checkIns.get(from);
    int most = most(checkIns, from + 1, left, tolerance);
    for (ContactRecord contact : left) {
      boolean near =
          Duration.between(checkIn.start(), contact.at()).abs().compareTo(tolerance) <= 0;
      if (near && contact.live() && contact.person().equals(checkIn.guide())) {
        List<ContactRecord> rest = new ArrayList<>(left);
        rest.remove(contact);
        most = Math.max(most, 1 + most(checkIns, from + 1, rest, tolerance));
      }
    }
    return most;
  }

  private static Instant hour(Random random) {
    return MONDAY.plus(Duration.ofHours(random.nextInt(90)));
  }

  private static CheckIn checkIn(Random random, String name) {
    Instant start = hour(random);
    return CheckIn.builder()
        .contact(name)
        .channel(Channel.PHONE)
        .date(start.atZone(ZoneOffset.UTC).toLocalDate())
        .start(start)
        .minutes(30)
        .guide(GUIDES.get(random.nextInt(2)))
        .internZone(ZoneOffset.UTC)
        .guideZone(ZoneOffset.UTC)
        .build();
  }
}
