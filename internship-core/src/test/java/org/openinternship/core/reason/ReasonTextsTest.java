package org.openinternship.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.openinternship.core.contact.NextStep;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
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
                Reason.of(BidReason.BIDS_NOT_OPEN, PhaseKind.APPLICATION, noon, noon, noon)))
        .isEqualTo(
            "Wünsche werden in der Phase „Bewerbung“ angenommen, vom 1. September 2026, 12:00"
                + " Uhr UTC bis zum 1. September 2026, 12:00 Uhr UTC, nicht am 1. September 2026,"
                + " 12:00 Uhr UTC");
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
            "Das Projekt web läuft vom 1. September 2026 bis 1. März 2027, außerhalb"
                + " des Durchgangs vom 1. September bis 18. Dezember 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 Sekunden",
    "PT1M, 1 Minute",
    "PT80M, 1 Stunde und 20 Minuten",
    "PT90M, '1,5 Stunden'",
    "PT24H, 24 Stunden",
    "PT48H, 48 Stunden",
    "PT72H, 3 Tage",
    "PT36H, 36 Stunden",
    "PT100H, 4 Tage und 4 Stunden",
    "PT61S, 1 Minute",
    "PT-1H, -1 Stunde"
  })
  void germanDurations(Duration duration, String written) {
    assertThat(ReasonLanguage.german().duration(duration)).isEqualTo(written);
  }

  @Test
  void germanNumbersAndLists() {
    ReasonLanguage german = ReasonLanguage.german();
    assertThat(german.number(new BigDecimal("1234.5"))).isEqualTo("1234,5");
    assertThat(german.list(List.of())).isEqualTo("nichts");
    assertThat(german.list(List.of("a"))).isEqualTo("a");
    assertThat(german.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    assertThat(german.instant(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC))
        .isEqualTo("2. Januar 2026, 03:04 Uhr UTC");
  }

  @Test
  void defaultLocaleAndZone_changeNothing() {
    Reason reason =
        Reason.of(BidReason.BIDS_NOT_OPEN, "REVIEW", Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
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
    assertThat(reason.message()).isEqualTo("ada lives 1200.5 km away, since 1 March 2026");
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

  @Test
  void intern_isSpokenTo_onlyAboutThemselves() {
    Reader ada = Reader.intern(ADA, ZoneOffset.UTC);
    Reason own = Reason.of(BidReason.TOO_FEW_BIDS, ADA, 1, 3);
    Reason others = Reason.of(BidReason.TOO_FEW_BIDS, InternId.of("ben"), 1, 3);
    assertThat(ReasonTexts.english().to(ada).message(own)).startsWith("you have 1 bid,");
    assertThat(ReasonTexts.english().to(ada).message(others)).startsWith("intern ben has 1 bid,");
    assertThat(GERMAN.to(ada).message(own)).startsWith("Sie haben 1 Wunsch angegeben,");
    assertThat(GERMAN.to(ada).message(others)).startsWith("ben hat 1 Wunsch angegeben,");
  }

  @Test
  void supervisorOrMentor_isSpokenTo_onlyInTheirRole() {
    SupervisorId kim = SupervisorId.of("kim");
    Reason step = Reason.of(NextStep.GET_IN_TOUCH, kim.withRole(), ADA.withRole());
    ReasonTexts texts = ReasonTexts.english();
    assertThat(texts.to(Reader.supervisor(kim, ZoneOffset.UTC)).message(step))
        .isEqualTo("please get in touch with intern ada, by whatever channel works");
    assertThat(texts.to(Reader.mentor(MentorId.of("kim"), ZoneOffset.UTC)).message(step))
        .isEqualTo("supervisor kim is to get in touch with intern ada, by whatever channel works");
    Reason fact = Reason.of(GeneralReason.FACT_UNKNOWN, "INTERN_HOURS_PER_WEEK");
    assertThat(texts.to(Reader.supervisor(kim, ZoneOffset.UTC)).message(fact))
        .isEqualTo(fact.message());
    Reason aboutIntern = Reason.of(BidReason.TOO_FEW_BIDS, InternId.of("kim"), 1, 3);
    assertThat(texts.to(Reader.supervisor(kim, ZoneOffset.UTC)).message(aboutIntern))
        .startsWith("intern kim has 1 bid,");
    assertThat(Reader.mentor(MentorId.of("lea"), ZoneOffset.UTC)).hasToString("mentor in Z");
  }

  @Test
  void you_withoutAnIntern_isTheReader() {
    Reason reason = Reason.of(GeneralReason.FACT_UNKNOWN, "INTERN_HOURS_PER_WEEK");
    assertThat(ReasonTexts.english().to(Reader.intern(ADA, ZoneOffset.UTC)).message(reason))
        .isEqualTo("we do not know how many hours a week you can work");
    assertThat(reason.message())
        .isEqualTo("we do not know how many hours a week the intern can work");
  }

  @Test
  void instant_isToldInTheReadersZone_andExactlyToAnAuditor() {
    Instant since = Instant.parse("2026-09-20T22:00:00Z");
    Reason reason = Reason.of(BidReason.EVENT_OUT_OF_ORDER, since, since);
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    ReasonTexts texts = ReasonTexts.english();
    assertThat(texts.to(Reader.coordinator(berlin)).message(reason))
        .isEqualTo(
            "the event of 21 September 2026, 00:00 must not come before that of 21 September"
                + " 2026, 00:00");
    assertThat(texts.to(Reader.auditor(berlin)).message(reason))
        .endsWith(" [at 2026-09-20T22:00:00Z, last 2026-09-20T22:00:00Z]");
    assertThat(texts.to(Reader.coordinator(berlin)).instant(since))
        .isEqualTo("21 September 2026, 00:00");
    assertThat(texts.word(PhaseKind.INTAKE)).isEqualTo("call for projects");
    assertThat(GERMAN.word(PhaseKind.INTAKE)).isEqualTo("Ausschreibung");
  }

  @Test
  void roundedNumbers_neverMakeTwoFiguresAlike() {
    ReasonText text = ReasonText.of("{n:number} against {m:number}");
    ReasonCode code =
        new ReasonCode() {
          @Override
          public String name() {
            return "AGAINST";
          }

          @Override
          public ReasonText text() {
            return text;
          }
        };
    assertThat(Reason.of(code, 95, "83.333310").message()).isEqualTo("95 against 83.3");
    assertThat(Reason.of(code, "83.333310", "83.333300").message())
        .isEqualTo("83.33331 against 83.3333");
    assertThat(Reason.of(code, "0.025", 0).message()).isEqualTo("0.025 against 0");
    assertThat(Reason.of(code, "83.333310", 1).argument("n")).isEqualTo("83.33331");
  }

  @Test
  void austrianGerman_fallsBackToGerman() {
    ReasonLanguage austrian = () -> Locale.forLanguageTag("de-AT");
    assertThat(ReasonTexts.bundled(austrian).message(Reason.of(BidReason.VETOED, ADA, "web")))
        .isEqualTo("ada hat das Projekt web abgelehnt");
  }

  @Test
  void malformedText_isToldWithItsCodeAndSource() {
    ReasonTexts broken = ReasonTexts.of(ReasonLanguage.german(), Map.of("VETOED", "{intern"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> broken.message(Reason.of(BidReason.VETOED, ADA, "web")))
        .withMessageContainingAll("VETOED", "the given texts", "{intern");
    byte[] escape = "VETOED=\\u12".getBytes(StandardCharsets.UTF_8);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ReasonTexts.read(ReasonLanguage.german(), new ByteArrayInputStream(escape)))
        .withMessageContaining("the file of texts");
  }

  @Test
  void pluralOfWhatIsNoNumber_isAProblem() {
    ReasonTexts wrong =
        ReasonTexts.of(
            ReasonLanguage.german(), Map.of("REPEATED", "{kind}: {what|einmal|mehrmals}"));
    assertThat(wrong.problems(List.of(GeneralReason.REPEATED)))
        .containsExactly(
            "REPEATED counts {what}, which the code does not state to be a number: {what:number}");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> wrong.message(Reason.of(GeneralReason.REPEATED, "veto", List.of("a", "b"))))
        .withMessageContaining("which is no number");
  }

  @Test
  void numberThatIsNone_isRefusedByName() {
    for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Reason.of(BidReason.RANK_LEAVES_GAP, number, 1))
          .withMessageContainingAll("argument 'rank'", String.valueOf(number), "finite number");
    }
  }
}
