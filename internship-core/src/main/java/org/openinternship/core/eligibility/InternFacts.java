package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.SkillProfile;

/** What is worked out once of what an intern says: skills and goals in the terms of a taxonomy. */
record InternFacts(SkillProfile skills, LanguageProfile languages, Set<String> goals) {

  /** Returns how facts are found; interns who name the same languages or goals share them. */
  static Function<Intern, InternFacts> by(SkillNames names) {
    SharedValues<List<LanguageSkill>, LanguageProfile> languages =
        new SharedValues<>(LanguageProfile::of);
    SharedValues<List<String>, Set<String>> goals = new SharedValues<>(names::keys);
    return intern ->
        new InternFacts(
            names.profile(intern.skills()),
            languages.of(intern.languages()),
            goals.of(intern.learningGoals()));
  }
}
