package org.openinternship.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;

class AfterTheMatch {
  public static void main(String[] args) {
    var start = Instant.parse("2026-09-01T08:00:00Z");
    var placement = Placement.builder().id("p-1").intern("ada").project("open-data-api");
    placement.host("ghent").firstSupervisor("kim").zone(ZoneId.of("Africa/Lagos"));
    placement.plannedPeriod("2026-09-01", "2026-12-18");
    var active = placement.build().after(new PlacementEvent.Started(start));

    var kim = active.supervisorOn(LocalDate.parse("2026-09-01"));
    var call = ContactRecord.call(start, kim, Channel.VIDEO_CALL, Duration.ofMinutes(30));
    var log = ContactLog.of(active, LocalDate.parse("2026-09-10")).after(call);

    var now = Instant.parse("2026-09-10T09:00:00Z");
    var texts = ReasonTexts.english().to(Reader.coordinator(ZoneId.of("Africa/Lagos")));
    for (var item : Attention.of(List.of(log), ContactRules.standard(), now).items()) {
      var open = item.concern();
      System.out.println(
          texts.word(open.severity())
              + " since "
              + texts.instant(open.since())
              + ": "
              + texts.message(open.reason()));
      System.out.println("  " + texts.message(item.step()));
    }
  }
}
