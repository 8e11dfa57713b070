package org.openinternship.core.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.time.DateRange;

class SimulatedWorkTest {

  private static final DateRange MAY = DateRange.of("2026-05-01", "2026-05-31");
  private static final PlacementRules RULES = PlacementRules.standard();
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private static SimulatedWork bank() {
    return SimulatedWork.builder()
        .id("retail-manager")
        .host("bank")
        .supervisor("eve")
        .title("A week as a retail business manager")
        .addTask(WorkTask.of("portfolio", "Read a portfolio of clients", 90))
        .addTask(WorkTask.of("call", "Prepare a call", 60))
        .addTask(new WorkTask("extra", "Write a cross-selling plan", 120, true, false))
        .build();
  }

  @Test
  void effort_isThatOfTheTasksThatAreNotOptional() {
    assertThat(bank().effortMinutes()).isEqualTo(150);
  }

  @Test
  void whoeverEnrols_isIn_withoutSeatsOrSelection() {
    for (int i = 0; i < 1_000; i++) {
      Placement placement =
          bank().enrol(PlacementId.of("p" + i), InternId.of("i" + i), MAY, MOSCOW, RULES);
      assertThat(placement.state()).isEqualTo(PlacementState.PLANNED);
      assertThat(placement.project()).isEqualTo(bank().id());
      assertThat(placement.supervisorOn(MAY.first())).isEqualTo(bank().supervisor());
    }
    Placement started =
        bank()
            .enrol(PlacementId.of("p"), InternId.of("i"), MAY, MOSCOW, RULES)
            .after(new PlacementEvent.Started(Instant.parse("2026-04-30T21:00:00Z")));
    assertThat(started.state()).isEqualTo(PlacementState.ACTIVE);
  }

  @Test
  void enrolment_inAProgramWithoutExtensions_hasNoDayOfExtension() {
    PlacementRules none = RULES.withExtensions(new ExtensionRules(0, true));
    Placement placement = bank().enrol(PlacementId.of("p"), InternId.of("i"), MAY, MOSCOW, none);
    assertThat(placement.extensionDaysLeft()).isZero();
    assertThat(placement.extensionRules()).isEqualTo(none.extensions());
  }

  @Test
  void badInput_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bank().withTasks())
        .withMessageContaining("SimulatedWork: tasks is empty, it must have at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bank().withTasks(WorkTask.of("a", "A", 1), WorkTask.of("a", "B", 1)))
        .withMessageContaining("SimulatedWork: task 'a' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkTask.of("a", "A", 0))
        .withMessageContaining("WorkTask: effortMinutes is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkTask.of("a", " ", 1))
        .withMessageContaining("is blank");
    assertThatIllegalArgumentException().isThrownBy(() -> WorkTask.of("", "A", 1));
  }
}
