package org.openinternship.jackson.csv;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.LinkedInterns.JointChoice;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** Interns who are linked: a row an intern, and a column a choice of all in the same group. */
final class LinkRows implements SheetReader {
  /** The rows of one group. */
  private static final class Group {
    private final int firstRow;
    private final SortedMap<InternId, Map<Integer, ProjectId>> members = new TreeMap<>();
    private boolean faulty;

    Group(int firstRow) {
      this.firstRow = firstRow;
    }

    /** The places of each choice, in the order of interns. */
    Map<Integer, List<RankedPair>> choices() {
      Map<Integer, List<RankedPair>> choices = new HashMap<>();
      members.forEach(
          (intern, own) ->
              own.forEach(
                  (choice, project) ->
                      choices
                          .computeIfAbsent(choice, any -> new ArrayList<>())
                          .add(new RankedPair(intern, project))));
      return choices;
    }
  }

  private final CohortDraft draft;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  LinkRows(CohortDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean begin(SheetRow row) {
    return Required.columns(row, SheetColumn.GROUP, SheetColumn.INTERN, SheetColumn.CHOICE);
  }

  @Override
  public void read(SheetRow row) {
    InternId intern = row.key(SheetColumn.INTERN, InternId::of);
    if (intern != null) {
      draft.interns.require(row, row.place(SheetColumn.INTERN), intern);
      draft.linked.add(row, SheetColumn.INTERN, intern);
      checkAlone(row, intern);
    }
    if (!row.has(SheetColumn.GROUP)) {
      row.refuse(SheetColumn.GROUP, SheetReason.CELL_EMPTY, CellForm.KEY);
    }
    Map<Integer, ProjectId> choices = new TreeMap<>();
    row.header()
        .choices()
        .forEach(
            (choice, place) -> {
              ProjectId project = project(row, place);
              if (project != null) {
                choices.put(choice, project);
              }
            });
    Group group =
        groups.computeIfAbsent(row.text(SheetColumn.GROUP), any -> new Group(row.number()));
    group.faulty |= row.isFaulty();
    if (intern != null) {
      group.members.put(intern, choices);
    }
  }

  /** Finds an intern who has choices of their own, or would have several projects. */
  private void checkAlone(SheetRow row, InternId intern) {
    row.refuseLinked(intern, draft.bidders.rowOf(intern), SheetKind.CHOICES);
    if (draft.withSeveral.contains(intern)) {
      row.refuse(
          SheetColumn.INTERN,
          SheetReason.LINKED_WITH_MAX_PROJECTS,
          intern.value(),
          draft.interns.rowOf(intern).orElseThrow(),
          SheetKind.INTERNS);
    }
  }

  /** The project of a cell; null where it names none, or none that can be read. */
  private @Nullable ProjectId project(SheetRow row, int place) {
    String text = row.textAt(place);
    ProjectId project = text.isEmpty() ? null : row.keyAt(place, text, ProjectId::of);
    if (project != null) {
      draft.projects.require(row, place, project);
    }
    return project;
  }

  @Override
  public void end(SheetRow row) {
    for (Group group : groups.values()) {
      if (!group.faulty) {
        add(group, row);
      }
    }
  }

  private void add(Group group, SheetRow row) {
    InternId first = group.members.firstKey();
    if (group.members.size() == 1) {
      int place = row.place(SheetColumn.GROUP);
      row.found()
          .addAt(
              group.firstRow,
              place,
              row.header().name(place),
              ERROR,
              SheetReason.GROUP_OF_ONE,
              first.value());
      return;
    }
    List<JointChoice> choices = new ArrayList<>();
    Set<List<RankedPair>> seen = new HashSet<>();
    Map<Integer, List<RankedPair>> said = group.choices();
    row.header()
        .choices()
        .forEach(
            (choice, place) -> {
              List<RankedPair> places = said.getOrDefault(choice, List.of());
              if (places.isEmpty()) {
                return;
              }
              if (seen.add(places)) {
                choices.add(new JointChoice(places));
              } else {
                String name = SheetFindings.shown(row.header().name(place));
                row.found()
                    .addAt(group.firstRow, ERROR, SheetReason.CHOICE_REPEATED, name, first.value());
              }
            });
    draft.links.add(new LinkedInterns(List.copyOf(group.members.keySet()), choices));
  }
}
