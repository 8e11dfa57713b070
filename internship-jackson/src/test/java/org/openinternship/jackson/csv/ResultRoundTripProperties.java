package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.Growth;

/** What is written here is read here as what it was. */
class ResultRoundTripProperties {
  @Provide
  static Arbitrary<SheetFormat> formats() {
    return ResultTableProperties.formats();
  }

  /** Names as people have them, and as they should not. */
  @Provide
  static Arbitrary<String> names() {
    return Arbitraries.of("=", "+", "-", "@", "'", "\"", ",", ";", "A", "é", " ", "1", "名", "O'N")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank());
  }

  private static CohortSheets with(CohortSheets sheets, SheetKind kind, ResultTable table) {
    byte[] bytes = table.toText().getBytes(StandardCharsets.UTF_8);
    return sheets.sheet(kind, () -> new ByteArrayInputStream(bytes));
  }

  @Property(tries = 100)
  void anyName_comesBackIntoTheDirectory(
      @ForAll("names") String name, @ForAll("formats") SheetFormat format) {
    DirectoryEntry entry = DirectoryEntry.empty().withName(name);
    ResultTable table =
        ResultTable.of(
            List.of("Intern", "Name"), List.of(List.of("ada", entry.name()), List.of("ben", "B")));
    CohortIntake intake = with(CohortSheets.standard(), SheetKind.INTERNS, table.in(format)).read();
    assertThat(intake.report().findings()).isEmpty();
    assertThat(intake.directory().name(InternId.of("ada"))).isEqualTo(entry.name());
  }

  @Property(tries = 15)
  void placements_areReadAsThoseSoFar(
      @ForAll long seed, @ForAll("formats") SheetFormat format, @ForAll boolean german) {
    Allocation allocation = MatchingEngine.withDefaults().match(Cohorts.of(9, 5, seed));
    assumeThat(allocation.matches()).isNotEmpty();
    ResultSheets sheets = ResultSheets.of(allocation).in(format);
    if (german) {
      sheets = sheets.in(ReasonTexts.bundled(ReasonLanguage.german()));
    }
    CohortSheets read = CohortSheets.standard();
    read =
        with(
            read,
            SheetKind.INTERNS,
            keys(
                "Intern",
                allocation.cohort().interns().stream().map(it -> (Object) it.id()).toList()));
    List<List<Object>> projects = new ArrayList<>();
    allocation
        .cohort()
        .projects()
        .forEach(it -> projects.add(List.of(it.id(), it.host(), it.seats())));
    read =
        with(
            read,
            SheetKind.PROJECTS,
            ResultTable.of(List.of("Project", "Host", "Seats"), projects));
    read = with(read, SheetKind.PLACEMENTS, sheets.placements());
    assertThat(read.read().report().findings())
        .noneMatch(finding -> finding.reason().code().name().startsWith("COLUMN_"));
    assertThat(new HashSet<>(read.read().cohort().pins()))
        .isEqualTo(new HashSet<>(allocation.pins()));
  }

  private static ResultTable keys(String column, List<Object> keys) {
    return ResultTable.of(List.of(column), keys.stream().map(List::of).toList());
  }

  @Example
  void numberBelowZero_staysANumber_andATextOfItATextOfIt() {
    String text =
        ResultTable.of(List.of("a", "b"), List.of(List.of(-2, Optional.of("-2")))).toText();
    assertThat(text).isEqualTo("a,b\r\n-2,'-2\r\n");
    assertThat(FormulaGuard.plain("'-2")).isEqualTo("-2");
    assertThat(FormulaGuard.plain("-2")).isEqualTo("-2");
  }

  /** Everybody wants the one project. */
  @Example
  void tables_takeTimeInProportionToTheLists() {
    Growth.isNotQuadratic(
        20,
        interns -> {
          ResultSheets sheets = ResultSheets.of(crowd(interns));
          return () -> sheets.tables().values().forEach(ResultTable::toText);
        });
  }

  private static Allocation crowd(int interns) {
    Cohort.Builder cohort = Cohort.builder();
    cohort.addProject(Project.builder().id("p").host("h").seats(interns / 4).build());
    for (int i = 0; i < interns; i++) {
      cohort.addIntern(Intern.builder().id("i" + i).build());
      cohort.addBids("i" + i, "p");
    }
    return MatchingEngine.withDefaults().match(cohort.build());
  }
}
