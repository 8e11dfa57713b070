package org.openinternship.jackson.csv;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;

/** Bids: a row a choice, or a row an intern and a column a choice. */
final class ChoiceRows implements SheetReader {
  private final CohortDraft draft;
  private boolean wide;
  private boolean ranked;

  /** Whether a choice had no rank, where others may have one. */
  private boolean blanks;

  ChoiceRows(CohortDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean begin(SheetRow row) {
    SheetHeader header = row.header();
    wide = header.has(SheetColumn.CHOICE);
    ranked = wide || header.has(SheetColumn.RANK);
    if (!(wide
        ? Required.columns(row, SheetColumn.INTERN)
        : Required.columns(row, SheetColumn.INTERN, SheetColumn.PROJECT))) {
      return false;
    }
    boolean twoForms = wide && (header.has(SheetColumn.PROJECT) || header.has(SheetColumn.RANK));
    if (twoForms || !draft.bids.isOfOneForm(ranked)) {
      row.found().addAt(row.number(), ERROR, SheetReason.TWO_FORMS_OF_CHOICES);
      return false;
    }
    if (!ranked) {
      row.found().addAt(row.number(), WARNING, SheetReason.CHOICES_NOT_RANKED);
    }
    return true;
  }

  @Override
  public void read(SheetRow row) {
    InternId intern = row.key(SheetColumn.INTERN, InternId::of);
    if (intern != null) {
      draft.interns.require(row, row.header().place(SheetColumn.INTERN), intern);
      if (!wide || hasChoice(row)) {
        draft.bidders.add(row, SheetColumn.INTERN, intern, wide);
      }
    }
    if (wide) {
      for (Map.Entry<Integer, Integer> choice : row.header().choices().entrySet()) {
        for (String item : CellItems.of(row.textAt(choice.getValue()))) {
          add(row, choice.getValue(), intern, item, choice.getKey());
        }
      }
      return;
    }
    int rank = ranked ? rank(row) : 0;
    int place = row.header().place(SheetColumn.PROJECT);
    if (row.has(SheetColumn.PROJECT)) {
      add(row, place, intern, row.text(SheetColumn.PROJECT), rank);
    } else {
      row.refuse(place, SheetReason.CELL_EMPTY, CellForm.KEY);
    }
  }

  /** The rank of a choice, which may have none; -1 where it was found at fault. */
  private int rank(SheetRow row) {
    if (row.has(SheetColumn.RANK)) {
      return RankCell.read(row, false).orElse(-1);
    }
    if (!blanks) {
      row.found().addAt(row.number(), WARNING, SheetReason.CHOICES_LEFT_BLANK);
      blanks = true;
    }
    return ChoiceDraft.BLANK;
  }

  private static boolean hasChoice(SheetRow row) {
    return row.header().choices().values().stream().anyMatch(at -> !row.textAt(at).isEmpty());
  }

  private void add(SheetRow row, int place, @Nullable InternId intern, String text, int rank) {
    ProjectId project = row.keyAt(place, text, ProjectId::of);
    if (project == null) {
      return;
    }
    draft.projects.require(row, place, project);
    if (intern != null && rank >= 0 && !draft.bids.add(intern, project, rank)) {
      row.refuseRow(SheetReason.CHOICE_REPEATED, project.value(), intern.value());
    }
  }
}
