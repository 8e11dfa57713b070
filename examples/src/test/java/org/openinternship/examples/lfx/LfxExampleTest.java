package org.openinternship.examples.lfx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;
import org.openinternship.examples.output.Printed;
import org.openinternship.examples.output.RealData;
import org.openinternship.examples.report.Complaint;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

class LfxExampleTest {
  private static final String FOLDER = "lfx-2026-term3";

  private static Cohort cohort() {
    return LfxExample.cohort(RealData.with(FOLDER));
  }

  @Test
  void cohort_mapsThePostings() {
    Cohort cohort = cohort();
    assertThat(cohort.projects()).hasSize(59);
    assertThat(cohort.validate().of(Severity.ERROR)).isEmpty();
    Project jaeger = cohort.projects().get(0);
    assertThat(jaeger.id().value()).isEqualTo("jaeger-2029");
    assertThat(jaeger.supervisor()).contains(SupervisorId.of("mentor-001"));
    assertThat(jaeger.mentors()).hasSize(1);
    assertThat(cohort.projects()).allSatisfy(p -> assertThat(p.skillNeeds()).isNotEmpty());
  }

  @Test
  void match_isStableAndTheSameEveryTime() {
    MatchingEngine engine = MatchingEngine.of(LfxExample.policy());
    Allocation allocation = engine.match(cohort());
    assertThat(allocation.stable()).isTrue();
    assertThat(allocation.matches()).hasSizeBetween(40, 59);
    assertThat(allocation.findings()).noneMatch(f -> f.severity() == Severity.WARNING);
    assertThat(engine.withThreads(3).match(cohort()).record()).isEqualTo(allocation.record());
  }

  @Test
  void taxonomy_readsTypingErrorsAndFollowsWhatIsBroader() {
    assertThat(LfxSkills.taxonomy().resolve("Kubernenets"))
        .isEqualTo(new Resolution.KnownSkill("kubernetes"));
    assertThat(LfxSkills.taxonomy().broader("custom resource definitions"))
        .containsExactly("kubernetes");
  }

  @Test
  void run_tellsTheOrganiserAboutTheQuota() {
    Path data = RealData.with(FOLDER);
    assertThat(Printed.by(out -> LfxExample.run(data, out)))
        .startsWith("LFX 2026 term 3: 150 interns, 59 projects with 59 seats")
        .contains("  host headlamp offers 5 projects, the quota is 4 a term");
  }

  @Test
  void notes_nameProjectsWithTooFewAndTooManyMentors(@TempDir Path data) throws IOException {
    write(data, "{\"projects\": [" + posting("one", 1) + "," + posting("five", 5) + "]}");
    assertThat(Postings.read(data).notes())
        .startsWith(
            "one has 1 mentors, it should be 2 to 4", "five has 5 mentors, it should be 2 to 4");
  }

  private static String posting(String id, int mentors) {
    String mentor = "{\"id\": \"m\", \"role\": \"primary\"}";
    return ("{\"id\": \"%s\", \"hostSlug\": \"h\", \"title\": \"t\", \"technologies\": \"Go\","
            + " \"skills\": \"Go\", \"mentors\": [%s]}")
        .formatted(id, String.join(",", Collections.nCopies(mentors, mentor)));
  }

  @Test
  void read_ofSomethingElse_saysSo(@TempDir Path data) throws IOException {
    write(data, "{\"projects\": [{\"id\": 7, ");
    assertThatThrownBy(() -> Postings.read(data))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("projects.json reads differently");
  }

  @Test
  void read_withoutData_saysWhatToDo(@TempDir Path data) {
    assertThatThrownBy(() -> LfxExample.cohort(data))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("-Ddata=DIRECTORY");
  }

  private static void write(Path data, String text) throws IOException {
    Files.writeString(Files.createDirectory(data.resolve(FOLDER)).resolve("projects.json"), text);
  }
}
