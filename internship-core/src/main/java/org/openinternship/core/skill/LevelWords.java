package org.openinternship.core.skill;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * A table of words that people write for a level: {@code beginner}, {@code sehr gut}, {@code B2}.
 *
 * <p>Only whole entries count, in whatever case and with whatever space: {@code Very Good} is in
 * the table for skills, {@code very good with Java} is not. The names of the levels themselves are
 * always in it. A word that people use for two neighbouring levels, such as {@code proficient}, is
 * not, nor is a number, which means nothing without its scale; whoever knows what the own form
 * meant by them says so:
 *
 * <pre>{@code
 * LevelWords<Proficiency> stars = LevelWords.ofSkills()
 *     .with("1", Proficiency.BASIC).with("2", Proficiency.WORKING).with("3", Proficiency.ADVANCED);
 * Skill sql = Skill.of("sql", stars.level("2"));
 * }</pre>
 *
 * <p>Immutable. Finding a level takes time in proportion to the length of the word.
 *
 * @param <L> the levels
 */
public final class LevelWords<L extends Enum<L>> {
  private static final LevelWords<Proficiency> SKILLS =
      new LevelWords<>(Proficiency.class, new TreeMap<>())
          .all(Proficiency.BASIC, "basic|beginner|elementary|novice|Anfänger|Grundkenntnisse")
          .all(Proficiency.WORKING, "working|working knowledge|intermediate|good|gut")
          .all(Proficiency.ADVANCED, "advanced|experienced|very good|fortgeschritten|sehr gut")
          .all(Proficiency.EXPERT, "expert|excellent|Experte|Expertin|ausgezeichnet");

  private static final LevelWords<CefrLevel> LANGUAGES =
      new LevelWords<>(CefrLevel.class, new TreeMap<>())
          .all(CefrLevel.A1, "A1|beginner|breakthrough|Anfänger")
          .all(CefrLevel.A2, "A2|basic|elementary|waystage|Grundkenntnisse")
          .all(CefrLevel.B1, "B1|intermediate|threshold")
          .all(CefrLevel.B2, "B2|upper intermediate|upper-intermediate|vantage")
          .all(CefrLevel.C1, "C1|advanced|fluent|fließend|verhandlungssicher")
          .all(
              CefrLevel.C2,
              "C2|bilingual|mastery|mother tongue|native|native speaker|Muttersprache");

  private final Class<L> levels;

  /** The level of each word, folded. */
  private final SortedMap<String, L> table;

  private LevelWords(Class<L> levels, SortedMap<String, L> table) {
    this.levels = levels;
    this.table = Collections.unmodifiableSortedMap(table);
  }

  /** {@return the table for skills, in English and German} */
  public static LevelWords<Proficiency> ofSkills() {
    return SKILLS;
  }

  /** {@return the table for languages, in English and German, with the levels of the framework} */
  public static LevelWords<CefrLevel> ofLanguages() {
    return LANGUAGES;
  }

  /**
   * Returns this table with one more word, or with another level for one.
   *
   * @param word as people write it, not blank
   * @param level what it means
   * @return the larger table
   * @throws IllegalArgumentException if the word is blank, too long or has invisible characters
   */
  public LevelWords<L> with(String word, L level) {
    SortedMap<String, L> larger = new TreeMap<>(table);
    larger.put(folded(word), Objects.requireNonNull(level, "LevelWords.level"));
    return new LevelWords<>(levels, larger);
  }

  private LevelWords<L> all(L level, String words) {
    LevelWords<L> larger = this;
    for (String word : words.split("\\|", -1)) {
      larger = larger.with(word, level);
    }
    return larger;
  }

  /**
   * Returns the level that a word stands for.
   *
   * @param word as people write it
   * @return the level
   * @throws IllegalArgumentException if the word is not in the table, or is no name at all
   */
  public L level(String word) {
    L level = table.get(folded(word));
    if (level == null) {
      throw new IllegalArgumentException(
          "%s: level is %s, it must be one of %s or a word that stands for one. Maybe %s"
              .formatted(levels.getSimpleName(), Quoted.of(word), names(), maybe(word)));
    }
    return level;
  }

  /**
   * Returns the level that a word stands for, if it is in the table.
   *
   * @param word as people write it
   * @return the level; empty if the word is not in the table
   * @throws IllegalArgumentException if the word is blank, too long or has invisible characters
   */
  public Optional<L> find(String word) {
    return Optional.ofNullable(table.get(folded(word)));
  }

  /** {@return the level of each word, by the word in the form in which words are compared} */
  public SortedMap<String, L> table() {
    return table;
  }

  private static String folded(String word) {
    return Folding.of(Texts.name("LevelWords", "word", word));
  }

  private String names() {
    return Arrays.stream(levels.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private String maybe(String word) {
    if (word.codePoints().anyMatch(Character::isDigit) && find(word, LANGUAGES).isEmpty()) {
      return "it is a number on a scale of the form: then say what each means, by LevelWords.with";
    }
    Optional<String> other = levels == CefrLevel.class ? find(word, SKILLS) : find(word, LANGUAGES);
    return other
        .map(
            level ->
                levels == CefrLevel.class
                    ? "a skill was meant, for which it is " + level
                    : "a language was meant, for which it is " + level)
        .orElse("it is a word of the form's own: then add it, by LevelWords.with");
  }

  private static Optional<String> find(String word, LevelWords<?> words) {
    return words.find(word).map(Enum::name);
  }

  /** {@return whether the other has the same words for the same levels} */
  @Override
  public boolean equals(Object other) {
    return other instanceof LevelWords<?> that && levels == that.levels && table.equals(that.table);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    int hash = levels.getName().hashCode();
    for (Map.Entry<String, L> entry : table.entrySet()) {
      hash = 31 * hash + Hashes.of(entry.getKey(), entry.getValue());
    }
    return hash;
  }

  /** {@return the levels and the number of words} */
  @Override
  public String toString() {
    return "LevelWords{" + levels.getSimpleName() + ", " + table.size() + " words}";
  }
}
