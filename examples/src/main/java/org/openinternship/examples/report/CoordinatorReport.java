package org.openinternship.examples.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingLink;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.LinkedOutcome;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.UnfilledProject;
import org.openinternship.matching.result.UnplacedIntern;

/**
 * What a coordinator looks at first when a match is done, in the lines of a console; {@link
 * org.openinternship.examples.page.AllocationPage} is the whole of it.
 */
public final class CoordinatorReport {
  private static final int SHOWN_OF_EACH_CHOICE = 4;
  private static final int SHOWN_UNPLACED = 2;
  private static final int SHOWN_UNFILLED = 15;
  private static final int SHOWN_WARNINGS = 4;
  private static final int CHOICES_SHOWN = 4;

  private final Allocation allocation;
  private final AllocationRecord record;
  private final Lines lines = new Lines();

  private CoordinatorReport(Allocation allocation) {
    this.allocation = allocation;
    this.record = allocation.record();
  }

  /**
   * The report of an allocation.
   *
   * @param title what was matched
   * @param cohort the cohort
   * @param allocation what the match came to
   * @return lines of at most 110 characters
   */
  public static List<String> of(String title, Cohort cohort, Allocation allocation) {
    CoordinatorReport report = new CoordinatorReport(allocation);
    report.totals(title, cohort);
    report.placements();
    report.unplaced();
    report.unfilled();
    report.refusals();
    report.warnings();
    return report.lines.all();
  }

  private void totals(String title, Cohort cohort) {
    long seats = cohort.projects().stream().mapToLong(Project::seats).sum();
    lines.add(
        "%s: %s interns, %s projects with %s seats"
            .formatted(title, record.interns(), record.projects(), seats));
    lines.add("");
    List<String> choices = new ArrayList<>();
    MatchProfile profile = record.profile();
    for (int choice = 1; choice <= profile.byChoice().size(); choice++) {
      choices.add(profile.placedAt(choice) + " at choice " + choice);
    }
    addIfAny(choices, profile.unranked(), " at a bid without rank");
    addIfAny(choices, profile.suggested(), " at a suggestion");
    addIfAny(choices, profile.pinned(), " agreed before");
    int places = record.matches().size();
    int placed = record.interns() - record.unplaced().size();
    lines.add(
        "placed    %s of %s interns%s%s"
            .formatted(
                placed,
                record.interns(),
                places == placed ? "" : " on " + places + " projects",
                choices.isEmpty() ? "" : ": " + String.join(", ", choices)));
    lines.add("unplaced  %s interns".formatted(record.unplaced().size()));
    lines.add("unfilled  %s seats".formatted(seats - places));
    lines.add(
        record.stable()
            ? "stable    yes: no intern and project would both rather be together"
            : "stable    NO: " + blocking());
    lines.add(
        "made by   %s, %s lottery with seed %s"
            .formatted(
                record.mechanism(), words(record.lottery().kind()), record.lottery().seed()));
  }

  private String blocking() {
    List<String> blocking = new ArrayList<>();
    List<BlockingMatch> pairs = record.blockingPairs();
    if (!pairs.isEmpty()) {
      blocking.add(
          "%s pairs would rather be together, the first %s at %s"
              .formatted(pairs.size(), pairs.get(0).intern(), pairs.get(0).project()));
    }
    List<BlockingLink> links = record.linked().map(LinkedOutcome::links).orElse(List.of());
    if (!links.isEmpty()) {
      blocking.add(
          "%s choices of joint lists would rather be had, the first choice %s of %s"
              .formatted(links.size(), links.get(0).choice(), links.get(0).interns()));
    }
    return String.join("; ", blocking);
  }

  private static void addIfAny(List<String> choices, int count, String what) {
    if (count > 0) {
      choices.add(count + what);
    }
  }

