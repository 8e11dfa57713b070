package org.openinternship.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.examples.output.Printed;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.result.AllocationRecord;

class DemoTest {
  private static final Path OPEN_CITIES =
      Path.of("src/main/resources/org/openinternship/examples/programs/open-cities.json");

  @TempDir Path directory;

  private final List<String> errors = new ArrayList<>();
  private int exitCode;

  private List<String> run(String... options) {
    Properties properties = new Properties();
    properties.setProperty("demo.target", directory.toString());
    for (int i = 0; i < options.length; i += 2) {
      properties.setProperty(options[i], options[i + 1]);
    }
    return Printed.by(
        out -> errors.addAll(Printed.by(err -> exitCode = Demo.run(properties, out, err))));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("cohort.json"), text);
  }

  private void refuses(String cohort, String... message) {
    assertThat(run("cohort", cohort)).isEmpty();
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).contains(message);
  }

  @Test
  void run_withoutOptions_matchesTheBundledCohort() {
    List<String> printed = run();
    assertThat(exitCode).isZero();
    assertThat(errors).isEmpty();
    assertThat(printed)
        .startsWith("VSFS 2012-2013: 343 interns, 97 projects with 302 seats")
        .contains("stable    yes: no intern and project would both rather be together")
        .hasSizeLessThanOrEqualTo(60)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110))
        .anyMatch(line -> line.startsWith("time      reading "));
  }

  @Test
  void run_withACohortFile_matchesIt() throws IOException {
    Path cohort =
        file(
            "{\"projects\": [{\"id\": \"map\", \"host\": \"ghent\"}], \"interns\": [{\"id\":"
                + " \"ada\"}], \"bids\": [{\"intern\": \"ada\", \"projects\": [\"map\"],"
                + " \"ranked\": true}]}");
    assertThat(run("cohort", cohort.toString()))
        .contains("placed    1 of 1 interns: 1 at choice 1", "Warnings: none");
    assertThat(exitCode).isZero();
  }

  @Test
  void run_writesTheAllocation() throws IOException {
    Path file = directory.resolve("allocation.json");
    assertThat(run()).contains("written   " + file.toAbsolutePath().normalize());
    byte[] once = Files.readAllBytes(file);
    AllocationRecord record = InternshipJson.standard().read(file, AllocationRecord.class);
    assertThat(record.matches()).hasSizeBetween(200, 300);
    run();
    assertThat(file).hasBinaryContent(once);
  }

  @Test
  void run_writesTheReport() {
    Path file = directory.resolve("report.html");
    assertThat(run()).contains("report    " + file.toAbsolutePath().normalize());
    assertThat(file).content().contains("<h1>VSFS 2012-2013</h1>", "intern-343");
  }

  @Test
  void run_thatCannotWriteTheReport_saysSo() throws IOException {
    Path inTheWay = Files.createDirectory(directory.resolve("report.html"));
    run();
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("The report cannot be written to " + inTheWay);
  }

  @Test
  void run_thatCannotWrite_saysSo() throws IOException {
    Path inTheWay = Files.createFile(directory.resolve("file"));
    run("demo.target", inTheWay.toString());
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("The allocation cannot be written to " + inTheWay);
  }

  @Test
  void run_withAnEmptyCohort_printsAnEmptyReport() throws IOException {
    assertThat(run("cohort", file("{}").toString())).contains("placed    0 of 0 interns");
    assertThat(exitCode).isZero();
  }

  @Test
  void run_withTheProgramThatComesAlong_runsItWhole() throws IOException {
    assertThat(run("program", OPEN_CITIES.toString()))
        .contains(
            "program   open-cities, term spring-2027: work from 2027-02-01 to 2027-05-28",
            "phase     OFFERS from 2026-12-07 to 2026-12-23",
            "policy    spring-2027",
            "open-cities, spring-2027: 5 interns, 3 projects with 5 seats",
            "placed    4 of 5 interns: 4 at choice 1",
            "made by   deferred-acceptance/intern-proposing, single lottery with seed 20261204")
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    assertThat(exitCode).isZero();
    AllocationRecord record =
        InternshipJson.standard()
            .read(directory.resolve("allocation.json"), AllocationRecord.class);
    assertThat(record.policyVersion()).isEqualTo("spring-2027");
  }

  /** Of the program, of the term and of the cohort. */
  @Test
  void run_withAProgramThatDoesNotFit_printsEveryFinding() throws IOException {
    String faulty =
        Files.readString(OPEN_CITIES)
            .replace(
                "\"hosts\": {\"projectsPerHost\": 2}",
                "\"postings\": {\"minMentors\": 5, \"preferredMentors\": 5, \"maxMentors\": 5}")
            .replace("\"kind\": \"APPLICATION\"", "\"kind\": \"INTAKE\"")
            .replace("\"host\": \"bike-lab\"", "\"host\": \"bike-lob\"")
            .replace("[\"open-data-api\"]", "[\"open-data-app\"]");
    assertThat(run("program", file(faulty).toString())).isEmpty();
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors.get(0)).isEqualTo("The program cannot be run:");
    assertThat(String.join("\n", errors))
        .contains(
            "ERROR /program/postings/minMentors ",
            "ERROR /cohort/projects/2/host ",
            "ERROR /cohort/bids/1/projects/0 ");
    assertThat(errors).anyMatch(line -> line.startsWith("  WARNING /term/phases "));
  }

  @Test
  void run_withACohortForAProgram_saysWhatIsMissing() throws IOException {
    run("program", file("{\"cohort\": {}}").toString());
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).contains("/program: is missing");
    errors.clear();
    run("program", directory.resolve("no.json").toString());
    assertThat(errors.get(0)).startsWith("-Dprogram: there is no file");
  }

  @Test
  void run_withAFileOfALaterVersion_saysSo() throws IOException {
    refuses(
        file("{\"formatVersion\": 9}").toString(), "/formatVersion: is 9", "update the library");
  }

  @Test
  void run_withoutTheFile_saysSo() {
    refuses(directory.resolve("no.json").toString(), "-Dcohort: there is no file", "no.json");
  }

  @Test
  void run_withADirectory_saysSo() {
    refuses(directory.toString(), "is a directory, it must be a file");
  }

  @Test
  void run_withSomethingElseThanJson_saysSo() throws IOException {
    refuses(file("intern,project\n").toString(), "cohort.json", "line 1");
  }

  @Test
  void run_withAnUnknownProperty_namesIt() throws IOException {
    refuses(file("{\"intern\": []}").toString(), "cohort.json", "intern");
  }

  @Test
  void run_withAWrongValue_namesThePlace() throws IOException {
    refuses(
        file("{\"interns\": [{\"id\": \"ada\", \"hoursPerWeek\": 200}]}").toString(),
        "/interns/0",
        "hoursPerWeek",
        "200");
  }

  @Test
  void run_withAnInvalidCohort_printsEveryFinding() throws IOException {
    StringBuilder bids = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      bids.append(i == 0 ? "" : ", ").append("\"p%s\"".formatted(i));
    }
    Path cohort =
        file(
            "{\"interns\": [{\"id\": \"ada\"}], \"bids\": [{\"intern\": \"ada\", \"projects\": ["
                + bids
                + "], \"ranked\": true}]}");
    assertThat(run("cohort", cohort.toString())).isEmpty();
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors).hasSize(13);
    assertThat(errors.get(0)).isEqualTo("The cohort cannot be matched:");
    assertThat(errors.get(12)).contains("/bids/0/projects/11", "p11");
  }

  @Test
  void run_withAnUnknownExample_listsThoseThereAre() {
    run("example", "ukfpo");
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors)
        .containsExactly(
            "-Dexample: there is no example 'ukfpo', only lfx, preflib, offers, vsfs, waaph,"
                + " preactum, coordinator.");
  }

  @Test
  void run_ofAnExampleWithoutData_saysWhereItWasLookedFor() {
    run("example", "preflib", "data", directory.toString());
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).contains(directory.toString(), "-Ddata=DIRECTORY");
  }

  @Test
  void run_ofTheCoordinator_saysWhereItsListsAre() {
    List<String> printed = run("example", "coordinator");
    assertThat(exitCode).isZero();
    Path folder = directory.resolve("coordinator");
    assertThat(printed).startsWith("What was not understood:").contains("written   " + folder);
    assertThat(folder.resolve("first").resolve("interns.csv")).exists();
  }

  @Test
  void run_ofTheCoordinator_thatCannotWrite_saysSo() throws IOException {
    Path inTheWay = Files.createFile(directory.resolve("file"));
    run("example", "coordinator", "demo.target", inTheWay.toString());
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("The example cannot write to " + inTheWay);
  }

  @Test
  void run_withSeveralModes_refuses() {
    run("example", "lfx", "measure", "10x10");
    assertThat(exitCode).isEqualTo(1);
    assertThat(errors)
        .containsExactly(
            "Only one of -Dprogram, -Dcohort, -Dexample and -Dmeasure can be given, found 2.");
  }

  @Test
  void run_withMeasure_measures() {
    assertThat(run("measure", "50x20").get(0)).startsWith("50 interns, 20 projects, 1000 bids");
    assertThat(exitCode).isZero();
  }
}
