package org.openinternship.jackson.csv;

import org.openinternship.core.cohort.Pin;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** A row a placement that is already agreed. */
final class PlacementRows implements SheetReader {
  private final CohortDraft draft;

  PlacementRows(CohortDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean begin(SheetRow row) {
    return Required.columns(row, SheetColumn.INTERN, SheetColumn.PROJECT);
  }

  @Override
  public void read(SheetRow row) {
    InternId intern = row.key(SheetColumn.INTERN, InternId::of);
    ProjectId project = row.key(SheetColumn.PROJECT, ProjectId::of);
    if (intern != null) {
      draft.interns.require(row, row.header().place(SheetColumn.INTERN), intern);
      if (!draft.withSeveral.contains(intern)) {
        draft.placed.add(row, SheetColumn.INTERN, intern);
      }
      row.refuseLinked(intern, draft.linked.rowOf(intern), SheetKind.LINKS);
    }
    if (project != null) {
      draft.projects.require(row, row.header().place(SheetColumn.PROJECT), project);
    }
    if (intern != null
        && project != null
        && !draft.pins.add(new Pin(intern, project))
        && draft.withSeveral.contains(intern)) { // else the second row is found already
      row.refuseRow(SheetReason.CHOICE_REPEATED, project.value(), intern.value());
    }
  }
}
