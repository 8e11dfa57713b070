package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Mentor;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.result.MatchReason;

/**
 * The findings on mentors whose limit crosses another, so that the match could not keep it, and who
 * have more interns now than they take.
 */
final class MentorFindings {
  private MentorFindings() {}

  static void add(CompiledCohort compiled, Assignment assignment, Report.Collector found) {
    List<Mentor> mentors = compiled.cohort().mentors();
    if (mentors.stream().allMatch(mentor -> mentor.maxInterns().isEmpty())) {
      return;
    }
    Map<HostSideId, Integer> counts = new HashMap<>();
    for (int intern = 0; intern < assignment.interns(); intern++) {
      Interrupts.checkAt(intern);
      if (assignment.isPlaced(intern)) {
        for (HostSideId party : compiled.path(assignment.project(intern))) {
          if (party instanceof MentorId) {
            counts.merge(party, 1, Integer::sum);
          }
        }
      }
    }
    HostTree tree = HostTree.of(compiled.cohort());
    for (int i = 0; i < mentors.size(); i++) {
      MentorId mentor = mentors.get(i).id();
      OptionalInt max = tree.declared(mentor);
      int count = counts.getOrDefault(mentor, 0);
      if (max.isPresent() && count > max.getAsInt()) {
        String path = "/mentors/" + i + "/maxInterns";
        found.add(WARNING, path, MatchReason.MENTOR_OVER_LIMIT, mentor, count, max.getAsInt());
      }
    }
  }
}
