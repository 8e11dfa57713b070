package org.openinternship.matching;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.matching.hindsight.DroppedNeed;
import org.openinternship.matching.hindsight.FewerHours;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.HigherBid;
import org.openinternship.matching.hindsight.HigherLanguage;
import org.openinternship.matching.hindsight.HigherSkill;
import org.openinternship.matching.hindsight.LowerLanguageNeed;
import org.openinternship.matching.hindsight.LowerSkillNeed;
import org.openinternship.matching.hindsight.MoreHours;
import org.openinternship.matching.hindsight.MoreSeats;
import org.openinternship.matching.hindsight.NewBid;
import org.openinternship.testing.Samples;

/** Samples of changes, in which what would be is more than what is. */
final class HindsightSamples {
  private HindsightSamples() {}

  static Samples in(Samples samples) {
    InternId ada = InternId.of("ada");
    ProjectId api = ProjectId.of("api");
    LanguageSkill german = new LanguageSkill("de", CefrLevel.B2);
    SkillNeed sql = new SkillNeed("sql", Proficiency.ADVANCED, Necessity.REQUIRED);
    MoreSeats seats = new MoreSeats(api, 1, 2);
    return samples
        .with(
            HigherSkill.class,
            new HigherSkill(ada, Skill.of("sql", Proficiency.WORKING), Optional.empty()))
        .with(HigherLanguage.class, new HigherLanguage(ada, german, Optional.of(CefrLevel.A1)))
        .with(MoreHours.class, new MoreHours(ada, OptionalInt.of(9), 12))
        .with(HigherBid.class, new HigherBid(Bids.ranked("ada", "api", "map"), api, 1))
        .with(NewBid.class, new NewBid(Bids.ranked("ada", "api"), api, 0))
        .with(MoreSeats.class, seats)
        .with(HelpfulChange.class, seats)
        .with(LowerSkillNeed.class, new LowerSkillNeed(api, sql, Optional.empty()))
        .with(LowerLanguageNeed.class, new LowerLanguageNeed(api, german, Optional.empty()))
        .with(FewerHours.class, new FewerHours(api, 12, OptionalInt.of(8)))
        .with(DroppedNeed.class, new DroppedNeed(api, StandardRequirement.EDUCATION));
  }
}
