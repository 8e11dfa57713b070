package org.openinternship.jackson.csv;

import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.id.HostId;
import org.openinternship.core.internal.Bounds;

/** A row a host. */
final class HostRows implements SheetReader {
  private final CohortDraft draft;

  HostRows(CohortDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean begin(SheetRow row) {
    boolean readable = Required.columns(row, SheetColumn.HOST);
    if (readable) {
      draft.hosts.begin();
    }
    return readable;
  }

  @Override
  public void read(SheetRow row) {
    HostId id = row.key(SheetColumn.HOST, HostId::of);
    HostOrganization.Builder host =
        HostOrganization.builder()
            .name(row.value(SheetColumn.NAME, CellForm.LINE, CellValues::line))
            .size(row.value(SheetColumn.HOST_SIZE, CellForm.HOST_SIZE, CellWords.SIZE::find))
            .sector(row.value(SheetColumn.SECTOR, CellForm.SECTOR, CellWords.SECTOR::find))
            .location(CellValues.location(row))
            .maxInterns(row.count(SheetColumn.MAX_INTERNS, 0, Bounds.MAX_COUNT))
            .minInterns(row.count(SheetColumn.MIN_INTERNS, 1, Bounds.MAX_COUNT))
            .targetInterns(row.count(SheetColumn.TARGET_INTERNS, 0, Bounds.MAX_TARGET));
    if (id != null) {
      draft.hosts.add(row, SheetColumn.HOST, id);
      row.built(() -> host.id(id).build()).ifPresent(draft.hostValues::add);
    }
  }

  @Override
  public void giveUp() {
    draft.hosts.giveUp();
  }
}
