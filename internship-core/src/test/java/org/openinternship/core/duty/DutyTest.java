package org.openinternship.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;

class DutyTest {

  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Actor KIM = Actor.of(SupervisorId.of("kim"));
  private static final Reason ANY = Reason.of(GeneralReason.REQUIREMENT_NOT_MET, "phone", "none");

  private static Duty duty(Severity severity, Instant since, Optional<Instant> due, Actor by) {
    return new Duty(by, severity, since, due, ANY, ANY);
  }

  @Property
  void order_isByGravity_thenWhatIsDueFirst_thenWhatIsOpenLongest(@ForAll long seed) {
    List<Duty> right =
        List.of(
            duty(Severity.ERROR, JUNE, Optional.empty(), KIM), // as soon as possible
            duty(Severity.ERROR, MAY, Optional.of(MAY), KIM),
            duty(Severity.ERROR, JUNE, Optional.of(MAY), KIM),
            duty(Severity.ERROR, MAY, Optional.of(JUNE), KIM),
            duty(Severity.WARNING, MAY, Optional.of(MAY), Actor.HOST),
            duty(Severity.WARNING, MAY, Optional.of(MAY), KIM),
            duty(Severity.INFO, MAY, Optional.empty(), KIM));
    List<Duty> shuffled = new ArrayList<>(right);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(shuffled.stream().sorted(Duty.GRAVEST_FIRST)).containsExactlyElementsOf(right);
  }

  @Test
  void nulls_areRefusedByName() {
    Optional<Instant> none = Optional.empty();
    assertThatNullPointerException()
        .isThrownBy(() -> new Duty(null, Severity.INFO, MAY, none, ANY, ANY))
        .withMessage("Duty.by");
    assertThatNullPointerException()
        .isThrownBy(() -> new Duty(KIM, null, MAY, none, ANY, ANY))
        .withMessage("Duty.severity");
    assertThatNullPointerException()
        .isThrownBy(() -> new Duty(KIM, Severity.INFO, null, none, ANY, ANY))
        .withMessage("Duty.since");
    assertThatNullPointerException()
        .isThrownBy(() -> new Duty(KIM, Severity.INFO, MAY, null, ANY, ANY))
        .withMessage("Duty.due");
    assertThatNullPointerException()
        .isThrownBy(() -> new Duty(KIM, Severity.INFO, MAY, none, null, ANY))
        .withMessage("Duty.step");
    assertThatNullPointerException()
        .isThrownBy(() -> new Duty(KIM, Severity.INFO, MAY, none, ANY, null))
        .withMessage("Duty.why");
  }
}
