package org.openinternship.matching.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.compare.SettingFigures;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.verify.BlockingPairs;
import org.openinternship.matching.verify.Stability;

/** What all results of one cohort are measured by: its bids, and one policy. */
final class Yardstick {
  private final CompiledCohort compiled;
  private final AskedChoices choices;
  private final PartyLoads supervisors;
  private final PartyLoads hosts;

  Yardstick(CompiledCohort compiled) {
    this.compiled = compiled;
    Cohort cohort = compiled.cohort();
    choices = new AskedChoices(cohort);
    supervisors = PartyLoads.ofSupervisors(cohort);
    hosts = PartyLoads.ofHosts(cohort);
  }

  /** Measures who sits where; interns and projects have the same numbers under every policy. */
  SettingFigures figures(MechanismOutcome given) {
    Assignment assignment = given.in(compiled.market()).assignment();
    List<Pin> places = places(compiled, assignment);
    long total = 0;
    long lowest = Long.MAX_VALUE;
    for (int intern = 0; intern < assignment.interns(); intern++) {
      Interrupts.check();
      if (assignment.isPlaced(intern)) {
        long millionths = compiled.pairs().millionths(intern, assignment.project(intern));
        total = Math.addExact(total, millionths);
        lowest = Math.min(lowest, millionths);
      }
    }
    return SettingFigures.builder()
        .places(places)
        .profile(choices.profile(places))
        .totalMillionths(total)
        .lowestMillionths(places.isEmpty() ? OptionalLong.empty() : OptionalLong.of(lowest))
        .supervisors(supervisors.of(places))
        .hosts(hosts.of(places))
        .blockingPairs(BlockingPairs.of(compiled.market(), assignment, Stability.CHOICE).size())
        .search(given.search())
        .build();
  }

  /** Lists who sits where, in the order of the interns' keys. */
  static List<Pin> places(CompiledCohort compiled, Assignment assignment) {
    List<Pin> places = new ArrayList<>(assignment.placed());
    for (int intern = 0; intern < assignment.interns(); intern++) {
      if (assignment.isPlaced(intern)) {
        places.add(
            new Pin(
                compiled.numbers().intern(intern).id(),
                compiled.numbers().project(assignment.project(intern)).id()));
      }
    }
    return places;
  }
}
