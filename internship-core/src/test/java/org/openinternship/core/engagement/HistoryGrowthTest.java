package org.openinternship.core.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.agreement.AgreementEvent;
import org.openinternship.core.agreement.AgreementParty;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.lifecycle.Replay;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.Growth;

/**
 * Histories that grow one event at a time. Each value copies the list of its events, which is in
 * proportion to them, so sizes are those at which that plays no part yet: whatever goes through the
 * events again fails.
 */
class HistoryGrowthTest {
  private static final int SIZE = 125;
  private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
  private static final Instant START = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final PlacementId ID = PlacementId.of("ada-api");

  private static Instant hour(int number) {
    return START.plus(Duration.ofHours(number));
  }

  private static Placement placement() {
    Placement.Builder ada = Placement.builder().id(ID);
    return ada.intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("s0")
        .plannedPeriod(new DateRange(FIRST, FIRST.plusYears(9)))
        .extensionRules(new ExtensionRules(0, false))
        .zone(ZoneOffset.UTC)
        .build()
        .after(new PlacementEvent.Onboarded(START))
        .after(new PlacementEvent.Started(START));
  }

  private static List<PlacementEvent> pausesAndChanges(int size) {
    return IntStream.range(0, size)
        .<PlacementEvent>mapToObj(
            i ->
                switch (i % 3) {
                  case 0 -> new PlacementEvent.Paused(hour(24 * i));
                  case 1 -> new PlacementEvent.Resumed(hour(24 * i));
                  default ->
                      new PlacementEvent.SupervisorChanged(
                          hour(24 * i),
                          FIRST.plusDays(i),
                          SupervisorId.of("s" + i),
                          SupervisorChangeReason.NOT_STATED);
                })
        .toList();
  }

  /** Each event copies the list of pauses too, which shows where there are many. */
  @Test
  void placement_eventByEvent() {
    Growth.isNotQuadratic(
        SIZE / 2,
        size -> {
          Placement begun = placement();
          List<PlacementEvent> events = pausesAndChanges(size);
          return () ->
              assertThat(Replay.of(begun, events, Placement::after).orThrow().history())
                  .hasSize(size + 2);
        });
  }

  @Test
  void engagement_eventByEvent() {
    Growth.isNotQuadratic(
        SIZE,
        size -> {
          Engagement begun = Engagement.of(placement()).build();
          List<PlacementEvent> events = pausesAndChanges(size);
          return () ->
              assertThat(Replay.of(begun, events, Engagement::after).orThrow().id()).isEqualTo(ID);
        });
  }

  @Test
  void agreement_eventByEvent() {
    Growth.isNotQuadratic(
        SIZE,
        size -> {
          LearningAgreement draft =
              LearningAgreement.builder()
                  .placement(ID)
                  .addParties(AgreementParty.INTERN)
                  .addFirstObjective("write a parser")
                  .build();
          List<AgreementEvent> events =
              IntStream.range(0, size)
                  .<AgreementEvent>mapToObj(
                      i ->
                          i % 2 == 0
                              ? new AgreementEvent.SignatureGiven(hour(i), AgreementParty.INTERN)
                              : new AgreementEvent.SignatureWithdrawn(
                                  hour(i), AgreementParty.INTERN))
                  .toList();
          return () ->
              assertThat(Replay.of(draft, events, LearningAgreement::after).orThrow().history())
                  .hasSize(size);
        });
  }

  /** Each entry copies the list, which shows where there are many; so there are fewer here. */
  @Test
  void work_entryByEntry() {
    Growth.isNotQuadratic(
        SIZE / 4,
        size ->
            () -> {
              WorkRecord work = WorkRecord.none();
              for (int i = 0; i < size; i++) {
                DeliverableTransition move =
                    i % 14 < 7 ? DeliverableTransition.HAND_IN : DeliverableTransition.RETURN;
                work =
                    work.after(new DeliverableEvent(hour(i), "report " + i % 7, move))
                        .after(new WorkLogEntry("e" + i, hour(i), FIRST.plusDays(i % 300), 60, ""));
              }
              assertThat(work.log().entries()).hasSize(size);
            });
  }

  @Test
  void contact_eventByEvent() {
    Growth.isNotQuadratic(
        SIZE,
        size ->
            () -> {
              ContactLog log = ContactLog.of(placement());
              for (int i = 0; i < size; i++) {
                log = log.after(new ContactEvent.QuestionAsked(hour(i), "q" + i));
              }
              assertThat(log.events()).hasSize(size);
            });
  }
}
