package org.openinternship.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;

/** Parts put together: which one decides, and that none hides another. */
class OutcomeProperties {
  @Provide
  Arbitrary<List<Outcome>> parts() {
    Arbitrary<Outcome> part =
        Arbitraries.integers()
            .between(0, 3)
            .flatMap(
                kind ->
                    Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(3)
                        .map(name -> outcome(kind, name)));
    return part.list().ofMaxSize(6);
  }

  private static Outcome outcome(int kind, String name) {
    return switch (kind) {
      case 0 -> Outcome.satisfied();
      case 1 -> Outcome.violated(GeneralReason.REQUIREMENT_NOT_MET, name, "not met");
      case 2 -> Outcome.unknown(name);
      default -> Outcome.pending(name);
    };
  }

  @Property
  void everyReasonOfEveryPartIsTold(@ForAll("parts") List<Outcome> parts) {
    List<Reason> told = new ArrayList<>(Outcome.allOf(parts).reasons());
    for (Outcome part : parts) {
      for (Reason reason : part.reasons()) {
        assertThat(told.remove(reason)).as("%s", reason).isTrue();
      }
    }
    assertThat(told).isEmpty();
  }

  @Property
  void theWorstPartDecides_andItsReasonIsTheFirst(@ForAll("parts") List<Outcome> parts) {
    Outcome all = Outcome.allOf(parts);
    List<Class<? extends Outcome>> worstFirst =
        Arrays.asList(Outcome.Violated.class, Outcome.Unknown.class, Outcome.Pending.class);
    for (Class<? extends Outcome> kind : worstFirst) {
      List<Outcome> ofKind =
          parts.stream().map(Outcome.class::cast).filter(kind::isInstance).toList();
      if (!ofKind.isEmpty()) {
        assertThat(all).isInstanceOf(kind);
        assertThat(all.reasons().get(0)).isEqualTo(ofKind.get(0).reasons().get(0));
        return;
      }
    }
    assertThat(all).isEqualTo(Outcome.satisfied());
  }

  @Example
  void metOrNot_isSatisfiedOrViolated() {
    assertThat(Outcome.of(true, GeneralReason.REQUIREMENT_NOT_MET, "a", "b"))
        .isEqualTo(Outcome.satisfied());
    assertThat(Outcome.of(false, GeneralReason.REQUIREMENT_NOT_MET, "a", "b"))
        .isEqualTo(Outcome.violated(GeneralReason.REQUIREMENT_NOT_MET, "a", "b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outcome.of(false, GeneralReason.REQUIREMENT_NOT_MET, "a"));
    assertThatNullPointerException()
        .isThrownBy(() -> Outcome.of(true, null))
        .withMessage("Outcome.code");
  }

  @Example
  void badInput() {
    assertThatNullPointerException().isThrownBy(() -> Outcome.allOf(null));
    assertThatNullPointerException()
        .isThrownBy(() -> Outcome.allOf(Arrays.asList(Outcome.satisfied(), null)));
    assertThat(Outcome.allOf(List.of())).isEqualTo(Outcome.satisfied());
  }
}
