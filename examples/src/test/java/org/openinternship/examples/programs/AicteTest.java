package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Working.planned;
import static org.openinternship.examples.programs.Working.started;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.agreement.AgreementReason;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.approval.DocumentState;
import org.openinternship.core.host.Project;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressReason;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;

/** What makes AICTE special: credits by hours, a daily diary, documents. */
class AicteTest {
  @Test
  void programIsSound() {
    assertThat(Aicte.program().validate().findings()).isEmpty();
    assertThat(Aicte.program().check(Aicte.term()).findings()).isEmpty();
  }

  @Test
  void aCreditIs45Hours() {
    assertThat(Aicte.program().progress().credits(90 * 60 - 1)).isEqualTo(BigDecimal.ONE);
    assertThat(Aicte.program().progress().credits(90 * 60)).isEqualTo(BigDecimal.valueOf(2));
  }

  @Test
  void everyWorkingDay_hasAnEntryInTheDiary() {
    Program aicte = Aicte.program();
    Placement placement =
        started(aicte, Aicte.term(), Project.builder().id("api").host("ghent").build());
    ProgressPlan plan = ProgressPlan.of(placement).build();
    WorkRecord monday =
        WorkRecord.builder()
            .log(
                new WorkLog(
                    List.of(
                        new WorkLogEntry(
                            "first",
                            Instant.parse("2026-06-01T18:00:00Z"),
                            LocalDate.parse("2026-06-01"),
                            420,
                            "read the code"))))
            .build();
    Instant wednesday = Instant.parse("2026-06-03T09:00:00Z");
    assertThat(plan.duties(placement, monday, aicte.progress(), Aicte.term().period(), wednesday))
        .extracting(duty -> duty.why().code())
        .contains(ProgressReason.DIARY_MISSING);
    Instant tuesday = Instant.parse("2026-06-02T09:00:00Z");
    assertThat(plan.duties(placement, monday, aicte.progress(), Aicte.term().period(), tuesday))
        .extracting(duty -> duty.why().code())
        .doesNotContain(ProgressReason.DIARY_MISSING);
  }

  @Test
  void noWorkBegins_beforeItsDocumentsAreAccepted() {
    Placement placement = planned("p-1", Aicte.term().period());
    Map<DocumentKind, DocumentState> all =
        Map.of(
            new DocumentKind("application"), DocumentState.ACCEPTED,
            new DocumentKind("offer-letter"), DocumentState.ACCEPTED,
            new DocumentKind("consent-of-parents"), DocumentState.ACCEPTED);
    assertThat(Aicte.program().agreements().checkStart(placement, all).findings()).isEmpty();
    assertThat(
            Aicte.program()
                .agreements()
                .checkStart(placement, Map.of())
                .of(AgreementReason.DOCUMENT_DUE))
        .hasSize(3);
    assertThat(Aicte.program().agreements().documents().needs())
        .filteredOn(need -> need.before() == PlacementState.COMPLETED)
        .hasSize(2);
  }
}
