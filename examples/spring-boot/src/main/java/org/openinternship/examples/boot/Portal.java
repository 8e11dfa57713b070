package org.openinternship.examples.boot;

import static java.time.ZoneOffset.UTC;
import static org.openinternship.core.time.DateRange.ofDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.AgendaItem;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.program.Program;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.shortlist.RankedProject;
import org.openinternship.matching.shortlist.Recommender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A cohort and its engagements in; allocation, explanations, recommendations and agendas out. */
@RestController
class Portal {
  private final MatchingEngine engine = MatchingEngine.withDefaults();
  private final Program program = Program.builder().id("virtual-student-service").build();
  private volatile Allocation allocation = engine.match(Cohort.builder().build());
  private volatile Recommender recommender = engine.recommender(allocation.cohort());
  private volatile List<Engagement> engagements = List.of();
  private volatile List<AgendaItem> agenda = List.of();

  @PutMapping("/cohort")
  Allocation match(@RequestBody Cohort cohort) {
    allocation = engine.match(cohort);
    recommender = engine.recommender(cohort);
    return allocation;
  }

  @GetMapping("/interns/{intern}")
  InternExplanation explain(@PathVariable InternId intern) {
    return allocation.explain(intern);
  }

  @GetMapping("/interns/{intern}/recommendations")
  List<RankedProject> recommend(@PathVariable InternId intern) {
    return recommender.rankProjects(intern, 10);
  }

  @PutMapping("/engagements")
  void supervise(@RequestBody List<Engagement> running) {
    engagements = running;
  }

  @Scheduled(fixedDelayString = "${supervision.every}")
  void checkSupervision() {
    agenda = Agenda.of(engagements, program, ofDays(LocalDate.now(UTC), 7), Instant.now()).items();
  }

  @GetMapping("/supervisors/{supervisor}/agenda")
  List<AgendaItem> agenda(@PathVariable SupervisorId supervisor) {
    return agenda.stream().filter(item -> item.isFor(supervisor)).toList();
  }
}
