package org.openinternship.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.ReasonContract;

class ReasonTextsTest {

  private static final ReasonTexts GERMAN = ReasonTexts.bundled(ReasonLanguage.german());
  private static final InternId ADA = InternId.of("ada");

  /** A host's own codes, made the way the library makes its own. */
  enum PortalReason implements ReasonCode {
    NO_LAPTOP("intern {intern} has no laptop"),
    TOO_FAR("{intern} lives {km|# km|# km} away, since {day:date}");

    @SuppressWarnings("ImmutableEnumChecker") // immutable
    private final ReasonText text;

    PortalReason(String english) {
      this.text = ReasonText.of(english);
    }

    @Override
    public ReasonText text() {
      return text;
    }
  }

  static List<ReasonCode> toldInGerman() {
    List<ReasonCode> codes = new ArrayList<>(List.of(BidReason.values()));
    codes.addAll(List.of(CohortReason.values()));
    return codes;
  }

  @Test
  void bidsAndCohorts_areToldInGerman_withTheSameArguments() {
    assertThat(GERMAN.problems(toldInGerman())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("toldInGerman")
  void germanSentence_isCompleteAndCounts(ReasonCode code) {
    for (long number : List.of(0L, 1L, 2L)) {
      String told = GERMAN.message(ReasonContract.filled(code, number));
      assertThat(told)
          .isNotEqualTo(ReasonContract.filled(code, number).message())
          .doesNotContain("{", "}", "|", "#")
          .doesNotEndWith(".")
          .doesNotContainPattern("\\b1 (Wünsche|Projekte|Praktikumsplätze|feste Zuteilungen)");
    }
  }

  @Test
  void germanCounts() {
    assertThat(GERMAN.message(Reason.of(BidReason.TOO_FEW_BIDS, ADA, 1, 3)))
        .isEqualTo("ada hat 1 Wunsch angegeben, das Programm verlangt mindestens 3");
    assertThat(GERMAN.message(Reason.of(BidReason.TOO_FEW_BIDS, ADA, 2, 3)))
        .isEqualTo("ada hat 2 Wünsche angegeben, das Programm verlangt mindestens 3");
  }

  @Test
  void constantsAreWords() {
    Instant noon = Instant.parse("2026-09-01T12:00:00Z");
    assertThat(
            GERMAN.message(
                Reason.of(BidReason.BIDS_NOT_OPEN, PhaseKind.APPLICATION, "never", noon)))
        .isEqualTo(
            "Wünsche werden in der Phase „Bewerbung“ angenommen (geöffnet: nie), nicht am"
                + " 1. September 2026, 12:00 Uhr UTC");
    for (PhaseKind phase : PhaseKind.values()) {
      assertThat(GERMAN.message(Reason.of(BidReason.NO_PHASE_FOR_BIDS, phase)))
          .doesNotContain(phase.name());
    }
    for (String kind : List.of("project", "supervisor", "unit", "host")) {
      assertThat(GERMAN.message(Reason.of(CohortReason.SECOND_RANKING, kind, "web")))
          .doesNotContain(kind);
    }
  }

  @Test
  void periodsAreWrittenOut() {
    Reason reason =
        Reason.of(
            CohortReason.PERIOD_OUTSIDE_TERM,
            ProjectId.of("web"),
            DateRange.of("2026-09-01", "2027-03-01"),
            DateRange.of("2026-09-01", "2026-12-18"));
    assertThat(GERMAN.message(reason))
        .isEqualTo(
            "Das Projekt web läuft vom 1. September 2026 bis 1. März 2027, außerhalb des Durchgangs"
                + " vom 1. September 2026 bis 18. Dezember 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 Minuten",
    "PT1M, 1 Minute",
    "PT90M, 1 Stunde 30 Minuten",
    "PT24H, 1 Tag",
    "PT48H, 2 Tage",
    "PT36H, 36 Stunden",
    "PT100H, 4 Tage 4 Stunden",
    "PT61S, 1 Minute 1 Sekunde",
    "PT-1H, PT-1H"
  })
  void germanDurations(Duration duration, String written) {
    assertThat(ReasonLanguage.german().duration(duration)).isEqualTo(written);
  }

  @Test
  void germanNumbersAndLists() {
    ReasonLanguage german = ReasonLanguage.german();
    assertThat(german.number(new BigDecimal("1234.5"))).isEqualTo("1234,5");
    assertThat(german.list(List.of())).isEqualTo("keine");
    assertThat(german.list(List.of("a"))).isEqualTo("a");
    assertThat(german.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    assertThat(german.instant(Instant.parse("2026-01-02T03:04:05Z")))
        .isEqualTo("2. Januar 2026, 03:04:05 Uhr UTC");
  }

  @Test
  void defaultLocaleAndZone_changeNothing() {
    Reason reason = Reason.of(BidReason.BIDS_NOT_OPEN, "REVIEW", "never", Instant.EPOCH);
    String told = GERMAN.message(reason);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(reason)).isEqualTo(told);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void hostsOwnCodes_inTwoLanguages() {
    Reason reason = Reason.of(PortalReason.TOO_FAR, ADA, 1200.5, LocalDate.of(2026, 3, 1));
    ReasonTexts own =
        ReasonTexts.of(
                ReasonLanguage.german(),
                Map.of(
                    "NO_LAPTOP", "{intern} hat keinen Laptop",
                    "TOO_FAR", "{intern} wohnt seit dem {day} {km} km entfernt"))
            .or(GERMAN);
    assertThat(reason.message()).isEqualTo("ada lives 1200.5 km away, since 2026-03-01");
    assertThat(own.message(reason)).isEqualTo("ada wohnt seit dem 1. März 2026 1200,5 km entfernt");
    assertThat(own.message(Reason.of(BidReason.VETOED, ADA, "web")))
        .isEqualTo("ada hat das Projekt web abgelehnt");
    assertThat(own.problems(List.of(PortalReason.values()))).isEmpty();
  }

  @Test
  void ownSentence_standsInFrontOfTheLibrarys() {
    ReasonTexts own =
        ReasonTexts.of(
                ReasonLanguage.german(),
                Map.of(
                    "NO_PHASE_FOR_BIDS", "Es gibt keine Phase {phase}",
                    "PhaseKind.REVIEW", "Begutachtung"))
            .or(GERMAN);
    assertThat(own.message(Reason.of(BidReason.NO_PHASE_FOR_BIDS, PhaseKind.REVIEW)))
        .isEqualTo("Es gibt keine Phase Begutachtung");
    assertThat(own.message(Reason.of(BidReason.NO_PHASE_FOR_BIDS, PhaseKind.WORK)))
        .isEqualTo("Es gibt keine Phase Praktikum");
  }

  @Test
  void codeWithoutASentence_isToldInEnglish() {
    Reason reason = Reason.of(PortalReason.NO_LAPTOP, ADA);
    assertThat(GERMAN.message(reason)).isEqualTo(reason.message());
    assertThat(ReasonTexts.english().message(reason)).isEqualTo(reason.message());
    assertThat(GERMAN.problems(List.of(PortalReason.NO_LAPTOP)))
        .containsExactly("NO_LAPTOP has no sentence");
  }

  @Test
  void languageWithMorePluralForms() {
    ReasonLanguage polish =
        new ReasonLanguage() {
          @Override
          public Locale locale() {
            return Locale.forLanguageTag("pl");
          }

          @Override
          public PluralRule plurals() {
            return new PluralRule(
                List.of(PluralCategory.ONE, PluralCategory.FEW, PluralCategory.MANY),
                ReasonTextsTest::polish);
          }
        };
    ReasonTexts texts =
        ReasonTexts.of(
            polish,
            Map.of(
                "TOO_FEW_BIDS", "{bids|# zgłoszenie|# zgłoszenia|# zgłoszeń} ({intern}, {min})"));
    assertThat(
            Stream.of(1, 2, 5, 12, 22)
                .map(bids -> texts.message(Reason.of(BidReason.TOO_FEW_BIDS, ADA, bids, 30))))
        .containsExactly(
            "1 zgłoszenie (ada, 30)",
            "2 zgłoszenia (ada, 30)",
            "5 zgłoszeń (ada, 30)",
            "12 zgłoszeń (ada, 30)",
            "22 zgłoszenia (ada, 30)");
  }

  private static PluralCategory polish(BigDecimal number) {
    int last = number.intValue() % 10;
    boolean teen = number.intValue() % 100 / 10 == 1;
    if (number.intValue() == 1) {
      return PluralCategory.ONE;
    }
    return last >= 2 && last <= 4 && !teen ? PluralCategory.FEW : PluralCategory.MANY;
  }

  @Test
  void sentencesThatDoNotFit_areFound() {
    ReasonTexts wrong =
        ReasonTexts.of(
            ReasonLanguage.german(),
            Map.of(
                "NO_LAPTOP", "{intern} braucht {device}", "TOO_FAR", "{intern} wohnt {km|weit}"));
    assertThat(wrong.problems(List.of(PortalReason.values())))
        .hasSize(2)
        .contains("NO_LAPTOP has the gaps [device, intern], the code has [intern]")
        .anyMatch(problem -> problem.startsWith("TOO_FAR is malformed: ReasonText: "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wrong.message(Reason.of(PortalReason.NO_LAPTOP, ADA)))
        .withMessageContainingAll("{device}", "NO_LAPTOP");
  }

  @Test
  void propertiesFile_isReadAsUtf8() {
    String file = "NO_LAPTOP = {intern} hat keinen Rechner für zu Hause\n";
    ReasonTexts texts =
        ReasonTexts.read(
            ReasonLanguage.german(),
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    assertThat(texts.message(Reason.of(PortalReason.NO_LAPTOP, ADA)))
        .isEqualTo("ada hat keinen Rechner für zu Hause");
    assertThat(Pattern.compile("\\P{ASCII}").matcher(file).find()).isTrue();
  }

  @Test
  void pluralRule_thatChoosesAnotherCategory() {
    PluralRule rule = new PluralRule(List.of(PluralCategory.OTHER), number -> PluralCategory.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.form(BigDecimal.ONE))
        .withMessage("PluralRule: choice for 1 is ONE, it must be one of [OTHER]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PluralRule(List.of(), number -> PluralCategory.ONE));
  }
}
