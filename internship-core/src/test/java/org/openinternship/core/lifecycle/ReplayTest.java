package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationEvent;
import org.openinternship.core.intake.ApplicationTransition;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.placement.SupervisorChangeReason;

class ReplayTest {
  private static final Placement PLANNED =
      Placement.builder()
          .id("p-1")
          .intern("ada")
          .project("map")
          .host("ghent")
          .firstSupervisor("kim")
          .plannedPeriod("2026-09-01", "2026-12-18")
          .zone(ZoneOffset.UTC)
          .build();
  private static final SupervisorId LEE = SupervisorId.of("lee");

  private static Instant at(int day) {
    return Instant.parse("2026-09-01T08:00:00Z").plusSeconds(86_400L * (day - 1));
  }

  private static List<PlacementEvent> life() {
    return List.of(
        new PlacementEvent.Onboarded(at(1)),
        new PlacementEvent.Started(at(1)),
        changeTo(LEE, 10),
        new PlacementEvent.Paused(at(20)),
        new PlacementEvent.Resumed(at(25)),
        new PlacementEvent.Completed(at(109)));
  }

  private static PlacementEvent changeTo(SupervisorId supervisor, int day) {
    return new PlacementEvent.SupervisorChanged(
        at(day), LocalDate.of(2026, 9, day), supervisor, SupervisorChangeReason.LEFT);
  }

  private static Replay<Placement, PlacementEvent> replay(List<PlacementEvent> events) {
    return Replay.of(PLANNED, events, Placement::after);
  }

  @Test
  void wholeHistory_givesTheValue() {
    assertThat(replay(life()).orThrow()).isEqualTo(PLANNED.withHistory(life()));
    Replayed<Placement, PlacementEvent> rest = replay(life()).leavingOut();
    assertThat(rest.value()).isEqualTo(PLANNED.withHistory(life()));
    assertThat(rest.done()).isEqualTo(life());
    assertThat(rest.report().findings()).isEmpty();
  }

  @Test
  void eventThatCannotHaveHappened_isNamed() {
    List<PlacementEvent> events = new ArrayList<>(life());
    events.remove(1); // the start
    FindingsException refusal =
        catchThrowableOfType(FindingsException.class, () -> replay(events).orThrow());
    assertThat(refusal)
        .hasMessageContaining(
            "ERROR /2 EVENT_CANNOT_HAVE_HAPPENED: PAUSED of 20 September 2026, 08:00 UTC cannot have"
                + " happened: Placement p-1: PAUSE is not legal in state ONBOARDING");
    assertThat(refusal.report().findings()).extracting(Finding::path).containsExactly("/2");
    assertThat(refusal.getCause()).isInstanceOf(IllegalTransitionException.class);
  }

  @Test
  void eventThatCannotHaveHappened_canBeLeftOut() {
    List<PlacementEvent> events = new ArrayList<>(life());
    events.add(1, new PlacementEvent.Resumed(at(1)));
    Replayed<Placement, PlacementEvent> rest = replay(events).leavingOut();
    assertThat(rest.value()).isEqualTo(PLANNED.withHistory(life()));
    assertThat(rest.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.path()).isEqualTo("/1");
              assertThat(finding.reason().code())
                  .isEqualTo(HistoryReason.EVENT_CANNOT_HAVE_HAPPENED);
            });
  }

  @Test
  void erasedPerson_isLeftOut_andNotNamed() {
    Replayed<Placement, PlacementEvent> rest =
        replay(life())
            .leavingOut(
                event ->
                    event instanceof PlacementEvent.SupervisorChanged change
                        && change.supervisor().equals(LEE));
    assertThat(rest.value().supervisorOn(LocalDate.of(2026, 10, 1)))
        .isEqualTo(SupervisorId.of("kim"));
    assertThat(rest.value().state()).isEqualTo(PlacementState.COMPLETED);
    assertThat(rest.value().history()).isEqualTo(rest.done()).hasSize(5);
    assertThat(rest.report().passes()).isTrue();
    assertThat(rest.report().findings())
        .extracting(Finding::toString)
        .containsExactly(
            "INFO /2 EVENT_LEFT_OUT: SUPERVISOR_CHANGED of 10 September 2026, 08:00 UTC is left out, as was"
                + " asked");
    assertThat(replay(rest.done()).orThrow()).isEqualTo(rest.value());
  }

  @Test
  void whatDependsOnWhatIsLeftOut_isToldApartFromWhatNeverFitted() {
    List<PlacementEvent> events = new ArrayList<>(life());
    events.add(3, new PlacementEvent.Resumed(at(11))); // never fitted
    Replayed<Placement, PlacementEvent> rest =
        replay(events).leavingOut(event -> event instanceof PlacementEvent.Paused);
    assertThat(rest.report().findings())
        .extracting(it -> it.severity() + it.path())
        .containsExactly("ERROR/3", "INFO/4", "WARNING/5");
    assertThat(rest.report().findings().get(2).reason().message())
        .startsWith(
            "RESUMED of 25 September 2026, 08:00 UTC cannot have happened after 2 events before it were left"
                + " out: Placement p-1: RESUME is not legal in state ACTIVE");
    assertThat(rest.done()).hasSize(4);
  }

  @Test
  void refusalWithFindings_tellsThem() {
    Application draft =
        Application.draft(InternId.of("ada"), Set.of(new DocumentKind("transcript")));
    ApplicationEvent submitted =
        new ApplicationEvent.ApplicationMoved(at(1), ApplicationTransition.SUBMIT);
    assertThatThrownBy(() -> Replay.of(draft, List.of(submitted), Application::after).orThrow())
        .hasMessageContaining("APPLICATION_MOVED")
        .hasMessageContaining("transcript");
  }

  @Test
  void otherFailures_comeThrough() {
    IllegalStateException broken = new IllegalStateException("broken");
    Replay<Placement, PlacementEvent> replay =
        Replay.of(
            PLANNED,
            life(),
            (value, event) -> {
              throw broken;
            });
    assertThatThrownBy(replay::orThrow).isSameAs(broken);
    assertThatThrownBy(replay::leavingOut).isSameAs(broken);
  }
}
