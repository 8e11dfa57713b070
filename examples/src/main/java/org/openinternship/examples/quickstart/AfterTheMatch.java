package org.openinternship.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.program.Program;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;

class AfterTheMatch {
  public static void main(String[] args) {
    var start = Instant.parse("2026-09-01T08:00:00Z");
    var placement = Placement.builder().id("p-1").intern("ada").project("open-data-api");
    placement.host("ghent").firstSupervisor("kim").zone(ZoneId.of("Africa/Lagos"));
    placement.plannedPeriod("2026-09-01", "2026-12-18");
    var active = placement.build().after(new PlacementEvent.Started(start));

    var kim = active.supervisorOn(LocalDate.parse("2026-09-01"));
    var call = ContactRecord.call(start, kim, Channel.VIDEO_CALL, Duration.ofMinutes(30));
    var log = ContactLog.of(active).after(call);

    var program = Program.builder().id("virtual-student-service").build();
    var engagements = List.of(Engagement.of(active).contact(log).build());
    var week = DateRange.of("2026-09-10", "2026-09-16");
    var now = Instant.parse("2026-09-10T09:00:00Z");
    var texts = ReasonTexts.english().to(Reader.coordinator(ZoneId.of("Africa/Lagos")));
    for (var item : Agenda.of(engagements, program, week, now).items()) {
      var duty = item.duty();
      System.out.println(texts.word(duty.severity()) + " since " + texts.instant(duty.since()));
      System.out.println("  " + item.told(texts));
    }
  }
}
