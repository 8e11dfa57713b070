package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in a short form. Those of one reason differ in keys and numbers only: what is left
 * without them is a phrase, kept once, and a sentence is the number of its phrase, in base 36, and
 * the words to put between the phrase's parts, with spaces between them. Keys that come often are
 * words with a number too, behind a {@code #}. The script of the page puts them together again.
 * Phrases and keys are numbered in the order in which they are first used.
 *
 * <p>Not safe for use by several threads.
 */
final class Phrases {
  static final int RADIX = 36;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._:/+-]*[\\p{L}\\p{N}])?");

  private final Set<String> rare;
  private final Set<String> often;
  private final Map<String, String> keyNumbers = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> phrases = new ArrayList<>();

  /**
   * Phrases of sentences that name some keys.
   *
   * @param rare keys that are named once or a few times
   * @param often keys that are named often
   */
  Phrases(Collection<String> rare, Collection<String> often) {
    this.rare = new HashSet<>(rare);
    this.often = new HashSet<>(often);
  }

  /** The short form of a sentence without tabs and line ends. */
  String shorten(String sentence) {
    StringBuilder phrase = new StringBuilder();
    StringBuilder words = new StringBuilder();
    Matcher word = WORD.matcher(sentence);
    int kept = 0;
    while (word.find()) {
      if (varies(word.group())) {
        phrase.append(sentence, kept, word.start()).append('\t');
        words.append(' ').append(shortWord(word.group()));
        kept = word.end();
      }
    }
    phrase.append(sentence, kept, sentence.length());
    Integer number = numbers.get(phrase.toString());
    if (number == null) {
      number = phrases.size();
      numbers.put(phrase.toString(), number);
      phrases.add(phrase.toString());
    }
    return Integer.toString(number, RADIX) + words;
  }

  private boolean varies(String word) {
    return word.chars().anyMatch(Character::isDigit) || often.contains(word) || rare.contains(word);
  }

  private String shortWord(String word) {
    return often.contains(word)
        ? keyNumbers.computeIfAbsent(word, key -> "#" + Integer.toString(keyNumbers.size(), RADIX))
        : word;
  }

  /** The keys that come often, by their numbers. */
  List<String> keys() {
    return List.copyOf(keyNumbers.keySet());
  }

  /** The phrases by their numbers, each as its parts with tabs between them. */
  List<String> all() {
    return List.copyOf(phrases);
  }
}
