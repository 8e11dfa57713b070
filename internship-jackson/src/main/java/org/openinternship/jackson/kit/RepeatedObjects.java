package org.openinternship.jackson.kit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the small objects of a document, most of which it says again and again: a skill
 * at a level, a language, working hours. Each is checked and made once as long as it is kept, and
 * values share it. They are told apart by their parts, which are the same objects where {@link
 * RepeatedTexts} has them.
 *
 * <p>As there, an object has one place, where the last one of several is kept.
 */
final class RepeatedObjects {
  /** The properties of an object that is kept. */
  private static final int MAX_PARTS = 4;

  /** The objects of a small document that are kept. */
  private static final int MIN_PLACES = 1 << 5;

  /** The objects of a large document that are kept. */
  private static final int MAX_PLACES = 1 << 14;

  private static final class Kept {
    final JsonForm<?> form;
    final @Nullable Object[] parts;
    final Object value;

    Kept(JsonForm<?> form, @Nullable Object[] parts, Object value) {
      this.form = form;
      this.parts = parts;
      this.value = value;
    }
  }

  private @Nullable Kept[] places = new Kept[MIN_PLACES];

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
   * @return the value, null if none is kept
   */
  @Nullable Object get(JsonForm<?> form, @Nullable Object[] parts) {
    Kept kept = places[place(parts)];
    return kept != null && kept.form == form && areSame(kept.parts, parts) ? kept.value : null;
  }

  private static boolean areSame(@Nullable Object[] some, @Nullable Object[] others) {
    for (int i = 0; i < others.length; i++) { // as many, of one form
      if (some[i] != others[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Keeps what was made of some parts.
   *
   * @param form the form in which they were read
   * @param parts what was read for each property
   * @param value what was made of it
   */
  void keep(JsonForm<?> form, @Nullable Object[] parts, Object value) {
    if (++missed > places.length / 2 && places.length < MAX_PLACES) {
      grow();
    }
    put(new Kept(form, parts, value));
  }

  private void grow() {
    @Nullable Kept[] before = places;
    places = new Kept[4 * before.length];
    missed = 0;
    for (Kept kept : before) {
      if (kept != null) {
        put(kept);
      }
    }
  }

  private void put(Kept kept) {
    places[place(kept.parts)] = kept;
  }

  private int place(@Nullable Object[] parts) {
    int hash = parts.length;
    for (Object part : parts) {
      hash = 31 * hash + Objects.hashCode(part);
    }
    return (hash * 0x9e3779b9) >>> Integer.numberOfLeadingZeros(places.length - 1);
  }
}
