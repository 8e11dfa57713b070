package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.time.DateRange;
import org.openinternship.jackson.csv.CohortIntake;
import org.openinternship.jackson.csv.CohortSheets;
import org.openinternship.jackson.csv.Directory;
import org.openinternship.jackson.csv.DirectoryEntry;
import org.openinternship.jackson.csv.HeaderWords;
import org.openinternship.jackson.csv.SheetContent;
import org.openinternship.jackson.csv.SheetFormat;
import org.openinternship.jackson.exchange.BadgeAchievement;
import org.openinternship.jackson.exchange.BadgeEvidence;
import org.openinternship.jackson.exchange.BadgeIssuer;
import org.openinternship.jackson.exchange.BadgeSubject;
import org.openinternship.jackson.exchange.JobPosting;
import org.openinternship.jackson.exchange.OpenBadge;
import org.openinternship.jackson.exchange.ResumeReader;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.NullCheck;
import org.openinternship.testing.Samples;

/** No public entry of this module takes null, and each says what is null. */
class NullsTest {
  private static final Samples SAMPLES = samples();

  /** Samples for the entries of this module. */
  static Samples samples() {
    return CoreSamples.all()
        .with(InternshipJson.class, InternshipJson.standard())
        .with(JsonList.class, InternshipJson.standard().listOf(Money.class))
        .with(JsonLines.class, InternshipJson.standard().linesOf(Money.class))
        .with(Path.class, Path.of("none.json"))
        .with(InputStream.class, new ByteArrayInputStream(new byte[0]))
        .with(OutputStream.class, new ByteArrayOutputStream())
        .with(Class.class, Money.class)
        .with(Consumer.class, (Consumer<Object>) any -> {})
        .with(BadRecord.class, new BadRecord(1, 1, "", ""))
        .with(ReasonCode.class, GeneralReason.REPEATED)
        .with(ReasonTexts.class, ReasonTexts.english())
        .with(Allocation.class, MatchingEngine.withDefaults().match(Cohort.builder().build()))
        .with(SheetFormat.class, SheetFormat.comma())
        .with(SheetContent.class, () -> new ByteArrayInputStream(new byte[0]))
        .with(CohortSheets.class, CohortSheets.standard())
        .with(CohortIntake.class, CohortSheets.standard().read())
        .with(HeaderWords.class, HeaderWords.standard())
        .with(Directory.class, Directory.empty())
        .with(Directory.Builder.class, Directory.builder())
        .with(DirectoryEntry.class, DirectoryEntry.empty())
        .with(LevelWords.class, LevelWords.ofSkills())
        .with(PersonId.class, InternId.of("ada"))
        .with(Charset.class, StandardCharsets.UTF_8)
        .with(BadgeAchievement.class, BadgeAchievement.of("urn:example:badge", "Virtual intern"))
        .with(BadgeEvidence.class, new BadgeEvidence("https://example.org/map", "City map"))
        .with(BadgeIssuer.class, BadgeIssuer.of("urn:example:issuer", "Office"))
        .with(BadgeSubject.class, BadgeSubject.of("urn:example:subject"))
        .with(OpenBadge.class, badge())
        .with(JobPosting.class, posting())
        .with(ResumeReader.class, ResumeReader.on(LocalDate.of(2026, 9, 1)));
  }

  private static OpenBadge badge() {
    return OpenBadge.of(
        CompletionRecord.builder()
            .placement(PlacementId.of("p-1"))
            .intern(InternId.of("ada"))
            .program(ProgramId.of("vip"))
            .host(HostId.of("ghent"))
            .project(ProjectId.of("city-map"))
            .period(DateRange.of("2026-09-01", "2026-11-30"))
            .minutes(60)
            .credits(BigDecimal.ONE)
            .issuedAt(Instant.EPOCH)
            .build(),
        "urn:example:credential",
        BadgeIssuer.of("urn:example:issuer", "Office"),
        BadgeAchievement.of("urn:example:badge", "Virtual intern"),
        BadgeSubject.of("urn:example:subject"));
  }

  private static JobPosting posting() {
    return JobPosting.of(
        Project.builder()
            .id("city-map")
            .host("ghent")
            .title("City map")
            .description("A map of the city")
            .build(),
        "City of Ghent",
        LocalDate.of(2026, 6, 1));
  }

  static List<Class<?>> types() {
    return ExportedTypes.of(InternshipJson.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyEntryRefusesNull(Class<?> type) {
    assertThat(new NullCheck(SAMPLES).problems(type)).isEmpty();
  }

  @Test
  void whatIsNull_isNamed() {
    InternshipJson json = InternshipJson.standard();
    assertThatNullPointerException()
        .isThrownBy(() -> json.read((String) null, Money.class))
        .withMessage("InternshipJson.read: text");
    assertThatNullPointerException()
        .isThrownBy(() -> json.read("{}", null))
        .withMessage("InternshipJson.read: type");
    assertThatNullPointerException()
        .isThrownBy(() -> json.with((ReasonCode) null))
        .withMessage("InternshipJson.with: own");
  }

  @Test
  void fileIsNotEmptiedForNull(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("kept.json"), "kept");
    assertThatNullPointerException()
        .isThrownBy(() -> InternshipJson.standard().write(null, file))
        .withMessage("InternshipJson.write: value");
    assertThat(file).hasContent("kept");
  }
}
