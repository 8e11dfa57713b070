package org.openinternship.examples.hosts;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static org.openinternship.core.people.Channel.VIDEO_CALL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.Match;

/** The supervision of twenty placements: what each supervisor has to do today, and why. */
class TwentyPlacements {
  private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
  private static final List<String> SUPERVISORS = List.of("kim", "lee", "sam");
  private static final Instant NOW = Instant.parse("2026-09-14T07:00:00Z");

  public static void main(String[] args) {
    var cohort = cohort();
    var engagements = new ArrayList<Engagement>();
    for (var match : MatchingEngine.withDefaults().match(cohort).matches()) {
      engagements.add(engagement(cohort, match, engagements.size() % 10));
    }
    var program = Program.builder().id("virtual-student-service").build();
    var today = DateRange.ofDays(LocalDate.ofInstant(NOW, LAGOS), 1);
    var agenda = Agenda.of(engagements, program, today, NOW);

    System.out.println(agenda.calm() + " of " + agenda.engagements() + " placements are calm");
    for (var supervisor : cohort.supervisors()) {
      var texts = ReasonTexts.english().to(Reader.supervisor(supervisor.id(), LAGOS));
      for (var item : agenda.forPerson(supervisor.id())) {
        System.out.println(supervisor.id() + ": " + item.told(texts));
      }
    }
  }

  /** Five projects with four seats each, and three supervisors. */
  private static Cohort cohort() {
    var cohort = Cohort.builder();
    SUPERVISORS.forEach(key -> cohort.addSupervisor(Supervisor.builder().id(key).build()));
    for (int i = 0; i < 20; i++) {
      cohort.addIntern(Intern.builder().id("intern-" + i).timeZone(LAGOS).build());
      cohort.addBids("intern-" + i, "project-" + i / 4);
    }
    for (int i = 0; i < 5; i++) {
      var project = Project.builder().id("project-" + i).host("ghent").seats(4);
      cohort.addProject(project.supervisor(SUPERVISORS.get(i % 3)).build());
    }
    return cohort.build();
  }

  /** Whoever is matched has started and had a call since, some days ago. */
  private static Engagement engagement(Cohort cohort, Match match, int daysAgo) {
    var project = cohort.project(match.project());
    var intern = cohort.intern(match.intern());
    var planned = Placement.from(project, intern, PlacementRules.standard()).id("p-" + intern.id());
    var placement = planned.plannedPeriod("2026-09-01", "2026-12-18").build();
    var active = placement.after(new PlacementEvent.Started(Instant.parse("2026-09-01T08:00:00Z")));
    var last = NOW.minus(ofDays(daysAgo));
    var call = ContactRecord.call(last, active.firstSupervisor(), VIDEO_CALL, ofMinutes(30));
    return Engagement.of(active).contact(ContactLog.of(active).after(call)).build();
  }
}
