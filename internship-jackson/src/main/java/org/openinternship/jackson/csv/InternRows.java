package org.openinternship.jackson.csv;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Field;

/** A row an intern. */
final class InternRows implements SheetReader {
  private final CohortDraft draft;
  private final SkillCells levels;

  InternRows(CohortDraft draft, SheetRow row) {
    this.draft = draft;
    this.levels = new SkillCells(row);
  }

  @Override
  public boolean begin(SheetRow row) {
    boolean readable = Required.columns(row, SheetColumn.INTERN);
    if (readable) {
      draft.interns.begin();
    }
    return readable;
  }

  @Override
  public void read(SheetRow row) {
    InternId id = row.key(SheetColumn.INTERN, InternId::of);
    if (id != null) {
      draft.interns.add(row, SheetColumn.INTERN, id);
    }
    Intern.Builder intern = Intern.builder();
    intern.addAllSkills(levels.skills(SheetColumn.SKILLS));
    intern.addAllLearningGoals(
        row.values(SheetColumn.LEARNING_GOALS, CellForm.LINE, CellValues::line));
    intern.addAllLanguages(levels.languages());
    intern.addAllFieldsOfInterest(
        row.values(SheetColumn.FIELDS, CellForm.LINE, text -> Optional.of(Field.of(text))));
    intern.hoursPerWeek(row.count(SheetColumn.HOURS_PER_WEEK, 1, Bounds.WEEK));
    OptionalInt projects = row.count(SheetColumn.MAX_PROJECTS, 1, Intern.MAX_PROJECTS);
    intern.maxProjects(projects);
    HoursCells.Read read = HoursCells.read(row);
    intern.workingHours(read.hours()).timeZone(read.zone());
    intern.period(row.period());
    intern.education(
        row.value(SheetColumn.EDUCATION, CellForm.EDUCATION, CellWords.EDUCATION::find));
    intern.addAllAuthorisedToWorkIn(
        row.values(SheetColumn.WORK_COUNTRIES, CellForm.COUNTRY, CellValues::country));
    row.value(SheetColumn.COMPENSATION_NEED, CellForm.COMPENSATION_NEED, CellWords.NEED::find)
        .ifPresent(intern::compensationNeed);
    intern.addAllPreferredChannels(
        row.values(SheetColumn.CHANNELS, CellForm.CHANNEL, CellWords.CHANNEL::find));
    intern.addAllImpossibleChannels(
        row.values(SheetColumn.IMPOSSIBLE_CHANNELS, CellForm.CHANNEL, CellWords.CHANNEL::find));
    intern.location(CellValues.location(row));
    if (id != null) {
      if (projects.orElse(1) > 1) {
        draft.withSeveral.add(id);
      }
      DirectoryCells.read(row, id, draft.directory);
      row.built(() -> intern.id(id).build()).ifPresent(draft.internValues::add);
    }
  }

  @Override
  public void end(SheetRow row) {
    levels.end();
  }

  @Override
  public void giveUp() {
    draft.interns.giveUp();
  }
}
