package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Working.started;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.pay.PayReason;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.time.DateRange;

/** What makes micro-internships special: a fee for what is delivered, and its minimum. */
class MicroInternshipTest {
  @Test
  void programIsSound() {
    assertThat(MicroInternship.program().validate().findings()).isEmpty();
    assertThat(MicroInternship.program().check(MicroInternship.term()).findings()).isEmpty();
  }

  private static final DateRange DAYS = DateRange.of("2026-09-07", "2026-09-25");

  @Test
  void feeIsAtLeast20DollarsForEachEstimatedHour() {
    Compensation.FixedFee enough = new Compensation.FixedFee(Money.of("400.00", "USD"));
    assertThat(MicroInternship.program().pay().check(enough, 20).findings()).isEmpty();
    assertThat(MicroInternship.program().pay().check(enough, 21).of(PayReason.FEE_TOO_LOW))
        .hasSize(1);
  }

  @Test
  void feeIsDue_onceEverythingIsAccepted() {
    Program program = MicroInternship.program();
    Money fee = Money.of("500.00", "USD");
    Project project = MicroInternship.project("logo", "cafe", 20, fee, DAYS);
    Placement placement = started(program, MicroInternship.term().withPeriod(DAYS), project);
    Engagement working =
        Engagement.of(placement)
            .progress(
                ProgressPlan.of(placement, project)
                    .addDeliverables(new Deliverable("drawing", LocalDate.parse("2026-09-25")))
                    .build())
            .compensation(project.compensation())
            .payTerms(PayTerms.of(program.pay()).addDeliverables("drawing").build())
            .build();
    Instant now = Instant.parse("2026-09-24T12:00:00Z");
    assertThat(working.pay(now).orElseThrow().totalDue()).isEmpty();
    WorkRecord delivered =
        WorkRecord.builder()
            .addDeliverableEvents(
                new DeliverableEvent(
                    now.minusSeconds(60), "drawing", DeliverableTransition.HAND_IN),
                new DeliverableEvent(now, "drawing", DeliverableTransition.ACCEPT))
            .build();
    assertThat(working.withWork(delivered).pay(now).orElseThrow().totalDue()).contains(fee);
  }
}
