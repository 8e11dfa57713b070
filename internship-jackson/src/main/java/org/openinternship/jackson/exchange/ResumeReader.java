package org.openinternship.jackson.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.jackson.kit.ForeignJson;
import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.WholeFile;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reader of resumes in the format <a href="https://jsonresume.org/schema">JSON Resume</a> 1.x.
 *
 * <pre>{@code
 * ResumeReader reader = ResumeReader.on(LocalDate.of(2026, 9, 1));
 * InternFromResume read = reader.read(Path.of("resume.json"), InternId.of("ada"));
 * read.report().findings().forEach(System.out::println);
 * }</pre>
 *
 * <table>
 *   <caption>What becomes of a resume</caption>
 *   <tr><th>in the resume</th><th>in the intern</th></tr>
 *   <tr><td>{@code skills}: name and keywords</td>
 *       <td>a skill each, self-declared, at the level of the entry</td></tr>
 *   <tr><td>{@code skills}: level; {@code languages}: fluency</td>
 *       <td>a level by a table of words, {@link #skillLevels()} and {@link #languageLevels()}</td>
 *   </tr>
 *   <tr><td>{@code languages}: language</td>
 *       <td>a language by its name in English, German or itself, or by its code</td></tr>
 *   <tr><td>{@code education}: dates</td>
 *       <td>student, if one of them goes on; else graduate, if one is over; else not known</td></tr>
 *   <tr><td>{@code basics.location}: country code and region</td><td>location</td></tr>
 * </table>
 *
 * <p>Name, e-mail address, telephone number, address, profiles and texts about the person go
 * nowhere. Nor is there a place in an intern for work, volunteering, projects, awards,
 * certificates, publications, interests, references, and for degree and field of study: what is
 * there is neither read nor reported. Properties that the format does not have are allowed by it
 * and passed over. What is null, blank or an empty list counts as left out.
 *
 * <p>Dates are years, years with a month or days, as the format allows: an education that ends in
 * 2026 goes on until the end of that year, and one without an end goes on.
 *
 * <p>Immutable and safe for use by several threads. Takes time and memory in proportion to the size
 * of the resume, of at most {@value #MAX_LENGTH} bytes.
 */
public final class ResumeReader {
  /** How many bytes a resume has, or chars if it is a text: {@value}. */
  public static final long MAX_LENGTH = 2_000_000;

  /** The words that people have for levels in this format, beside those of the library. */
  private static final LevelWords<Proficiency> SKILLS =
      LevelWords.ofSkills().with("master", Proficiency.EXPERT);

  /**
   * Those that are in use where resumes are kept are the five of the Interagency Language
   * Roundtable, whose levels 1 to 5 are about A2, B1, C1, C2 and C2.
   */
  private static final LevelWords<CefrLevel> LANGUAGES =
      LevelWords.ofLanguages()
          .with("elementary proficiency", CefrLevel.A2)
          .with("limited working proficiency", CefrLevel.B1)
          .with("conversational", CefrLevel.B1)
          .with("professional working proficiency", CefrLevel.C1)
          .with("full professional proficiency", CefrLevel.C2)
          .with("native or bilingual proficiency", CefrLevel.C2);

  private final LocalDate today;
  private final LevelWords<Proficiency> skillLevels;
  private final LevelWords<CefrLevel> languageLevels;
  private final SortedMap<String, String> languages;
  private final Optional<Proficiency> assumedSkill;
  private final Optional<CefrLevel> assumedLanguage;

  private ResumeReader(
      LocalDate today,
      LevelWords<Proficiency> skillLevels,
      LevelWords<CefrLevel> languageLevels,
      SortedMap<String, String> languages,
      Optional<Proficiency> assumedSkill,
      Optional<CefrLevel> assumedLanguage) {
    this.today = today;
    this.skillLevels = skillLevels;
    this.languageLevels = languageLevels;
    this.languages = Collections.unmodifiableSortedMap(languages);
    this.assumedSkill = assumedSkill;
    this.assumedLanguage = assumedLanguage;
  }

  /**
   * Makes a reader with the tables of the library, which passes over skills and languages without a
   * level.
   *
   * @param today the day on which an education goes on or is over
   * @return the reader
   * @throws IllegalArgumentException if the day is out of {@linkplain TimeBounds bounds}
   */
  public static ResumeReader on(LocalDate today) {
    return new ResumeReader(
        TimeBounds.check(today, "ResumeReader.today"),
        SKILLS,
        LANGUAGES,
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns this reader with another table for skills, such as {@code
   * reader.skillLevels().with("guru", Proficiency.EXPERT)}.
   *
   * @param words the table
   * @return the reader with it
   */
  public ResumeReader withSkillLevels(LevelWords<Proficiency> words) {
    Objects.requireNonNull(words, "ResumeReader.skillLevels");
    return new ResumeReader(today, words, languageLevels, languages, assumedSkill, assumedLanguage);
  }

  /**
   * Returns this reader with another table for languages.
   *
   * @param words the table
   * @return the reader with it
   */
  public ResumeReader withLanguageLevels(LevelWords<CefrLevel> words) {
    Objects.requireNonNull(words, "ResumeReader.languageLevels");
    return new ResumeReader(today, skillLevels, words, languages, assumedSkill, assumedLanguage);
  }

  /**
   * Returns this reader with one more name of a language, or another meaning of one.
   *
   * @param name as people write it, in any case, not blank
   * @param tag its BCP 47 tag, such as {@code nds}
   * @return the reader with it
   * @throws IllegalArgumentException if the name is blank or the tag is none
   */
  public ResumeReader withLanguage(String name, String tag) {
    String folded = Folding.of(Texts.name("ResumeReader", "name", name));
    Objects.requireNonNull(tag, "ResumeReader.tag");
    SortedMap<String, String> more = new TreeMap<>(languages);
    more.put(folded, new LanguageSkill(tag, CefrLevel.A1).language());
    return new ResumeReader(
        today, skillLevels, languageLevels, more, assumedSkill, assumedLanguage);
  }

  /**
   * Returns this reader with a level for skills of which the resume says none.
   *
   * @param level the level
   * @return the reader with it
   */
  public ResumeReader assuming(Proficiency level) {
    Objects.requireNonNull(level, "ResumeReader.level");
    return new ResumeReader(
        today, skillLevels, languageLevels, languages, Optional.of(level), assumedLanguage);
  }

  /**
   * Returns this reader with a level for languages of which the resume says none.
   *
   * @param level the level
   * @return the reader with it
   */
  public ResumeReader assuming(CefrLevel level) {
    Objects.requireNonNull(level, "ResumeReader.level");
    return new ResumeReader(
        today, skillLevels, languageLevels, languages, assumedSkill, Optional.of(level));
  }

  /**
   * {@return the table for the level of skills: that of the library with the word "master", which
   * resumes of this format have for the highest level}
   */
  public LevelWords<Proficiency> skillLevels() {
    return skillLevels;
  }

  /**
   * {@return the table for the fluency in languages: that of the library with the words for it of
   * large sites for resumes, from "elementary proficiency" to "native or bilingual proficiency"}
   */
  public LevelWords<CefrLevel> languageLevels() {
    return languageLevels;
  }

  /**
   * Reads a text.
   *
   * @param resume the resume
   * @param id the key of the intern
   * @return the intern, and what was not understood
   * @throws ResumeException if it is no resume at all
   */
  public InternFromResume read(String resume, InternId id) {
    Objects.requireNonNull(resume, "ResumeReader.resume");
    return read(() -> ForeignJson.read(resume, MAX_LENGTH), id);
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param resume the resume, in UTF-8
   * @param id the key of the intern
   * @return the intern, and what was not understood
   * @throws ResumeException if it is no resume at all
   * @throws UncheckedIOException if the stream cannot be read
   */
  public InternFromResume read(InputStream resume, InternId id) {
    Objects.requireNonNull(resume, "ResumeReader.resume");
    return read(() -> ForeignJson.read(resume, MAX_LENGTH), id);
  }

  /**
   * Reads a file.
   *
   * @param resume the resume, in UTF-8
   * @param id the key of the intern
   * @return the intern, and what was not understood
   * @throws ResumeException if it is no resume at all
   * @throws UncheckedIOException if the file cannot be read
   */
  public InternFromResume read(Path resume, InternId id) {
    Objects.requireNonNull(resume, "ResumeReader.resume");
    Objects.requireNonNull(id, "ResumeReader.id");
    try (InputStream in = WholeFile.open(resume)) {
      return read(in, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InternFromResume read(Supplier<JsonNode> document, InternId id) {
    Objects.requireNonNull(id, "ResumeReader.id");
    JsonNode tree;
    try {
      tree = document.get();
    } catch (JsonFault fault) {
      throw ResumeException.of(fault);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
    if (!(tree instanceof ObjectNode)) {
      throw ResumeException.noObject();
    }
    return new ResumeReading(this, tree).intern(id);
  }

  LocalDate today() {
    return today;
  }

  SortedMap<String, String> languages() {
    return languages;
  }

  Optional<Proficiency> assumedSkill() {
    return assumedSkill;
  }

  Optional<CefrLevel> assumedLanguage() {
    return assumedLanguage;
  }
}
