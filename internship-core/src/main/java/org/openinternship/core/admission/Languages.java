package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.term.Term;

/**
 * A command of languages, each at least at a level.
 *
 * @param needs the languages, at least one
 */
public record Languages(List<LanguageSkill> needs) implements StandardAdmissionRequirement {
  /**
   * Checks and copies the languages.
   *
   * @param needs the languages
   * @throws IllegalArgumentException if there is none
   */
  public Languages {
    needs = Copies.list(needs, "Languages.needs");
    Texts.checkNotEmpty("Languages", "needs", needs);
  }

  /**
   * Requires one language.
   *
   * @param language its BCP 47 tag, such as {@code en}
   * @param min the lowest level accepted
   * @return the requirement
   */
  public static Languages of(String language, CefrLevel min) {
    return new Languages(List.of(new LanguageSkill(language, min)));
  }

  @Override
  public String name() {
    return "languages";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.LANGUAGES);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "Languages.applicant");
    Objects.requireNonNull(term, "Languages.term");
    List<LanguageSkill> spoken = applicant.intern().languages();
    if (spoken.isEmpty() && !applicant.hasNo(ApplicantFact.LANGUAGES)) {
      return Outcome.unknown(ApplicantFact.LANGUAGES);
    }
    List<Reason> reasons = missing(LanguageProfile.of(spoken), needs);
    return reasons.isEmpty() ? Outcome.satisfied() : new Outcome.Violated(reasons);
  }

  /**
   * Finds what is missing of the languages that a program or a project needs.
   *
   * @param spoken the languages somebody masters
   * @param needs the languages that are needed
   * @return a reason for each need that is not met, in their order
   */
  public static List<Reason> missing(LanguageProfile spoken, List<LanguageSkill> needs) {
    Objects.requireNonNull(spoken, "Languages.spoken");
    Objects.requireNonNull(needs, "Languages.needs");
    List<Reason> reasons = new ArrayList<>();
    for (LanguageSkill need : needs) {
      Optional<CefrLevel> own = spoken.levelOf(need);
      if (own.isEmpty()) {
        reasons.add(Reason.of(GeneralReason.LANGUAGE_MISSING, need.language(), need.level()));
      } else if (!own.get().atLeast(need.level())) {
        reasons.add(
            Reason.of(GeneralReason.LANGUAGE_TOO_LOW, need.language(), need.level(), own.get()));
      }
    }
    return reasons;
  }
}
