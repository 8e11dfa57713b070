package org.openinternship.jackson.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openinternship.core.finding.FindingPath;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageNames;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import tools.jackson.databind.JsonNode;

/** The reading of one resume. */
final class ResumeReading {
  private final ResumeReader reader;
  private final ResumePart resume;

  ResumeReading(ResumeReader reader, JsonNode tree) {
    this.reader = reader;
    this.resume = new ResumePart(tree, FindingPath.of(), Report.collector());
  }

  InternFromResume intern(InternId id) {
    Intern.Builder intern = Intern.builder().id(id);
    resume
        .object("basics")
        .flatMap(basics -> basics.object("location"))
        .flatMap(ResumeReading::location)
        .ifPresent(intern::location);
    new ResumeEducation(reader.today())
        .stage(resume.objects("education"))
        .ifPresent(intern::education);
    intern.addAllSkills(skills());
    intern.addAllLanguages(languages());
    return new InternFromResume(intern.build(), resume.findings().report());
  }

  private static Optional<Location> location(ResumePart location) {
    Optional<ResumePart> code = location.text("countryCode");
    Optional<Country> country =
        code.flatMap(it -> made(it, ResumeReason.RESUME_COUNTRY, Country::of));
    Optional<ResumePart> region = location.text("region");
    return country.map(
        it ->
            region
                .flatMap(
                    text ->
                        made(
                            text,
                            ResumeReason.RESUME_TEXT,
                            name -> new Location(it, Optional.of(name))))
                .orElse(new Location(it, Optional.empty())));
  }

  /** A value of a text, or a finding that does not repeat it. */
  private static <T> Optional<T> made(
      ResumePart part, ResumeReason otherwise, Function<String, T> value) {
    try {
      return Optional.of(value.apply(part.text()));
    } catch (IllegalArgumentException repeatsIt) {
      part.wrong(otherwise);
      return Optional.empty();
    }
  }

  private List<Skill> skills() {
    // The same keyword stands in several entries.
    return resume.objects("skills").flatMap(this::skills).distinct().toList();
  }

  private Stream<Skill> skills(ResumePart entry) {
    List<ResumePart> names = new ArrayList<>(entry.texts("keywords"));
    entry.text("name").ifPresent(name -> names.add(0, name));
    if (names.isEmpty()) {
      return Stream.empty();
    }
    Optional<Proficiency> level =
        level(
            entry,
            "level",
            reader.skillLevels(),
            ResumeReason.RESUME_SKILL_LEVEL,
            reader.assumedSkill(),
            ResumeReason.RESUME_SKILL_LEVEL_MISSING);
    return level.stream().flatMap(it -> names.stream().flatMap(name -> skill(name, it).stream()));
  }

  private static Optional<Skill> skill(ResumePart name, Proficiency level) {
    return made(name, ResumeReason.RESUME_TEXT, text -> Skill.of(text, level));
  }

  private List<LanguageSkill> languages() {
    return resume.objects("languages").flatMap(it -> language(it).stream()).toList();
  }

  private Optional<LanguageSkill> language(ResumePart entry) {
    Optional<ResumePart> name = entry.text("language");
    Optional<String> tag = name.flatMap(it -> tag(it.text()));
    if (tag.isEmpty()) {
      name.ifPresent(it -> it.wrong(ResumeReason.RESUME_LANGUAGE, shown(it)));
      return Optional.empty();
    }
    Optional<CefrLevel> level =
        level(
            entry,
            "fluency",
            reader.languageLevels(),
            ResumeReason.RESUME_FLUENCY,
            reader.assumedLanguage(),
            ResumeReason.RESUME_FLUENCY_MISSING);
    return level.map(it -> new LanguageSkill(tag.get(), it));
  }

  private Optional<String> tag(String language) {
    return Optional.ofNullable(reader.languages().get(Folding.of(language)))
        .or(() -> LanguageNames.tag(language));
  }

  private static <L extends Enum<L>> Optional<L> level(
      ResumePart entry,
      String name,
      LevelWords<L> words,
      ResumeReason unknown,
      Optional<L> assumed,
      ResumeReason missing) {
    Optional<ResumePart> said = entry.text(name);
    if (said.isPresent()) {
      Optional<L> level = find(words, said.get().text());
      if (level.isEmpty()) {
        said.get().wrong(unknown, shown(said.get()));
      }
      return level;
    }
    boolean misread = entry.hasOther(name); // has its finding already
    if (assumed.isEmpty() && !misread) {
      entry.silent(missing);
    }
    return misread ? Optional.empty() : assumed;
  }

  private static <L extends Enum<L>> Optional<L> find(LevelWords<L> words, String text) {
    try {
      return words.find(text);
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static String shown(ResumePart part) {
    return Quoted.start(Quoted.line(part.text().strip()), Quoted.MAX_SHOWN);
  }
}
