package org.openinternship.matching.internal.hindsight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.host.Project;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.matching.hindsight.DroppedNeed;
import org.openinternship.matching.hindsight.FewerHours;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.LowerLanguageNeed;
import org.openinternship.matching.hindsight.LowerSkillNeed;

/** The less that a project could ask for, of each kind from the smallest change on. */
final class NeedCandidates {
  private static final Comparator<HelpfulChange> BY_SIZE =
      Comparator.comparingInt(HelpfulChange::size);

  private final Project project;

  NeedCandidates(Project project) {
    this.project = project;
  }

  Map<HelpfulKind, List<HelpfulChange>> byKind() {
    Map<HelpfulKind, List<HelpfulChange>> kinds = new EnumMap<>(HelpfulKind.class);
    kinds.put(HelpfulKind.LOWER_SKILL_NEED, skills());
    kinds.put(HelpfulKind.LOWER_LANGUAGE_NEED, languages());
    kinds.put(HelpfulKind.FEWER_HOURS, hours());
    kinds.put(HelpfulKind.DROPPED_NEED, others());
    return kinds;
  }

  private List<HelpfulChange> skills() {
    List<HelpfulChange> changes = new ArrayList<>();
    for (SkillNeed need : project.skillNeeds().stream().distinct().toList()) {
      for (Proficiency level : Proficiency.values()) {
        if (level.level() < need.proficiency().level()) {
          changes.add(new LowerSkillNeed(project.id(), need, Optional.of(level)));
        }
      }
      changes.add(new LowerSkillNeed(project.id(), need, Optional.empty()));
    }
    return changes.stream().sorted(BY_SIZE).toList();
  }

  private List<HelpfulChange> languages() {
    List<HelpfulChange> changes = new ArrayList<>();
    for (LanguageSkill need : project.languages().stream().distinct().toList()) {
      for (CefrLevel level : CefrLevel.values()) {
        if (level.level() < need.level().level()) {
          changes.add(new LowerLanguageNeed(project.id(), need, Optional.of(level)));
        }
      }
      changes.add(new LowerLanguageNeed(project.id(), need, Optional.empty()));
    }
    return changes.stream().sorted(BY_SIZE).toList();
  }

  private List<HelpfulChange> hours() {
    List<HelpfulChange> changes = new ArrayList<>();
    if (project.hoursPerWeek().isPresent()) {
      int had = project.hoursPerWeek().getAsInt();
      for (int hours = had - 1; hours > 0; hours--) {
        changes.add(new FewerHours(project.id(), had, OptionalInt.of(hours)));
      }
      changes.add(new FewerHours(project.id(), had, OptionalInt.empty()));
    }
    return changes;
  }

  private List<HelpfulChange> others() {
    List<HelpfulChange> changes = new ArrayList<>();
    if (project.neededSharedMinutes().isPresent()) {
      changes.add(new DroppedNeed(project.id(), StandardRequirement.SHARED_HOURS));
    }
    if (!project.authorisationNeeded().isEmpty()) {
      changes.add(new DroppedNeed(project.id(), StandardRequirement.WORK_AUTHORISATION));
    }
    if (!project.acceptedEducation().isEmpty()) {
      changes.add(new DroppedNeed(project.id(), StandardRequirement.EDUCATION));
    }
    return changes;
  }
}
