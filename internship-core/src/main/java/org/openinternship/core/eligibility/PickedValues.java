package org.openinternship.core.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.eligibility.PickedPairs.Answer;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Memo;
import org.openinternship.core.internal.ValueColumn;
import org.openinternship.core.people.Intern;

/**
 * A requirement whose answer depends on a part of the intern and a part of the project: asked once
 * about each two different parts, as far as the tables have room, and looked up from then on.
 */
final class PickedValues implements PickedColumn {
  /** The answers that the tables may hold together, if they are many. */
  private static final int MAX_ANSWERS = 1 << 21;

  /** So many parts of projects are asked about at once. */
  private static final int AT_ONCE = 64;

  private final StandardRequirement requirement;
  private final WhenUnknown whenUnknown;
  private final PreparedCohort cohort;
  private final TwoPartCheck check;
  private final List<Project> projects;
  private final ValueColumn parts;

  /** By the parts of interns. */
  private final Memo<Table> tables;

  /** The answers about a part of interns, by those of projects; threads write the same. */
  private static final class Table {
    final @Nullable Answer[] answers;

    /** Whether they were all asked for at once, and nothing stands against any. */
    final boolean admitsAll;

    Table(@Nullable Answer[] answers, boolean admitsAll) {
      this.answers = answers;
      this.admitsAll = admitsAll;
    }
  }

  PickedValues(
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
    tables = Memo.within(MAX_ANSWERS, parts.values() + 16);
  }

  @Override
  public boolean isAsked() {
    return parts.values() > 1
        || (parts.values() == 1 && requirement.isAskedBy(cohort, projects.get(0)));
  }

  @Override
  public void narrow(Intern intern, int[] rows, Answer[] answers) {
    Table table = tables.ifKept(requirement.partOf(cohort, intern), () -> table(intern));
    if (table != null && table.admitsAll) {
      return;
    }
    for (int i = 0; i < rows.length; i++) {
      if (answers[i] != Answer.CLOSED) {
        Answer answer = table == null ? ask(intern, rows[i]) : answer(table, intern, rows[i]);
        if (answer != Answer.ADMITTED) {
          answers[i] = answer;
        }
      }
    }
  }

  private Table table(Intern intern) {
    @Nullable Answer[] answers = new Answer[parts.values()];
    if (answers.length > AT_ONCE) {
      return new Table(answers, false);
    }
    boolean admitsAll = true;
    for (int part = 0; part < answers.length; part++) {
      Answer answer = ask(intern, parts.firstRow(part));
      answers[part] = answer;
      admitsAll &= answer == Answer.ADMITTED;
    }
    return new Table(answers, admitsAll);
  }

  private Answer answer(Table table, Intern intern, int row) {
    int part = parts.of(row);
    Answer known = table.answers[part];
    if (known == null) {
      known = ask(intern, parts.firstRow(part)); // of all that ask alike, the one asked before
      table.answers[part] = known;
    }
    return known;
  }

  private Answer ask(Intern intern, int row) {
    return check.answer(intern, projects.get(row), whenUnknown);
  }
}
