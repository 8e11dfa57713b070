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
 */
final class RepeatedTexts {
  /** The longest text that is kept, in chars; what is longer is hardly said twice. */
  static final int MAX_LENGTH = 64;

  /** The texts of a small document that are kept. */
  private static final int MIN_PLACES = 1 << 8;

  /** The texts of a large document that are kept. */
  private static final int MAX_PLACES = 1 << 14;

  private static final class Kept {
    final Object form;
    final int hash;
    final char[] text;
    final Object value;

    Kept(Object form, int hash, char[] text, Object value) {
      this.form = form;
      this.hash = hash;
      this.text = text;
      this.value = value;
    }
  }

  private @Nullable Kept[] places = new Kept[MIN_PLACES];

  /** For each place the hash of the last text that was not kept. */
  private int[] passed = new int[MIN_PLACES];

  /** How many were not found since there are so many places. */
  private int missed;

  /** The hash of the text that was asked for last. */
  private int asked;

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
    int hash = length; // few texts stand in several forms
    for (int i = from; i < from + length; i++) {
      hash = Integer.rotateLeft(hash, 5) ^ chars[i]; // shorter to wait for than a product
    }
    asked = hash * 0x9e3779b9;
    Kept kept = places[place(asked)];
    return kept != null
            && kept.hash == asked
            && kept.form == form
            && isSame(kept.text, chars, from, length)
        ? kept.value
        : null;
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
    if (++missed > places.length / 2 && places.length < MAX_PLACES) {
      grow();
    }
    int place = place(asked);
    if (passed[place] != asked) {
      passed[place] = asked;
      return;
    }
    put(new Kept(form, asked, text.toCharArray(), value));
  }

  private void grow() {
    @Nullable Kept[] before = places;
    places = new Kept[4 * before.length];
    passed = new int[places.length];
    missed = 0;
    for (Kept kept : before) {
      if (kept != null) {
        put(kept);
      }
    }
  }

  private void put(Kept kept) {
    places[place(kept.hash)] = kept;
  }

  /** By the upper bits, which all of the text has a part in. */
  private int place(int hash) {
    return hash >>> Integer.numberOfLeadingZeros(places.length - 1);
  }
}
