package org.openinternship.core.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
   * The projects that were asked about: those an intern may go on with, and of the others those
   * against which nothing that is known stands, with the facts that are missing there, set by set.
   * Never changed once other threads may see them.
   */
  private record Sets(RowSet asked, RowSet passing, RowSet unknown, Set<Set<String>> facts) {}

  /** The answers for one part of interns; threads that write the same place write the same. */
  private final class Answers {
    private final byte[] ofParts = new byte[parts.values()];
    private volatile Sets sets = new Sets(none, none, none, Set.of());

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
      byte[] unknown = new byte[ofParts.length];
      Set<Set<String>> facts = new HashSet<>();
      for (int part = 0; part < ofParts.length; part++) {
        int row = parts.firstRow(part);
        byte answer = of(intern, part, row);
        passing[part] = (byte) (answer == PASSES ? 1 : 0);
        if (answer == OPEN) {
          unknown[part] = 1;
          facts.add(missing(intern, row));
        }
      }
      return new Sets(
          all,
          parts.rowsWith(passing),
          facts.isEmpty() ? none : parts.rowsWith(unknown),
          Set.copyOf(facts));
    }

    private Sets more(Intern intern, Sets before, RowSet rows) {
      RowSet asked = before.asked().copy();
      RowSet passing = before.passing().copy();
      RowSet unknown = before.unknown().copy();
      Set<Set<String>> facts = new HashSet<>(before.facts());
      for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
        if (!asked.has(row)) {
          byte answer = of(intern, parts.of(row), row);
          if (answer == PASSES) {
            passing.add(row);
          } else if (answer == OPEN) {
            unknown.add(row);
            facts.add(missing(intern, row));
          }
        }
      }
      asked.addAll(rows);
      return new Sets(asked, passing, unknown, Set.copyOf(facts));
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
  public void judge(Intern intern, RowSet open, RowSet passing, FactRows missing) {
    Sets sets = about(intern, open);
    passing.retain(sets.passing());
    if (!sets.facts().isEmpty()) {
      RowSet unknown = sets.unknown().copy();
      unknown.retain(open);
      add(intern, sets.facts(), unknown, missing);
    }
    open.retainEither(sets.passing(), sets.unknown());
  }

  /** As sets where the same is missing everywhere; else row by row. */
  private void add(Intern intern, Set<Set<String>> facts, RowSet unknown, FactRows missing) {
    if (facts.size() == 1) {
      missing.add(facts.iterator().next(), unknown);
      return;
    }
    for (int row = unknown.next(0); row >= 0; row = unknown.next(row + 1)) {
      missing.add(missing(intern, row), row);
    }
  }

  private Set<String> missing(Intern intern, int row) {
    return check.missingFacts(intern, projects.get(row)).orElse(Set.of());
  }

  private byte ask(Intern intern, Project project) {
    return switch (check.answer(intern, project, whenUnknown)) {
      case ADMITTED -> PASSES;
      case OPEN -> OPEN;
      case CLOSED -> CLOSED;
    };
  }
}
