package org.openinternship.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;

/**
 * Every change of a cohort that the definition of what would have helped allows, by kind and size,
 * written down from that definition alone. What counts is what the engine makes of the cohort.
 */
@SuppressWarnings("EnumOrdinal") // levels are counted by their order
final class SmallestByTrial {
  private final Cohort cohort;

  SmallestByTrial(Cohort cohort) {
    this.cohort = cohort;
  }

  /** One changed cohort. */
  record Change(int size, Cohort changed) {}

  /** The changes after which a cohort matches as wanted, as small as any that does. */
  static List<Change> smallest(List<Change> changes, Predicate<Cohort> works) {
    List<Change> found = new ArrayList<>();
    for (int size = 0; size <= 168 && found.isEmpty(); size++) {
      for (Change change : changes) {
        if (change.size() == size
            && change.changed().validate().passes()
            && works.test(change.changed())) {
          found.add(change);
        }
      }
    }
    return found;
  }

  Map<String, List<Change>> ofIntern(InternId id, ProjectId projectId) {
    Intern intern = cohort.intern(id);
    Project project = cohort.project(projectId);
    Map<String, List<Change>> kinds = new LinkedHashMap<>();
    List<Change> skills = new ArrayList<>();
    for (SkillNeed need : project.skillNeeds()) {
      int had =
          intern.skills().stream()
              .filter(it -> it.name().equals(need.name()))
              .mapToInt(it -> it.proficiency().level())
              .max()
              .orElse(0);
      for (Proficiency level : Proficiency.values()) {
        if (level.level() > had) {
          List<Skill> more = new ArrayList<>(intern.skills());
          more.add(Skill.of(need.name(), level));
          skills.add(new Change(level.level() - had, with(intern.withSkills(more))));
        }
      }
    }
    kinds.put("HigherSkill", skills);
    List<Change> languages = new ArrayList<>();
    for (LanguageSkill need : project.languages()) {
      int had =
          intern.languages().stream()
              .filter(it -> it.language().equals(need.language()))
              .mapToInt(it -> it.level().ordinal() + 1)
              .max()
              .orElse(0);
      for (CefrLevel level : CefrLevel.values()) {
        if (level.ordinal() + 1 > had) {
          List<LanguageSkill> more = new ArrayList<>(intern.languages());
          more.add(new LanguageSkill(need.language(), level));
          languages.add(new Change(level.ordinal() + 1 - had, with(intern.withLanguages(more))));
        }
      }
    }
    kinds.put("HigherLanguage", languages);
    List<Change> hours = new ArrayList<>();
    int had = intern.hoursPerWeek().orElse(0);
    for (int more = 1; had + more <= 168; more += more < 12 ? 1 : 31) {
      hours.add(new Change(more, with(intern.withHoursPerWeek(had + more))));
    }
    kinds.put("MoreHours", hours);
    addBids(kinds, id, projectId);
    List<Change> seats = new ArrayList<>();
    for (int more = 1; more <= 100; more += more < 6 ? 1 : 47) {
      seats.add(new Change(more, with(project.withSeats(project.seats() + more))));
    }
    kinds.put("MoreSeats", seats);
    return kinds;
  }

  private void addBids(Map<String, List<Change>> kinds, InternId intern, ProjectId project) {
    Optional<Bids> list =
        cohort.bids().stream().filter(it -> it.intern().equals(intern)).findFirst();
    List<List<ProjectId>> tiers = list.map(Bids::tiers).orElse(List.of());
    boolean listed = tiers.stream().anyMatch(tier -> tier.contains(project));
    boolean ranked = list.map(Bids::ranked).orElse(true);
    List<List<ProjectId>> others = new ArrayList<>();
    int level = tiers.size();
    for (List<ProjectId> tier : tiers) {
      if (tier.contains(project)) {
        level = others.size();
      }
      others.add(tier.stream().filter(it -> !it.equals(project)).toList());
    }
    List<Change> changes = new ArrayList<>();
    for (int at = listed ? level : others.size(); at >= 0; at--) {
      int passed = 0;
      for (int tier = at; tier < (listed ? level + 1 : others.size()); tier++) {
        passed += others.get(tier).size();
      }
      boolean blanks = list.isPresent() && list.get().blanks() > 0;
      boolean unranked = !ranked || (blanks && level == others.size() - 1);
      if (listed && passed == 0 && !unranked) {
        continue; // it has a rank, and keeps its place
      }
      boolean joins = (!ranked || blanks) && !listed && !others.isEmpty() && at == others.size();
      Bids joined = joins && blanks ? list.get().thenBlank(project.value()) : null;
      joined = joins && !blanks ? list.get().then(project.value()) : joined;
      changes.add(
          new Change(
              passed, with(joined == null ? list(intern, others, at, project, blanks) : joined)));
    }
    kinds.put("HigherBid", listed ? changes : List.of());
    kinds.put("NewBid", listed ? List.of() : changes);
  }

