package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.RowSet;
import org.openinternship.core.internal.Scratch;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

/**
 * The skills that many projects require, numbered: what an intern can do is written into a row of
 * levels once, and each need that is looked at is one look-up in it.
 *
 * <p>Many projects need the same skill at the same level, so one look-up takes all of them out.
 * Where few projects are left, it is quicker to look at the needs of each.
 */
final class SkillColumn implements EligibilityColumn {
  /** The number of a skill that nobody has: a need of it is never met. */
  private static final int NOBODYS = 0;

  /** Projects taken out one by one, or words of 64 of them at once, in the time of one look. */
  private static final int AT_ONCE = 4;

  private static final Set<String> MISSING = Set.of(Fact.INTERN_SKILLS.name());

  private final PreparedCohort cohort;
  private final WhenUnknown whenUnknown;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where the needs of each project begin among all needs; one place more than projects. */
  private final int[] firsts;

  /** The needs but those whose name means several skills: the number of the skill and its level. */
  private int[] skills = new int[64];

  private byte[] levels = new byte[64];

  /** Each skill at each level that is needed. */
  private final List<Demand> demands;

  /** How long it takes to take out all projects demand by demand: in looks at one project. */
  private final int looks;

  /** The projects that require a skill. */
  private final RowSet demanding;

  /** The projects that require a skill by a name that means several. */
  private final RowSet unclear;

  /** The levels of an intern by the number of the skill; all 0 when they are given back. */
  private final Scratch<byte[]> ofIntern;

  /**
   * The projects that need a skill at a level.
   *
   * @param rows their rows, which may occur twice; none if they stand in the set
   * @param set all of them, where they are so many that it takes no more steps, and at most twice
   *     the memory; else null
   */
  @SuppressWarnings("ArrayRecordComponent") // of this class alone, never compared
  private record Demand(int skill, int level, int[] rows, @Nullable RowSet set) {
    static Demand of(int skill, int level, int[] rows, int projects) {
      if (rows.length < projects / Long.SIZE) {
        return new Demand(skill, level, rows, null);
      }
      RowSet set = RowSet.none(projects);
      for (int row : rows) {
        set.add(row);
      }
      return new Demand(skill, level, new int[0], set);
    }

    void takeOut(RowSet from) {
      if (set != null) {
        from.removeAll(set);
      }
      for (int row : rows) {
        from.remove(row);
      }
    }
  }

  SkillColumn(WhenUnknown whenUnknown, PreparedCohort cohort, List<Project> projects) {
    this.cohort = cohort;
    this.whenUnknown = whenUnknown;
    firsts = new int[projects.size() + 1];
    demanding = RowSet.none(projects.size());
    unclear = RowSet.none(projects.size());
    for (int row = 0; row < projects.size(); row++) {
      Interrupts.checkAt(row);
      firsts[row + 1] = firsts[row];
      for (ResolvedNeed need : cohort.needsOf(projects.get(row))) {
        if (need.need().necessity() == Necessity.REQUIRED) {
          add(row, need);
        }
      }
    }
    skills = Arrays.copyOf(skills, firsts[projects.size()]);
    levels = Arrays.copyOf(levels, skills.length);
    demands = demands(projects.size());
    int ofSet = projects.size() / Long.SIZE;
    int steps = demands.stream().mapToInt(it -> it.set() == null ? it.rows().length : ofSet).sum();
    looks = demands.size() + steps / AT_ONCE;
    ofIntern = new Scratch<>(() -> new byte[numbers.size() + 1]);
  }

  private List<Demand> demands(int projects) {
    int kinds = Proficiency.values().length + 1;
    int[] counts = new int[kinds * (numbers.size() + 1)];
    for (int need = 0; need < skills.length; need++) {
      counts[kinds * skills[need] + levels[need]]++;
    }
    int[][] rows = new int[counts.length][];
    for (int row = 0; row < projects; row++) {
      Interrupts.checkAt(row);
      for (int need = firsts[row]; need < firsts[row + 1]; need++) {
        int kind = kinds * skills[need] + levels[need];
        if (rows[kind] == null) {
          rows[kind] = new int[counts[kind]];
        }
        rows[kind][--counts[kind]] = row;
      }
    }
    List<Demand> found = new ArrayList<>();
    for (int kind = 0; kind < rows.length; kind++) {
      if (rows[kind] != null) {
        found.add(Demand.of(kind / kinds, kind % kinds, rows[kind], projects));
      }
    }
    return found;
  }

  private void add(int row, ResolvedNeed need) {
    demanding.add(row);
    if (need.skill() instanceof Resolution.AmbiguousSkill) {
      unclear.add(row);
      return;
    }
    int place = firsts[row + 1]++;
    if (place == skills.length) {
      skills = Arrays.copyOf(skills, 2 * place);
      levels = Arrays.copyOf(levels, 2 * place);
    }
    skills[place] =
        need.skill()
            .id()
            .map(skill -> numbers.computeIfAbsent(skill, key -> numbers.size() + 1))
            .orElse(NOBODYS);
    levels[place] = (byte) need.need().proficiency().level();
  }

  @Override
  public void keepPassing(Intern intern, RowSet rows) {
    dropUnknown(intern, rows);
    keepOpen(intern, rows);
  }

  /** An unclear name is no missing fact. */
  @Override
  public void judge(Intern intern, RowSet open, RowSet passing, FactRows missing) {
    keepOpen(intern, open);
    dropUnknown(intern, passing);
    if (whenUnknown != WhenUnknown.ACCEPT && intern.skills().isEmpty()) {
      RowSet unknown = demanding.copy();
      unknown.retain(open);
      missing.add(MISSING, unknown);
    }
  }

  private void dropUnknown(Intern intern, RowSet rows) {
    if (whenUnknown != WhenUnknown.ACCEPT) {
      rows.removeAll(intern.skills().isEmpty() ? demanding : unclear);
    }
  }

  private void keepOpen(Intern intern, RowSet rows) {
    if (intern.skills().isEmpty()) {
      return;
    }
    RowSet asked = demanding.copy();
    asked.retain(rows);
    int left = asked.size();
    if (left == 0) {
      return;
    }
    byte[] has = ofIntern.lend();
    List<Integer> known = write(intern, has);
    if (left < looks) {
      takeOutEach(has, asked, rows);
    } else {
      takeOutAll(has, rows);
    }
    known.forEach(skill -> has[skill] = 0);
    ofIntern.giveBack(has);
  }

  private void takeOutAll(byte[] has, RowSet from) {
    for (Demand demand : demands) {
      if (has[demand.skill()] < demand.level()) {
        demand.takeOut(from);
      }
    }
  }

  private void takeOutEach(byte[] has, RowSet asked, RowSet from) {
    for (int row = asked.next(0); row >= 0; row = asked.next(row + 1)) {
      if (!meets(has, row)) {
        from.remove(row);
      }
    }
  }

  /** Writes the levels of an intern; returns the numbers of the skills. */
  private List<Integer> write(Intern intern, byte[] has) {
    List<Integer> known = new ArrayList<>();
    cohort
        .skillsOf(intern)
        .forEach(
            (skill, level) -> {
              Integer number = numbers.get(skill);
              if (number != null) {
                has[number] = (byte) level.level();
                known.add(number);
              }
            });
    return known;
  }

  private boolean meets(byte[] has, int row) {
    for (int i = firsts[row]; i < firsts[row + 1]; i++) {
      if (has[skills[i]] < levels[i]) {
        return false;
      }
    }
    return true;
  }
}
