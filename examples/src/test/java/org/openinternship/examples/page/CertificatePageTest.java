package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openinternship.core.completion.CompletedItem;
import org.openinternship.core.completion.CompletionItem;
import org.openinternship.core.completion.CompletionItemKind;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.completion.DemonstratedCompetency;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;

class CertificatePageTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final List<String> SKILLS =
      List.of("Tests before code", "Explains choices", "Works over time zones", "Reviews work");

  /** A record with something of everything. */
  static CompletionRecord record() {
    CompletionRecord.Builder record =
        CompletionRecord.builder()
            .placement(PlacementId.of("p-1"))
            .intern(InternId.of("ada"))
            .program(ProgramId.of("vss"))
            .host(HostId.of("ghent"))
            .project(ProjectId.of("open-data-api"))
            .period(DateRange.of("2026-09-01", "2026-12-18"))
            .minutes(160 * 60 + 30)
            .credits(new BigDecimal("6"))
            .issuedAt(Instant.parse("2026-12-21T09:00:00Z"));
    for (int i = 0; i < 4; i++) {
      record.addDone(item(CompletionItemKind.MODULE, i)).addCompetencies(skill(SKILLS.get(i), i));
    }
    for (int i = 0; i < 9; i++) {
      record.addDone(item(CompletionItemKind.TASK, i));
    }
    // Half past midnight in Brussels: the 18th there, and still the 17th in UTC.
    return record
        .addSignatories(new Signatory("supervisor", "kim", Instant.parse("2026-12-17T23:30:00Z")))
        .build();
  }

  static CertificateNames names() {
    return new CertificateNames(
        "Ada Lovelace",
        "An open data API for the city",
        "City of Ghent",
        "Virtual Student Service",
        Map.of("kim", "Kim Peeters", "lee", "Lee Okafor"));
  }

  /** As many as there can be of everything, and names as long as they can be. */
  static CompletionRecord fullRecord() {
    CompletionRecord.Builder record = CompletionRecord.builder().from(record());
    for (int i = 0; i < 40; i++) {
      record.addCompetencies(skill("A competency with a rather long name. ".repeat(10), 100 + i));
      record.addSignatories(
          new Signatory(
              "signatory with a rather long role ".repeat(3) + i,
              "kim",
              Instant.parse("2026-12-20T10:00:00Z")));
    }
    for (CompletionItemKind kind : CompletionItemKind.values()) {
      record.addDone(item(kind, 1_000));
    }
    return record.build();
  }

  static CertificateNames fullNames() {
    String longest = "Maximiliane ".repeat(10);
    return new CertificateNames(longest, longest, longest, longest, Map.of("kim", longest));
  }

  private static CompletedItem item(CompletionItemKind kind, int number) {
    return new CompletedItem(
        new CompletionItem(kind, "n-" + number), LocalDate.parse("2026-10-01"), List.of());
  }

  private static DemonstratedCompetency skill(String name, int number) {
    return new DemonstratedCompetency(
        "NACE", new Competency("skill-" + number, name), List.of("d-" + number));
  }

  @Test
  void certificate_saysWhatTheRecordAttests() {
    String html = CertificatePage.of(record(), names(), ZONE).html();
    Document page = Html.parse(html);
    Html.assertUsable(page);
    Html.assertAlone(page, html);
    assertThat(page.select("h1").text()).isEqualTo("Certificate of completion");
    assertThat(page.select("main").text())
        .contains(
            "Ada Lovelace has completed",
            "An open data API for the city",
            "at City of Ghent, in the program Virtual Student Service",
            "1 September to 18 December 2026",
            "160.5 hours",
            "4 modules, 9 tasks",
            "Kim Peeters supervisor 18 December 2026",
            "Record p-1, issued on 21 December 2026");
    assertThat(page.select(".skills li").eachText()).isEqualTo(SKILLS);
    assertThat(html).doesNotContain("Lee Okafor", ">ada<");
  }

  @Test
  void certificate_isInGerman() {
    Document page =
        Html.parse(
            CertificatePage.of(record(), names(), ZONE)
                .in(ReasonTexts.bundled(ReasonLanguage.german()))
                .html());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("main").text())
        .contains(
            "Hiermit wird bescheinigt, dass Ada Lovelace", "18. Dezember 2026", "bei City of");
  }

  @Test
  void certificate_tellsTheNumberOfWhatHasNoRoom() {
    Document page = Html.parse(CertificatePage.of(fullRecord(), fullNames(), ZONE).html());
    assertThat(page.select(".skills li").eachText()).hasSize(9).last().isEqualTo("and 36 more");
    assertThat(page.select(".signatures li").eachText()).hasSize(4).last().isEqualTo("and 38 more");
  }

  @Test
  void certificate_withLittle_leavesOutTheRest() {
    CompletionRecord little =
        CompletionRecord.builder()
            .from(record())
            .minutes(0)
            .credits(BigDecimal.ZERO)
            .done(List.of())
            .competencies(List.of())
            .signatories(List.of())
            .build();
    Document page = Html.parse(CertificatePage.of(little, names(), ZONE).html());
    assertThat(page.select("dt").eachText()).containsExactly("Period");
    assertThat(page.select(".skills, .signatures")).isEmpty();
  }

  @Test
  void signatoryWithoutAName_isRefused() {
    CertificateNames nobody = new CertificateNames("Ada", "API", "Ghent", "VSS", new HashMap<>());
    assertThatThrownBy(() -> CertificatePage.of(record(), nobody, ZONE))
        .hasMessage(
            "CertificatePage: there is no name for the signatory kim, who signed as supervisor");
  }

  @Test
  void names_areBoundedAndNotRepeated() {
    String tooLong = "Maximiliane".repeat(11);
    assertThatThrownBy(() -> new CertificateNames(tooLong, "API", "Ghent", "VSS", Map.of()))
        .hasMessage(
            "CertificateNames: the name of intern has 121 chars, it must have 1 to 120 and not be"
                + " blank");
    assertThatThrownBy(() -> new CertificateNames("Ada", " ", "Ghent", "VSS", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(names().toString()).doesNotContain("Ada");
    assertThat(CertificatePage.of(record(), names(), ZONE).toString())
        .isEqualTo("CertificatePage of p-1");
  }
}
