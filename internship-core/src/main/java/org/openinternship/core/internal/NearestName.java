package org.openinternship.core.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A search for the name that was probably meant where another one was written.
 *
 * <p>Case, hyphens, underlines, spaces, what is not seen and zeros before a number make no
 * difference. Beyond that names are near if their letters become each other by one step from three
 * letters on, or by two from six on: a letter more, a letter less, another letter, or two
 * neighbours swapped. Numbers and words of one letter are never changed: {@code p-2} is another
 * project than {@code p-1}, and {@code team-b} another one than {@code team-a}, no slip of the pen.
 */
public final class NearestName {
  /** The chars of a name that is compared; longer ones would take long. */
  private static final int MAX_LENGTH = 100;

  /** The names that are compared; of more the nearest is not looked for, which would take long. */
  private static final int MAX_NAMES = 20_000;

  private static final int LETTERS_PER_STEP = 3;

  /** The steps between names that are near. */
  private static final int MAX_STEPS = 2;

  private record Near(int steps, String name) {}

  private NearestName() {}

  /**
   * Finds the nearest name; of several that are as near, the first in the order of texts. The time
   * is in proportion to the number of names and their length.
   *
   * @param written what was written
   * @param names the names that there are
   * @return the name that was probably meant; empty if none is near, or there are more than 20,000
   *     names
   */
  public static Optional<String> to(String written, Stream<String> names) {
    Parts parts = Parts.of(written);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Near nearest = null;
    int step = 0;
    for (Iterator<String> all = names.iterator(); all.hasNext(); ) {
      Interrupts.checkAt(step);
      if (step++ == MAX_NAMES) {
        return Optional.empty();
      }
      String name = all.next();
      int max = nearest == null ? MAX_STEPS : nearest.steps();
      int steps = steps(parts, Parts.of(name), max);
      if (steps <= max && (nearest == null || isBefore(steps, name, nearest))) {
        nearest = new Near(steps, name);
      }
    }
    return Optional.ofNullable(nearest).map(Near::name);
  }

  private static boolean isBefore(int steps, String name, Near nearest) {
    return Comparator.comparingInt(Near::steps)
            .thenComparing(Near::name)
            .compare(new Near(steps, name), nearest)
        < 0;
  }

  /**
   * A name in parts.
   *
   * @param letters the letters of its words in small
   * @param fixed its numbers and words of one letter in their order, each with a space behind
   */
  private record Parts(String letters, String fixed) {
    private static final Parts NONE = new Parts("", "");

    static Parts of(String text) {
      if (text.length() > MAX_LENGTH) {
        return NONE;
      }
      StringBuilder letters = new StringBuilder();
      StringBuilder fixed = new StringBuilder();
      for (int from = 0, to = 0; from < text.length(); from = Math.max(to, from + 1)) {
        boolean digits = Character.isDigit(text.charAt(from));
        for (to = from; to < text.length() && isPart(text.charAt(to), digits); to++) {}
        if (digits) {
          while (from < to - 1 && text.charAt(from) == '0') {
            from++;
          }
        }
        StringBuilder part = digits || to - from == 1 ? fixed : letters;
        for (int i = from; i < to; i++) {
          part.append(Character.toLowerCase(text.charAt(i)));
        }
        if (digits || to - from == 1) {
          fixed.append(' ');
        }
      }
      return new Parts(letters.toString(), fixed.toString());
    }

    private static boolean isPart(char character, boolean digits) {
      return digits
          ? Character.isDigit(character)
          : Character.isLetter(character) || Character.isSurrogate(character);
    }

    boolean isEmpty() {
      return letters.isEmpty() && fixed.isEmpty();
    }
  }

  /** How many steps there are between two names; more than {@code max} if they are not near. */
  private static int steps(Parts one, Parts other, int max) {
    if (!one.fixed().equals(other.fixed())) {
      return max + 1;
    }
    int longer = Math.max(one.letters().length(), other.letters().length());
    int bound = Math.min(max, longer / LETTERS_PER_STEP);
    int shorter = Math.min(one.letters().length(), other.letters().length());
    return longer - shorter <= bound ? distance(one.letters(), other.letters(), bound) : max + 1;
  }

  /**
   * The distance of Damerau and Levenshtein in which no letter takes part in two steps; more than
   * {@link #MAX_STEPS} if it is above the bound. Only the places that are so near to the diagonal
   * are looked at, so the time is in proportion to the length.
   */
  private static int distance(String one, String other, int bound) {
    int far = MAX_STEPS + 1;
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = Math.min(j, far);
    }
    for (int i = 1; i <= one.length(); i++) {
      Arrays.fill(
          row, Math.max(0, i - bound - 1), Math.min(other.length(), i + bound + 1) + 1, far);
      row[0] = Math.min(i, far);
      int best = row[0];
      for (int j = Math.max(1, i - bound); j <= Math.min(other.length(), i + bound); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isSwap(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        best = Math.min(best, row[j]);
      }
      if (best > bound) {
        return far;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[other.length()] <= bound ? last[other.length()] : far;
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
