package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.matching.hindsight.HigherLanguage;
import org.openinternship.matching.hindsight.HigherSkill;
import org.openinternship.matching.hindsight.MoreHours;

/** Facts of an intern that could be more than they are, of what a project asks for. */
final class FactCandidates {
  private final PreparedCohort setting;
  private final Intern intern;
  private final @Nullable Bids bids;

  FactCandidates(PreparedCohort setting, Intern intern, @Nullable Bids bids) {
    this.setting = setting;
    this.intern = intern;
    this.bids = bids;
  }

  /** Returns every higher level of each skill that a project asks for. */
  List<Candidate> skills(Project project) {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ResolvedNeed need : setting.needsOf(project)) {
      String name = need.need().name();
      if (need.skill().id().isEmpty() || !seen.add(name)) {
        continue; // a name that means several skills counts for none
      }
      int had = need.levelIn(setting.skillsOf(intern));
      for (Proficiency level : Proficiency.values()) {
        if (level.level() > had) {
          HigherSkill change =
              new HigherSkill(
                  intern.id(),
                  skill(name, level),
                  Arrays.stream(Proficiency.values()).filter(it -> it.level() == had).findFirst());
          candidates.add(new Candidate(change, change.appliedTo(intern), bids));
        }
      }
    }
    return Candidate.bySize(candidates);
  }

  /** The skill at another level, with the evidence that there is for it. */
  private Skill skill(String name, Proficiency level) {
    return intern.skills().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(it -> new Skill(name, level, it.evidence()))
        .orElseGet(() -> Skill.of(name, level));
  }

  /** Returns every higher level of each language that a project asks for. */
  List<Candidate> languages(Project project) {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (LanguageSkill need : project.languages()) {
      if (!seen.add(need.language())) {
        continue;
      }
      Optional<CefrLevel> had = setting.languagesOf(intern).levelOf(need);
      for (CefrLevel level : CefrLevel.values()) {
        if (level.level() > had.map(CefrLevel::level).orElse(0)) {
          HigherLanguage change =
              new HigherLanguage(intern.id(), new LanguageSkill(need.language(), level), had);
          candidates.add(new Candidate(change, change.appliedTo(intern), bids));
        }
      }
    }
    return Candidate.bySize(candidates);
  }

  /**
   * Returns every greater number of hours.
   *
   * @param max the hours beyond which nothing changes any more
   */
  List<Candidate> hours(int max) {
    List<Candidate> candidates = new ArrayList<>();
    int had = intern.hoursPerWeek().orElse(0);
    for (int hours = had + 1; hours <= Math.min(max, Bounds.WEEK); hours++) {
      MoreHours change = new MoreHours(intern.id(), intern.hoursPerWeek(), hours);
      candidates.add(new Candidate(change, change.appliedTo(intern), bids));
    }
    return candidates;
  }
}