  private void placements() {
    if (record.matches().isEmpty()) {
      return;
    }
    Map<MatchOrigin, Map<Integer, List<Match>>> byOrigin = new EnumMap<>(MatchOrigin.class);
    for (Match match : record.matches()) {
      int key = match.pinned() ? 0 : match.choice().orElse(0);
      byOrigin
          .computeIfAbsent(match.origin(), origin -> new TreeMap<>())
          .computeIfAbsent(key, choice -> new ArrayList<>())
          .add(match);
    }
    lines.add("").add("Some placements");
    boolean scored = record.matches().stream().noneMatch(match -> match.score().isEmpty());
    Table table =
        scored
            ? new Table()
                .row("intern", "project", "choice", "points", "asked for", "strongest reason")
            : new Table().row("intern", "project", "choice");
    byOrigin.values().stream()
        .flatMap(byChoice -> byChoice.values().stream())
        .limit(CHOICES_SHOWN)
        .flatMap(matches -> matches.stream().limit(SHOWN_OF_EACH_CHOICE))
        .forEach(
            match -> {
              if (scored) {
                table.row(
                    match.intern(),
                    match.project(),
                    choice(match),
                    match.score().points().setScale(1, RoundingMode.HALF_UP),
                    match.score().asked(),
                    reasons(match));
              } else {
                table.row(match.intern(), match.project(), choice(match));
              }
            });
    lines.addAll(table.lines());
  }

  private static String choice(Match match) {
    return switch (match.origin()) {
      case RANKED_BID -> String.valueOf(match.choice().orElseThrow());
      case UNRANKED_BID -> "a bid";
      case SUGGESTION -> "suggested";
      case AGREEMENT -> "agreed";
    };
  }

  private static String reasons(Match match) {
    return match.score().strongest(1).stream()
        .map(contribution -> contribution.reason().message())
        .collect(Collectors.joining());
  }

  private void unplaced() {
    if (record.unplaced().isEmpty()) {
      return;
    }
    lines.add("").add("Unplaced: " + counts(record.unplaced(), UnplacedIntern::reason));
    for (UnplacedIntern unplaced : record.unplaced().stream().limit(SHOWN_UNPLACED).toList()) {
      allocation
          .explain(unplaced.intern())
          .toString()
          .lines()
          .forEach(line -> lines.add("  " + line));
    }
    more(record.unplaced(), SHOWN_UNPLACED);
  }

  private void unfilled() {
    List<UnfilledProject> unfilled = record.unfilled();
    if (unfilled.isEmpty()) {
      return;
    }
    lines.add("").add("Unfilled seats at " + unfilled.size() + " projects");
    lines.add(
        unfilled.stream()
            .limit(SHOWN_UNFILLED)
            .map(
                project ->
                    "%s %s of %s taken%s"
                        .formatted(
                            project.project(),
                            project.taken(),
                            project.seats(),
                            project.belowMinInterns() ? " (too few to run)" : ""))
            .collect(Collectors.joining(", ", "  ", "")));
    more(unfilled, SHOWN_UNFILLED);
  }

  private void refusals() {
    if (!record.refusals().isEmpty()) {
      lines
          .add("")
          .add(
              "Bids that could not be considered: "
                  + counts(record.refusals(), refusal -> refusal.reasons().get(0)));
    }
  }

  private void warnings() {
    List<Finding> warnings =
        allocation.findings().stream()
            .filter(finding -> finding.severity() == Severity.WARNING)
            .toList();
    lines.add("").add("Warnings: " + (warnings.isEmpty() ? "none" : warnings.size()));
    warnings.stream()
        .limit(SHOWN_WARNINGS)
        .forEach(finding -> lines.add("  " + finding.path() + " " + finding.reason().message()));
    more(warnings, SHOWN_WARNINGS);
  }

  private void more(Collection<?> all, int shown) {
    if (all.size() > shown) {
      lines.add("  and " + (all.size() - shown) + " more");
    }
  }

  private static <T> String counts(List<T> all, Function<T, Reason> reason) {
    // Each area has its codes in an enum, which can only be compared with each other.
    Map<Class<?>, Map<ReasonCode, Long>> counts =
        all.stream()
            .map(one -> reason.apply(one).code())
            .collect(
                Collectors.groupingBy(
                    ReasonCode::getClass,
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        Function.identity(), TreeMap::new, Collectors.counting())));
    return counts.values().stream()
        .flatMap(area -> area.entrySet().stream())
        .map(count -> count.getValue() + " " + text(count.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** Codes are for hosts to give texts of their own; most read well as they are. */
  private static String text(ReasonCode code) {
    if (code == MatchReason.ASKED_FOR_NOTHING) {
      return "asked for nothing";
    }
    if (code == MatchReason.NO_LISTED_PROJECT) {
      return "had no bid that could be considered";
    }
    if (code == MatchReason.ALL_LISTED_TAKEN) {
      return "came after others wherever they bid";
    }
    return words(code);
  }

  private static String words(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
