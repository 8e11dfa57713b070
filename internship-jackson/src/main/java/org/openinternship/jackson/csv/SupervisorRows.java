package org.openinternship.jackson.csv;

import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Supervisor;

/** A row a supervisor. */
final class SupervisorRows implements SheetReader {
  private final CohortDraft draft;

  SupervisorRows(CohortDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean begin(SheetRow row) {
    boolean readable = Required.columns(row, SheetColumn.SUPERVISOR);
    if (readable) {
      draft.supervisors.begin();
    }
    return readable;
  }

  @Override
  public void read(SheetRow row) {
    SupervisorId id = row.key(SheetColumn.SUPERVISOR, SupervisorId::of);
    Supervisor.Builder supervisor =
        Supervisor.builder()
            .maxInterns(row.count(SheetColumn.MAX_INTERNS, 0, Bounds.MAX_COUNT))
            .minInterns(row.count(SheetColumn.MIN_INTERNS, 1, Bounds.MAX_COUNT))
            .targetInterns(row.count(SheetColumn.TARGET_INTERNS, 0, Bounds.MAX_TARGET))
            .hoursPerWeek(row.count(SheetColumn.HOURS_PER_WEEK, 1, Bounds.WEEK))
            .workingHours(HoursCells.read(row).hours());
    if (id != null) {
      draft.supervisors.add(row, SheetColumn.SUPERVISOR, id);
      DirectoryCells.read(row, id, draft.directory);
      row.built(() -> supervisor.id(id).build()).ifPresent(draft.supervisorValues::add);
    }
  }

  @Override
  public void giveUp() {
    draft.supervisors.giveUp();
  }
}
