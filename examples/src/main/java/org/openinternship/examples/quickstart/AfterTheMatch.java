package org.openinternship.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;

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

    for (var open :
        log.risk(ContactRules.standard(), Instant.parse("2026-09-10T09:00:00Z")).open()) {
      System.out.println(
          open.severity() + " since " + open.since() + ": " + open.reason().message());
      System.out.println("  " + open.responsible() + " is to " + open.next());
    }
  }
}
