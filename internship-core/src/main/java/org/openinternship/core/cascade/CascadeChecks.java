package org.openinternship.core.cascade;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.reason.GeneralReason;

/** The check of a cascade by the rules of a program. */
final class CascadeChecks {
  private final Report.Collector found = Report.collector();
  private final MentorCascade cascade;
  private final CascadeRules rules;
  private final CascadeTree tree;
  private final Map<String, Integer> depth = new HashMap<>();
  private final Set<PersonId> reachable;
  private final Set<PersonId> cycles;

  CascadeChecks(MentorCascade cascade, CascadeRules rules) {
    this.cascade = cascade;
    this.rules = rules;
    this.tree = cascade.tree();
    for (String level : cascade.levels()) {
      depth.put(level, depth.size());
    }
    this.reachable = tree.reachable();
    this.cycles = firstOfEachCycle();
  }

  Report report() {
    Set<PersonId> seen = new HashSet<>();
    for (int i = 0; i < cascade.members().size(); i++) {
      CascadeMember member = cascade.members().get(i);
      String path = "/members/" + i;
      if (!seen.add(member.person())) {
        found.add(ERROR, path + "/person", GeneralReason.DUPLICATE_ID, "person", member.person());
        continue;
      }
      checkLevel(member, path);
      checkMentor(member, path);
      checkReports(member, path);
    }
    if (tree.top() == null) {
      found.add(ERROR, "/members", CascadeReason.CASCADE_WITHOUT_TOP);
    }
    return found.report();
  }

  private void checkLevel(CascadeMember member, String path) {
    if (!depth.containsKey(member.level())) {
      found.add(
          ERROR, path + "/level", CascadeReason.UNKNOWN_LEVEL, member.person(), member.level());
    }
  }

  private void checkMentor(CascadeMember member, String path) {
    PersonId person = member.person();
    PersonId top = tree.top();
    if (member.mentor().isEmpty()) {
      if (!person.equals(top)) {
        found.add(ERROR, path, CascadeReason.SECOND_TOP, person, Objects.requireNonNull(top));
      }
      return;
    }
    String to = path + "/mentor";
    CascadeMember mentor = tree.find(member.mentor().get());
    if (mentor == null) {
      found.add(ERROR, to, CascadeReason.UNKNOWN_MENTOR, member.mentor().get(), person);
    } else {
      checkStep(mentor, member, to);
    }
    if (cycles.contains(person)) {
      found.add(ERROR, to, CascadeReason.MENTOR_CYCLE, person);
    }
    if (!reachable.contains(person)) {
      found.add(ERROR, to, CascadeReason.NOT_REACHED_FROM_TOP, person);
    }
  }

  /** Checks that a mentor stands just above a report. */
  private void checkStep(CascadeMember mentor, CascadeMember report, String path) {
    Integer above = depth.get(mentor.level());
    Integer below = depth.get(report.level());
    if (above == null || below == null) {
      return; // an unknown level has a finding of its own
    }
    if (above >= below) {
      found.add(
          ERROR,
          path,
          CascadeReason.MENTOR_NOT_ABOVE,
          mentor.person(),
          mentor.level(),
          report.person(),
          report.level());
    } else if (above < below - 1) {
      found.add(
          WARNING,
          path,
          CascadeReason.LEVEL_LEFT_OUT,
          mentor.person(),
          mentor.level(),
          report.person(),
          report.level());
    }
  }

  private void checkReports(CascadeMember member, String path) {
    MentorLoad load = cascade.load(member.person());
    if (load.reports() > rules.maxReports()) {
      found.add(
          WARNING,
          path,
          CascadeReason.TOO_MANY_REPORTS,
          member.person(),
          load.reports(),
          rules.maxReports());
    }
    if (member.maxInterns().isPresent()) {
      checkInterns(member, member.maxInterns().getAsInt(), path + "/maxInterns");
    }
    if (load.tooMuch()) {
      found.add(
          WARNING,
          path + "/givesPerWeek",
          CascadeReason.MENTOR_OVERLOADED,
          member.person(),
          load.needed().toMinutes(),
          load.given().toMinutes());
    }
  }

  private void checkInterns(CascadeMember member, int max, String path) {
    long interns =
        tree.reports(member.person()).stream().filter(InternId.class::isInstance).count();
    if (interns > max) {
      found.add(
          WARNING, path, CascadeReason.TOO_MANY_INTERNS_MENTORED, member.person(), interns, max);
    }
  }

  /** Returns, of each circle of people above each other, the person listed first. */
  private Set<PersonId> firstOfEachCycle() {
    Map<PersonId, Integer> positions = new HashMap<>();
    tree.members().forEach(member -> positions.put(member.person(), positions.size()));
    Set<PersonId> firsts = new HashSet<>();
    Set<PersonId> done = new HashSet<>();
    for (CascadeMember start : tree.members()) {
      Set<PersonId> walk = new LinkedHashSet<>();
      CascadeMember member = start;
      while (member != null && !done.contains(member.person()) && walk.add(member.person())) {
        member = member.mentor().map(tree::find).orElse(null);
      }
      if (member != null && walk.contains(member.person())) {
        Set<PersonId> cycle = new HashSet<>(tree.above(member.person()));
        cycle.add(member.person());
        firsts.add(Collections.min(cycle, Comparator.comparing(positions::get)));
      }
      done.addAll(walk);
    }
    return firsts;
  }
}
