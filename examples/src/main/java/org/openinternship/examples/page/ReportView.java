package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.Project;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.Match;

/**
 * What the template of the report shows.
 *
 * @param words the words
 * @param title what was matched
 * @param size how much was matched
 * @param tiles the figures at its head
 * @param choices placements by choice, then the unplaced by reason if there are any
 * @param seats seats by host and country
 * @param points the points of the matches, if there are any
 * @param parts what the points are made of, if there are any
 * @param hours shared hours, if any are known
 * @param unknownHours how many matches have hours that are not known
 * @param findings the findings
 * @param stability whether it is stable
 * @param blocking the pairs that block it
 * @param compared what other settings would have come to, if that is given
 * @param robust what was luck, if that is given
 * @param interns all interns
 * @param projects all projects
 * @param made how it was made
 */
record ReportView(
    Words words,
    String title,
    String size,
    List<Tile> tiles,
    List<Bars> choices,
    List<Bars> seats,
    Optional<Columns> points,
    Optional<Bars> parts,
    Optional<Grid> hours,
    int unknownHours,
    Listing findings,
    String stability,
    Listing blocking,
    Optional<ComparedSettings> compared,
    Optional<RobustPlaces> robust,
    Listing interns,
    Listing projects,
    List<Tile> made) {

  /**
   * A label with its value.
   *
   * @param label the label
   * @param value the value
   */
  record Tile(String label, String value) {}

  static ReportView of(
      Words words,
      String title,
      Allocation allocation,
      Optional<ComparedSettings> compared,
      Optional<RobustPlaces> robust) {
    AllocationRecord record = allocation.record();
    Cohort cohort = allocation.cohort();
    long seats = cohort.projects().stream().mapToLong(Project::seats).sum();
    Clocks clocks = new Clocks(cohort);
    ChoiceFigures choices = new ChoiceFigures(words, record);
    ScoreFigures scores = ScoreFigures.of(words, record.matches());
    HourFigure hours = new HourFigure(words, cohort, clocks, record.matches());
    Optional<ScoreFigures> scored =
        Optional.of(scores).filter(figures -> !figures.scores().isEmpty());
    return new ReportView(
        words,
        title,
        words.say(PageText.REPORT_SIZE, record.interns(), record.projects(), seats),
        tiles(words, record, seats),
        record.unplaced().isEmpty()
            ? List.of(choices.placements())
            : List.of(choices.placements(), choices.unplaced()),
        new SeatFigures(words, cohort, taken(cohort, record)).figures(),
        scored.map(ScoreFigures::columns),
        scored.map(
            it -> it.parts(words.say(PageText.SCORE_PARTS), words.say(PageText.SCORE_PARTS_NOTE))),
        hours.isEmpty() ? Optional.empty() : Optional.of(hours.grid()),
        hours.unknown(),
        findings(words, allocation.findings()),
        stability(words, record),
        blocking(words, allocation),
        compared,
        robust,
        new InternRows(words, allocation, clocks).listing(),
        new ProjectRows(words, allocation).listing(),
        made(words, record));
  }

  private static String stability(Words words, AllocationRecord record) {
    if (record.stable()) {
      return words.say(PageText.STABLE_SENTENCE);
    }
    int pairs = record.blockingPairs().size();
    int links = record.linked().map(it -> it.links().size()).orElse(0);
    List<String> sentences = new ArrayList<>();
    if (pairs > 0) {
      sentences.add(words.say(PageText.NOT_STABLE_SENTENCE, pairs));
    }
    if (links > 0) {
      sentences.add(words.say(PageText.LINKS_NOT_STABLE_SENTENCE, links));
    }
    return String.join(" ", sentences);
  }

  private static List<Tile> tiles(Words words, AllocationRecord record, long seats) {
    int placed = record.interns() - record.unplaced().size();
    return List.of(
        new Tile(words.say(PageText.PLACED_TILE), words.share(placed, record.interns())),
        new Tile(
            words.say(PageText.FIRST_CHOICE_TILE),
            words.share(record.profile().placedAt(1), placed)),
        new Tile(
            words.say(PageText.UNPLACED_TILE),
            words.share(record.unplaced().size(), record.interns())),
        new Tile(
            words.say(PageText.SEATS_LEFT_TILE),
            words.share(seats - record.matches().size(), seats)),
        new Tile(
            words.say(PageText.STABLE_TILE),
            words.say(record.stable() ? PageText.STABLE_YES : PageText.STABLE_NO)));
  }

  private static Map<Project, Integer> taken(Cohort cohort, AllocationRecord record) {
    Map<Project, Integer> taken = new HashMap<>();
    for (Match match : record.matches()) {
      taken.merge(cohort.project(match.project()), 1, Integer::sum);
    }
    return taken;
  }

  private static Listing findings(Words words, List<Finding> findings) {
    Listing listing =
        new Listing(
            "findings",
            List.of(
                words.say(PageText.SEVERITY),
                words.say(PageText.PLACE),
                words.say(PageText.FINDING)),
            0,
            Set.of(),
            false,
            new Phrases(List.of(), List.of()));
    for (Finding finding : findings) {
      String path = finding.path().isEmpty() ? "/" : finding.path();
      listing.add(
          List.of(words.texts().word(finding.severity()), path, words.say(finding.reason())),
          List.of());
    }
    return listing;
  }

  private static Listing blocking(Words words, Allocation allocation) {
    Cohort cohort = allocation.cohort();
    Listing listing =
        new Listing(
            "blocking",
            List.of(
                words.say(PageText.INTERN),
                words.say(PageText.PROJECT),
                words.say(PageText.DECIDED_BY),
                words.say(PageText.BLOCKING_KIND),
                words.say(PageText.REASONS)),
            3,
            Set.of(),
            true,
            new Phrases(Keys.ofInterns(cohort), Keys.ofProjects(cohort)));
    Reasons reasons = new Reasons(words);
    for (BlockingMatch pair : allocation.blockingPairs()) {
      listing.add(
          List.of(
              pair.intern().value(),
              pair.project().value(),
              pair.party().withKind(),
              words.say(PageText.valueOf(pair.kind().name()))),
          List.of(reasons.all(allocation.explain(pair.intern(), pair.project()))));
    }
    return listing;
  }

  private static List<Tile> made(Words words, AllocationRecord record) {
    String lottery = record.lottery().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return List.of(
        new Tile(words.say(PageText.MECHANISM), record.mechanism()),
        new Tile(
            words.say(PageText.LOTTERY),
            words.say(PageText.LOTTERY_SEED, lottery, String.valueOf(record.lottery().seed()))),
        new Tile(words.say(PageText.POLICY), record.policyVersion()),
        new Tile(words.say(PageText.LIBRARY), record.libraryVersion()),
        new Tile(words.say(PageText.PAIRS), words.say(PageText.NUMBER, record.pairs())),
        new Tile(
            words.say(PageText.REFUSED_PAIRS),
            words.say(PageText.NUMBER, record.refusals().size())));
  }

  String say(PageText text, Object... arguments) {
    return words.say(text, arguments);
  }
}
