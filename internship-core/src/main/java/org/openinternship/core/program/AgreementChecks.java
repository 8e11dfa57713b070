package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;

/** Checks pins, exclusions and offers turned down. */
final class AgreementChecks {
  private final Cohort cohort;
  private final Keys keys;
  private final HostTree tree;
  private final Report.Collector found;

  private AgreementChecks(Cohort cohort, Keys keys, HostTree tree, Report.Collector found) {
    this.cohort = cohort;
    this.keys = keys;
    this.tree = tree;
    this.found = found;
  }

  static void check(Cohort cohort, Keys keys, HostTree tree, Report.Collector found) {
    AgreementChecks checks = new AgreementChecks(cohort, keys, tree, found);
    checks.checkPins();
    checks.checkExclusions();
    checks.checkTurnedDown();
  }

  private void checkPins() {
    Map<HostParty, Integer> all = pinned();
    Map<HostParty, Integer> counts = new HashMap<>();
    Map<InternId, Pin> first = new HashMap<>();
    Set<Pin> seen = new HashSet<>();
    Set<Exclusion> exclusions = new HashSet<>(cohort.exclusions());
    for (int i = 0; i < cohort.pins().size(); i++) {
      Pin pin = cohort.pins().get(i);
      String path = "/pins/" + i;
      keys.require(pin.intern(), path + "/intern");
      keys.require(pin.project(), path + "/project");
      if (!seen.add(pin)) {
        String what = pin.intern() + " to " + pin.project();
        found.add(ERROR, path, ReasonCode.REPEATED, "pin", what);
        continue;
      }
      Pin before = first.putIfAbsent(pin.intern(), pin);
      if (before != null) {
        found.add(
            ERROR, path, ReasonCode.SECOND_PIN, pin.intern(), before.project(), pin.project());
      }
      Project project = keys.project(pin.project());
      if (project != null) {
        for (HostParty party : tree.path(project)) {
          if (exclusions.contains(new Exclusion(pin.intern(), party))) {
            found.add(
                ERROR,
                path,
                ReasonCode.PIN_EXCLUDED,
                pin.intern(),
                pin.project(),
                Keys.kind(party),
                party);
          }
          if (before == null) {
            checkSeats(party, counts.merge(party, 1, Integer::sum), all, path);
          }
        }
      }
    }
  }

  /** How many interns are pinned below each party, each intern by their first pin. */
  private Map<HostParty, Integer> pinned() {
    Map<HostParty, Integer> pinned = new HashMap<>();
    Set<InternId> interns = new HashSet<>();
    for (Pin pin : cohort.pins()) {
      Project project = keys.project(pin.project());
      if (interns.add(pin.intern()) && project != null) {
        tree.path(project).forEach(party -> pinned.merge(party, 1, Integer::sum));
      }
    }
    return pinned;
  }

  /** Reports the pin that is one too many, once for each party. */
  private void checkSeats(HostParty party, int count, Map<HostParty, Integer> all, String path) {
    OptionalInt limit = tree.limit(party);
    if (limit.isPresent() && count == (long) limit.getAsInt() + 1) {
      found.add(
          ERROR,
          path,
          ReasonCode.PINS_ABOVE_SEATS,
          Keys.kind(party),
          party,
          all.getOrDefault(party, 0),
          limit.getAsInt());
    }
  }

  private void checkExclusions() {
    Set<Exclusion> seen = new HashSet<>();
    for (int i = 0; i < cohort.exclusions().size(); i++) {
      Exclusion exclusion = cohort.exclusions().get(i);
      String path = "/exclusions/" + i;
      keys.require(exclusion.intern(), path + "/intern");
      keys.require(exclusion.party(), path + "/party");
      if (!seen.add(exclusion)) {
        String what =
            exclusion.intern() + " from " + Keys.kind(exclusion.party()) + " " + exclusion.party();
        found.add(ERROR, path, ReasonCode.REPEATED, "exclusion", what);
      }
    }
  }

  private void checkTurnedDown() {
    Set<TurnedDown> seen = new HashSet<>();
    for (int i = 0; i < cohort.turnedDown().size(); i++) {
      TurnedDown offer = cohort.turnedDown().get(i);
      String path = "/turnedDown/" + i;
      keys.require(offer.intern(), path + "/intern");
      keys.require(offer.project(), path + "/project");
      if (!seen.add(offer)) {
        String what = offer.project() + " to " + offer.intern();
        found.add(ERROR, path, ReasonCode.REPEATED, "offer turned down", what);
      }
    }
  }
}
