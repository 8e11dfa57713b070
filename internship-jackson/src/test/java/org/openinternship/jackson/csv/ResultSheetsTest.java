package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openinternship.core.skill.Proficiency.WORKING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** The tables of a small match, word by word. */
class ResultSheetsTest {
  private static final Allocation ALLOCATION = allocation();
  private static final ResultSheets SHEETS = ResultSheets.of(ALLOCATION);
  private static final ResultSheets GERMAN =
      SHEETS.in(ReasonTexts.bundled(ReasonLanguage.german())).in(SheetFormat.semicolon());

  @TempDir private Path folder;

  private static Cohort.Builder cohort() {
    Project.Builder api = Project.builder().id("api").host("ghent").title("Open data, \"now\"");
    Cohort.Builder cohort = Cohort.builder().addProject(api.prefers("java", WORKING).build());
    cohort.addProject(Project.builder().id("map").host("ghent").supervisor("kim").build());
    cohort.addProject(Project.builder().id("web").host("lagos").seats(3).minInterns(2).build());
    cohort.addProject(Project.builder().id("zoo").host("lagos").build());
    cohort.addIntern(Intern.builder().id("ada").addSkill("java", WORKING).build());
    for (String key : List.of("ben", "cleo", "dan", "eve")) {
      cohort.addIntern(Intern.builder().id(key).build());
    }
    cohort.addBids("ada", "api").addBids("ben", "api", "map").addBids("dan", "api");
    return cohort.addUnrankedBids("eve", "web");
  }

  private static Allocation allocation() {
    return MatchingEngine.withDefaults().match(cohort().build());
  }

  private static List<String> lines(ResultTable table) {
    return table.toText().replace("\ufeff", "").lines().toList();
  }

  @Test
  void interns() {
    assertThat(lines(SHEETS.interns()))
        .containsExactly(
            "intern,project,title,host,choice,placed by,points,points asked "
                + "for,reason,strengths",
            "ada,api,\"Open data, \"\"now\"\"\",ghent,1,bid,35,40,\"intern ada got "
                + "project api, choice 1 of 1 on their list\",skills asked for: 35 of 35 points",
            "ben,map,,ghent,2,bid,0,5,\"intern ben got project map, choice 2 of 2 on "
                + "their list\",",
            "cleo,,,,,,,,intern cleo has no project on their list,",
            "dan,,,,,,,,no place was left for intern dan on the one project that could "
                + "be considered: others come before,",
            "eve,web,,lagos,,bid without rank,0,5,\"intern eve got project web, the only "
                + "one on their list, which has no order\",");
  }

  @Test
  void reasons() {
    assertThat(lines(SHEETS.reasons()))
        .containsExactly(
            "intern,project,choice,placed,reason",
            "ada,api,1,yes,\"intern ada got project api, choice 1 of 1 on their list\"",
            "ben,api,1,no,the one place on project api went to somebody who comes before "
                + "this intern there (last one placed: 35 points; this intern: 0 points)",
            "ben,map,2,yes,\"intern ben got project map, choice 2 of 2 on their list\"",
            "cleo,,,no,intern cleo has no project on their list",
            "dan,api,1,no,the one place on project api went to somebody who comes before "
                + "this intern there (last one placed: 35 points; this intern: 0 points)",
            "eve,web,,yes,\"intern eve got project web, the only one on their list, "
                + "which has no order\"");
    assertThat(lines(GERMAN.reasons()))
        .containsExactly(
            "Person;Projekt;Wunsch;hat den Platz;Grund",
            "ada;api;1;ja;ada hat das Projekt api bekommen, Wunsch 1 von 1 auf der Liste",
            "ben;api;1;nein;\"Der eine Platz im Projekt api ging an jemanden, der dort "
                + "vor dieser Person steht (zuletzt vergebener Platz: 35 Punkte; diese Person: "
                + "0 Punkte)\"",
            "ben;map;2;ja;ben hat das Projekt map bekommen, Wunsch 2 von 2 auf der Liste",
            "cleo;;;nein;Auf der Liste von cleo steht kein Projekt",
            "dan;api;1;nein;\"Der eine Platz im Projekt api ging an jemanden, der dort "
                + "vor dieser Person steht (zuletzt vergebener Platz: 35 Punkte; diese Person: "
                + "0 Punkte)\"",
            "eve;web;;ja;eve hat das Projekt web bekommen, das einzige auf der Liste, "
                + "die keine Reihenfolge hat");
  }

  @Test
  void projects() {
    assertThat(lines(SHEETS.projects()))
        .containsExactly(
            "project,title,intern,placed,reason",
            "api,\"Open data, \"\"now\"\"\",ada,yes,\"intern ada got project api, choice "
                + "1 of 1 on their list\"",
            "api,\"Open data, \"\"now\"\"\",ben,no,the one place on project api went to "
                + "somebody who comes before this intern there (last one placed: 35 points; "
                + "this intern: 0 points)",
            "api,\"Open data, \"\"now\"\"\",dan,no,the one place on project api went to "
                + "somebody who comes before this intern there (last one placed: 35 points; "
                + "this intern: 0 points)",
            "map,,ben,yes,\"intern ben got project map, choice 2 of 2 on their list\"",
            "web,,eve,yes,\"intern eve got project web, the only one on their list, "
                + "which has no order\"",
            "zoo,,,,");
  }

  @Test
  void placements() {
    assertThat(lines(SHEETS.placements()))
        .containsExactly(
            "project,title,host,supervisor,intern,choice,placed by,points,points asked " + "for",
            "api,\"Open data, \"\"now\"\"\",ghent,,ada,1,bid,35,40",
            "map,,ghent,kim,ben,2,bid,0,5",
            "web,,lagos,,eve,,bid without rank,0,5");
  }

