package org.openinternship.jackson.csv;

import java.util.List;
import java.util.Optional;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageNames;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;

/** The skills and languages of the rows of a table. */
final class SkillCells {
  private final SheetRow row;
  private final LevelCells<Proficiency> skills;
  private final LevelCells<CefrLevel> languages;

  SkillCells(SheetRow row) {
    SheetSettings settings = row.settings();
    this.row = row;
    this.skills =
        new LevelCells<>(row, settings.skillLevels(), Optional.of(settings.skillsWithoutLevel()));
    this.languages =
        new LevelCells<>(row, settings.languageLevels(), settings.languagesWithoutLevel());
  }

  List<Skill> skills(SheetColumn column) {
    return skills.values(column, (name, level) -> Optional.of(Skill.of(name, level)));
  }

  List<SkillNeed> needs(SheetColumn column, Necessity necessity) {
    return skills.values(
        column, (name, level) -> Optional.of(new SkillNeed(name, level, necessity)));
  }

  List<LanguageSkill> languages() {
    return languages.values(SheetColumn.LANGUAGES, this::language);
  }

  private Optional<LanguageSkill> language(String name, CefrLevel level) {
    Optional<String> tag = LanguageNames.tag(name);
    if (tag.isEmpty()) {
      row.notUnderstood(SheetColumn.LANGUAGES, name, CellForm.LANGUAGE);
    }
    return tag.map(it -> new LanguageSkill(it, level));
  }

  void end() {
    skills.end(SheetReason.SKILL_LEVELS_ASSUMED);
    languages.end(SheetReason.LANGUAGE_LEVELS_ASSUMED);
  }
}
