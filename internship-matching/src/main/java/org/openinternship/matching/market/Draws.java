package org.openinternship.matching.market;

/**
 * The arithmetic of a {@link Lottery}: from the seed and the hashes of keys to numbers. Nothing is
 * allocated.
 */
final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /** What a number is drawn for: one drawing never says anything about another. */
  private static final int INTERNS = 1;

  private static final int INTERNS_AT_PROJECT = 2;
  private static final int PROJECTS_OF_INTERN = 3;
  private static final int PROJECTS = 4;

  private Draws() {}

  /** Returns the hash of a key: FNV-1a over its UTF-8 bytes, mixed. */
  static long hash(String key) {
    long hash = FNV_OFFSET;
    int length = key.length();
    for (int at = 0; at < length; ) {
      int point = key.codePointAt(at);
      at += Character.charCount(point);
      if (point < 0x80) {
        hash = add(hash, point);
      } else if (point < 0x800) {
        hash = add(add(hash, 0xC0 | point >> 6), tail(point));
      } else if (point < 0x10000) {
        hash = add(add(add(hash, 0xE0 | point >> 12), tail(point >> 6)), tail(point));
      } else {
        hash = add(add(hash, 0xF0 | point >> 18), tail(point >> 12));
        hash = add(add(hash, tail(point >> 6)), tail(point));
      }
    }
    return mix(hash);
  }

  /** Returns the hash of the decimal text of an index, which is not made. */
  static long hash(int index) {
    long digits = 0; // four bits each, the first one lowest
    int count = 0;
    for (int rest = index; rest > 0 || count == 0; rest /= 10) {
      digits = digits << 4 | rest % 10;
      count++;
    }
    long hash = FNV_OFFSET;
    for (; count > 0; count--) {
      hash = add(hash, '0' + (int) (digits & 0xF));
      digits >>>= 4;
    }
    return mix(hash);
  }

  private static long add(long hash, int octet) {
    return (hash ^ octet) * FNV_PRIME;
  }

  private static int tail(int point) {
    return 0x80 | (point & 0x3F);
  }

  /** Returns the drawing in which each intern draws one number for all projects. */
  static long ofInterns(long seed) {
    return drawing(seed, INTERNS);
  }

  /** Returns the drawing of interns at one project, by the hash of the key that draws. */
  static long ofInterns(long seed, long key) {
    return mix(drawing(seed, INTERNS_AT_PROJECT) ^ key);
  }

  /** Returns the drawing of the projects on one intern's list, by the hash of the intern's key. */
  static long ofListedProjects(long seed, long intern) {
    return mix(drawing(seed, PROJECTS_OF_INTERN) ^ intern);
  }

  /** Returns the drawing in which each project draws one number for all interns. */
  static long ofProjects(long seed) {
    return drawing(seed, PROJECTS);
  }

  private static long drawing(long seed, int purpose) {
    return mix(seed + purpose * GOLDEN);
  }

  /** Returns the number that a key draws, by its hash: 0 to 2^32-1. */
  static long number(long drawing, long key) {
    return mix(drawing ^ key) >>> 32;
  }

  /** Returns the number of one whom an order of keys does not name: after all whom it names. */
  static long afterListed(long number) {
    return 1L << 31 | number >>> 1;
  }

  private static long mix(long value) {
    long z = value + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