  @Test
  void leftOver() {
    assertThat(lines(SHEETS.unplaced()))
        .containsExactly(
            "intern,reason",
            "cleo,intern cleo has no project on their list",
            "dan,no place was left for intern dan on the one project that could be "
                + "considered: others come before");
    assertThat(lines(SHEETS.unfilled()))
        .containsExactly(
            "project,title,host,seats,taken,free,too few to run",
            "web,,lagos,3,1,2,yes",
            "zoo,,lagos,1,0,1,no");
    assertThat(lines(GERMAN.unfilled()))
        .containsExactly(
            "Projekt;Titel;Einrichtung;Plätze;vergeben;frei;zu wenige",
            "web;;lagos;3;1;2;ja",
            "zoo;;lagos;1;0;1;nein");
  }

  @Test
  void choices() {
    assertThat(lines(SHEETS.choices()))
        .containsExactly(
            "choice,interns,percent,percent so far",
            "1,1,20.0,20.0",
            "2,1,20.0,40.0",
            "bid without rank,1,20.0,60.0",
            "suggestion,0,0.0,60.0",
            "agreed before,0,0.0,60.0",
            "unplaced,2,40.0,100.0",
            "all,5,100.0,100.0");
    assertThat(lines(GERMAN.choices()))
        .containsExactly(
            "Wunsch;Personen;Prozent;Prozent bis hier",
            "1;1;20,0;20,0",
            "2;1;20,0;40,0",
            "Wunsch ohne Rang;1;20,0;60,0",
            "Vorschlag;0;0,0;60,0",
            "vorher vereinbart;0;0,0;60,0",
            "ohne Platz;2;40,0;100,0",
            "alle;5;100,0;100,0");
  }

  @Test
  void changes() {
    Cohort later = ALLOCATION.cohort().without(InternId.of("ada"));
    Allocation after = MatchingEngine.withDefaults().match(later);
    assertThat(lines(ResultSheets.of(after).changes(ALLOCATION)))
        .containsExactly(
            "intern,before,after,reason",
            "ada,api,,intern ada had project api and takes no part any more",
            "ben,map,api,\"intern ben moves from project map to project api, one rank better on"
                + " their list\"");
  }

  @Test
  void namesStandThere_onlyWhereADirectoryIsGiven() {
    Directory directory =
        Directory.builder()
            .put(
                InternId.of("ada"),
                DirectoryEntry.empty().withName("=Ada").withEmail("ada@example.org"))
            .build();
    ResultSheets named = SHEETS.with(directory);
    assertThat(lines(named.placements()).subList(1, 3))
        .containsExactly(
            "api,\"Open data, \"\"now\"\"\",ghent,,ada,'=Ada,ada@example.org,1,bid,35,40",
            "map,,ghent,kim,ben,,,2,bid,0,5");
    assertThat(lines(named.unplaced()).get(0)).isEqualTo("intern,name,e-mail,reason");
    assertThat(named.toString()).doesNotContain("Ada");
    SHEETS.tables().forEach((name, table) -> assertThat(table.toText()).doesNotContain("Ada"));
    named
        .tables()
        .forEach(
            (name, table) ->
                assertThat(table.columns().contains("name"))
                    .as(name)
                    .isEqualTo(table.columns().contains("intern")));
  }

  /** An intern may read a table of their own; whoever is spoken to is the reader of the texts. */
  @Test
  void textsAreToldToTheirReader() {
    ReasonTexts toBen =
        ReasonTexts.english().to(Reader.intern(InternId.of("ben"), java.time.ZoneOffset.UTC));
    assertThat(SHEETS.in(toBen).unplaced().toText()).doesNotContain("you");
    assertThat(SHEETS.in(toBen).interns().toText()).contains("you got project map");
  }

  @Test
  void ownWords_nameColumns() {
    ReasonTexts own =
        ReasonTexts.of(
                ReasonLanguage.english(), java.util.Map.of("ResultWord.INTERN", "student number"))
            .or(ReasonTexts.english());
    assertThat(SHEETS.in(own).unplaced().columns()).containsExactly("student number", "reason");
  }

  @Test
  void germanHasEveryWord() {
    ReasonTexts german = ReasonTexts.bundled(ReasonLanguage.german());
    for (ResultWord word : ResultWord.values()) {
      boolean same = word == ResultWord.NAME || word == ResultWord.EMAIL;
      assertThat(german.word(word).equalsIgnoreCase(ReasonTexts.english().word(word)))
          .as(word.name())
          .isEqualTo(same);
    }
  }

  @Test
  void allTables_goIntoAFolder_thatIsMade() throws IOException {
    Path lists = folder.resolve("a").resolve("lists");
    SHEETS.write(lists);
    try (var files = Files.list(lists)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "interns.csv",
              "reasons.csv",
              "unplaced.csv",
              "placements.csv",
              "projects.csv",
              "unfilled.csv",
              "choices.csv");
    }
    assertThat(lists.resolve("interns.csv")).hasContent(SHEETS.interns().toText());
  }

  @Test
  void aFileInPlaceOfTheFolder_isTold() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "x");
    assertThatThrownBy(() -> SHEETS.write(file)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void nobody_andNothing() {
    ResultSheets none =
        ResultSheets.of(MatchingEngine.withDefaults().match(Cohort.builder().build()));
    assertThat(lines(none.interns())).hasSize(1);
    assertThat(lines(none.choices()))
        .containsExactly(
            "choice,interns,percent,percent so far",
            "bid without rank,0,,",
            "suggestion,0,,",
            "agreed before,0,,",
            "unplaced,0,,",
            "all,0,,");
  }
}
