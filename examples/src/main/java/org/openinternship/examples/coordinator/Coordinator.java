package org.openinternship.examples.coordinator;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.openinternship.core.skill.Proficiency.BASIC;
import static org.openinternship.core.skill.Proficiency.WORKING;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.examples.page.AllocationPage;
import org.openinternship.jackson.csv.CohortSheets;
import org.openinternship.jackson.csv.Directory;
import org.openinternship.jackson.csv.ResultSheets;
import org.openinternship.jackson.csv.ResultTable;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

/** A term of a coordinator, who has four spreadsheets and wants lists, letters and tables. */
public final class Coordinator {
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
  private static final ReasonTexts TEXTS = ReasonTexts.english().to(Reader.coordinator(ZONE));

  private final MatchingEngine engine = MatchingEngine.withDefaults();
  private final Path folder;
  private final PrintStream out;

  private Coordinator(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Goes through the term.
   *
   * @param folder where the spreadsheets are, and where results go
   * @param out where it is told
   * @throws IOException if a letter cannot be written
   */
  public static void run(Path folder, PrintStream out) throws IOException {
    new Coordinator(folder, out).run();
  }

  private void run() throws IOException {
    var sheets =
        CohortSheets.standard()
            .interns(folder.resolve("interns.csv"))
            .projects(folder.resolve("projects.csv"))
            .supervisors(folder.resolve("supervisors.csv"))
            .choices(folder.resolve("choices.csv"));
    out.println("What was not understood:");
    for (var finding : sheets.read().report().findings()) {
      out.println("  " + TEXTS.message(finding.reason()));
    }
    var words = LevelWords.ofSkills().with("3/5", WORKING).with("some", BASIC);
    var intake = sheets.skillLevels(words).read();

    var first = engine.match(intake.cohort());
    write("first", first, intake.directory());
    committee(first).write(folder.resolve("committee.csv"));
    tell("Statistics by choice", ResultSheets.of(first).choices());
    tell("For the committee", committee(first));

    var after = engine.match(later(first));
    write("after", after, intake.directory());
    tell("After two withdrawals and a new project", ResultSheets.of(after).changes(first));
    var anew = engine.match(after.cohort().withPins(List.of())).since(first);
    out.println("Had nobody kept their place: " + anew);
  }

  /** All lists with names, and a letter for everybody. */
  private void write(String run, Allocation allocation, Directory directory) throws IOException {
    ResultSheets.of(allocation).with(directory).write(folder.resolve(run));
    AllocationPage.of("Autumn", allocation).write(folder.resolve(run).resolve("report.html"));
    var letters = Files.createDirectories(folder.resolve(run).resolve("letters"));
    for (var intern : allocation.cohort().interns()) {
      var name = directory.name(intern.id()).orElse("applicant");
      var letter = letter(name, allocation, intern.id());
      Files.writeString(letters.resolve(intern.id() + ".txt"), letter);
    }
  }

  /** What became of somebody, and why of each project that they would rather have. */
  private static String letter(String name, Allocation allocation, InternId intern) {
    var you = TEXTS.to(Reader.intern(intern, ZONE));
    var why = allocation.explain(intern);
    var lines = new ArrayList<String>(List.of("Dear " + name + ",", ""));
    lines.add("this is the result of your application: " + you.message(why.outcome()) + ".");
    for (var preferred : why.preferred()) {
      for (var reason : preferred.reasons()) {
        lines.add("- " + preferred.project() + ": " + you.message(reason) + ".");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** How far each project is wanted and filled. */
  private static ResultTable committee(Allocation allocation) {
    var bids = allocation.cohort().bids();
    var asked = counts(bids.stream().flatMap(it -> it.projects().stream()));
    var first = counts(bids.stream().flatMap(it -> it.projects().stream().limit(1)));
    var placed = counts(allocation.matches().stream().map(it -> it.project()));
    var rows = new ArrayList<List<Object>>();
    for (var project : allocation.cohort().projects()) {
      var title = project.title().orElse("");
      var id = project.id();
      rows.add(List.of(id, title, project.seats(), of(asked, id), of(first, id), of(placed, id)));
    }
    return ResultTable.of(
        List.of("project", "title", "seats", "asked for by", "first choice of", "placed"), rows);
  }

  private static Map<ProjectId, Long> counts(Stream<ProjectId> projects) {
    return projects.collect(groupingBy(it -> it, counting()));
  }

  private static long of(Map<ProjectId, Long> counts, ProjectId project) {
    return counts.getOrDefault(project, 0L);
  }

  /** Two withdraw, a project comes late, and somebody chooses late; all others keep their place. */
  private static Cohort later(Allocation first) {
    var gone = List.of(InternId.of("s-103"), InternId.of("s-108"));
    var late = Project.builder().id("museum").host("city-archive").title("Guide to the museum");
    return Cohort.builder()
        .from(first.cohort().withPins(first.pins()).withoutInterns(gone))
        .addProject(late.build())
        .addBids("s-111", "museum")
        .build();
  }

  private void tell(String title, ResultTable table) {
    out.println(title + ":");
    table.toText().lines().forEach(line -> out.println("  " + line));
  }
}
