package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.program.Bids;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Exclusion;
import org.openinternship.core.program.HostRanking;
import org.openinternship.core.program.Pin;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.program.TurnedDown;
import org.openinternship.core.program.Veto;

/** A cohort. */
record CohortWire(
    Optional<Program> program,
    Optional<Term> term,
    List<HostOrganization> hosts,
    List<Supervisor> supervisors,
    List<Mentor> mentors,
    List<Project> projects,
    List<Intern> interns,
    List<Bids> bids,
    List<Veto> vetoes,
    List<HostRanking> hostRankings,
    List<Pin> pins,
    List<Exclusion> exclusions,
    List<TurnedDown> turnedDown)
    implements Wire<Cohort> {
  static CohortWire of(Cohort value) {
    return new CohortWire(
        value.program(),
        value.term(),
        value.hosts(),
        value.supervisors(),
        value.mentors(),
        value.projects(),
        value.interns(),
        value.bids(),
        value.vetoes(),
        value.hostRankings(),
        value.pins(),
        value.exclusions(),
        value.turnedDown());
  }

  @Override
  public Cohort toValue() {
    return Cohort.builder()
        .program(program)
        .term(term)
        .hosts(hosts)
        .supervisors(supervisors)
        .mentors(mentors)
        .projects(projects)
        .interns(interns)
        .bids(bids)
        .vetoes(vetoes)
        .hostRankings(hostRankings)
        .pins(pins)
        .exclusions(exclusions)
        .turnedDown(turnedDown)
        .build();
  }
}
