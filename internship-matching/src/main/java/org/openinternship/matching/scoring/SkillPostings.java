package org.openinternship.matching.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openinternship.core.internal.Scratch;
import org.openinternship.core.skill.Proficiency;

/**
 * The skills that many projects name, each with the level up to which it counts and how much a
 * level counts. What somebody's skills bring to projects is added up in whole numbers, in the way
 * that takes fewer steps: skill by skill over all projects that name it, or project by project over
 * the skills that it names. Immutable, safe for several threads.
 */
final class SkillPostings {
  /** The highest sum of a project that the way by skill keeps: it has 16 bits for each. */
  static final int MAX_SUM = Character.MAX_VALUE;

  /** Steps of the way by skill that take as long as one by project, which looks at three tables. */
  private static final int STEPS = 3;

  /**
   * A skill that more than one in so many rows name is added up at all rows: the processor takes
   * many neighbours at once, and only one place from a list. Few skills can be so common, so what
   * is kept for it is at most 32 bytes a need.
   */
  private static final int DENSE = 4;

  /** Neighbours that take as long as one step. */
  private static final int AT_ONCE = 16;

  private final Map<String, Integer> numbers;

  /** By project: the skills of a row stand from one place to the next. */
  private final int[] firstOfRow;

  private final int[] skills;
  private final byte[] levels;
  private final byte[] points;

  /** By skill: its rows stand from one place to the next, with what each level adds there. */
  private final int[] firstOfSkill;

  private final int[] rows;
  private final byte[][] adds = new byte[Proficiency.values().length + 1][];

  /** By skill that many rows name: what each level adds at every row; null for the others. */
  private final char[][][] dense;

  private final Scratch<char[]> sums;
  private final Scratch<byte[]> ofSomebody;

  private SkillPostings(Builder from) {
    numbers = from.numbers;
    firstOfRow = from.firstOfRow;
    int size = from.size;
    skills = Arrays.copyOf(from.skills, size);
    levels = Arrays.copyOf(from.levels, size);
    points = Arrays.copyOf(from.points, size);
    firstOfSkill = new int[numbers.size() + 1];
    rows = new int[size];
    for (int has = 1; has < adds.length; has++) {
      adds[has] = new byte[size];
    }
    sortBySkill();
    dense = new char[numbers.size()][][];
    addEverywhere();
    sums = new Scratch<>(() -> new char[rows()]);
    ofSomebody = new Scratch<>(() -> new byte[numbers.size()]);
  }

  private int rows() {
    return firstOfRow.length - 1;
  }

  /** Returns how many rows name a skill. */
  private int named(int skill) {
    return firstOfSkill[skill + 1] - firstOfSkill[skill];
  }

  private void addEverywhere() {
    for (int skill = 0; skill < dense.length; skill++) {
      if (named(skill) > rows() / DENSE) {
        dense[skill] = new char[adds.length][];
        for (int has = 1; has < adds.length; has++) {
          dense[skill][has] = new char[rows()];
          addUp(dense[skill][has], adds[has], firstOfSkill[skill], firstOfSkill[skill + 1]);
        }
      }
    }
  }

  private void addUp(char[] all, byte[] add, int from, int to) {
    for (int i = from; i < to; i++) {
      all[rows[i]] += (char) add[i];
    }
  }

  private static void addUp(char[] all, char[] add) {
    for (int i = 0; i < all.length; i++) {
      all[i] += add[i];
    }
  }

  private void sortBySkill() {
    for (int skill : skills) {
      firstOfSkill[skill + 1]++;
    }
    for (int skill = 0; skill < numbers.size(); skill++) {
      firstOfSkill[skill + 1] += firstOfSkill[skill];
    }
    int[] next = firstOfSkill.clone();
    for (int row = 0; row + 1 < firstOfRow.length; row++) {
      for (int i = firstOfRow[row]; i < firstOfRow[row + 1]; i++) {
        int place = next[skills[i]]++;
        rows[place] = row;
        for (int has = 1; has < adds.length; has++) {
          adds[has][place] = (byte) (points[i] * Math.min(levels[i], has));
        }
      }
    }
  }

  /** Collects the skills of projects, in the order of their rows. */
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] firstOfRow;
    private int[] skills = new int[64];
    private byte[] levels = new byte[64];
    private byte[] points = new byte[64];
    private int size;

    Builder(int projects) {
      firstOfRow = new int[projects + 1];
    }

    void add(String skill, int level, int pointsOfLevel) {
      if (size == skills.length) {
        skills = Arrays.copyOf(skills, 2 * size);
        levels = Arrays.copyOf(levels, 2 * size);
        points = Arrays.copyOf(points, 2 * size);
      }
      Integer number = numbers.get(skill);
      if (number == null) {
        number = numbers.size();
        numbers.put(skill, number);
      }
      skills[size] = number;
      levels[size] = (byte) level;
      points[size++] = (byte) pointsOfLevel;
    }

    void endOfRow(int row) {
      firstOfRow[row + 1] = size;
    }

    SkillPostings build() {
      return new SkillPostings(this);
    }
  }

  /** The skills of somebody, as far as projects name them. */
  final class Profile {
    private final int[] known;
    private final byte[] at;
    private int size;
    private int steps;

    private Profile(int max) {
      known = new int[max];
      at = new byte[max];
    }

    void add(String skill, int level) {
      Integer number = numbers.get(skill);
      if (number != null) {
        known[size] = number;
        at[size++] = (byte) level;
        steps += dense[number] == null ? named(number) : rows() / AT_ONCE;
      }
    }

    /** Returns how many of the skills some project names. */
    int size() {
      return size;
    }

    /**
     * Writes down what the skills bring to some projects. Exact where no skill brings more than
     * one, as learning goals do, however many there are; else up to {@link #MAX_SUM}.
     *
     * @param asked the rows of the projects
     * @param from the first place to look at
     * @param to the place after the last to look at
     * @param there takes the sum of each; any number where it is too high to be told
     */
    void sums(int[] asked, int from, int to, int[] there) {
      long perRow = STEPS * (long) skills.length / Math.max(1, rows());
      // More skills than that may pass the highest sum by one each.
      if (size > MAX_SUM || (to - from) * perRow < steps + rows() / AT_ONCE) {
        byRow(asked, from, to, there);
      } else {
        bySkill(asked, from, to, there);
      }
    }

    private void byRow(int[] asked, int from, int to, int[] there) {
      byte[] has = ofSomebody.lend();
      for (int i = 0; i < size; i++) {
        has[known[i]] = at[i];
      }
      for (int i = from; i < to; i++) {
        int sum = 0;
        int end = firstOfRow[asked[i] + 1];
        for (int place = firstOfRow[asked[i]]; place < end; place++) {
          sum += points[place] * Math.min(levels[place], has[skills[place]]);
        }
        there[i] = sum;
      }
      for (int i = 0; i < size; i++) {
        has[known[i]] = 0;
      }
      ofSomebody.giveBack(has);
    }

    private void bySkill(int[] asked, int from, int to, int[] there) {
      char[] all = sums.lend();
      for (int i = 0; i < size; i++) {
        int skill = known[i];
        if (dense[skill] == null) {
          addUp(all, adds[at[i]], firstOfSkill[skill], firstOfSkill[skill + 1]);
        } else {
          addUp(all, dense[skill][at[i]]);
        }
      }
      for (int i = from; i < to; i++) {
        there[i] = all[asked[i]];
      }
      Arrays.fill(all, '\0');
      sums.giveBack(all);
    }
  }

  /** Makes an empty profile, with room for so many skills. */
  Profile profile(int max) {
    return new Profile(max);
  }
}
