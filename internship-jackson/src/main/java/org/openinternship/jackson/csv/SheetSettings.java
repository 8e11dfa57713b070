package org.openinternship.jackson.csv;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.skill.Proficiency;

/** What the caller said about tables. */
record SheetSettings(
    HeaderWords headers,
    LevelWords<Proficiency> skillLevels,
    LevelWords<CefrLevel> languageLevels,
    Proficiency skillsWithoutLevel,
    Optional<CefrLevel> languagesWithoutLevel,
    Optional<Character> separator,
    Optional<Charset> encoding,
    Optional<DateTimeFormatter> dates) {
  static final SheetSettings STANDARD =
      new SheetSettings(
          HeaderWords.standard(),
          LevelWords.ofSkills(),
          LevelWords.ofLanguages(),
          Proficiency.BASIC,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  SheetSettings withHeaders(HeaderWords it) {
    return new SheetSettings(
        it,
        skillLevels,
        languageLevels,
        skillsWithoutLevel,
        languagesWithoutLevel,
        separator,
        encoding,
        dates);
  }

  SheetSettings withSkillLevels(LevelWords<Proficiency> it) {
    return new SheetSettings(
        headers,
        it,
        languageLevels,
        skillsWithoutLevel,
        languagesWithoutLevel,
        separator,
        encoding,
        dates);
  }

  SheetSettings withLanguageLevels(LevelWords<CefrLevel> it) {
    return new SheetSettings(
        headers,
        skillLevels,
        it,
        skillsWithoutLevel,
        languagesWithoutLevel,
        separator,
        encoding,
        dates);
  }

  SheetSettings withSkillsWithoutLevel(Proficiency it) {
    return new SheetSettings(
        headers,
        skillLevels,
        languageLevels,
        it,
        languagesWithoutLevel,
        separator,
        encoding,
        dates);
  }

  SheetSettings withLanguagesWithoutLevel(CefrLevel it) {
    return new SheetSettings(
        headers,
        skillLevels,
        languageLevels,
        skillsWithoutLevel,
        Optional.of(it),
        separator,
        encoding,
        dates);
  }

  SheetSettings withSeparator(char it) {
    return new SheetSettings(
        headers,
        skillLevels,
        languageLevels,
        skillsWithoutLevel,
        languagesWithoutLevel,
        Optional.of(it),
        encoding,
        dates);
  }

  SheetSettings withEncoding(Charset it) {
    return new SheetSettings(
        headers,
        skillLevels,
        languageLevels,
        skillsWithoutLevel,
        languagesWithoutLevel,
        separator,
        Optional.of(it),
        dates);
  }

  SheetSettings withDates(DateTimeFormatter it) {
    return new SheetSettings(
        headers,
        skillLevels,
        languageLevels,
        skillsWithoutLevel,
        languagesWithoutLevel,
        separator,
        encoding,
        Optional.of(it));
  }
}
