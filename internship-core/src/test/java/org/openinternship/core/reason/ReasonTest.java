package org.openinternship.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.time.DateRange;

class ReasonTest {

  private enum Kinds implements ReasonCode {
    ALL("{n} {x:number} {day:date} {at:instant} {wait:duration} {term:period} {phase:PhaseKind}"),
    ANY("{what}"),
    COUNT("{seats|one seat|# seats}");

    @SuppressWarnings("ImmutableEnumChecker") // immutable
    private final ReasonText text;

    Kinds(String english) {
      this.text = ReasonText.of(english);
    }

    @Override
    public ReasonText text() {
      return text;
    }
  }

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");
  private static final DateRange TERM = DateRange.of("2026-09-01", "2026-12-18");

  private static Object kept(Object value) {
    return Reason.of(Kinds.ANY, value).arguments().get("what");
  }

  @Test
  void argumentsKeepTheirTypes() {
    Reason reason =
        Reason.of(Kinds.ALL, 3, 1.50, DAY, NOON, Duration.ofDays(2), TERM, PhaseKind.APPLICATION);
    assertThat(reason.arguments())
        .containsExactly(
            Map.entry("n", 3L),
            Map.entry("x", new BigDecimal("1.5")),
            Map.entry("day", DAY),
            Map.entry("at", NOON),
            Map.entry("wait", Duration.ofDays(2)),
            Map.entry("term", "2026-09-01/2026-12-18"),
            Map.entry("phase", "APPLICATION"));
    assertThat(reason.number("n")).isEqualTo(3);
    assertThat(reason.argument("x")).isEqualTo("1.5");
    DateRange term = reason.argument("term", DateRange::parse);
    assertThat(term).isEqualTo(TERM);
    PhaseKind phase = reason.argument("phase", PhaseKind::valueOf);
    assertThat(phase).isEqualTo(PhaseKind.APPLICATION);
    LocalDate day = reason.argument("day", LocalDate::parse);
    assertThat(day).isEqualTo(DAY);
    assertThat(reason)
        .hasToString(
            "ALL: 3 1.5 1 September 2026 1 September 2026, 12:00 UTC 48 hours 1"
                + " September to 18 December 2026 application");
  }

  @Test
  void textsOfValues_areTheValues() {
    Reason written =
        Reason.of(Kinds.ALL, 3, 1.5, DAY, NOON, Duration.ofDays(2), TERM, PhaseKind.APPLICATION);
    Reason read =
        Reason.of(
            Kinds.ALL,
            new BigDecimal("3.00"),
            "1.5",
            "2026-09-01",
            "2026-09-01T12:00:00Z",
            "P2D",
            "2026-09-01/2026-12-18",
            "APPLICATION");
    assertThat(read).isEqualTo(written).hasSameHashCodeAs(written);
  }

