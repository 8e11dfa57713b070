package org.openinternship.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.Match;

/** The report shows what the allocation says, to whoever reads it in whatever way. */
class AllocationPageTest {
  private static final Allocation VSFS = MatchingEngine.withDefaults().match(VsfsCohort.generate());
  private static final String HTML = AllocationPage.of("VSFS 2012-2013", VSFS).html();
  private static final Document PAGE = Html.parse(HTML);

  private static List<String> values(String figure) {
    return PAGE.select("svg:has(#" + figure + "-title) text").eachText();
  }

  @Test
  void page_isWellFormedAndUsable() {
    Html.assertUsable(PAGE);
    assertThat(PAGE.select("h1").eachText()).containsExactly("VSFS 2012-2013");
    assertThat(PAGE.select("a[href=#main]").first()).isEqualTo(PAGE.select("a").first());
    assertThat(PAGE.select("nav a[href]").eachAttr("href"))
        .allSatisfy(link -> assertThat(PAGE.select(link)).as(link).hasSize(1));
  }

  @Test
  void page_asksForNothingFromAnywhere() {
    Html.assertAlone(PAGE, HTML);
  }

  @Test
  void titleThatIsNoUnicodeText_isWrittenAllTheSame(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("report.html");
    AllocationPage.of("half \ud83d", VSFS).write(file);
    assertThat(Html.parse(Files.readString(file)).title()).isEqualTo("half ?");
  }

