package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** Checks rankings, pins and exclusions. */
final class AgreementChecks {
  private final Cohort cohort;
  private final CohortValidator keys;
  private final Report.Collector found;
  private final HostTree tree;
  private final Map<ProjectId, Project> projects = new HashMap<>();

  private AgreementChecks(Cohort cohort, CohortValidator keys, Report.Collector found) {
    this.cohort = cohort;
    this.keys = keys;
    this.found = found;
    this.tree = HostTree.of(cohort);
    cohort.projects().forEach(project -> projects.put(project.id(), project));
  }

  static void check(Cohort cohort, CohortValidator keys, Report.Collector found) {
    AgreementChecks checks = new AgreementChecks(cohort, keys, found);
    checks.checkRankings();
    checks.checkPins();
    checks.checkExclusions();
  }

  private void checkRankings() {
    Set<HostParty> parties = new HashSet<>();
    for (int i = 0; i < cohort.hostRankings().size(); i++) {
      HostRanking ranking = cohort.hostRankings().get(i);
      String path = "/hostRankings/" + i;
      keys.known(ranking.party(), path + "/party");
      if (!parties.add(ranking.party())) {
        found.add(ERROR, path, ReasonCode.SECOND_RANKING, ranking.party());
      }
      Set<InternId> ranked = new HashSet<>();
      for (int j = 0; j < ranking.tiers().size(); j++) {
        List<InternId> tier = ranking.tiers().get(j).interns();
        for (int k = 0; k < tier.size(); k++) {
          String place = path + "/tiers/" + j + "/" + k;
          keys.known(tier.get(k), place);
          if (!ranked.add(tier.get(k))) {
            found.add(ERROR, place, ReasonCode.RANKED_TWICE, ranking.party(), tier.get(k));
          }
        }
      }
      int place = 0;
      for (InternId intern : ranking.unacceptable()) {
        String at = path + "/unacceptable/" + place++;
        keys.known(intern, at);
        if (ranked.contains(intern)) {
          found.add(ERROR, at, ReasonCode.RANKED_AND_UNACCEPTABLE, ranking.party(), intern);
        }
      }
    }
  }

  private void checkPins() {
    Map<HostParty, Integer> pinned = new HashMap<>();
    Set<InternId> interns = new HashSet<>();
    Set<Exclusion> exclusions = new HashSet<>(cohort.exclusions());
    for (int i = 0; i < cohort.pins().size(); i++) {
      Pin pin = cohort.pins().get(i);
      String path = "/pins/" + i;
      keys.known(pin.intern(), path + "/intern");
      if (!interns.add(pin.intern())) {
        found.add(ERROR, path, ReasonCode.SECOND_PIN, pin.intern(), pin.project());
      }
      Project project = projects.get(pin.project());
      if (!keys.known(pin.project(), path + "/project") || project == null) {
        continue;
      }
      for (HostParty party : tree.path(project)) {
        int count = pinned.merge(party, 1, Integer::sum);
        OptionalInt limit = tree.limit(party);
        if (limit.isPresent() && count == (long) limit.getAsInt() + 1) {
          found.add(
              ERROR,
              path,
              ReasonCode.PINS_ABOVE_SEATS,
              HostChecks.kind(party),
              party,
              pinsUnder(party),
              limit.getAsInt());
        }
        if (exclusions.contains(new Exclusion(pin.intern(), party))) {
          found.add(ERROR, path, ReasonCode.PIN_EXCLUDED, pin.intern(), pin.project(), party);
        }
      }
    }
  }

  private long pinsUnder(HostParty party) {
    return cohort.pins().stream()
        .map(pin -> projects.get(pin.project()))
        .filter(project -> project != null && tree.path(project).contains(party))
        .count();
  }

  private void checkExclusions() {
    Set<Exclusion> seen = new HashSet<>();
    for (int i = 0; i < cohort.exclusions().size(); i++) {
      Exclusion exclusion = cohort.exclusions().get(i);
      String path = "/exclusions/" + i;
      keys.known(exclusion.intern(), path + "/intern");
      keys.known(exclusion.party(), path + "/party");
      if (!seen.add(exclusion)) {
        String what = exclusion.intern() + " from " + exclusion.party();
        found.add(ERROR, path, ReasonCode.REPEATED, "exclusion", what);
      }
    }
  }
}
