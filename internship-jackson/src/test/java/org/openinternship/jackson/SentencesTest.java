package org.openinternship.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.admission.ApplicantFact;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.supervision.PlanFact;
import org.openinternship.matching.scoring.StandardCriterion;

/** Every sentence of the library, in every language, to every reader: made for people. */
class SentencesTest {
  private static final Path FOLDER = Path.of("..", "docs", "sentences");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final List<Reader> READERS =
      List.of(
          Reader.intern(InternId.of("ada"), BERLIN),
          Reader.coordinator(BERLIN),
          Reader.auditor(BERLIN));

  /** What stands in brackets behind a sentence. */
  private static final Pattern NOTE = Pattern.compile(" \\[[^\\[]*]$");

  private static final Pattern MADE_FOR_MACHINES =
      Pattern.compile(
          "[_{}|#$]|\\.$"
              + "|\\b(?!(?:EUR|SMS|UTC|IN)\\b)[A-Z]{2,}\\b"
              + "|\\d[.,]\\d{6}"
              + "|\\bPT\\d|\\dT\\d\\d:"
              + "|\\b(?!JavaScript)[A-Za-z]*[a-z][A-Z]"
              + "|\\b1 \\p{L}*(?:jects|days|hours|weeks|terns|places|points)\\b"
              + "|\\b1 (?:Projekte|Tage|Stunden|Wochen|Plätze|Punkte|Wünsche)\\b");

  private static final Map<String, Sentences> LANGUAGES =
      Map.of("en", Sentences.english(), "de", Sentences.german());

  static Stream<String> languages() {
    return LANGUAGES.keySet().stream();
  }

  static List<ReasonCode> codes() {
    return SentenceSamples.codes();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void fileOfALanguage_holdsEverySentence(String language) throws IOException {
    Path file = FOLDER.resolve(language + ".txt");
    String told = LANGUAGES.get(language).file();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, told);
    } else {
      assertThat(told)
          .as("%s is not what the library says. If it is meant: %s", file, Golden.COMMAND)
          .isEqualTo(Files.readString(file, UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noSentence_isMadeForMachines(String language) {
    for (ReasonCode code : codes()) {
      for (String reader : List.of("intern", "coordinator", "auditor")) {
        for (String sentence : LANGUAGES.get(language).of(code, reader)) {
          String told = NOTE.matcher(sentence).replaceAll("");
          assertThat(told).isNotBlank();
          assertThat(MADE_FOR_MACHINES.matcher(told).find())
              .as("%s to the %s in %s: %s", code, reader, language, told)
              .isFalse();
        }
      }
    }
  }

  @Test
  void german_hasASentenceForEveryCode() {
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).problems(codes())).isEmpty();
    assertThat(ReasonTexts.english().problems(codes())).isEmpty();
  }

  /** What is lower case by rule alone is no noun: these have words of their own. */
  @ParameterizedTest
  @MethodSource("languages")
  void factsCriteriaAndRequirements_haveEntries(String language) throws IOException {
    Properties words = new Properties();
    for (String file : List.of("core/reason", "matching/result", "matching/scoring")) {
      String module = file.substring(0, file.indexOf('/'));
      Path path =
          Path.of("..", "internship-" + module, "src/main/resources/org/openinternship", file)
              .resolve("Words_" + language + ".properties");
      try (BufferedReader lines = Files.newBufferedReader(path)) {
        words.load(lines);
      }
    }
    Stream.of(
            Stream.of(Fact.values(), ApplicantFact.values(), PlanFact.values())
                .flatMap(Stream::of)
                .map(fact -> "Fact." + fact),
            Stream.of(StandardCriterion.values()).map(it -> "Criterion." + it),
            Stream.of(StandardRequirement.values()).map(it -> "Requirement." + it))
        .flatMap(keys -> keys)
        .forEach(key -> assertThat(words).containsKey(key));
  }

  /** No constant reaches a sentence: each has words in both languages. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyConstant_hasWords(String language) {
    List<String> missing = new ArrayList<>();
    for (String set : SentenceSamples.sets()) {
      for (String value : SentenceSamples.set(set)) {
        String word = LANGUAGES.get(language).word(set, value, "coordinator");
        if (word.matches("[A-Z][A-Z_]{2,}") || (language.equals("de") && byRule(value, word))) {
          missing.add(set + "." + value + ": " + word);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** A German word that is only the constant in lower case, as English is by rule. */
  private static boolean byRule(String value, String word) {
    return value.contains("_")
        && word.equals(value.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
  }

  /** A reason that was read from JSON tells every reader the same, and rounding changes nothing. */
  @ParameterizedTest
  @MethodSource("codes")
  void reasonFromJson_tellsTheSame(ReasonCode code) {
    for (int number : new int[] {1, 2}) {
      Reason reason = SentenceSamples.reason(code, number);
      Map<String, Object> before = Map.copyOf(reason.arguments());
      Reason read = JSON.read(JSON.toText(reason), Reason.class);
      for (ReasonLanguage language : List.of(ReasonLanguage.english(), ReasonLanguage.german())) {
        for (Reader reader : READERS) {
          ReasonTexts texts = ReasonTexts.bundled(language).or(ReasonTexts.english()).to(reader);
          assertThat(texts.message(read)).isEqualTo(texts.message(reason));
        }
      }
      assertThat(reason.arguments()).isEqualTo(before);
    }
  }
}
