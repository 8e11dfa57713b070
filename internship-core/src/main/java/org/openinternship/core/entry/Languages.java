package org.openinternship.core.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.time.DateRange;

/**
 * Languages, each at least at a level.
 *
 * @param needs the languages, at least one
 */
public record Languages(List<LanguageSkill> needs) implements EntryRequirement {
  /**
   * Copies the languages.
   *
   * @param needs the languages
   * @throws IllegalArgumentException if there is none
   */
  public Languages {
    needs = List.copyOf(needs);
    if (needs.isEmpty()) {
      throw new IllegalArgumentException("Languages: needs is empty, it needs at least 1");
    }
  }

  /**
   * One language.
   *
   * @param language its BCP 47 tag, such as {@code en}
   * @param least the least level
   * @return the requirement
   */
  public static Languages of(String language, CefrLevel least) {
    return new Languages(List.of(new LanguageSkill(language, least)));
  }

  @Override
  public String name() {
    return "languages";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.LANGUAGES);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    List<LanguageSkill> spoken = applicant.intern().languages();
    if (spoken.isEmpty() && !applicant.hasNo(Fact.LANGUAGES)) {
      return Outcome.unknown(Fact.LANGUAGES.name());
    }
    List<Reason> reasons = against(spoken, needs);
    return reasons.isEmpty() ? Outcome.satisfied() : new Outcome.Violated(reasons);
  }

  /**
   * What is missing of the languages that a program or a project needs.
   *
   * @param spoken the languages somebody masters
   * @param needs the languages that are needed
   * @return a reason for each need that is not met, in their order
   */
  public static List<Reason> against(List<LanguageSkill> spoken, List<LanguageSkill> needs) {
    List<Reason> reasons = new ArrayList<>();
    for (LanguageSkill need : needs) {
      Optional<LanguageSkill> own =
          spoken.stream()
              .filter(language -> language.coversLanguageOf(need))
              .max(Comparator.comparing(LanguageSkill::level));
      if (own.isEmpty()) {
        reasons.add(Reason.of(ReasonCode.LANGUAGE_MISSING, need.language(), need.level()));
      } else if (!own.get().level().atLeast(need.level())) {
        reasons.add(
            Reason.of(
                ReasonCode.LANGUAGE_TOO_LOW, need.language(), need.level(), own.get().level()));
      }
    }
    return reasons;
  }
}
