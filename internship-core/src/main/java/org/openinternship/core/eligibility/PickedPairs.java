package org.openinternship.core.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.people.Intern;

/**
 * The eligibility rules over pairs that were picked: a few projects for each of many interns, as
 * their bids are. Always agrees with {@link Eligibility#admits} and {@link
 * Eligibility#missingFacts}, pair by pair.
 *
 * <p>A requirement of the library is looked up by the two parts that its answer depends on, which
 * are far fewer than pairs; one of a host's own is asked about each pair that those leave. Where an
 * intern is compared with all projects, {@link EligibleProjects} is quicker.
 *
 * <p>Made in time and memory in proportion to the projects. Safe for several threads if the host's
 * own requirements are. Projects are named by their row: their place in the list.
 */
public final class PickedPairs {
  /** The answers about a pair, the lowest last. */
  public enum Answer {
    /** No requirement stands against it. */
    ADMITTED,
    /** It is kept out, but no requirement of the library is violated. */
    OPEN,
    /** A requirement of the library is violated. */
    CLOSED
  }

  private final Eligibility eligibility;
  private final List<Project> projects;

  /** The requirements of the library that some project asks for, quick ones first. */
  private final PickedColumn[] columns;

  /** The places of the requirements of the host's own. */
  private final int[] own;

  PickedPairs(Eligibility eligibility, PreparedCohort cohort, List<Project> projects) {
    this.eligibility = eligibility;
    this.projects = projects;
    this.own = eligibility.own();
    this.columns = columns(eligibility, cohort, projects);
  }

  static PickedColumn[] columns(
      Eligibility eligibility, PreparedCohort cohort, List<Project> projects) {
    return eligibility.quickestFirst().stream()
        .filter(rule -> rule.requirement() instanceof StandardRequirement)
        .map(rule -> column(rule, cohort, projects))
        .filter(PickedColumn::isAsked)
        .toArray(PickedColumn[]::new);
  }

  private static PickedColumn column(
      EligibilityRule rule, PreparedCohort cohort, List<Project> projects) {
    StandardRequirement standard = (StandardRequirement) rule.requirement();
    return standard == StandardRequirement.REQUIRED_SKILLS
        ? new PickedSkills(rule.whenUnknown(), cohort, projects)
        : new PickedValues(standard, rule.whenUnknown(), cohort, projects);
  }

  /**
   * Judges an intern and some projects.
   *
   * @param intern the intern, of the cohort or not
   * @param rows the rows of the projects
   * @return the answer about each, in the same order
   * @throws org.openinternship.core.finding.HostRuleException if a requirement of the host's own
   *     throws or gives null
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted between
   *     two requirements of the host's own; its interrupt status stays set
   */
  public Answer[] of(Intern intern, int[] rows) {
    Objects.requireNonNull(intern, "PickedPairs.intern");
    Objects.requireNonNull(rows, "PickedPairs.rows");
    Answer[] answers = new Answer[rows.length];
    Arrays.fill(answers, Answer.ADMITTED);
    for (PickedColumn column : columns) {
      column.narrow(intern, rows, answers);
    }
    for (int i = 0; i < rows.length && own.length > 0; i++) {
      Interrupts.check();
      if (answers[i] == Answer.ADMITTED
          && !eligibility.passes(own, intern, projects.get(rows[i]))) {
        answers[i] = Answer.OPEN;
      }
    }
    return answers;
  }
}
