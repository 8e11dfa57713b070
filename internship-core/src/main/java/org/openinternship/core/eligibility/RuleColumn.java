package org.openinternship.core.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Memo;
import org.openinternship.core.internal.RowSet;
import org.openinternship.core.internal.ValueColumn;
import org.openinternship.core.people.Intern;

/**
 * One requirement of the library over many projects. Its answer depends on a part of the intern and
 * a part of the project; so it is asked once for each two different parts, and all projects with
 * the same part have the answer.
 *
 * <p>A requirement that is quick to ask is asked about all projects at once, and its answers are
 * joined as sets. One that takes long is asked only about projects that the others leave, until
 * many interns with the same part have come.
 */
final class RuleColumn implements EligibilityColumn {
  /** The bytes that the answers to one requirement may hold together: 8 MiB. */
  private static final int MAX_BYTES = 1 << 23;

  /** After so many interns with one part a slow requirement is asked about all projects for it. */
  private static final int OFTEN = 64;

  private static final byte NOT_ASKED = 0;
  private static final byte PASSES = 1;
  private static final byte OPEN = 2;
  private static final byte CLOSED = 3;

  private final StandardRequirement requirement;
  private final WhenUnknown whenUnknown;
  private final PreparedCohort cohort;
  private final RuleCheck check;
  private final List<Project> projects;
  private final ValueColumn parts;
  private final int often;
  private final Memo<Answers> answers;

  /**
   * The projects an intern may go on with, and those against which nothing that is known stands.
   */
  private record Sets(RowSet passing, RowSet open) {}

  /** The answers for one part of interns; threads that write the same place write the same. */
  private final class Answers {
    private final byte[] ofParts = new byte[parts.values()];
    private int interns;
    private volatile @Nullable Sets sets;

    byte of(Intern intern, int row) {
      int part = parts.of(row);
      byte answer = ofParts[part];
      if (answer == NOT_ASKED) {
        answer = ask(intern, projects.get(row));
        ofParts[part] = answer;
      }
      return answer;
    }

    /** The answers about all projects as sets, as soon as that is worth its time. */
    @Nullable Sets sets(Intern intern) {
      if (sets == null && interns++ >= often) {
        RowSet passing = RowSet.none(projects.size());
        RowSet open = RowSet.none(projects.size());
        for (int row = 0; row < projects.size(); row++) {
          byte answer = of(intern, row);
          if (answer == PASSES) {
            passing.add(row);
          }
          if (answer != CLOSED) {
            open.add(row);
          }
        }
        sets = new Sets(passing, open);
      }
      return sets;
    }
  }

  RuleColumn(
      StandardRequirement requirement,
      WhenUnknown whenUnknown,
      PreparedCohort cohort,
      List<Project> projects) {
    this.requirement = requirement;
    this.whenUnknown = whenUnknown;
    this.cohort = cohort;
    this.projects = projects;
    check = (RuleCheck) requirement.in(cohort);
    parts = ValueColumn.of(projects.size(), row -> requirement.partOf(cohort, projects.get(row)));
    often = requirement.effort() == 0 ? 0 : OFTEN;
    answers = new Memo<>(Math.max(16, MAX_BYTES / (parts.values() + projects.size() / 4 + 64)));
  }

  @Override
  public void narrow(Intern intern, RowSet passing, RowSet open) {
    Answers known = answers.of(requirement.partOf(cohort, intern), Answers::new);
    Sets sets = known.sets(intern);
    if (sets != null) {
      passing.retain(sets.passing());
      open.retain(sets.open());
      return;
    }
    for (int row = open.next(0); row >= 0; row = open.next(row + 1)) {
      byte answer = known.of(intern, row);
      if (answer != PASSES) {
        passing.remove(row);
      }
      if (answer == CLOSED) {
        open.remove(row);
      }
    }
  }

  private byte ask(Intern intern, Project project) {
    if (check.passes(intern, project, whenUnknown)) {
      return PASSES;
    }
    return check.missingFacts(intern, project).isPresent() ? OPEN : CLOSED;
  }
}