  @Test
  void writerThatFails_isToldByItsOwnException() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    CertificateNames names = new CertificateNames("A", "B", "C", "D", Map.of());
    CertificateView view =
        CertificateView.of(
            new Words(ReasonTexts.english()),
            CertificatePageTest.record().withSignatories(),
            names,
            ZoneOffset.UTC);
    assertThatThrownBy(() -> Pages.render("certificate", view, full))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("no space left");
  }

  @Test
  void choices_areThoseOfTheMatches() {
    Map<Integer, Integer> byChoice = new TreeMap<>();
    int pinned = 0;
    for (Match match : VSFS.matches()) {
      if (match.pinned()) {
        pinned++;
      } else {
        byChoice.merge(match.choice().orElseThrow(), 1, Integer::sum);
      }
    }
    List<String> expected = new ArrayList<>();
    byChoice.forEach((choice, count) -> expected.add("choice " + choice + " " + count));
    expected.add("agreed before " + pinned);
    expected.add("unplaced " + (VsfsCohort.INTERNS - VSFS.matches().size()));
    List<String> shown = new ArrayList<>();
    List<String> texts = values("choices");
    for (int i = 0; i < texts.size(); i += 2) {
      shown.add(texts.get(i) + " " + texts.get(i + 1).replaceFirst(" \\(.*", ""));
    }
    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void seats_addUpToThoseOfTheCohort() {
    long taken = 0;
    long seats = 0;
    for (String value : PAGE.select("svg:has(#units-title) text.value").eachText()) {
      String[] numbers = value.split(" of ", -1);
      taken += Long.parseLong(numbers[0]);
      seats += Long.parseLong(numbers[1]);
    }
    assertThat(taken).isEqualTo(VSFS.matches().size());
    assertThat(seats).isEqualTo(VSFS.cohort().projects().stream().mapToLong(Project::seats).sum());
  }

  @Test
  void points_areCountedInTheirColumns() {
    Map<Integer, Integer> byFive = new HashMap<>();
    VSFS.matches().forEach(it -> byFive.merge(it.score().points().intValue() / 5, 1, Integer::sum));
    List<String> columns = PAGE.select("svg:has(#points-title) text.middle:not(.tick)").eachText();
    assertThat(columns)
        .isEqualTo(new TreeMap<>(byFive).values().stream().map(String::valueOf).toList());
  }

  @Test
  void hours_countEveryMatchOnce() {
    int known = 0;
    for (Element cell : PAGE.select("svg:has(#hours-title) text[class~=on\\d]")) {
      known += Integer.parseInt(cell.text());
    }
    long hours =
        VSFS.matches().stream()
            .filter(it -> VSFS.cohort().intern(it.intern()).workingHours().isPresent())
            .count();
    assertThat(known).isEqualTo((int) hours);
  }

  @Test
  void everyIntern_isThereWithWhatBecameOfThem() {
    ShownRows rows = ShownRows.of(PAGE, "interns");
    List<List<String>> expected = new ArrayList<>();
    for (Intern intern : VSFS.cohort().interns()) {
      expected.add(
          List.of(
              intern.id().value(),
              VSFS.matchOf(intern.id()).map(it -> it.project().value()).orElse("")));
    }
    assertThat(rows.cells().stream().map(row -> List.of(row.get(0), row.get(2))).toList())
        .isEqualTo(expected);
    for (int i = 0; i < expected.size(); i++) {
      var why = VSFS.explain(VSFS.cohort().interns().get(i).id());
      assertThat(rows.sentences().get(i)).contains(why.outcome().message());
      assertThat(rows.sentences().get(i).stream().filter(it -> it.startsWith("not ")))
          .hasSize(why.preferred().size());
    }
  }

  @Test
  void everyProject_isThereWithThoseWhoGotItAndThoseWhoDidNot() {
    ShownRows rows = ShownRows.of(PAGE, "projects");
    assertThat(rows.heads()).isSorted().hasSize(VsfsCohort.POSTS);
    for (int i = 0; i < rows.heads().size(); i++) {
      var why = VSFS.explain(ProjectId.of(rows.heads().get(i)));
      List<String> told = rows.sentences().get(i);
      assertThat(told.stream().filter(it -> it.startsWith("got "))).hasSize(why.matches().size());
      assertThat(told.stream().filter(it -> it.startsWith("not "))).hasSize(why.others().size());
    }
  }

  /** Without the script a reader has the same rows and sentences. */
  @Test
  void rowsWithoutTheScript_areThoseWithIt() {
    for (String section : List.of("interns", "projects")) {
      ShownRows rows = ShownRows.of(PAGE, section);
      List<List<String>> cells = new ArrayList<>();
      List<List<String>> sentences = new ArrayList<>();
      for (Element row : PAGE.select("#" + section + "-part tbody tr")) {
        cells.add(row.select("> *:not(:has(details))").stream().map(Element::wholeText).toList());
        sentences.add(row.select("li").stream().map(Element::wholeText).toList());
      }
      assertThat(cells).isEqualTo(rows.cells());
      assertThat(sentences).isEqualTo(rows.sentences());
    }
  }

  @Test
  void findings_areAllThere() {
    assertThat(ShownRows.of(PAGE, "findings").cells().stream().map(row -> row.get(2)))
        .containsExactlyElementsOf(
            VSFS.findings().stream().map(it -> it.reason().message()).toList());
  }

  @Test
  void blockingPairs_areTold() {
    Cohort.Builder cohort =
        Cohort.builder().addProject(Project.builder().id("api").host("ghent").build());
    HostRanking.Builder last = HostRanking.builder().project("api");
    for (String key : List.of("ada", "ben", "cleo", "dan")) {
      cohort.addIntern(Intern.builder().id(key).build()).addBids(key, "api");
      last.then(key);
    }
    MatchingPolicy.Builder policy = MatchingPolicy.builder();
    policy.mechanism(SerialDictatorship.byLottery()).lottery(Lottery.single(3));
    Allocation allocation =
        MatchingEngine.of(policy.build()).match(cohort.addHostRanking(last.build()).build());
    assertThat(allocation.stable()).isFalse();
    Document page = Html.parse(AllocationPage.of("turns", allocation).html());
    Html.assertUsable(page);
    assertThat(ShownRows.of(page, "blocking").cells().stream().map(row -> row.subList(0, 2)))
        .containsExactlyElementsOf(
            allocation.blockingPairs().stream()
                .map(it -> List.of(it.intern().value(), it.project().value()))
                .toList());
  }

  /** Nobody alone blocks; those who are linked do, and are told of in both languages. */
  @Test
  void jointListsThatBlock_areTold() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("api").host("ghent").seats(2).build())
            .addInterns(intern("ada"), intern("ben"), intern("cleo"))
            .addLink(LinkedInterns.of("ada", "ben").thenTogether("api"))
            .addBids("cleo", "api")
            .addHostRanking(HostRanking.builder().project("api").then("ada", "ben", "cleo").build())
            .build();
    MatchingPolicy policy =
        MatchingPolicy.preferenceLists()
            .withLottery(Lottery.single(3).withOrder("cleo", "ada", "ben"))
            .withMechanism(PriorityDraw.firstChoicePass());
    AllocationPage page = AllocationPage.of("drawn", MatchingEngine.of(policy).match(cohort));
    assertThat(page.html())
        .contains(
            "1 choice of a joint list would be better for those who are linked, and the projects in"
                + " it would agree.")
        .doesNotContain("0 pairs");
    assertThat(page.in(ReasonTexts.bundled(ReasonLanguage.german())).html())
        .contains("1 Wahl einer gemeinsamen Liste wäre für die Verbundenen besser");
  }

  private static Intern intern(String key) {
    return Intern.builder().id(key).build();
  }

  @Test
  void internsWithSeveralProjects_areCountedOnce() {
    Cohort cohort =
        Cohort.builder()
            .bidRules(BidRules.builder().maxProjects(2).build())
            .addProject(Project.builder().id("api").host("ghent").build())
            .addProject(Project.builder().id("web").host("ghent").build())
            .addIntern(Intern.builder().id("ada").maxProjects(2).build())
            .addIntern(intern("ben"))
            .addBids("ada", "api", "web")
            .build();
    MatchingPolicy policy =
        MatchingPolicy.standard().withMechanism(SeveralPlaces.internProposing());
    Document page =
        Html.parse(AllocationPage.of("several", MatchingEngine.of(policy).match(cohort)).html());
    assertThat(page.text())
        .contains("interns placed 1 (50%)", "interns unplaced 1 (50%)", "seats left 0 (0%)");
  }

  @Test
  void countries_areThoseOfTheHosts() {
    Cohort.Builder cohort = Cohort.builder();
    for (String country : List.of("BE", "KE")) {
      String host = "host-" + country;
      cohort.addHost(HostOrganization.builder().id(host).location(Location.of(country)).build());
      cohort.addProject(Project.builder().id("p-" + country).host(host).seats(2).build());
    }
    cohort.addIntern(Intern.builder().id("ada").build()).addBids("ada", "p-KE");
    Document page =
        Html.parse(
            AllocationPage.of("two", MatchingEngine.withDefaults().match(cohort.build())).html());
    assertThat(page.select("svg:has(#countries-title) text").eachText())
        .containsExactly("BE", "0 of 2", "KE", "1 of 2");
    assertThat(page.select("svg:has(#hosts-title) text").eachText())
        .containsExactly("host-BE", "0 of 2", "host-KE", "1 of 2");
  }

  @Test
  void anEmptyCohort_hasAPageToo() {
    Allocation none = MatchingEngine.withDefaults().match(Cohort.builder().build());
    Html.assertUsable(Html.parse(AllocationPage.of("nobody", none).html()));
  }

  @Test
  void page_isInGermanThroughout() {
    String german =
        AllocationPage.of("VSFS 2012-2013", VSFS)
            .in(ReasonTexts.bundled(ReasonLanguage.german()))
            .html();
    Document page = Html.parse(german);
    Html.assertUsable(page);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
    Set<String> english =
        PAGE.select("h2, h3, th[scope=col], label, dt, figcaption p").eachText().stream()
            .collect(Collectors.toCollection(HashSet::new));
    english.retainAll(page.select("h2, h3, th[scope=col], label, dt, figcaption p").eachText());
    assertThat(english).isEmpty();
  }

  @Test
  void page_hasTheSameBytesEachTime(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("report.html");
    AllocationPage.of("VSFS 2012-2013", VSFS).write(file);
    assertThat(Files.readString(file)).isEqualTo(HTML);
    Cohort cohort = VsfsCohort.generate();
    List<Intern> turned = new ArrayList<>(cohort.interns());
    java.util.Collections.reverse(turned);
    Allocation again = MatchingEngine.withDefaults().match(cohort.withInterns(turned));
    assertThat(AllocationPage.of("VSFS 2012-2013", again).html()).isEqualTo(HTML);
  }

  @Test
  void page_thatCannotBeWritten_saysSo(@TempDir Path directory) {
    AllocationPage page = AllocationPage.of("VSFS 2012-2013", VSFS);
    assertThatThrownBy(() -> page.write(directory.resolve("no").resolve("report.html")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
