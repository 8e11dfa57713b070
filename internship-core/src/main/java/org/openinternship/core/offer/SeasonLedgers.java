package org.openinternship.core.offer;

import static org.openinternship.core.finding.Severity.ERROR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermReason;

/** The ledgers of a season: both sides of its cohort in the order of their keys. */
final class SeasonLedgers {
  private final HostTree tree;
  private final Map<HostSideId, SeatLimit> limits = new HashMap<>();
  private final Map<InternId, InternLedger> interns = new LinkedHashMap<>();
  private final Map<ProjectId, ProjectLedger> projects = new LinkedHashMap<>();
  private final Map<HostId, OfferTally> hosts = new LinkedHashMap<>();
  private final Exclusions apart;

  private final Optional<Term> term;

  private SeasonLedgers(Cohort cohort) {
    this.term = cohort.term();
    this.tree = HostTree.of(cohort);
    this.apart = Exclusions.of(cohort);
    cohort.interns().stream()
        .map(Intern::id)
        .sorted()
        .forEach(id -> interns.put(id, new InternLedger(id)));
    cohort.projects().stream().map(Project::host).sorted().forEach(this::tally);
    cohort.projects().stream().sorted(Comparator.comparing(Project::id)).forEach(this::add);
    for (Pin pin : cohort.pins()) {
      ProjectLedger project = Objects.requireNonNull(projects.get(pin.project()));
      Objects.requireNonNull(interns.get(pin.intern())).settle(project);
      project.limits().forEach(SeatLimit::fill);
    }
  }

  static SeasonLedgers of(Cohort cohort) {
    Report.Collector found = Report.collector();
    found.include("", cohort.validate());
    for (int i = 0; i < cohort.interns().size(); i++) {
      Intern intern = cohort.interns().get(i);
      if (intern.projectsAtOnce() > 1) {
        String path = "/interns/" + i + "/maxProjects";
        found.add(
            ERROR, path, OfferReason.OFFERS_ARE_FOR_ONE, intern.id(), intern.projectsAtOnce());
      }
    }
    found.report().orThrow("Cohort");
    return new SeasonLedgers(cohort);
  }

  Map<InternId, InternLedger> interns() {
    return interns;
  }

  Map<ProjectId, ProjectLedger> projects() {
    return projects;
  }

  /** Returns the limits of mentors in the order of their keys. */
  List<SeatLimit> mentorLimits() {
    return limits.values().stream()
        .filter(limit -> limit.party() instanceof MentorId)
        .sorted(Comparator.comparing(limit -> limit.party().value()))
        .toList();
  }

  /** Returns the tallies in the order of the hosts' keys. */
  Map<HostId, OfferTally> hosts() {
    return hosts;
  }

  /**
   * Tells why no round starts at an instant: the phase of offers is not open, where there is one.
   */
  Optional<StopReason> stop(Instant at) {
    return closed(at)
        .map(
            reason ->
                reason.code() == TermReason.PHASE_NOT_OPEN
                    ? StopReason.TOO_EARLY
                    : StopReason.TIME_OVER);
  }

  /**
   * Returns the reason why no offer is made at an instant, where the term has a phase of offers.
   */
  Optional<Reason> closed(Instant at) {
    return term.flatMap(stated -> stated.closed(PhaseKind.OFFERS, at));
  }

  /** Returns the reason why the cohort keeps an intern apart from a project. */
  Optional<Reason> apart(InternLedger intern, ProjectLedger project) {
    return apart.reason(intern.id(), project.parties());
  }

  private OfferTally tally(HostId host) {
    return hosts.computeIfAbsent(host, id -> new OfferTally());
  }

  private void add(Project project) {
    List<HostSideId> parties = tree.path(project);
    List<SeatLimit> above = new ArrayList<>();
    for (HostSideId party : parties) {
      OptionalInt seats = tree.declared(party);
      if (seats.isPresent()) {
        above.add(limits.computeIfAbsent(party, key -> new SeatLimit(key, seats.getAsInt())));
      }
    }
    projects.put(
        project.id(), new ProjectLedger(project.id(), parties, above, tally(project.host())));
  }
}
