package org.openinternship.jackson.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.hindsight.DroppedNeed;
import org.openinternship.matching.hindsight.FewerHours;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.HigherBid;
import org.openinternship.matching.hindsight.HigherLanguage;
import org.openinternship.matching.hindsight.HigherSkill;
import org.openinternship.matching.hindsight.HindsightReason;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.LowerLanguageNeed;
import org.openinternship.matching.hindsight.LowerSkillNeed;
import org.openinternship.matching.hindsight.MoreHours;
import org.openinternship.matching.hindsight.MoreSeats;
import org.openinternship.matching.hindsight.NewBid;
import org.openinternship.matching.hindsight.ProjectHindsight;
import org.openinternship.matching.hindsight.Remedy;
import tools.jackson.databind.node.ObjectNode;

/** The forms of what would have helped. */
final class HindsightForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, HindsightReason.values());
    forms.family(HelpfulChange.class);
    forms.names(HelpfulKind.class);
    forms.records(Remedy.class, InternHindsight.class, ProjectHindsight.class);
    forms.repair(
        HigherSkill.class,
        (drawn, random) -> higher(drawn, "skill", "proficiency", Proficiency.values(), random));
    forms.repair(
        HigherLanguage.class,
        (drawn, random) -> higher(drawn, "language", "level", CefrLevel.values(), random));
    forms.repair(
        LowerSkillNeed.class,
        (drawn, random) -> lower(drawn, "proficiency", Proficiency.values(), random));
    forms.repair(
        LowerLanguageNeed.class,
        (drawn, random) -> lower(drawn, "level", CefrLevel.values(), random));
    forms.repair(MoreHours.class, (drawn, random) -> above(drawn, "hours", 1, 60, random));
    forms.repair(MoreSeats.class, (drawn, random) -> above(drawn, "seats", 0, 60, random));
    forms.repair(FewerHours.class, HindsightForms::below);
    forms.repair(
        DroppedNeed.class,
        (drawn, random) ->
            drawn.put("requirement", random.nextBoolean() ? "EDUCATION" : "SHARED_HOURS"));
    forms.repair(HigherBid.class, (drawn, random) -> listed(drawn, random.nextInt(3)));
    forms.repair(NewBid.class, (drawn, random) -> listed(drawn, random.nextInt(3)));
    forms.repair(
        InternHindsight.class,
        (drawn, random) ->
            unfinished(drawn, HelpfulKind.HIGHER_SKILL, HelpfulKind.MORE_SEATS, random));
    forms.repair(
        ProjectHindsight.class,
        (drawn, random) ->
            unfinished(drawn, HelpfulKind.LOWER_SKILL_NEED, HelpfulKind.DROPPED_NEED, random)
                .put("taken", random.nextInt(4))
                .put("seats", 4 + random.nextInt(9)));
    forms.document(InternHindsight.class, "intern-hindsight");
    forms.document(ProjectHindsight.class, "project-hindsight");
  }

  /** One of the kinds that are tried for it, or none. */
  private static ObjectNode unfinished(
      ObjectNode drawn, HelpfulKind first, HelpfulKind last, Random random) {
    drawn.remove("unfinished");
    List<HelpfulKind> kinds = List.copyOf(EnumSet.range(first, last));
    HelpfulKind kind = kinds.get(random.nextInt(kinds.size()));
    if (random.nextBoolean()) {
      drawn.putArray("unfinished").add(kind.name());
    }
    return drawn;
  }

  /** What there would be is the highest level, and what there is another one or nothing. */
  private static ObjectNode higher(
      ObjectNode drawn, String part, String level, Enum<?>[] levels, Random random) {
    if (drawn.path(part) instanceof ObjectNode value) {
      value.put(level, levels[levels.length - 1].name());
    }
    return lowered(drawn, "had", levels, random);
  }

  /** The need is of the highest level, and what would be enough another one or nothing. */
  private static ObjectNode lower(ObjectNode drawn, String level, Enum<?>[] levels, Random random) {
    if (drawn.path("need") instanceof ObjectNode need) {
      need.put(level, levels[levels.length - 1].name());
    }
    return lowered(drawn, "level", levels, random);
  }

  private static ObjectNode lowered(
      ObjectNode drawn, String name, Enum<?>[] levels, Random random) {
    drawn.remove(name);
    int level = random.nextInt(levels.length);
    return level == levels.length - 1 ? drawn : drawn.put(name, levels[level].name());
  }

  private static ObjectNode above(ObjectNode drawn, String name, int min, int max, Random random) {
    int had = min + random.nextInt(max);
    return drawn.put("had", had).put(name, had + 1 + random.nextInt(max));
  }

  private static ObjectNode below(ObjectNode drawn, Random random) {
    drawn.put("had", 2 + random.nextInt(100)).remove("hours");
    return random.nextBoolean() ? drawn.put("hours", 1) : drawn;
  }

  /** The project is the first one of a list that is long enough. */
  private static ObjectNode listed(ObjectNode drawn, int passed) {
    if (drawn.path("bids") instanceof ObjectNode bids) {
      bids.remove("ties");
      bids.putArray("projects").add(drawn.path("project")).add("other-1").add("other-2");
    }
    return drawn.put("passed", passed);
  }
}
