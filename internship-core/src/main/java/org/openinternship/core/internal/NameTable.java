package org.openinternship.core.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The codes that people may mean by a name, for advice to whoever writes a name instead of a code.
 * Names are compared folded, without accents, stops, brackets and articles, so {@code Cote
 * d'Ivoire} is {@code C\u00f4te d\u2019Ivoire} and {@code U.K.} is {@code UK}.
 *
 * <p>The tables are written down rather than asked of the platform, whose own names differ from one
 * release to the next and take seconds to load.
 */
public final class NameTable {
  /** The longest text that is taken for a name, in chars. */
  public static final int MAX_GUESSED = 60;

  private static final Pattern ACCENTS = Pattern.compile("[\\p{Mn}&&[^\u1734\\x{1171e}]]");
  private static final Pattern STOPS = Pattern.compile("[.,'\u02bb\u02bc()]");
  private static final Pattern GAPS = Pattern.compile("[ -]+");

  private final Map<String, List<String>> codes;

  private NameTable(Map<String, List<String>> codes) {
    this.codes = codes;
  }

  /**
   * Reads a table.
   *
   * @param table a line for each code or some, as in {@code DE=Germany|Deutschland} and {@code
   *     USD,CAD=dollar}; of the codes of one name the first line comes first
   * @return the table
   */
  public static NameTable of(String table) {
    Map<String, List<String>> codes = new HashMap<>();
    for (String line : table.split("\n", -1)) {
      int end = Math.max(0, line.indexOf('='));
      for (String name : line.substring(end).split("[=|]", -1)) {
        String key = key(name);
        if (!key.isEmpty()) {
          codes.merge(key, List.of(line.substring(0, end).split(",", -1)), NameTable::both);
        }
      }
    }
    return new NameTable(Collections.unmodifiableMap(codes));
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    more.stream().filter(code -> !all.contains(code)).forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * Returns the codes that may be meant, by the name before a bracket if not by the whole.
   *
   * @param name a name as somebody wrote it
   * @return the codes in the order of the table; none if no code has the name
   */
  public List<String> codes(String name) {
    if (name.length() > MAX_GUESSED) {
      return List.of();
    }
    List<String> found = codes.getOrDefault(key(name), List.of());
    int bracket = name.indexOf('(');
    return found.isEmpty() && bracket > 0
        ? codes.getOrDefault(key(name.substring(0, bracket)), List.of())
        : found;
  }

  /**
   * Says which value may have been meant.
   *
   * @param codes the values, at least one
   * @return words such as {@code CAD or NIO was meant}, with at most three of them
   */
  public static String meant(List<String> codes) {
    int last = codes.size() - 1;
    if (last > 2) {
      return String.join(", ", codes.subList(0, 3)) + ", or another of that name, was meant";
    }
    String before = String.join(", ", codes.subList(0, last));
    return (before.isEmpty() ? "" : before + " or ") + codes.get(last) + " was meant";
  }

  /**
   * Returns the form in which names are compared.
   *
   * @param name a name as somebody wrote it
   * @return its key; empty if nothing is left
   */
  public static String key(String name) {
    String plain = Normalizer.normalize(Folding.of(Unicode13.only(name, '?')), Normalizer.Form.NFD);
    plain = STOPS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll("");
    plain = GAPS.matcher(plain.replace("&", " and ")).replaceAll(" ").strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
