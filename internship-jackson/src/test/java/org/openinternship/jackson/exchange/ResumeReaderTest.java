package org.openinternship.jackson.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.jackson.InternshipJson;

/** Resumes of the published package are read as a person would; what is not understood is told. */
class ResumeReaderTest {
  private static final ResumeReader READER = ResumeReader.on(LocalDate.of(2026, 9, 1));
  private static final InternId ADA = InternId.of("ada");

  private static InternFromResume read(String resume) {
    return READER.read(resume, ADA);
  }

  private static InternFromResume sample(String name) {
    return read(Resources.read("jsonresume/" + name));
  }

  private static List<String> told(Report report) {
    return report.findings().stream()
        .map(it -> it.severity() + " " + it.path() + " " + it.reason().code().name())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample.resume.json",
        "sample-1.0.resume.json",
        "career-changer.resume.json",
        "new-grad.resume.json",
        "senior-engineer.resume.json"
      })
  void publishedSample_isReadWithoutAFinding(String name) {
    InternFromResume read = sample(name);
    assertThat(read.report().findings()).isEmpty();
    assertThat(read.intern().skills()).isNotEmpty();
    assertThat(read.intern().languages()).isNotEmpty();
    assertThat(read.intern().education()).contains(Education.GRADUATE);
  }

  @Test
  void publishedSample_isReadAsAPersonWould() {
    Intern intern = sample("sample.resume.json").intern();
    assertThat(intern)
        .isEqualTo(
            Intern.builder()
                .id(ADA)
                .addSkill("Web Development", Proficiency.EXPERT)
                .addSkill("HTML", Proficiency.EXPERT)
                .addSkill("CSS", Proficiency.EXPERT)
                .addSkill("Javascript", Proficiency.EXPERT)
                .addSkill("Compression", Proficiency.EXPERT)
                .addSkill("Mpeg", Proficiency.EXPERT)
                .addSkill("MP4", Proficiency.EXPERT)
                .addSkill("GIF", Proficiency.EXPERT)
                .addLanguage("en", CefrLevel.C2)
                .education(Education.GRADUATE)
                .location(Location.of("US", "California"))
                .build());
    assertThat(sample("senior-engineer.resume.json").intern().languages())
        .containsExactly(
            new LanguageSkill("en", CefrLevel.C2),
            new LanguageSkill("es", CefrLevel.C1),
            new LanguageSkill("pt", CefrLevel.C1));
  }

  @Test
  void nothingOfThePerson_getsIntoIntern() {
    for (String personal :
        List.of(
            "Richard", "hendriks", "555", "Broadway", "94115", "Francisco", "neutralthoughts")) {
      assertThat(InternshipJson.standard().toText(sample("sample.resume.json").intern()))
          .doesNotContainIgnoringCase(personal);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyResumeOfTheSchemasShape_isRead(@ForAll long seed, @ForAll boolean spoilt) {
    String resume = new ResumeDocuments(new Random(seed), spoilt).draw().toString();
    InternFromResume read = read(resume);
    assertThat(read(resume)).isEqualTo(read);
    String written = InternshipJson.standard().toText(read.report());
    assertThat(InternshipJson.standard().read(written, Report.class)).isEqualTo(read.report());
    for (Finding finding : read.report().findings()) {
      assertThat(Resources.tree(resume).at(finding.path()).isMissingNode()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024,       , STUDENT",
    "2024, 2026  , STUDENT", // the year is not over
    "2024, 2026-09, STUDENT",
    "2024, 2026-09-01, STUDENT",
    "2024, 2026-08-31, GRADUATE",
    "2024, 2026-08, GRADUATE",
    "2024, 2025, GRADUATE",
    ", 2025, GRADUATE",
    ", 2027, STUDENT",
    "2026, , STUDENT",
    "2026-10, 2029, ", // has not begun
    ", , "
  })
  void education_isToldByItsDates(String start, String end, Education expected) {
    InternFromResume read =
        read(
            "{\"education\":[{\"startDate\":\"%s\",\"endDate\":\"%s\"}]}"
                .formatted(start == null ? "" : start, end == null ? "" : end));
    assertThat(read.report().findings()).isEmpty();
    assertThat(read.intern().education().orElse(null)).isEqualTo(expected);
  }

  @Test
  void educationThatGoesOn_countsBeforeOneThatIsOver() {
    assertThat(
            read("{\"education\":[{\"endDate\":\"2020\"},{\"startDate\":\"2025-10\"}]}")
                .intern()
                .education())
        .contains(Education.STUDENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-29", "2014-13", "14", "2014-6", "Present", "2014/06", "0999", "3000"})
  void dateThatIsNone_isTold(String date) {
    InternFromResume read =
        read("{\"education\":[{\"startDate\":\"2013\",\"endDate\":\"%s\"}]}".formatted(date));
    assertThat(told(read.report())).containsExactly("ERROR /education/0/endDate RESUME_DATE");
    assertThat(read.intern().education()).isEmpty();
  }

  @Test
  void whatIsNotUnderstood_isToldAtItsPlace_andTheRestIsRead() {
    InternFromResume read =
        read(
            """
            {
              "basics": { "name": "Ada", "location": { "countryCode": "Utopia", "region": "North" } },
              "education": [ { "startDate": "2020", "endDate": "2019-12" }, 7 ],
              "skills": [
                { "name": "Java", "level": "quite good", "keywords": [ "JUnit" ] },
                { "name": "SQL" },
                { "name": "Go", "level": "Beginner", "keywords": [ null, "", 5, "gRPC\\u0000" ] },
                { "name": "C", "level": 3 }
              ],
              "languages": [
                { "language": "Klingonisch", "fluency": "Fluent" },
                { "language": "Französisch", "fluency": "so lala" },
                { "language": "Spanish" },
                { "language": "Englisch", "fluency": "B2" }
              ]
            }
            """);
    assertThat(told(read.report()))
        .containsExactly(
            "ERROR /basics/location/countryCode RESUME_COUNTRY",
            "ERROR /education/0 RESUME_DATES",
            "ERROR /education/1 RESUME_FORM",
            "ERROR /skills/0/level RESUME_SKILL_LEVEL",
            "WARNING /skills/1 RESUME_SKILL_LEVEL_MISSING",
            "ERROR /skills/2/keywords/2 RESUME_FORM",
            "ERROR /skills/2/keywords/3 RESUME_TEXT",
            "ERROR /skills/3/level RESUME_FORM",
            "ERROR /languages/0/language RESUME_LANGUAGE",
            "ERROR /languages/1/fluency RESUME_FLUENCY",
            "WARNING /languages/2 RESUME_FLUENCY_MISSING");
    assertThat(read.intern())
        .isEqualTo(
            Intern.builder()
                .id(ADA)
                .addSkill("Go", Proficiency.BASIC)
                .addLanguage("en", CefrLevel.B2)
                .build());
    assertThat(read.report().of(Severity.ERROR).get(3).reason().message())
        .isEqualTo(
            "it is not known how well a skill at level \"quite good\" is mastered, so it was passed"
                + " over. Maybe add the word to the table of levels");
  }

  @Test
  void tablesOfTheCaller_areUsed() {
    ResumeReader own =
        READER
            .withSkillLevels(READER.skillLevels().with("guru", Proficiency.EXPERT))
            .withLanguageLevels(READER.languageLevels().with("so lala", CefrLevel.A2))
            .withLanguage("Platt", "nds")
            .assuming(Proficiency.BASIC)
            .assuming(CefrLevel.A1);
    InternFromResume read =
        own.read(
            """
            {
              "skills": [ { "name": "Java", "level": "Guru" }, { "keywords": [ "SQL" ] } ],
              "languages": [ { "language": "PLATT", "fluency": "So lala" }, { "language": "de-AT" } ]
            }
            """,
            ADA);
    assertThat(read.report().findings()).isEmpty();
    assertThat(read.intern().skills())
        .containsExactly(Skill.of("Java", Proficiency.EXPERT), Skill.of("SQL", Proficiency.BASIC));
    assertThat(read.intern().languages())
        .containsExactly(
            new LanguageSkill("nds", CefrLevel.A2), new LanguageSkill("de-AT", CefrLevel.A1));
    assertThat(
            READER
                .assuming(Proficiency.BASIC)
                .read("{\"skills\":[{\"name\":\"C\",\"level\":3}]}", ADA)
                .intern()
                .skills())
        .isEmpty();
  }

  @Test
  void emptyResume_isAnInternOfWhomNothingIsKnown() {
    InternFromResume read = read("{\"skills\":null,\"languages\":[],\"basics\":{\"location\":{}}}");
    assertThat(read.intern()).isEqualTo(Intern.builder().id(ADA).build());
    assertThat(read.report().findings()).isEmpty();
  }

  @Test
  void streamsAndFiles_areRead(@TempDir Path folder) throws IOException {
    byte[] bytes = Resources.read("jsonresume/sample.resume.json").getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("resume.json"), bytes);
    InternFromResume expected = sample("sample.resume.json");
    assertThat(READER.read(file, ADA)).isEqualTo(expected);
    assertThat(READER.read(new ByteArrayInputStream(bytes), ADA)).isEqualTo(expected);
    assertThatExceptionOfType(java.io.UncheckedIOException.class)
        .isThrownBy(() -> READER.read(folder.resolve("none.json"), ADA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|Resume: /: is no object, a resume is one. Maybe it is a list of resumes",
        "''|Resume: /: found nothing, expected a value (line 1, column 1)",
        "{\"basics\": {\"name\": \"Ada Lovelace\"|Resume: /basics/name: the document ends too early (line 1, column 35)",
        "{\"basics\": {\"name\": Ada}}|Resume: /basics/name: is not JSON (line 1, column 21)",
        "{\"name\": \"Ada\", \"name\": \"Ada\"}|Resume: /name: is given more than once (line 1, column 17)",
        "{} {}|Resume: /: found an object, expected the end of the document (line 1, column 4)"
      })
  void whatIsNoResume_isRefusedWithoutRepeatingIt(String document, String message) {
    assertThatExceptionOfType(ResumeException.class)
        .isThrownBy(() -> read(document))
        .withMessage(message)
        .withNoCause();
  }

  @Test
  void resumeThatIsTooLarge_isRefused() {
    String large = "{\"x\":\"" + "a".repeat(600_000) + "\"}";
    assertThat(read(large).report().findings()).isEmpty();
    String larger = " ".repeat((int) ResumeReader.MAX_LENGTH) + "{}";
    assertThatExceptionOfType(ResumeException.class).isThrownBy(() -> read(larger));
    assertThatExceptionOfType(ResumeException.class)
        .isThrownBy(
            () ->
                READER.read(
                    new ByteArrayInputStream(larger.getBytes(StandardCharsets.US_ASCII)), ADA));
    assertThatExceptionOfType(ResumeException.class)
        .isThrownBy(() -> read("{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}"));
  }

  @Test
  void badSettings_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> READER.withLanguage(" ", "nds"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> READER.withLanguage("Platt", "platt-de!"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResumeReader.on(LocalDate.of(12026, 1, 1)));
  }
}
