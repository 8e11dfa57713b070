package org.openinternship.examples.vsfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.examples.report.CoordinatorReport;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.Match;

class VsfsCohortTest {
  private static final Cohort COHORT = VsfsCohort.generate();
  private static final Allocation ALLOCATION = MatchingEngine.withDefaults().match(COHORT);

  @Test
  void bundledFile_isExactlyWhatTheGeneratorMakes() throws IOException {
    Path generated = Path.of("target", VsfsCohort.RESOURCE);
    InternshipJson.standard().write(COHORT, generated);
    try (InputStream bundled = VsfsCohort.class.getResourceAsStream(VsfsCohort.RESOURCE)) {
      assertThat(bundled).as("resource beside VsfsCohort; %s is it", generated).isNotNull();
      String text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text)
          .as("bundled file; where the change is meant, put %s in its place", generated)
          .isEqualTo(Files.readString(generated));
      assertThat(InternshipJson.standard().read(text, Cohort.class)).isEqualTo(COHORT);
    }
  }

  @Test
  void generate_hasTheSizeOf2012() {
    assertThat(COHORT.interns()).hasSize(343);
    assertThat(COHORT.projects()).hasSize(97);
    assertThat(Post.ALL).extracting(Post::country).doesNotHaveDuplicates().hasSize(97);
    assertThat(COHORT.projects())
        .extracting(Project::seats)
        .allSatisfy(seats -> assertThat(seats).isBetween(2, 4));
    assertThat(COHORT.bids()).hasSize(343).allSatisfy(b -> assertThat(b.projects()).hasSize(3));
    assertThat(COHORT.validate().of(Severity.ERROR)).isEmpty();
    assertThat(COHORT.validate().of(Severity.WARNING)).isEmpty();
  }

  @Test
  void match_isStableAndLeavesInternsAndSeats() {
    assertThat(ALLOCATION.stable()).isTrue();
    assertThat(ALLOCATION.matches()).hasSizeBetween(200, 300);
    assertThat(ALLOCATION.record().unplaced()).isNotEmpty();
    assertThat(ALLOCATION.record().unfilled()).isNotEmpty();
    assertThat(ALLOCATION.matches()).filteredOn(Match::pinned).hasSize(1);
  }

  @Test
  void match_meetsWhateverARealTermBringsAlong() {
    assertThat(ALLOCATION.record().refusals())
        .flatExtracting(refusal -> refusal.reasons())
        .extracting(Reason::code)
        .contains(
            GeneralReason.FACT_UNKNOWN,
            EligibilityReason.SKILL_MISSING,
            GeneralReason.LANGUAGE_MISSING,
            EligibilityReason.SHARED_HOURS_TOO_FEW,
            CohortReason.EXCLUDED,
            CohortReason.NOT_ACCEPTABLE_TO_HOST);
    assertThat(ALLOCATION.record().cutoffs())
        .extracting(cutoff -> cutoff.party().getClass().getSimpleName())
        .contains("ProjectId", "SupervisorId", "HostUnitId");
  }

  @Test
  void report_fitsOnAPage() {
    List<String> report = CoordinatorReport.of("VSFS", COHORT, ALLOCATION);
    assertThat(report).hasSizeLessThanOrEqualTo(56);
    assertThat(report).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    assertThat(report.get(0)).isEqualTo("VSFS: 343 interns, 97 projects with 302 seats");
    assertThat(report)
        .contains("stable    yes: no intern and project would both rather be together");
  }
}
