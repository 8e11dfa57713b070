package org.openinternship.core.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The one rule for text. There are three kinds of it:
 *
 * <ul>
 *   <li>a <strong>key</strong> is compared char by char, so it is refused unless it is what it
 *       looks like: no white space but plain spaces inside, nothing invisible, in Unicode's normal
 *       form NFC;
 *   <li>a <strong>name</strong> is one line that people write, so it is brought into one form: NFC,
 *       any white space within as one plain space, none around. What is invisible is refused, but
 *       for the joiners and variations that Persian, Indic scripts and emoji are written with;
 *   <li>a <strong>free text</strong> is kept as it is. It may have lines and tabs, but no other
 *       control characters and no halves of characters.
 * </ul>
 *
 * <p>Keys and names are made of the characters of Unicode 13, which every release of Java takes
 * alike, and of pictographs of any age; there are none for private use among them, no pictures, and
 * an accent stands on a letter.
 *
 * <p>None may be blank: made only of white space, no-break spaces included, and of what is
 * invisible. No message repeats a name or a free text, which may say something about a person. See
 * {@link Bounds} for numbers, {@link Folding} for how names are compared and {@link Quoted} for
 * texts in messages.
 */
public final class Texts {
  /** The longest key, in chars. */
  public static final int MAX_KEY = 255;

  /** The longest name, in chars: as it is given, in its form, and folded. */
  public static final int MAX_NAME = 500;

  /** The longest free text, in chars. */
  public static final int MAX_TEXT = 100_000;

  /** The chars that one may become when it is folded; U+FDFA is a whole blessing. */
  private static final int LONGEST_FOLDING = 18;

  private static final String EMPTY_LINE = "an empty line of a form";
  private static final String NONE = "there is none: then leave it out";
  private static final String EMPTY_ITEM = "a list has an empty line";

  private Texts() {}

