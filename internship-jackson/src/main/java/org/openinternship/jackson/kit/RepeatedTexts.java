package org.openinternship.jackson.kit;

import org.jspecify.annotations.Nullable;

/**
 * What was made of the texts of a document, most of which it says again and again: keys, names,
 * periods, zones, levels. Each is checked and made once as long as it is kept, and values share it.
 *
 * <p>A text has one place, where the last one of several is kept, so that it takes constant time
 * and a bounded memory, less for a small document. It is kept when it comes for the second time: of
 * the keys of a million interns each would drive out a text that is repeated. A text that is
 * refused is not kept.
 *
 * <p>What is kept stands in two arrays and in no objects, which would lie all over the memory among
 * the values that were made meanwhile: it takes longer to get there than to compare a text.
 */
final class RepeatedTexts {
  /** The longest text that is kept, in chars; what is longer is hardly said twice. */
  static final int MAX_LENGTH = 64;

  /** The texts of a small document that are kept. */
  private static final int MIN_PLACES = 1 << 8;

  /** The texts of a large document that are kept. */
  private static final int MAX_PLACES = 1 << 14;

  private static final int GROWTH = 8;

  /**
   * The longest text of ASCII that two numbers stand for; of one that is longer they are a hash.
   */
  private static final int MAX_SHORT = 16;

  private static final int EIGHT = 8;
  private static final int FOUR = 4;

  /** Of four chars, one of which is beyond ASCII. */
  private static final long BEYOND_ASCII = 0xff80_ff80_ff80_ff80L;

  private int places = MIN_PLACES;

  /** For each place the two numbers of the text. */
  private long[] texts = new long[2 * MIN_PLACES];

  /** For each place the form of the text, what was made of it, and its chars if it is long. */
  private @Nullable Object[] made = new Object[3 * MIN_PLACES];

  /** For each place the hash of the last text that was not kept. */
  private int[] passed = new int[MIN_PLACES];

  /** How many were not found since there are so many places. */
  private int missed;

  /** The two numbers of the text that was asked for last, whether it is long, and its hash. */
  private long first;

  private long second;
  private boolean isLong;
  private int hash;

  /** The hash of the texts that were asked for since it was taken. */
  private int sequence;

  /**
   * Returns what was made of a text.
   *
   * @param form the form in which it is read
   * @param chars where it stands
   * @param from where it begins
   * @param length how long it is
   * @return the value, null if none is kept
   */
  @Nullable Object get(Object form, char[] chars, int from, int length) {
    ask(chars, from, length);
    long mixed = (first * 0x9e3779b97f4a7c15L ^ second) * 0xc2b2ae3d27d4eb4fL;
    hash = (int) (mixed >>> Integer.SIZE);
    sequence = 31 * sequence + hash;
    int place = place();
    if (texts[2 * place] != first || texts[2 * place + 1] != second || made[3 * place] != form) {
      return null;
    }
    char[] text = (char[]) made[3 * place + 2];
    boolean same = isLong ? text != null && isSame(text, chars, from, length) : text == null;
    return same ? made[3 * place + 1] : null;
  }

  /**
   * Brings a text into two numbers. A short one begins and ends with so many chars, which may be
   * the same ones, so its length is among the highest bits, which ASCII leaves free.
   */
  private void ask(char[] chars, int from, int length) {
    isLong = false;
    int end = from + length;
    long beyond = BEYOND_ASCII;
    if (length < FOUR) {
      first = 0;
      for (int i = from; i < end; i++) {
        first = first << Character.SIZE | chars[i];
      }
      second = ~length;
      return;
    } else if (length <= EIGHT) {
      long begin = four(chars, from);
      long rest = four(chars, end - FOUR);
      first = begin | rest << 8;
      second = ~length;
      beyond &= begin | rest;
    } else if (length <= MAX_SHORT) {
      long a = four(chars, from);
      long b = four(chars, from + FOUR);
      long c = four(chars, end - EIGHT);
      long d = four(chars, end - FOUR);
      first = a | b << 8;
      second = c | d << 8 | 0x80L << (EIGHT * (length - EIGHT - 1));
      beyond &= a | b | c | d;
    }
    if (beyond != 0) {
      askLong(chars, from, end);
    }
  }

  private static long four(char[] chars, int from) {
    return chars[from]
        | (long) chars[from + 1] << 16
        | (long) chars[from + 2] << 32
        | (long) chars[from + 3] << 48;
  }

  private void askLong(char[] chars, int from, int end) {
    isLong = true;
    first = (long) end - from;
    second = 0;
    for (int i = from; i < end; i++) {
      first = Long.rotateLeft(first, 5) ^ chars[i]; // shorter to wait for than a product
    }
  }

  /** Texts are short: a loop is faster than what compares long arrays. */
  private static boolean isSame(char[] text, char[] chars, int from, int length) {
    if (text.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[i] != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Keeps what was made of the text that was asked for last, if it came before.
   *
   * @param form the form in which it was read
   * @param text the text
   * @param value what was made of it
   */
  void keep(Object form, String text, Object value) {
    if (++missed > places / 2 && places < MAX_PLACES) {
      grow();
    }
    int place = place();
    if (passed[place] != hash) {
      passed[place] = hash;
      return;
    }
    texts[2 * place] = first;
    texts[2 * place + 1] = second;
    made[3 * place] = form;
    made[3 * place + 1] = value;
    made[3 * place + 2] = isLong ? text.toCharArray() : null;
  }

  /** Makes more places; what was kept is soon made again. */
  private void grow() {
    places *= GROWTH;
    texts = new long[2 * places];
    made = new Object[3 * places];
    passed = new int[places];
    missed = 0;
  }

  /** By the upper bits, which all of the text has a part in. */
  private int place() {
    return hash >>> Integer.numberOfLeadingZeros(places - 1);
  }

  /** Returns a hash of the texts that were asked for since this was called last. */
  int takeSequence() {
    int taken = sequence;
    sequence = 0;
    return taken;
  }
}
