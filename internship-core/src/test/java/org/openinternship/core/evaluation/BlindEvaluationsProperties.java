package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BlindEvaluationsProperties {
  private static final List<EvaluatorRole> ROLES =
      List.of(EvaluatorRole.SELF, EvaluatorRole.SUPERVISOR, EvaluatorRole.MENTOR);
  private static final Gate GATE =
      Gate.of(
          "first instalment",
          GateCondition.passes("midpoint", EvaluatorRole.SUPERVISOR),
          GateCondition.isIn("midpoint", EvaluatorRole.SELF));

  /** Before all are in or the window closes, nothing that can be asked depends on the others. */
  @Property
  void nothingShowsWhatOthersSay_whileBlind(@ForAll long seed) {
    Random random = new Random(seed);
    List<Evaluation> evaluations = submissions(random);
    Instant now = Round.instant(random);
    EvaluatorRole viewer = ROLES.get(random.nextInt(3));
    List<Evaluation> otherwise = new ArrayList<>();
    for (Evaluation evaluation : evaluations) {
      otherwise.add(evaluation.role() == viewer ? evaluation : said(random, evaluation));
    }
    BlindEvaluations one = round(evaluations);
    BlindEvaluations two = round(otherwise);

    assertThat(one.isRevealed(now))
        .isEqualTo(allIn(evaluations, now) || !now.isBefore(Round.CLOSES));
    if (!one.isRevealed(now)) {
      assertThat(one.visibleTo(viewer, now)).isEqualTo(two.visibleTo(viewer, now));
      assertThat(one.visibleTo(viewer, now)).allMatch(each -> each.role() == viewer);
      assertThat(Round.check(one, now)).isEqualTo(Round.check(two, now));
      assertThat(one).hasToString(two.toString());
      assertThat(GATE.at(List.of(one), now)).isEqualTo(GATE.at(List.of(two), now));
      for (EvaluatorRole role : ROLES) {
        assertThat(one.hasHandedIn(role, now)).isEqualTo(two.hasHandedIn(role, now));
        assertThat(one.gap(role, now)).isEmpty();
      }
    }
  }

  @Property
  void onceOpen_everybodySeesWhatCameInAfterTheOpening(@ForAll long seed) {
    Random random = new Random(seed);
    List<Evaluation> evaluations = submissions(random);
    Instant now = Round.instant(random);
    List<Evaluation> expected =
        ROLES.stream().flatMap(role -> since(evaluations, role, now).stream()).toList();
    boolean open = allIn(evaluations, now) || !now.isBefore(Round.CLOSES);
    for (EvaluatorRole role : EvaluatorRole.values()) {
      assertThat(round(evaluations).visibleTo(role, now))
          .isEqualTo(open ? expected : expected.stream().filter(e -> e.role() == role).toList());
    }
  }

  /** An oracle that goes through the instants: a gate opens when a pass can first be read. */
  @Property
  void gate_opensWithTheFirstPassThatCanBeRead_andStaysOpen(@ForAll long seed) {
    Random random = new Random(seed);
    List<Evaluation> evaluations = submissions(random);
    boolean opened = false;
    Instant since = null;
    for (Instant now = Round.OPENS.minusSeconds(86_400);
        now.isBefore(Round.CLOSES.plusSeconds(90_000));
        now = now.plusSeconds(3600L)) {
      Instant at = now;
      boolean readable = allIn(evaluations, now) || !now.isBefore(Round.CLOSES);
      boolean passed =
          since(evaluations, EvaluatorRole.SUPERVISOR, now).stream()
              .anyMatch(e -> e.result().equals(Optional.of(EvaluationResult.PASS)));
      boolean self = !since(evaluations, EvaluatorRole.SELF, now).isEmpty();
      if (!opened && readable && passed && self) {
        opened = true;
        since = now;
      }
      BlindEvaluations known =
          round(evaluations.stream().filter(e -> !e.submittedAt().isAfter(at)).toList());
      GateState state = GATE.at(List.of(known), now);
      assertThat(state.isOpen()).isEqualTo(opened);
      assertThat(state.openSince()).isEqualTo(Optional.ofNullable(since));
      assertThat(GATE.at(List.of(round(evaluations)), now)).isEqualTo(state);
    }
  }

  /** Whatever is entered later, in whatever order, for whatever instant. */
  @Property
  void openGate_isShutByNothingThatIsEnteredLater(@ForAll long seed) {
    Random random = new Random(seed);
    Instant now = Round.instant(random);
    List<Evaluation> entered = new ArrayList<>();
    boolean open = false;
    for (Evaluation evaluation : submissions(random)) {
      entered.add(evaluation);
      GateState state = GATE.at(List.of(round(entered)), now);
      assertThat(open && !state.isOpen()).isFalse();
      open = state.isOpen();
      List<Evaluation> shuffled = new ArrayList<>(entered);
      Collections.shuffle(shuffled, random);
      GateState otherwise = GATE.at(List.of(round(shuffled)), now);
      assertThat(otherwise.openSince()).isEqualTo(state.openSince());
    }
  }

  private static List<Evaluation> submissions(Random random) {
    List<Evaluation> all = new ArrayList<>();
    int number = random.nextInt(7);
    for (int i = 0; i < number; i++) {
      all.add(Round.random(random, ROLES.get(random.nextInt(3))));
    }
    return all;
  }

  private static Evaluation said(Random random, Evaluation evaluation) {
    Evaluation.Builder other =
        Evaluation.builder()
            .placement(evaluation.placement())
            .point(evaluation.point())
            .role(evaluation.role())
            .submittedAt(evaluation.submittedAt());
    Round.content(random, other);
    return other.build();
  }

  private static BlindEvaluations round(List<Evaluation> evaluations) {
    BlindEvaluations round = Round.ask(Round.POINT, ROLES.toArray(EvaluatorRole[]::new));
    for (Evaluation evaluation : evaluations) {
      round = round.after(evaluation);
    }
    return round;
  }

  private static boolean allIn(List<Evaluation> evaluations, Instant now) {
    return ROLES.stream().allMatch(role -> first(evaluations, role, now).isPresent());
  }

  private static Optional<Evaluation> first(
      List<Evaluation> evaluations, EvaluatorRole role, Instant now) {
    return since(evaluations, role, now).stream().findFirst();
  }

  private static List<Evaluation> since(
      List<Evaluation> evaluations, EvaluatorRole role, Instant now) {
    return evaluations.stream()
        .filter(each -> each.role() == role)
        .filter(each -> each.submittedAt().compareTo(Round.OPENS) >= 0)
        .filter(each -> each.submittedAt().compareTo(now) <= 0)
        .sorted(Comparator.comparing(Evaluation::submittedAt))
        .toList();
  }
}
