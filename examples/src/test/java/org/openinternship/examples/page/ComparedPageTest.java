package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.TopTradingCycles;
import org.openinternship.matching.policy.MatchingPolicy;

/** The report with other settings beside it, and what of it was luck. */
class ComparedPageTest {
  private static final MatchingPolicy POLICY = MatchingPolicy.standard();
  private static final MatchingEngine ENGINE = MatchingEngine.of(POLICY);

  /** Three who are alike want the one place of atlas; books takes one of the others. */
  private static Cohort cohort() {
    return Cohort.builder()
        .addHost(HostOrganization.builder().id("ghent").maxInterns(1).build())
        .addHost(HostOrganization.builder().id("turin").build())
        .addProject(Project.builder().id("atlas").host("ghent").build())
        .addProject(Project.builder().id("books").host("turin").build())
        .addProject(Project.builder().id("chess").host("ghent").build())
        .addInterns(intern("ada"), intern("ben"), intern("cy"))
        .addBids("ada", "atlas", "books")
        .addBids("ben", "atlas", "books")
        .addBids("cy", "atlas", "chess")
        .build();
  }

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static SettingComparison comparison() {
    return ENGINE.compare(
        cohort(),
        new Setting("stable", POLICY.withMechanism(DeferredAcceptance.internProposing())),
        new Setting("trade", POLICY.withMechanism(TopTradingCycles.byPriority())),
        new Setting("most places", POLICY.withMechanism(OptimalAssignment.generousMaximum())));
  }

  private static AllocationPage page() {
    return AllocationPage.of("Ghent", ENGINE.match(cohort()))
        .comparedWith(comparison())
        .withRobustness(ENGINE.robustness(cohort()));
  }

  private static List<List<String>> rows(Document page, String part) {
    return page.select("#" + part + " tbody tr").stream()
        .map(row -> row.select("th, td").eachText())
        .toList();
  }

  @Test
  void settings_standSideBySide_andWhyOneWasRefused() {
    Document page = Html.parse(page().html());
    Html.assertUsable(page);
    assertThat(page.select("nav a[href]").eachAttr("href"))
        .contains("#compared-part", "#robust-part")
        .allSatisfy(link -> assertThat(page.select(link)).as(link).hasSize(1));
    List<List<String>> rows = rows(page, "compared-part");
    assertThat(rows).extracting(row -> row.get(0)).containsExactly("stable", "most places");
    comparison()
        .outcome("most places")
        .figures()
        .ifPresent(
            it ->
                assertThat(rows.get(1).subList(1, 3))
                    .containsExactly("" + it.placed(), "" + it.profile().placedAt(1)));
    assertThat(page.select("#compared-part li").eachText())
        .singleElement()
        .asString()
        .startsWith("trade: ")
        .contains("ghent");
  }

  @Test
  void luckIsTold_withTheChanceOfEachPlace() {
    Document page = Html.parse(page().html());
    Element part = page.getElementById("robust-part");
    assertThat(part.select("p").first().text())
        .isEqualTo(
            "Of 3 interns 0 have the same under every draw and with slightly other weights. What 3"
                + " have depends on the draw, what 0 have on slightly other weights.");
    List<List<String>> rows =
        rows(page, "robust-part").stream().filter(row -> row.size() == 3).toList();
    assertThat(rows).extracting(row -> row.get(0)).containsExactly("ada", "ben", "cy");
    assertThat(rows.get(0).get(2)).contains("atlas 2 of 6").contains("books");
  }

  @Test
  void itIsToldInGerman_andWithoutItNothingIsSaid() {
    String german = page().in(ReasonTexts.bundled(ReasonLanguage.german())).html();
    assertThat(german).contains("Andere Einstellungen", "Was Glück war", "atlas 2 von 6");
    assertThat(AllocationPage.of("Ghent", ENGINE.match(cohort())).html())
        .doesNotContain("compared-part", "robust-part");
  }

  @Test
  void whatIsOfAnotherCohort_isRefused() {
    AllocationPage nobody =
        AllocationPage.of("Ghent", ENGINE.match(cohort().withInterns().withBids()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.comparedWith(comparison()))
        .withMessageContaining("comparison is 3, it must be that of the allocation, 0. Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.withRobustness(ENGINE.robustness(cohort())))
        .withMessageContaining("robustness is 3");
  }
}