  @Test
  void numbers_areEqualWhateverTheirType() {
    assertThat(kept(3)).isEqualTo(3L).isEqualTo(kept(3L)).isEqualTo(kept((short) 3));
    assertThat(kept(new BigDecimal("300"))).isEqualTo(300L);
    assertThat(kept(new BigDecimal("2.50"))).isEqualTo(kept(2.5));
    assertThat(kept(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    BigInteger huge = BigInteger.TEN.pow(30);
    assertThat(kept(huge)).isEqualTo(new BigDecimal(huge).stripTrailingZeros());
    assertThat(Reason.of(Kinds.ANY, huge).message()).isEqualTo(huge.toString());
  }

  @Test
  void lists_keepTheirOrderAndTheTypesOfTheirItems() {
    Object list = kept(List.of("b", 2, InternId.of("ada")));
    assertThat(list).isEqualTo(List.of("b", 2L, "ada"));
    assertThat(kept(new TreeSet<>(List.of("b", "a")))).isEqualTo(List.of("a", "b"));
    assertThat(Reason.of(Kinds.ANY, List.of("b", 2)).message()).isEqualTo("b and 2");
    assertThat(kept(List.of())).isEqualTo(List.of());
    assertThat(Reason.of(Kinds.ANY, List.of()).message()).isEqualTo("none");
    assertThat((List<?>) list).isUnmodifiable();
  }

  @Test
  void valuesOfJavaTime_areTextWhereNoKindIsStated() {
    assertThat(kept(DAY)).isEqualTo("2026-09-01");
    assertThat(kept(LocalTime.NOON)).isEqualTo("12:00");
  }

  @Test
  void whatIsNoArgument_isRefused_withoutSayingWhatItHolds() {
    Intern intern = Intern.builder().id("ada").addLearningGoal("Lovelace").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(Kinds.ANY, intern))
        .withMessageContainingAll("argument 'what' of ANY", "it must be a number", "Maybe pass its")
        .withMessageNotContaining("Lovelace");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(Kinds.ANY, Optional.of(1)))
        .withMessageContaining("java.util.Optional");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(Kinds.ANY, List.of(List.of(1))));
    assertThatNullPointerException()
        .isThrownBy(() -> Reason.of(Kinds.ANY, (Object) null))
        .withMessage("argument 'what' of ANY");
    assertThatNullPointerException()
        .isThrownBy(() -> Reason.of(Kinds.ANY, Arrays.asList("a", null)));
  }

  @Test
  void whatIsOfAnotherKind_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(Kinds.COUNT, "many"))
        .withMessage("Reason: argument 'seats' of COUNT is 'many', it must be a number");
    assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(Kinds.COUNT, List.of(1)));
    Map<String, Object> arguments =
        new LinkedHashMap<>(
            Reason.of(Kinds.ALL, 3, 1, DAY, NOON, Duration.ZERO, TERM, "X").arguments());
    for (String parameter : List.of("x", "day", "at", "wait", "term")) {
      Map<String, Object> wrong = new LinkedHashMap<>(arguments);
      wrong.put(parameter, "soon");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Reason(Kinds.ALL, wrong))
          .withMessageContainingAll("argument '" + parameter + "' of ALL", "'soon'");
    }
  }

  @Test
  void number_ofWhatIsNoWholeNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(Kinds.ANY, 1.5).number("what"))
        .withMessage("Reason: argument 'what' of ANY is '1.5', it must be a whole number");
  }

  @Test
  void plurals() {
    assertThat(Reason.of(BidReason.TOO_FEW_BIDS, "ada", 1, 3).message())
        .isEqualTo("intern ada has 1 bid, the program asks for at least 3");
    assertThat(Reason.of(BidReason.TOO_FEW_BIDS, "ada", 0, 3).message())
        .isEqualTo("intern ada has 0 bids, the program asks for at least 3");
    assertThat(Reason.of(Kinds.COUNT, 1).message()).isEqualTo("one seat");
    assertThat(Reason.of(Kinds.COUNT, new BigDecimal("1.0")).message()).isEqualTo("one seat");
    assertThat(Reason.of(Kinds.COUNT, 1.5).message()).isEqualTo("1.5 seats");
  }

  @Test
  void reasonKeepsArgumentsInTheOrderOfTheCode_whateverTheMap() {
    Map<String, Object> turned = new LinkedHashMap<>();
    turned.put("id", "ada");
    turned.put("kind", "intern");
    Reason reason = new Reason(GeneralReason.DUPLICATE_ID, turned);
    assertThat(reason).isEqualTo(Reason.of(GeneralReason.DUPLICATE_ID, "intern", "ada"));
    assertThat(reason.arguments().keySet()).containsExactly("kind", "id");
    turned.put("id", "changed");
    assertThat(reason.argument("id")).isEqualTo("ada");
    assertThat(reason)
        .hasToString(
            "DUPLICATE_ID: intern ada is given more than once. Maybe two sources were joined");
  }

  @Test
  void reason_withOtherArgumentsThanTheCodeTakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(CohortReason.UNIT_CYCLE))
        .withMessage("Reason: UNIT_CYCLE takes [unit], not 0 values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(CohortReason.UNIT_CYCLE, 1, 2))
        .withMessage("Reason: UNIT_CYCLE takes [unit], not 2 values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason(GeneralReason.DUPLICATE_ID, Map.of("kind", "intern")))
        .withMessage("Reason: argument 'id' of DUPLICATE_ID is missing; it has [kind, id]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason(CohortReason.UNIT_CYCLE, Map.of("unit", "a", "host", "b")))
        .withMessageStartingWith("Reason: UNIT_CYCLE takes [unit], not '[");
    assertThatNullPointerException().isThrownBy(() -> Reason.of(null));
  }

  @Test
  void argument_thatTheCodeHasNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(CohortReason.UNIT_CYCLE, "a").argument("host"))
        .withMessage("Reason: UNIT_CYCLE has no argument 'host', only [unit]");
  }

  @Test
  void argumentsCannotBeChanged() {
    assertThat(Reason.of(CohortReason.UNIT_CYCLE, "a").arguments()).isUnmodifiable();
    assertThat(CohortReason.UNIT_CYCLE.text().parameters()).isUnmodifiable();
  }

  @Test
  void malformedTexts_areRefused() {
    for (String text :
        List.of(
            "{open",
            "close}",
            "{}",
            "{two words}",
            "{n|# seat}",
            "{n|a|b|c}",
            "{n:number|a|b}",
            "{day:daet}",
            "{day:date} {day:instant}",
            "{day:date} {day|# day|# days}")) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> ReasonText.of(text))
          .withMessageStartingWith("ReasonText: ");
    }
  }

  @Test
  void wholeNumbers_areLongsAsFarAsTheyFit() {
    for (long number : new long[] {Long.MIN_VALUE, 1_000_000_000_000_000_000L, Long.MAX_VALUE}) {
      Reason reason = Reason.of(CohortReason.LIMIT_ABOVE_SEATS, "host", "city", number, 1);
      assertThat(reason.number("max")).isEqualTo(number);
    }
  }

  private record HostsCode(@Nullable String given) implements ReasonCode {
    @Override
    @SuppressWarnings("NullAway") // what a host's code may do wrong
    public String name() {
      return given;
    }

    @Override
    public ReasonText text() {
      return ReasonText.of("no laptop");
    }
  }

  @Test
  void codeOfAHost_hasANameThatIsAKey() {
    assertThat(Reason.of(new HostsCode("NO_LAPTOP")).message()).isEqualTo("no laptop");
    String who = "name of " + HostsCode.class.getName();
    assertThatNullPointerException()
        .isThrownBy(() -> Reason.of(new HostsCode(null)))
        .withMessage("ReasonCode." + who);
    for (String wrong : List.of("", " ", "x\u0000y", "x\ny")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Reason.of(new HostsCode(wrong)))
          .withMessageStartingWith("ReasonCode: " + who);
    }
  }

  @Test
  void codeOfAName_isOneWithItsTwin_andTellsLikeAConstant() {
    ReasonCode code = ReasonCode.of("NO_LAPTOP", "intern {intern} has no laptop");
    ReasonCode twin = ReasonCode.of("NO_LAPTOP", "intern {intern} has no laptop");
    assertThat(code).isEqualTo(twin).hasSameHashCodeAs(twin).hasToString("NO_LAPTOP");
    assertThat(code).isNotEqualTo(ReasonCode.of("NO_LAPTOP", "{intern} has none"));
    assertThat(code).isNotEqualTo(ReasonCode.of("NO_PHONE", "intern {intern} has no laptop"));
    assertThat(Reason.of(code, "ada")).isEqualTo(Reason.of(twin, "ada"));
    assertThat(Reason.of(code, "ada").message()).isEqualTo("intern ada has no laptop");
    ReasonLanguage dutch = () -> Locale.forLanguageTag("nl");
    ReasonTexts texts = ReasonTexts.of(dutch, Map.of("NO_LAPTOP", "{intern} heeft geen laptop"));
    assertThat(texts.message(Reason.of(code, "ada"))).isEqualTo("ada heeft geen laptop");
  }

  @Test
  void codeOfAName_refusesWhatIsNoNameOrSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReasonCode.of(" ", "x"))
        .withMessageContaining("ReasonCode: name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReasonCode.of("X", "{"))
        .withMessageContaining("a brace without its other half");
    assertThatNullPointerException()
        .isThrownBy(() -> ReasonCode.of(null, "x"))
        .withMessage("ReasonCode.name");
  }
}
