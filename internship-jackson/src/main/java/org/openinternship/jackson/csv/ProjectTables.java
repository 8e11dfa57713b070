package org.openinternship.jackson.csv;

import static org.openinternship.jackson.csv.ResultTelling.cells;
import static org.openinternship.jackson.csv.ResultTelling.empty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.result.UnfilledProject;

/** The tables by project. */
record ProjectTables(Allocation allocation, ResultTelling telling) {
  private static final Comparator<Match> BY_PROJECT =
      Comparator.comparing(Match::project).thenComparing(Match::intern);

  ResultTable placements() {
    return telling.table(
        cells(
            ResultWord.PROJECT,
            ResultWord.TITLE,
            ResultWord.HOST,
            ResultWord.SUPERVISOR,
            telling.personColumns(),
            ResultWord.CHOICE,
            ResultWord.PLACED_BY,
            ResultWord.POINTS,
            ResultWord.POINTS_ASKED_FOR),
        () ->
            allocation.matches().stream()
                .sorted(BY_PROJECT)
                .toList() // else the rows would all be told before the first is written
                .stream()
                .map(this::placement));
  }

  private List<Object> placement(Match match) {
    Project project = allocation.cohort().project(match.project());
    return cells(
        project.id(),
        project.title(),
        project.host(),
        project.supervisor(),
        telling.person(match.intern()),
        telling.place(match));
  }

  ResultTable projects() {
    return telling.table(
        cells(
            ResultWord.PROJECT,
            ResultWord.TITLE,
            telling.personColumns(),
            ResultWord.PLACED,
            ResultWord.REASON),
        () ->
            allocation.cohort().projects().stream()
                .sorted(Comparator.comparing(Project::id))
                .toList()
                .stream()
                .flatMap(this::project));
  }

  /** Who has it, then who else asked for it; a row without anybody where nobody did. */
  private Stream<List<Object>> project(Project project) {
    ProjectExplanation why = allocation.explain(project.id());
    List<Object> start = cells(project.id(), project.title());
    if (why.matches().isEmpty() && why.others().isEmpty()) {
      return Stream.of(cells(start, empty(telling.personColumns().size() + 2)));
    }
    return Stream.concat(
        why.matches().stream()
            .map(it -> asker(start, it.intern(), true, reasons(it.intern(), project.id()))),
        why.others().stream().map(it -> asker(start, it.intern(), false, it.reasons())));
  }

  private List<Reason> reasons(InternId intern, ProjectId project) {
    return allocation.explain(intern, project);
  }

  private List<Object> asker(
      List<Object> start, InternId intern, boolean placed, List<Reason> reasons) {
    return cells(start, telling.person(intern), telling.yesOrNo(placed), telling.told(reasons));
  }

  ResultTable unfilled() {
    return telling.table(
        cells(
            ResultWord.PROJECT,
            ResultWord.TITLE,
            ResultWord.HOST,
            ResultWord.SEATS,
            ResultWord.TAKEN,
            ResultWord.FREE,
            ResultWord.TOO_FEW_TO_RUN),
        () -> allocation.record().unfilled().stream().map(this::unfilled));
  }

  private List<Object> unfilled(UnfilledProject unfilled) {
    Project project = allocation.cohort().project(unfilled.project());
    return cells(
        project.id(),
        project.title(),
        project.host(),
        unfilled.seats(),
        unfilled.taken(),
        unfilled.seats() - unfilled.taken(),
        telling.yesOrNo(unfilled.belowMinInterns()));
  }
}
