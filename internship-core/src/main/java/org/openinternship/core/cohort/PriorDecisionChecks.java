package org.openinternship.core.cohort;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;

/** Checks what was decided before the match: pins, exclusions and declined offers. */
final class PriorDecisionChecks {
  private final Cohort cohort;
  private final CohortIndex index;
  private final HostTree tree;
  private final Report.Collector found;

  /** Of those who may have several projects how many. */
  private final Map<InternId, Integer> maxProjects = new HashMap<>();

  private PriorDecisionChecks(
      Cohort cohort, CohortIndex index, HostTree tree, Report.Collector found) {
    this.cohort = cohort;
    this.index = index;
    this.tree = tree;
    this.found = found;
    for (Intern intern : cohort.interns()) {
      if (intern.projectsAtOnce() > 1) {
        maxProjects.putIfAbsent(intern.id(), intern.projectsAtOnce());
      }
    }
  }

  static void check(Cohort cohort, CohortIndex index, HostTree tree, Report.Collector found) {
    PriorDecisionChecks checks = new PriorDecisionChecks(cohort, index, tree, found);
    checks.checkPins();
    checks.checkExclusions();
    checks.checkDeclinedOffers();
  }

  private void checkPins() {
    Map<HostSideId, Integer> all = pinned();
    Map<HostSideId, Integer> counts = new HashMap<>();
    Map<InternId, Pin> first = new HashMap<>();
    Map<InternId, Integer> ofIntern = new HashMap<>();
    Set<Pin> seen = new HashSet<>();
    Set<Exclusion> exclusions = new HashSet<>(cohort.exclusions());
    for (int i = 0; i < cohort.pins().size(); i++) {
      Interrupts.checkAt(i);
      Pin pin = cohort.pins().get(i);
      String path = "/pins/" + i;
      index.require(pin.intern(), path + "/intern");
      index.require(pin.project(), path + "/project");
      if (!seen.add(pin)) {
        List<Object> what = List.of(pin.intern(), pin.project());
        found.add(ERROR, path, GeneralReason.REPEATED, "pin", what);
        continue;
      }
      Pin before = first.putIfAbsent(pin.intern(), pin);
      int max = maxProjects.getOrDefault(pin.intern(), 1);
      int count = ofIntern.merge(pin.intern(), 1, Integer::sum);
      if (count > max) {
        if (max == 1 && before != null) {
          found.add(
              ERROR, path, CohortReason.SECOND_PIN, pin.intern(), before.project(), pin.project());
        } else {
          found.add(ERROR, path, CohortReason.PINS_ABOVE_PROJECTS, pin.intern(), count, max);
        }
      }
      Project project = index.project(pin.project());
      if (project != null) {
        for (HostSideId party : tree.path(project)) {
          if (exclusions.contains(new Exclusion(pin.intern(), party))) {
            found.add(
                ERROR,
                path,
                CohortReason.PIN_EXCLUDED,
                pin.intern(),
                pin.project(),
                party.kind(),
                party);
          }
          if (count <= max) {
            checkSeats(party, counts.merge(party, 1, Integer::sum), all, path);
          }
        }
      }
    }
  }

  /** How many pins there are below each party, of each intern no more than they may have. */
  private Map<HostSideId, Integer> pinned() {
    Map<HostSideId, Integer> pinned = new HashMap<>();
    Map<InternId, Integer> ofIntern = new HashMap<>();
    Set<Pin> seen = new HashSet<>();
    for (Pin pin : cohort.pins()) {
      Interrupts.check();
      Project project = index.project(pin.project());
      int max = maxProjects.getOrDefault(pin.intern(), 1);
      if (seen.add(pin)
          && ofIntern.merge(pin.intern(), 1, Integer::sum) <= max
          && project != null) {
        tree.path(project).forEach(party -> pinned.merge(party, 1, Integer::sum));
      }
    }
    return pinned;
  }

  /** Reports the pin that is one too many, once for each party. */
  private void checkSeats(HostSideId party, int count, Map<HostSideId, Integer> all, String path) {
    OptionalInt limit = tree.limit(party);
    if (limit.isPresent() && count == (long) limit.getAsInt() + 1) {
      found.add(
          ERROR,
          path,
          CohortReason.PINS_ABOVE_SEATS,
          party.kind(),
          party,
          all.getOrDefault(party, 0),
          limit.getAsInt());
    }
  }

  private void checkExclusions() {
    Set<Exclusion> seen = new HashSet<>();
    for (int i = 0; i < cohort.exclusions().size(); i++) {
      Interrupts.checkAt(i);
      Exclusion exclusion = cohort.exclusions().get(i);
      String path = "/exclusions/" + i;
      index.require(exclusion.intern(), path + "/intern");
      index.require(exclusion.party(), path + "/party");
      if (!seen.add(exclusion)) {
        List<Object> what = List.of(exclusion.intern(), exclusion.party());
        found.add(ERROR, path, GeneralReason.REPEATED, "exclusion", what);
      }
    }
  }

  private void checkDeclinedOffers() {
    Set<DeclinedOffer> seen = new HashSet<>();
    for (int i = 0; i < cohort.declinedOffers().size(); i++) {
      Interrupts.checkAt(i);
      DeclinedOffer offer = cohort.declinedOffers().get(i);
      String path = "/declinedOffers/" + i;
      index.require(offer.intern(), path + "/intern");
      index.require(offer.project(), path + "/project");
      if (!seen.add(offer)) {
        List<Object> what = List.of(offer.intern(), offer.project());
        found.add(ERROR, path, GeneralReason.REPEATED, "declined offer", what);
      }
    }
  }
}