  private static Bids list(
      InternId intern,
      List<List<ProjectId>> others,
      int at,
      ProjectId project,
      boolean lastIsBlank) {
    Bids list = Bids.by(intern.value());
    for (int tier = 0; tier <= others.size(); tier++) {
      if (tier == at) {
        list = list.then(project.value());
      }
      if (tier < others.size()) {
        String[] keys = others.get(tier).stream().map(ProjectId::value).toArray(String[]::new);
        boolean blank = lastIsBlank && tier == others.size() - 1;
        list = blank ? list.thenBlank(keys) : list.thenTied(keys);
      }
    }
    return list;
  }

  Map<String, List<Change>> ofProject(ProjectId id) {
    Project project = cohort.project(id);
    Map<String, List<Change>> kinds = new LinkedHashMap<>();
    List<Change> skills = new ArrayList<>();
    for (SkillNeed need : project.skillNeeds()) {
      for (int level = 0; level < need.proficiency().level(); level++) {
        List<SkillNeed> less = new ArrayList<>(project.skillNeeds());
        less.remove(need);
        if (level > 0) {
          less.add(new SkillNeed(need.name(), Proficiency.values()[level - 1], need.necessity()));
        }
        skills.add(
            new Change(need.proficiency().level() - level, with(project.withSkillNeeds(less))));
      }
    }
    kinds.put("LowerSkillNeed", skills);
    List<Change> languages = new ArrayList<>();
    for (LanguageSkill need : project.languages()) {
      int asked = need.level().ordinal() + 1;
      for (int level = 0; level < asked; level++) {
        List<LanguageSkill> less = new ArrayList<>(project.languages());
        less.remove(need);
        if (level > 0) {
          less.add(new LanguageSkill(need.language(), CefrLevel.values()[level - 1]));
        }
        languages.add(new Change(asked - level, with(project.withLanguages(less))));
      }
    }
    kinds.put("LowerLanguageNeed", languages);
    List<Change> hours = new ArrayList<>();
    for (int fewer = 1; fewer <= project.hoursPerWeek().orElse(0); fewer++) {
      int left = project.hoursPerWeek().getAsInt() - fewer;
      hours.add(
          new Change(
              fewer,
              with(
                  project.withHoursPerWeek(
                      left == 0 ? OptionalInt.empty() : OptionalInt.of(left)))));
    }
    kinds.put("FewerHours", hours);
    kinds.put(
        "DroppedNeed",
        project.acceptedEducation().isEmpty()
            ? List.of()
            : List.of(new Change(1, with(project.withAcceptedEducation()))));
    return kinds;
  }

  private Cohort with(Intern intern) {
    return cohort.withInterns(
        cohort.interns().stream().map(it -> it.id().equals(intern.id()) ? intern : it).toList());
  }

  private Cohort with(Project project) {
    return cohort.withProjects(
        cohort.projects().stream().map(it -> it.id().equals(project.id()) ? project : it).toList());
  }

  private Cohort with(Bids bids) {
    List<Bids> lists =
        new ArrayList<>(
            cohort.bids().stream().filter(it -> !it.intern().equals(bids.intern())).toList());
    lists.add(bids);
    return cohort.withBids(lists);
  }
}
