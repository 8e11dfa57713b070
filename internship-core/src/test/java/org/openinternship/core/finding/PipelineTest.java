package org.openinternship.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.AdmissionReason;
import org.openinternship.core.finding.Pipeline.Step;

class PipelineTest {
  private static final Outcome YES = Outcome.satisfied();
  private static final Outcome NO = Outcome.violated(AdmissionReason.NOT_CONFIRMED, "essay");
  private static final Outcome UNKNOWN = Outcome.unknown("essay");
  private static final Outcome PENDING = Outcome.pending("essay");

  private record Requirement(Outcome outcome, WhenUnknown whenUnknown) {}

  private static Pipeline<String> pipeline(List<Requirement> requirements, List<String> asked) {
    List<Step<String>> steps = new ArrayList<>();
    for (Requirement requirement : requirements) {
      String name = "r" + steps.size();
      steps.add(
          new Step<>(
              name,
              requirement.whenUnknown(),
              subject -> {
                asked.add(name);
                return requirement.outcome();
              }));
    }
    return new Pipeline<>(steps);
  }

  private static Verdict.Line line(Outcome outcome, WhenUnknown whenUnknown) {
    return new Verdict.Line("r", outcome, whenUnknown);
  }

  @Test
  void standing_ofEveryOutcomeUnderEveryRule() {
    for (WhenUnknown rule : WhenUnknown.values()) {
      assertThat(line(YES, rule).decision()).isEqualTo(Decision.ELIGIBLE);
      assertThat(line(NO, rule).decision()).isEqualTo(Decision.NOT_ELIGIBLE);
    }
    assertThat(line(UNKNOWN, WhenUnknown.REJECT).decision()).isEqualTo(Decision.NOT_ELIGIBLE);
    assertThat(line(UNKNOWN, WhenUnknown.WAIT).decision()).isEqualTo(Decision.PENDING);
    assertThat(line(UNKNOWN, WhenUnknown.ACCEPT).decision()).isEqualTo(Decision.ELIGIBLE);
    assertThat(line(PENDING, WhenUnknown.REJECT).decision()).isEqualTo(Decision.PENDING);
    assertThat(line(PENDING, WhenUnknown.WAIT).decision()).isEqualTo(Decision.PENDING);
    assertThat(line(PENDING, WhenUnknown.ACCEPT).decision()).isEqualTo(Decision.ELIGIBLE);
  }

  @Test
  void noRequirements_letEverybodyPass() {
    Verdict verdict = new Pipeline<String>(List.of()).judge("anybody");
    assertThat(verdict.decision()).isEqualTo(Decision.ELIGIBLE);
    assertThat(verdict.decisive()).isEmpty();
  }

  @Test
  void aLaterFailure_decidesOverAnEarlierPending() {
    Verdict verdict =
        pipeline(
                List.of(
                    new Requirement(PENDING, WhenUnknown.REJECT),
                    new Requirement(NO, WhenUnknown.REJECT),
                    new Requirement(YES, WhenUnknown.REJECT)),
                new ArrayList<>())
            .decide("somebody");
    assertThat(verdict.decision()).isEqualTo(Decision.NOT_ELIGIBLE);
    assertThat(verdict.decisive()).map(Verdict.Line::requirement).contains("r1");
    assertThat(verdict.lines()).hasSize(2);
  }

  @Test
  void whatPassedAlthoughNobodyKnows_isReported() {
    Verdict verdict =
        pipeline(
                List.of(
                    new Requirement(UNKNOWN, WhenUnknown.ACCEPT),
                    new Requirement(PENDING, WhenUnknown.ACCEPT),
                    new Requirement(YES, WhenUnknown.ACCEPT)),
                new ArrayList<>())
            .judge("somebody");
    assertThat(verdict.eligible()).isTrue();
    assertThat(verdict.acceptedUnknown()).containsExactly("r0", "r1");
  }

  @Property
  void decide_asksNoFurtherThanTheFirstFailure_andAgreesWithJudge(
      @ForAll("requirements") List<Requirement> requirements) {
    List<String> asked = new ArrayList<>();
    Pipeline<String> pipeline = pipeline(requirements, asked);
    Verdict decided = pipeline.decide("somebody");
    List<String> byDecide = List.copyOf(asked);
    Verdict judged = pipeline.judge("somebody");

    assertThat(decided.decision()).isEqualTo(judged.decision());
    assertThat(decided.decisive()).isEqualTo(judged.decisive());
    assertThat(judged.lines()).hasSameSizeAs(requirements);
    assertThat(judged.lines().subList(0, decided.lines().size())).isEqualTo(decided.lines());
    Optional<String> firstFailure =
        judged.lines().stream()
            .filter(line -> line.decision() == Decision.NOT_ELIGIBLE)
            .map(Verdict.Line::requirement)
            .findFirst();
    int expected =
        firstFailure
            .map(name -> Integer.parseInt(name.substring(1)) + 1)
            .orElse(requirements.size());
    assertThat(byDecide).hasSize(expected);
    firstFailure.ifPresent(
        name -> assertThat(decided.decisive()).map(Verdict.Line::requirement).contains(name));
  }

  @Provide
  Arbitrary<List<Requirement>> requirements() {
    return Combinators.combine(
            Arbitraries.of(YES, YES, NO, UNKNOWN, PENDING), Arbitraries.of(WhenUnknown.class))
        .as(Requirement::new)
        .list()
        .ofMaxSize(6);
  }

  @Test
  void refusesTwoOfOneNameAndBlankNames() {
    Step<String> step = new Step<>("age", WhenUnknown.REJECT, subject -> YES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pipeline<>(List.of(step, step)))
        .withMessageContainingAll("Pipeline", "'age'", "more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Step<String>(" ", WhenUnknown.REJECT, subject -> YES))
        .withMessageContaining("Step: name is blank");
  }

  @Test
  @SuppressWarnings("NullAway") // a check that gives null is what is tested
  void aCheckWithoutOutcome_isNamed() {
    Pipeline<String> pipeline =
        new Pipeline<>(List.of(new Step<>("careless", WhenUnknown.REJECT, subject -> null)));
    assertThatNullPointerException()
        .isThrownBy(() -> pipeline.judge("somebody"))
        .withMessageContaining("'careless'");
  }

  @Test
  void outcomesNeedReasons() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outcome.Pending(List.of()))
        .withMessageContaining("Pending: reasons is empty");
  }
}
