package org.openinternship.matching.internal.hindsight;

import java.util.HashSet;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.MarketRow;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.StandardCriterion;

/**
 * A check that the seats of a project change nothing of a market but that project's capacity. They
 * may open a closed project, decide which limits above it can bind, and count in the time that
 * people have for each intern, which changes scores.
 */
final class SeatsAlone {
  private final CompiledCohort compiled;

  SeatsAlone(CompiledCohort compiled) {
    this.compiled = compiled;
  }

  boolean matter(int project) {
    Project one = compiled.numbers().project(project);
    return one.seats() > 0
        && compiled.market().tree().parent(project) < 0
        && !hasLimitedMentor(one)
        && hasOnlyStandardRules(compiled.policy())
        && (!peopleCount(one) || pointsShiftTogether());
  }

  /**
   * Tells whether no number of seats lets an intern have a project: it is open, and what keeps it
   * off their list is a fact or their own word, neither of which seats change.
   */
  boolean areInVain(int project, MarketRow row) {
    return compiled.numbers().project(project).seats() > 0
        && !row.has(project)
        && compiled.policy().internPreferences() == InternPreferences.BIDS
        && compiled.cohort().bidRules().whenNoBids() == WhenNoBids.LEAVE_OUT
        && hasOnlyStandardRules(compiled.policy());
  }

  /**
   * Returns how many more seats may make a difference: below a limit over several projects none
   * beyond it, and one more that makes it a limit that can bind.
   *
   * @param max how many more there may be
   */
  int max(int project, int max) {
    Project one = compiled.numbers().project(project);
    CapacityTree tree = compiled.market().tree();
    boolean bounded =
        tree.parent(project) >= 0
            && tree.isLimited(tree.parent(project))
            && compiled.cohort().mentors().stream().allMatch(it -> it.maxInterns().isEmpty())
            && hasOnlyStandardRules(compiled.policy())
            && !peopleCount(one);
    return bounded ? Math.min(max, tree.capacity(tree.parent(project)) + 1 - one.seats()) : max;
  }

  private boolean hasLimitedMentor(Project project) {
    return compiled.cohort().mentors().stream()
        .anyMatch(it -> it.maxInterns().isPresent() && project.mentors().contains(it.id()));
  }

  static boolean hasOnlyStandardRules(MatchingPolicy policy) {
    return policy.eligibility().rules().stream()
            .allMatch(it -> it.requirement() instanceof StandardRequirement)
        && policy.scoring().criteria().stream()
            .allMatch(it -> it.criterion() instanceof StandardCriterion);
  }

  /** Tells whether the time of somebody on a project earns points. */
  private boolean peopleCount(Project project) {
    boolean earns =
        compiled.policy().scoring().criteria().stream()
            .anyMatch(
                it -> it.weight() > 0 && it.criterion() == StandardCriterion.SUPERVISION_CAPACITY);
    if (!earns) {
      return false;
    }
    Set<PersonId> people = new HashSet<>(project.mentors());
    project.supervisor().ifPresent(people::add);
    Cohort cohort = compiled.cohort();
    for (Supervisor person : cohort.supervisors()) {
      if (person.hoursPerWeek().isPresent() && people.contains(person.id())) {
        return true;
      }
    }
    for (Mentor person : cohort.mentors()) {
      if (person.hoursPerWeek().isPresent() && people.contains(person.id())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the points that everybody gets alike at a project decide nothing: no list of an
   * intern goes by scores, and no project is compared with another.
   */
  private boolean pointsShiftTogether() {
    CapacityTree tree = compiled.market().tree();
    Cohort cohort = compiled.cohort();
    return tree.nodes() == tree.projects()
        && compiled.policy().internPreferences() == InternPreferences.BIDS
        && cohort.bidRules().whenNoBids() == WhenNoBids.LEAVE_OUT
        && cohort.bids().stream().allMatch(SeatsAlone::decides);
  }

  private static boolean decides(Bids bids) {
    return bids.ties().isEmpty() && bids.projects().size() - bids.ranks() < 2;
  }
}
