package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.admission.AdmissionReason;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.finding.FindingPath;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.intake.NearDuplicates;
import org.openinternship.core.people.Country;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonText;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.supervision.ContactGuide;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.Growth;

/**
 * No text makes a parser slow: sixteen times the text takes far less than the 256 times of a
 * quadratic one. What is refused at once for its length passes as well.
 */
class TextGrowthTest {
  private static final int SMALL = 2_000;
  private static final int TIMES = 16;

  private static final Map<String, Consumer<String>> PARSERS = new LinkedHashMap<>();

  static {
    PARSERS.put("skill", text -> Skill.of(text, Proficiency.BASIC));
    PARSERS.put("normalised", SkillTaxonomy::normalised);
    PARSERS.put("field", Field::of);
    PARSERS.put("key", InternId::of);
    PARSERS.put("language", text -> new LanguageSkill(text, CefrLevel.B2));
    PARSERS.put("country", Country::of);
    PARSERS.put("amount", text -> Money.of(text, "EUR"));
    PARSERS.put("currency", text -> Money.of("1", text));
    PARSERS.put("weekly hours", text -> WorkingHours.of("UTC", text));
    PARSERS.put("zone", text -> WorkingHours.of(text, "Mon 09:00-10:00"));
    PARSERS.put("working hours", WorkingHours::parse);
    PARSERS.put("period", DateRange::parse);
    PARSERS.put("phase", text -> Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", text));
    PARSERS.put("path", FindingPath::parse);
    PARSERS.put("actor", Actor::parse);
    PARSERS.put("guide", ContactGuide::parse);
    PARSERS.put("host side", HostSideId::ofText);
    PARSERS.put("sentence", ReasonText::of);
    PARSERS.put("argument", text -> Reason.of(CohortReason.UNIT_CYCLE, text).message());
    PARSERS.put("words", text -> Reason.of(AdmissionReason.LIVES_TOO_FAR, text, "BE").message());
    PARSERS.put("competency", text -> CompetencyFramework.of("own", "own", text));
    PARSERS.put("near-duplicates", TextGrowthTest::nearDuplicates);
  }

  private static void nearDuplicates(String text) {
    Project.Builder project = Project.builder().host("h").description(text);
    NearDuplicates.sharing(80).among(List.of(project.id("a").build(), project.id("b").build()));
  }

  static Stream<String> parsers() {
    return PARSERS.keySet().stream();
  }

  private static Map<String, String> texts(int n) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("blanks", "a" + " ".repeat(n) + "b");
    texts.put("hyphens", "Mon " + "a-".repeat(n / 2) + "a b");
    texts.put("blanks at a day", "Mon" + " ".repeat(n));
    texts.put("words", "a ".repeat(n / 2));
    texts.put("commas", "a, ".repeat(n / 3));
    texts.put("entries", "Mon 09:00-10:00, ".repeat(n / 17) + "Mon 09:00-10:00");
    texts.put("entries and a bad one", "Mon 09:00-10:00, ".repeat(n / 17) + "Mon a");
    texts.put("digits", "1".repeat(n));
    texts.put("marks", "a" + "\u0301\u0316".repeat(n / 2));
    texts.put("tildes", "/" + "~0".repeat(n / 2) + "~");
    texts.put("braces", "{".repeat(n));
    texts.put("gap", "{" + "a".repeat(n));
    texts.put("gaps", "{a:".repeat(n / 3));
    texts.put("forms", "{a|" + "b|".repeat(n / 2));
    texts.put("parts of a tag", "en" + "-abcde".repeat(n / 6));
    texts.put("capitals", "\u0130\u03a3".repeat(n / 2));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void timeIsInProportionToTheText(String name) {
    Consumer<String> parser = PARSERS.get(name);
    Map<Integer, Map<String, String>> texts =
        Map.of(SMALL, texts(SMALL), TIMES * SMALL, texts(TIMES * SMALL));
    for (String kind : texts.get(SMALL).keySet()) {
      Growth.isNotQuadratic(SMALL, size -> () -> parse(parser, texts.get(size).get(kind)));
    }
  }

  private static void parse(Consumer<String> parser, String text) {
    try {
      parser.accept(text);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).hasSizeLessThan(1000);
    }
  }
}
