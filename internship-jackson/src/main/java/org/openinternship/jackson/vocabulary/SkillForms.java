package org.openinternship.jackson.vocabulary;

import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageNames;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of skills, languages and taxonomies. */
final class SkillForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.text(Field.class, "the name of a field", Field::name, Field::of);
    forms.records(Skill.class, SkillNeed.class, LanguageSkill.class);
    forms.defaults(Skill.of("any", Proficiency.BASIC), Skill::evidence);
    forms.samples(
        LanguageSkill.class, LanguageSkill::language, "en", "pt-BR", "zh-Hant", "yue", "fr");
    forms.object(TaxonomyLayer.class, TaxonomyLayer.class, layer -> layer);
    forms.list(
        SkillTaxonomy.class, TaxonomyLayer.class, TaxonomyLayer::of, TaxonomyLayer::taxonomy);
    forms.without(
        "computed from skills and a taxonomy", "the skills and the taxonomy", SkillProfile.class);
    forms.without("computed from languages", "the languages", LanguageProfile.class);
    forms.without(
        "a table for reading forms and spreadsheets", "the levels that it reads", LevelWords.class);
    forms.without(
        "a table for reading forms and spreadsheets",
        "the codes that it reads",
        LanguageNames.class);
    forms.without(
        "the answer to a question",
        "the name of the skill",
        SkillTaxonomy.Resolution.KnownSkill.class,
        SkillTaxonomy.Resolution.AmbiguousSkill.class,
        SkillTaxonomy.Resolution.UnknownSkill.class);
  }
}
