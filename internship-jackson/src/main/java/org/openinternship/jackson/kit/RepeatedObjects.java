package org.openinternship.jackson.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the small objects of a document, most of which it says again and again: a skill
 * at a level, a language, working hours. Each is checked and made once as long as it is kept, and
 * values share it. They are told apart by their parts, which are the same objects where {@link
 * RepeatedTexts} has them.
 *
 * <p>As there, an object has one place, where the last one of several is kept, in an array.
 */
final class RepeatedObjects {
  /** The properties of an object that is kept. */
  private static final int MAX_PARTS = 4;

  /** For each place: the form, the value, and its parts. */
  private static final int WIDTH = 2 + MAX_PARTS;

  /** The objects of a small document that are kept. */
  private static final int MIN_PLACES = 1 << 5;

  /** The objects of a large document that are kept. */
  private static final int MAX_PLACES = 1 << 14;

  private static final int GROWTH = 8;

  private int places = MIN_PLACES;
  private @Nullable Object[] kept = new Object[WIDTH * MIN_PLACES];

  /** How many were not found since there are so many places. */
  private int missed;

  /** Whether objects with such properties are kept: few, which are texts and constants. */
  static boolean isOne(List<ObjectProperty> properties) {
    return properties.size() <= MAX_PARTS
        && properties.stream()
            .map(ObjectProperty::form)
            .allMatch(form -> form instanceof TextForm || form instanceof ChoiceForm);
  }

  /**
   * Returns what was made of the same parts.
   *
   * @param form the form in which they were read
   * @param parts what was read for each property
   * @param hash a hash of the texts that they were read of
   * @return the value, null if none is kept
   */
  @Nullable Object get(JsonForm<?> form, @Nullable Object[] parts, int hash) {
    int at = place(hash);
    if (kept[at] != form) {
      return null;
    }
    for (int i = 0; i < parts.length; i++) { // as many, of one form
      if (kept[at + 2 + i] != parts[i]) {
        return null;
      }
    }
    return kept[at + 1];
  }

  /**
   * Keeps what was made of some parts.
   *
   * @param form the form in which they were read
   * @param parts what was read for each property
   * @param hash a hash of the texts that they were read of
   * @param value what was made of it
   */
  void keep(JsonForm<?> form, @Nullable Object[] parts, int hash, Object value) {
    if (++missed > places / 2 && places < MAX_PLACES) {
      places *= GROWTH;
      kept = new Object[WIDTH * places]; // what was kept is soon made again
      missed = 0;
    }
    int at = place(hash);
    kept[at] = form;
    kept[at + 1] = value;
    System.arraycopy(parts, 0, kept, at + 2, parts.length);
  }

  private int place(int hash) {
    return WIDTH * ((hash * 0x9e3779b9) >>> Integer.numberOfLeadingZeros(places - 1));
  }
}
