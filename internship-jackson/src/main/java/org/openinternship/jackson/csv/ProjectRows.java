package org.openinternship.jackson.csv;

import java.util.Optional;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Necessity;

/** A row a project. */
final class ProjectRows implements SheetReader {
  /** Hours of a whole project. */
  private static final int MAX_TOTAL_HOURS = 10_000;

  private final CohortDraft draft;
  private final SkillCells levels;

  ProjectRows(CohortDraft draft, SheetRow row) {
    this.draft = draft;
    this.levels = new SkillCells(row);
  }

  @Override
  public boolean begin(SheetRow row) {
    boolean readable = Required.columns(row, SheetColumn.PROJECT, SheetColumn.HOST);
    if (readable) {
      draft.projects.begin();
    }
    return readable;
  }

  @Override
  public void read(SheetRow row) {
    ProjectId id = row.key(SheetColumn.PROJECT, ProjectId::of);
    if (id != null) {
      draft.projects.add(row, SheetColumn.PROJECT, id);
    }
    Project.Builder project = Project.builder();
    keys(row, project);
    project
        .title(row.value(SheetColumn.TITLE, CellForm.LINE, CellValues::line))
        .description(row.value(SheetColumn.DESCRIPTION, CellForm.TEXT, CellValues::lines))
        .field(row.value(SheetColumn.FIELDS, CellForm.LINE, text -> Optional.of(Field.of(text))))
        .addAllSkillNeeds(levels.needs(SheetColumn.REQUIRED_SKILLS, Necessity.REQUIRED))
        .addAllSkillNeeds(levels.needs(SheetColumn.PREFERRED_SKILLS, Necessity.PREFERRED))
        .addAllSkillNeeds(levels.needs(SheetColumn.WELCOME_SKILLS, Necessity.NICE_TO_HAVE))
        .addAllTeaches(row.values(SheetColumn.TEACHES, CellForm.LINE, CellValues::line))
        .addAllLanguages(levels.languages())
        .addAllChannels(row.values(SheetColumn.CHANNELS, CellForm.CHANNEL, CellWords.CHANNEL::find))
        .addAllAcceptedEducation(
            row.values(SheetColumn.EDUCATION, CellForm.EDUCATION, CellWords.EDUCATION::find))
        .addAllAuthorisationNeeded(
            row.values(SheetColumn.WORK_COUNTRIES, CellForm.COUNTRY, CellValues::country))
        .period(row.period())
        .coreHours(HoursCells.read(row).hours());
    numbers(row, project);
    if (id != null) {
      row.built(() -> project.id(id).build()).ifPresent(draft.projectValues::add);
    }
  }

  private void keys(SheetRow row, Project.Builder project) {
    HostId host = row.key(SheetColumn.HOST, HostId::of);
    if (host != null) {
      project.host(host);
      draft.hosts.require(row, row.header().place(SheetColumn.HOST), host);
    }
    row.keyIfAny(SheetColumn.SUPERVISOR, SupervisorId::of)
        .ifPresent(
            key -> {
              project.supervisor(key);
              draft.supervisors.require(row, row.header().place(SheetColumn.SUPERVISOR), key);
            });
    if (row.has(SheetColumn.MENTORS)) {
      int place = row.header().place(SheetColumn.MENTORS);
      for (String item : CellItems.of(row.text(SheetColumn.MENTORS))) {
        MentorId mentor = row.keyAt(place, item, MentorId::of);
        if (mentor != null) {
          project.addMentor(mentor);
        }
      }
    }
  }

  private static void numbers(SheetRow row, Project.Builder project) {
    row.count(SheetColumn.SEATS, 0, Bounds.MAX_COUNT).ifPresent(project::seats);
    project
        .minInterns(row.count(SheetColumn.MIN_INTERNS, 1, Bounds.MAX_COUNT))
        .targetInterns(row.count(SheetColumn.TARGET_INTERNS, 0, Bounds.MAX_TARGET))
        .hoursPerWeek(row.count(SheetColumn.HOURS_PER_WEEK, 1, Bounds.WEEK))
        .totalHours(row.count(SheetColumn.TOTAL_HOURS, 1, MAX_TOTAL_HOURS))
        .neededSharedMinutes(row.count(SheetColumn.SHARED_MINUTES, 1, 60 * Bounds.WEEK));
  }

  @Override
  public void end(SheetRow row) {
    levels.end();
  }

  @Override
  public void giveUp() {
    draft.projects.giveUp();
  }
}
