package org.openinternship.core.eligibility;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

/**
 * A few keys of skills in the order named, each once. Searched from the first on: as few as there
 * are that takes no longer than to hash one, and an eighth of the memory of a hash table, of which
 * there would be one for each project. Immutable.
 */
final class SkillKeys extends AbstractSet<String> {
  /** More keys than these are hashed after all. */
  private static final int MAX_FEW = 32;

  private final String[] keys;

  private SkillKeys(String[] keys) {
    this.keys = keys;
  }

  /** Collects keys. */
  static final class Collector {
    private final @Nullable Set<String> many;
    private final String[] few;
    private int size;

    /**
     * Makes one.
     *
     * @param max how many keys there may be
     */
    Collector(int max) {
      many = max > MAX_FEW ? new LinkedHashSet<>() : null;
      few = new String[many == null ? max : 0];
    }

    /** Adds what a name means; nothing if it means several skills. */
    void add(Resolution meaning) {
      meaning.id().ifPresent(this::add);
    }

    private void add(String key) {
      if (many != null) {
        many.add(key);
      } else if (!isIn(few, size, key)) {
        few[size++] = key;
      }
    }

    /** Returns the keys; nothing may be added any more. */
    Set<String> collected() {
      if (many != null) {
        return Collections.unmodifiableSet(many);
      }
      return size == 0 ? Set.of() : new SkillKeys(Arrays.copyOf(few, size));
    }
  }

  private static boolean isIn(String[] keys, int count, Object key) {
    for (int i = 0; i < count; i++) {
      if (keys[i].equals(key)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean contains(Object key) {
    return isIn(keys, keys.length, key);
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.asList(keys).iterator();
  }

  @Override
  public int size() {
    return keys.length;
  }
}
