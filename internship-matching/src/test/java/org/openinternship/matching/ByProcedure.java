package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.MatchOrigin;

/** What a reason says of a procedure, beside what people of a cohort want and have. */
record ByProcedure(Wants wants, Map<InternId, ProjectId> places, Reason reason) {
  /** The interns without a pin who fill the party that the reason names, on a project's path. */
  List<InternId> fillers(ProjectId project) {
    HostSideId party =
        wants.path(project).stream()
            .filter(it -> reason.argument("party").equals(it.kind() + " " + it.value()))
            .findFirst()
            .orElseThrow();
    List<InternId> below = new ByDefinition(wants).below(places, party);
    assertThat(below).as("%s is full", party).hasSize(wants.limit(party));
    List<InternId> others = below.stream().filter(it -> !wants.pins().containsKey(it)).toList();
    assertThat(reason.number("seats")).isEqualTo(others.size());
    return others;
  }

  /** Which choice a project is, as the procedure counts: what is not ranked is tied. */
  int choice(InternId intern, ProjectId project) {
    OwnList own = wants.own(intern);
    boolean bid = own.origin(project) == MatchOrigin.UNRANKED_BID;
    List<ProjectId> asked = wants.asked(intern);
    int ranked = (int) asked.stream().filter(it -> own.choice(it).isPresent()).count();
    return own.choice(project).orElseGet(() -> bid ? ranked + 1 : asked.indexOf(project) + 1);
  }
}
