package org.openinternship.jackson.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openinternship.core.internal.NameTable;
import org.openinternship.core.internal.Unicode13;

/**
 * The name of a column in the form in which names are compared: case, accents, spaces and signs
 * make no difference, nor does an s at the end of a word or a hump within ({@code hoursPerWeek}).
 * Numbers, {@code 1st} and {@code first} among them, are one sign, and {@code #} without one is the
 * word for it.
 *
 * @param text the form; empty if nothing of the name is a letter or digit
 * @param number the one number in it
 */
record HeaderKey(String text, OptionalInt number) {
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** The sign for a number, where no number follows it. */
  private static final Pattern SIGN = Pattern.compile("#(?! ?[0-9])");

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{Nd}+");
  private static final Pattern NUMERAL = Pattern.compile("([0-9]{1,4})(?: ?(?:st|nd|rd|th)\\b)?");
  private static final Pattern COMPOUND =
      Pattern.compile("(erst|zweit|dritt|viert|funft)(wunsch|wahl|prioritat|praferenz)");
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final List<String> GERMAN =
      List.of("erst", "zweit", "dritt", "viert", "funft", "sechst", "siebt", "acht", "neunt");
  private static final String NUMBER = "#";

  /** Characters of a header that is looked up; what is longer is not known. */
  private static final int LONGEST = 200;

  static HeaderKey of(String header) {
    if (header.length() > LONGEST) {
      return new HeaderKey("", OptionalInt.empty());
    }
    String known = Unicode13.only(header, '?'); // releases of Java sort others differently
    String spelled = SIGN.matcher(HUMP.matcher(known).replaceAll(" ")).replaceAll(" number ");
    String plain = NameTable.key(spelled);
    plain = NUMERAL.matcher(COMPOUND.matcher(plain).replaceAll("$1 $2")).replaceAll(" $1 ");
    List<Integer> numbers = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    for (Matcher word = WORD.matcher(plain); word.find(); ) {
      int number = number(word.group());
      if (number > 0) {
        numbers.add(number);
        key.append(NUMBER);
      } else {
        key.append(singular(word.group()));
      }
    }
    return new HeaderKey(
        key.toString(), numbers.size() == 1 ? OptionalInt.of(numbers.get(0)) : OptionalInt.empty());
  }

  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(word)) : 1;
    }
    int german = GERMAN.indexOf(word.replaceFirst("e[rs]?$", "")) + 1;
    return german > 0 ? german : ORDINALS.indexOf(word) + 1;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
