package org.openinternship.jackson.csv;

import static org.openinternship.jackson.csv.ResultTelling.cells;
import static org.openinternship.jackson.csv.ResultTelling.empty;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.UnplacedIntern;

/** The tables by intern. */
record InternTables(Allocation allocation, ResultTelling telling) {
  ResultTable interns() {
    List<Object> columns =
        cells(
            telling.personColumns(),
            ResultWord.PROJECT,
            ResultWord.TITLE,
            ResultWord.HOST,
            ResultWord.CHOICE,
            ResultWord.PLACED_BY,
            ResultWord.POINTS,
            ResultWord.POINTS_ASKED_FOR,
            ResultWord.REASON,
            ResultWord.STRENGTHS);
    return telling.table(columns, () -> outcomes().map(it -> it.cells().get()));
  }

  /** What became of somebody, to be told when its row comes. */
  private record Outcome(InternId intern, Supplier<List<Object>> cells) {}

  /** The placed and the unplaced together, in the order of keys. */
  private Stream<Outcome> outcomes() {
    return Stream.concat(
        allocation.matches().stream().map(it -> new Outcome(it.intern(), () -> placed(it))),
        allocation.record().unplaced().stream()
            .map(it -> new Outcome(it.intern(), () -> unplaced(it))))
        .sorted(Comparator.comparing(Outcome::intern))
        .toList() // else the rows would all be told before the first is written
        .stream();
  }

  private List<Object> placed(Match match) {
    Project project = allocation.cohort().project(match.project());
    return cells(
        telling.person(match.intern()),
        project.id(),
        project.title(),
        project.host(),
        telling.place(match),
        telling.told(allocation.explain(match.intern(), match.project())),
        telling.strengths(match));
  }

  private List<Object> unplaced(UnplacedIntern unplaced) {
    String why = telling.texts().message(unplaced.reason());
    return cells(telling.person(unplaced.intern()), empty(7), why, "");
  }

  ResultTable reasons() {
    List<Object> columns =
        cells(
            telling.personColumns(),
            ResultWord.PROJECT,
            ResultWord.CHOICE,
            ResultWord.PLACED,
            ResultWord.REASON);
    return telling.table(columns, () -> explanations().flatMap(this::reasons));
  }

  /** In the order of keys, in which the record has them too. */
  private Stream<InternExplanation> explanations() {
    return allocation.cohort().interns().stream().map(Intern::id).sorted().toList().stream()
        .map(allocation::explain);
  }

  /** What is preferred, and then each place; or why there is neither. */
  private Stream<List<Object>> reasons(InternExplanation why) {
    List<Object> person = telling.person(why.intern());
    String no = telling.yesOrNo(false);
    Stream<List<Object>> preferred =
        why.preferred().stream()
            .map(it -> cells(person, it.project(), it.choice(), no, telling.told(it.reasons())));
    String outcome = telling.texts().message(why.outcome());
    if (why.match().isPresent()) {
      String yes = telling.yesOrNo(true);
      return Stream.concat(
          preferred,
          why.matches().stream().map(it -> cells(person, it.project(), it.choice(), yes, outcome)));
    }
    return why.preferred().isEmpty() ? Stream.of(cells(person, empty(2), no, outcome)) : preferred;
  }

  ResultTable unplaced() {
    return telling.table(
        cells(telling.personColumns(), ResultWord.REASON),
        () ->
            allocation.record().unplaced().stream()
                .map(it -> told(it.intern(), List.of(), it.reason())));
  }

  ResultTable changes(AllocationDifference difference) {
    return telling.table(
        cells(telling.personColumns(), ResultWord.BEFORE, ResultWord.AFTER, ResultWord.REASON),
        () ->
            difference.moves().stream()
                .map(it -> told(it.intern(), List.of(it.from(), it.to()), it.reason())));
  }

  private List<Object> told(InternId intern, List<Object> between, Reason reason) {
    return cells(telling.person(intern), between, telling.texts().message(reason));
  }
}
