package org.openinternship.jackson.csv;

import static org.openinternship.core.finding.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;

/** Rankings by the hosts' side: a row an intern, or a row a party and a column a place. */
final class RankingRows implements SheetReader {
  private final CohortDraft draft;
  private boolean wide;

  RankingRows(CohortDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean begin(SheetRow row) {
    SheetHeader header = row.header();
    wide = header.has(SheetColumn.CHOICE);
    boolean hasParty =
        header.has(SheetColumn.PROJECT)
            || header.has(SheetColumn.SUPERVISOR)
            || header.has(SheetColumn.HOST);
    boolean readable = hasParty || Required.columns(row, SheetColumn.PROJECT);
    if (wide && (header.has(SheetColumn.INTERN) || header.has(SheetColumn.RANK))) {
      row.found().addAt(row.number(), ERROR, SheetReason.TWO_FORMS_OF_CHOICES);
      return false;
    }
    return readable && (wide || Required.columns(row, SheetColumn.INTERN, SheetColumn.RANK));
  }

  @Override
  public void read(SheetRow row) {
    HostSideId party = party(row);
    if (wide) {
      for (Map.Entry<Integer, Integer> place : row.header().choices().entrySet()) {
        for (String item : CellItems.of(row.textAt(place.getValue()))) {
          add(row, place.getValue(), party, item, place.getKey());
        }
      }
      return;
    }
    int rank = RankCell.read(row, true).orElse(-1);
    int place = row.header().place(SheetColumn.INTERN);
    if (row.has(SheetColumn.INTERN)) {
      add(row, place, party, row.text(SheetColumn.INTERN), rank);
    } else {
      row.refuse(place, SheetReason.CELL_EMPTY, CellForm.KEY);
    }
  }

  private @Nullable HostSideId party(SheetRow row) {
    List<HostSideId> parties = new ArrayList<>();
    int cells =
        addParty(row, SheetColumn.PROJECT, ProjectId::of, draft.projects, parties)
            + addParty(row, SheetColumn.SUPERVISOR, SupervisorId::of, draft.supervisors, parties)
            + addParty(row, SheetColumn.HOST, HostId::of, draft.hosts, parties);
    if (cells != 1) {
      row.refuseRow(SheetReason.PARTY_UNCLEAR);
    }
    return cells == 1 && parties.size() == 1 ? parties.get(0) : null;
  }

  private <K extends HostSideId & Comparable<? super K>> int addParty(
      SheetRow row,
      SheetColumn column,
      Function<String, K> reader,
      KeyTable<K> known,
      List<HostSideId> parties) {
    row.keyIfAny(column, reader)
        .ifPresent(
            key -> {
              known.require(row, row.header().place(column), key);
              draft.rankers.add(row, column, key, wide);
              parties.add(key);
            });
    return row.has(column) ? 1 : 0;
  }

  private void add(SheetRow row, int place, @Nullable HostSideId party, String text, int rank) {
    InternId intern = row.keyAt(place, text, InternId::of);
    if (intern == null) {
      return;
    }
    draft.interns.require(row, place, intern);
    if (party != null && rank >= 0 && !draft.rankings.add(party, intern, rank)) {
      row.refuseRow(SheetReason.CHOICE_REPEATED, intern.value(), party.value());
    }
  }
}
