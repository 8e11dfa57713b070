package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;

/** What a program says of interns who asked for nothing, and of slots above projects. */
class WhenNoBidsTest {
  private static final BidRules RULES = BidRules.builder().maxBids(1).build();

  /** Grace asked for nothing; the map suits her best. */
  private static final Cohort COHORT =
      Cohort.builder()
          .addProject(
              Project.builder()
                  .id("api")
                  .host("city")
                  .requires("java", Proficiency.WORKING)
                  .build())
          .addProject(
              Project.builder().id("map").host("city").prefers("gis", Proficiency.WORKING).build())
          .addProject(
              Project.builder().id("talk").host("city").prefers("go", Proficiency.BASIC).build())
          .addIntern(Intern.builder().id("ada").addSkill("java", Proficiency.ADVANCED).build())
          .addIntern(Intern.builder().id("grace").addSkill("gis", Proficiency.ADVANCED).build())
          .addBids("ada", "api")
          .build();

  private static Cohort under(BidRules rules) {
    return COHORT.withBidRules(rules);
  }

  @Test
  void leftOut_byDefault() {
    var allocation = MatchingEngine.withDefaults().match(under(RULES));
    assertThat(allocation.matchOf(InternId.of("ada"))).isPresent();
    assertThat(allocation.matchOf(InternId.of("grace"))).isEmpty();
  }

  @Test
  void suggest_looksAtTheProjectsThatSuitThemBest_andLeavesTheBidsOfOthersAlone() {
    var allocation =
        MatchingEngine.withDefaults().match(under(RULES.withWhenNoBids(WhenNoBids.SUGGEST)));
    assertThat(allocation.matchOf(InternId.of("ada")))
        .hasValueSatisfying(match -> assertThat(match.project()).hasToString("api"));
    assertThat(allocation.matchOf(InternId.of("grace")))
        .hasValueSatisfying(match -> assertThat(match.project()).hasToString("map"));
  }

  @Test
  void slots_limitAHostOverAllItsProjects() {
    Cohort oneSlot =
        under(RULES.withWhenNoBids(WhenNoBids.SUGGEST))
            .withHostRules(HostRules.builder().slotsPerHost(1).build());
    assertThat(MatchingEngine.withDefaults().match(oneSlot).matches()).hasSize(1);
  }
}
