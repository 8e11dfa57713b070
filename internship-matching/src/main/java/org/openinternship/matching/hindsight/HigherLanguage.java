package org.openinternship.matching.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;

/**
 * A higher level of a language, or a language that the intern does not speak so far.
 *
 * @param intern the intern
 * @param language the language as it would be, under the tag that the project gives it
 * @param had the level that the intern has by all that they speak; empty if they do not speak it
 */
public record HigherLanguage(InternId intern, LanguageSkill language, Optional<CefrLevel> had)
    implements HelpfulChange {
  /**
   * Checks that the level is higher.
   *
   * @param intern the intern
   * @param language the language as it would be
   * @param had the level that the intern has
   * @throws IllegalArgumentException if the level is not higher
   */
  public HigherLanguage {
    Objects.requireNonNull(intern, "HigherLanguage.intern");
    Objects.requireNonNull(language, "HigherLanguage.language");
    Objects.requireNonNull(had, "HigherLanguage.had");
    if (had.isPresent()) {
      Bounds.checkAbove("HigherLanguage", "level", language.level(), "had", had.get());
    }
  }

  @Override
  public HelpfulKind kind() {
    return HelpfulKind.HIGHER_LANGUAGE;
  }

  @Override
  public int size() {
    return language.level().level() - had.map(CefrLevel::level).orElse(0);
  }

  /**
   * Makes the change.
   *
   * @param before the intern as they are
   * @return the intern with the language; one that is there under the same tag is replaced
   */
  public Intern appliedTo(Intern before) {
    Objects.requireNonNull(before, "HigherLanguage.before");
    List<LanguageSkill> languages = new ArrayList<>(before.languages());
    languages.removeIf(it -> it.language().equals(language.language()));
    languages.add(language);
    return before.withLanguages(languages);
  }

  @Override
  public Cohort appliedTo(Cohort cohort) {
    Objects.requireNonNull(cohort, "HigherLanguage.cohort");
    return ChangedParts.with(cohort, appliedTo(cohort.intern(intern)));
  }
}
