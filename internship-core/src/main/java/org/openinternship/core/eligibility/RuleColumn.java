package org.openinternship.core.eligibility;

import java.util.Arrays;
import java.util.List;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.Memo;
import org.openinternship.core.internal.RowSet;
import org.openinternship.core.internal.ValueColumn;
import org.openinternship.core.people.Intern;

/**
 * One requirement of the library over many projects. Its answer depends on a part of the intern and
 * a part of the project; so it is asked once for each two different parts, and all projects with
 * the same part have the answer.
 *
 * <p>The answers for a part of interns stand in sets, from which those of all requirements take
 * what they have in common. A requirement that is quick to ask is asked about all projects at once;
 * one that takes long only about projects that the others left to some intern, so that no intern
 * waits for answers that are of use to nobody yet.
 */
final class RuleColumn implements EligibilityColumn {
  /** The bytes that the answers to one requirement may take together, if they are many: 16 MiB. */
  private static final int MAX_BYTES = 1 << 24;

  private static final byte NOT_ASKED = 0;
  private static final byte PASSES = 1;
  private static final byte OPEN = 2;
  private static final byte CLOSED = 3;

  private final StandardRequirement requirement;
  private final WhenUnknown whenUnknown;
  private final PreparedCohort cohort;
  private final TwoPartCheck check;
  private final List<Project> projects;
  private final ValueColumn parts;
  private final boolean quick;
  private final RowSet none;

  /** What has been asked about where all rows are asked at once: the same for all answers. */
  private final RowSet all;

  private final Memo<Answers> answers;

  /**
   * The projects that were asked about: those an intern may go on with, and those against which
   * nothing that is known stands. Never changed once other threads may see them.
   */
  private record Sets(RowSet asked, RowSet passing, RowSet open) {}

  /** The answers for one part of interns; threads that write the same place write the same. */
  private final class Answers {
    private final byte[] ofParts = new byte[parts.values()];
    private volatile Sets sets = new Sets(none, none, none);

    /** Returns sets that have asked about some rows at least. */
    Sets about(Intern intern, RowSet rows) {
      Sets now = sets;
      if (now.asked() == all || now.asked().hasAll(rows)) {
        return now;
      }
      Sets more = quick ? ofAll(intern) : more(intern, now, rows);
      sets = more; // of two threads one may be forgotten: it is asked again
      return more;
    }

    private Sets ofAll(Intern intern) {
      byte[] passing = new byte[ofParts.length];
      byte[] open = new byte[ofParts.length];
      for (int part = 0; part < ofParts.length; part++) {
        byte answer = of(intern, part, parts.firstRow(part));
        passing[part] = (byte) (answer == PASSES ? 1 : 0);
        open[part] = (byte) (answer == CLOSED ? 0 : 1);
      }
      RowSet rows = parts.rowsWith(passing);
      boolean same = Arrays.equals(passing, open);
      return new Sets(all, rows, same ? rows : parts.rowsWith(open));
    }

    private Sets more(Intern intern, Sets before, RowSet rows) {
      Sets more = new Sets(before.asked().copy(), before.passing().copy(), before.open().copy());
      for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
        if (!before.asked().has(row)) {
          byte answer = of(intern, parts.of(row), row);
          if (answer == PASSES) {
            more.passing().add(row);
          }
          if (answer != CLOSED) {
            more.open().add(row);
          }
        }
      }
      more.asked().addAll(rows);
      return more;
    }

    private byte of(Intern intern, int part, int row) {
      byte answer = ofParts[part];
      if (answer == NOT_ASKED) {
        Interrupts.check();
        answer = ask(intern, projects.get(row));
        ofParts[part] = answer;
      }
      return answer;
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
    check = (TwoPartCheck) requirement.in(cohort);
    parts = ValueColumn.of(projects.size(), row -> requirement.partOf(cohort, projects.get(row)));
    quick = requirement.effort() == 0;
    none = RowSet.none(projects.size());
    all = RowSet.all(projects.size());
    int sets = quick ? 2 : 3;
    answers = Memo.within(MAX_BYTES, parts.values() + sets * projects.size() / 8 + 64);
  }

  private Sets about(Intern intern, RowSet rows) {
    return answers.of(requirement.partOf(cohort, intern), Answers::new).about(intern, rows);
  }

  @Override
  public void keepPassing(Intern intern, RowSet rows) {
    rows.retain(about(intern, rows).passing());
  }

  @Override
  public void keepOpen(Intern intern, RowSet rows) {
    rows.retain(about(intern, rows).open());
  }

  private byte ask(Intern intern, Project project) {
    return switch (check.answer(intern, project, whenUnknown)) {
      case ADMITTED -> PASSES;
      case OPEN -> OPEN;
      case CLOSED -> CLOSED;
    };
  }
}