  /**
   * Checks a key.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the key
   * @return the same text
   * @throws IllegalArgumentException if it is no key, with the name of the character at fault
   * @throws NullPointerException if it is null
   */
  public static String key(String type, String attribute, String text) {
    if (isPlain(Objects.requireNonNull(text, () -> type + "." + attribute), MAX_KEY)) {
      return text;
    }
    refuseBlank(type, attribute, text, "a column of the source is empty");
    refuseLong(type, attribute, text, MAX_KEY);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int end = i + Character.charCount(character);
      boolean space = Characters.isSpace(character);
      if (space && (i == 0 || end == text.length())) {
        String what = character == ' ' ? "white space" : Characters.describe(character);
        throw refusedKey(type, attribute, text, what + " at its ends", "strip it first");
      } else if ((space && character != ' ')
          || Characters.isInvisible(character)
          || Characters.isOutOfPlace(text, i)) {
        throw refusedKey(type, attribute, text, Characters.describe(character), cause(character));
      }
      i = end;
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw refusedKey(
          type,
          attribute,
          text,
          "letters and accents apart",
          "normalise it to the Unicode form NFC first");
    }
    refuseMarks(type, attribute, text);
    return text;
  }

  private static IllegalArgumentException refusedKey(
      String type, String attribute, String text, String what, String maybe) {
    return new IllegalArgumentException(
        "%s: %s %s has %s, it must have none. Maybe %s"
            .formatted(type, attribute, Quoted.of(text), what, maybe));
  }

  /**
   * Checks what stands for something under a name or a key and may be longer than either: nothing
   * in it is for control or invisible.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text, may be empty
   * @return the same text
   * @throws IllegalArgumentException if it is longer than {@link #MAX_TEXT} or has such a
   *     character, which is named
   * @throws NullPointerException if it is null
   */
  public static String visible(String type, String attribute, String text) {
    refuseLong(
        type, attribute, Objects.requireNonNull(text, () -> type + "." + attribute), MAX_TEXT);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Characters.isOutOfPlace(text, i)
          || (Characters.isSpace(text.codePointAt(i)) && text.codePointAt(i) != ' ')) {
        throw refused(type, attribute, text.codePointAt(i));
      }
    }
    return text;
  }

  /**
   * Brings a name into its form.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the name as somebody wrote it
   * @return the name, the same text if it was in its form
   * @throws IllegalArgumentException if it is blank, too long or has a character that is invisible
   *     or for control, which is named
   * @throws NullPointerException if it is null
   */
  public static String name(String type, String attribute, String text) {
    return name(type, attribute, text, EMPTY_LINE);
  }

  /**
   * Brings a name into its form, with a likely cause of its own where it is blank.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the name as somebody wrote it
   * @param maybe why it may be blank
   * @return the name
   * @throws IllegalArgumentException as for {@link #name(String, String, String)}
   * @throws NullPointerException if it is null
   */
  public static String name(String type, String attribute, String text, String maybe) {
    if (isPlain(Objects.requireNonNull(text, () -> type + "." + attribute), MAX_NAME)) {
      return text;
    }
    refuseBlank(type, attribute, text, maybe);
    refuseLong(type, attribute, text, MAX_NAME);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!Unicode13.has(text.codePointAt(i))) { // releases of Java sort them differently
        throw refused(type, attribute, text.codePointAt(i));
      }
    }
    String name = singleSpaces(Normalizer.normalize(text, Normalizer.Form.NFC));
    refuseLong(type, attribute, name, MAX_NAME, " in the Unicode form NFC");
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      if (Characters.isOutOfPlace(name, i)) {
        throw refused(type, attribute, name.codePointAt(i));
      }
    }
    refuseMarks(type, attribute, name);
    if (name.length() > MAX_NAME / LONGEST_FOLDING) {
      refuseLong(type, attribute, Folding.of(name), MAX_NAME, " once it is folded for comparing");
    }
    return name;
  }

  /**
   * Whether a text is a key and in the form of a name for sure: most are, and are made by the
   * million.
   */
  private static boolean isPlain(String text, int max) {
    int length = text.length();
    if (length == 0 || length > max) {
      return false;
    }
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }
    return before != ' ';
  }

  private static boolean arePlain(List<String> texts) {
    for (String text : texts) {
      if (text == null || !isPlain(text, MAX_NAME)) {
        return false;
      }
    }
    return true;
  }

  private static String singleSpaces(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isSpace(text.charAt(i))) { // none is beyond the first plane
        gap = true;
        continue;
      } else if (gap && !single.isEmpty()) {
        single.append(' ');
      }
      gap = false;
      single.append(text.charAt(i));
    }
    return single.toString();
  }

  /**
   * Brings a name, where there is one, into its form.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the name as somebody wrote it
   * @return the name
   * @throws IllegalArgumentException as for {@link #name(String, String, String)}
   * @throws NullPointerException if it is null
   */
  public static Optional<String> name(String type, String attribute, Optional<String> text) {
    return Objects.requireNonNull(text, () -> type + "." + attribute)
        .map(it -> name(type, attribute, it, NONE));
  }

  /**
   * Brings each name of a list into its form.
   *
   * @param type the type that is checked
   * @param attribute its attribute, in the plural
   * @param texts the names, may be none
   * @return the names in the same order, unmodifiable
   * @throws IllegalArgumentException as for {@link #name(String, String, String)}
   * @throws NullPointerException if they or one of them is null
   */
  public static List<String> names(String type, String attribute, Collection<String> texts) {
    List<String> copy =
        new ArrayList<>(Objects.requireNonNull(texts, () -> type + "." + attribute));
    if (arePlain(copy)) {
      return List.copyOf(copy);
    }
    List<String> names = new ArrayList<>();
    for (String text : Copies.list(copy, type + "." + attribute)) {
      names.add(name(type, "one of " + attribute, text, EMPTY_ITEM));
    }
    return List.copyOf(names);
  }

  /**
   * Brings the keys of a map that are names into their form.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param entries the entries, may be none
   * @param <V> the values
   * @return the entries in the same order, unmodifiable
   * @throws IllegalArgumentException as for {@link #name(String, String, String)}, or if two names
   *     are the same once they are in their form
   * @throws NullPointerException if they, a name or a value is null
   */
  public static <V> Map<String, V> byName(
      String type, String attribute, Map<String, ? extends V> entries) {
    Map<String, V> named = new LinkedHashMap<>();
    Copies.map(entries, type + "." + attribute)
        .forEach(
            (key, value) -> {
              if (named.put(name(type, "a name in " + attribute, key), value) != null) {
                throw new IllegalArgumentException(
                    type + ": " + attribute + " has one name twice, in two ways of writing it");
              }
            });
    return Collections.unmodifiableMap(named);
  }

  /**
   * Checks a free text.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text
   * @return the same text
   * @throws IllegalArgumentException if it is blank, too long or has a control character, which is
   *     named
   * @throws NullPointerException if it is null
   */
  public static String text(String type, String attribute, String text) {
    return text(type, attribute, text, EMPTY_LINE);
  }

  private static String text(String type, String attribute, String text, String maybe) {
    refuseBlank(type, attribute, text, maybe);
    return written(type, attribute, text);
  }

  /**
   * Checks a text that may be blank and must be whole otherwise: the rule of a free text but for
   * that.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text
   * @return the same text
   * @throws IllegalArgumentException if it is too long or has a control character, which is named
   * @throws NullPointerException if it is null
   */
  public static String written(String type, String attribute, String text) {
    Objects.requireNonNull(text, () -> type + "." + attribute);
    refuseLong(type, attribute, text, MAX_TEXT);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (Characters.isControl(character) || Characters.isBroken(character)) {
        throw refused(type, attribute, character);
      }
    }
    return text;
  }

  /**
   * Checks a free text, where there is one.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text the text
   * @return the same text
   * @throws IllegalArgumentException as for {@link #text(String, String, String)}
   * @throws NullPointerException if it is null
   */
  public static Optional<String> text(String type, String attribute, Optional<String> text) {
    Objects.requireNonNull(text, () -> type + "." + attribute)
        .ifPresent(it -> text(type, attribute, it, NONE));
    return text;
  }

  /**
   * Checks each free text of a list.
   *
   * @param type the type that is checked
   * @param attribute its attribute, in the plural
   * @param texts the texts, may be none
   * @return the texts in the same order, unmodifiable
   * @throws IllegalArgumentException as for {@link #text(String, String, String)}
   * @throws NullPointerException if they or one of them is null
   */
  public static List<String> texts(String type, String attribute, Collection<String> texts) {
    List<String> copy = Copies.list(texts, type + "." + attribute);
    copy.forEach(text -> text(type, "one of " + attribute, text, EMPTY_ITEM));
    return copy;
  }

  private static void refuseBlank(String type, String attribute, String text, String maybe) {
    if (Characters.isBlank(Objects.requireNonNull(text, () -> type + "." + attribute))) {
      throw new IllegalArgumentException(type + ": " + attribute + " is blank. Maybe " + maybe);
    }
  }

  /** An accent alone stands on whatever is written before it, in a list or a message. */
  private static void refuseMarks(String type, String attribute, String text) {
    if (Characters.isOfMarks(text)) {
      throw new IllegalArgumentException(
          "%s: %s has only %s, it must have a letter or a sign of its own. Maybe the letter before it was lost"
              .formatted(type, attribute, Characters.describe(text.codePointAt(0))));
    }
  }

  private static void refuseLong(String type, String attribute, String text, int max) {
    refuseLong(type, attribute, text, max, "");
  }

  /** Says in which form the chars were counted, where it is not the one that was given. */
  private static void refuseLong(String type, String attribute, String text, int max, String form) {
    if (text.length() > max) {
      String maybe =
          form.isEmpty()
              ? "several were joined to one"
              : "it has signs that stand for many letters: then write the letters";
      throw new IllegalArgumentException(
          "%s: %s has %s chars%s, it must have at most %s. Maybe %s"
              .formatted(type, attribute, text.length(), form, max, maybe));
    }
  }

  private static IllegalArgumentException refused(String type, String attribute, int character) {
    return new IllegalArgumentException(
        "%s: %s has %s, it must have no such character. Maybe %s"
            .formatted(type, attribute, Characters.describe(character), cause(character)));
  }

  private static String cause(int character) {
    if (character == Characters.REPLACEMENT) {
      return "a file was read in another encoding than it was written in";
    } else if (character == Characters.OBJECT) {
      return "a picture was copied with the text";
    } else if (Characters.isPrivate(character)) {
      return "it was copied from a document with a font of its own";
    } else if (!Unicode13.has(character) && !Characters.isBroken(character)) {
      return "it is of later years: then write what every machine knows";
    }
    return "it was copied from a web page or a document";
  }

  /**
   * Checks that no two are the same.
   *
   * @param type the type that is checked
   * @param attribute what one of them is, in the singular
   * @param keys the names or keys
   * @throws IllegalArgumentException if one is there twice
   * @throws NullPointerException if they or one of them is null
   */
  public static void checkDifferent(String type, String attribute, Collection<?> keys) {
    Set<Object> seen = new HashSet<>();
    for (Object key : Objects.requireNonNull(keys, () -> type + "." + attribute)) {
      if (!seen.add(Objects.requireNonNull(key, () -> type + "." + attribute))) {
        throw new IllegalArgumentException(
            type + ": " + attribute + " " + Quoted.of(key.toString()) + " is there more than once");
      }
    }
  }

  /**
   * Checks that there is at least one.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param items the items
   * @throws IllegalArgumentException if there is none
   * @throws NullPointerException if they are null
   */
  public static void checkNotEmpty(String type, String attribute, Collection<?> items) {
    if (Objects.requireNonNull(items, () -> type + "." + attribute).isEmpty()) {
      throw new IllegalArgumentException(
          type + ": " + attribute + " is empty, it must have at least 1");
    }
  }
}
