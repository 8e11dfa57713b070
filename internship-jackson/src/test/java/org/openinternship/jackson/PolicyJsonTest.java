package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.StandardTeamProperty;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;

class PolicyJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  private static final Requirement NIGHT_SHIFT =
      Requirement.of(
          "night shift",
          (intern, project) ->
              Outcome.violated(GeneralReason.REQUIREMENT_NOT_MET, "night shift", "never"));
  private static final Criterion ALUMNI =
      Criterion.of("alumni", (intern, project) -> Measure.unknown());
  private static final Mechanism NOBODY =
      Mechanism.of(
          "nobody",
          market -> {
            throw new UnsupportedOperationException();
          });

  private static MatchingPolicy full() {
    return MatchingPolicy.builder()
        .version("2026-2")
        .eligibility(
            EligibilityRules.none()
                .with(StandardRequirement.REQUIRED_SKILLS, WhenUnknown.ACCEPT)
                .with(StandardRequirement.LANGUAGES, WhenUnknown.REJECT))
        .scoring(
            ScoringModel.none()
                .plus(StandardCriterion.SKILL_COVERAGE, 70)
                .plus(StandardCriterion.LEARNING_VALUE, 30)
                .build())
        .taxonomy(
            SkillTaxonomy.builder()
                .alias("go", "golang")
                .broader("spring boot", "java")
                .over(SkillTaxonomy.builder().alias("js", "javascript").build())
                .build())
        .internPreferences(InternPreferences.BIDS_THEN_SCORES)
        .hostPreferences(HostPreferences.SCORES)
        .shortlist(50)
        .groupOrder(GroupOrder.INTERNS)
        .minimums(MinimumRule.FILL_OR_CLOSE)
        .mechanism(DeferredAcceptance.projectProposing())
        .lottery(Lottery.perProject(-8070450532247928832L))
        .build();
  }

  @Test
  void fullPolicy_isWrittenAsReviewed() {
    Golden.assertSame("documents/1/policy.json", JSON.toText(full()));
  }

  @Test
  void fullPolicy_isReadBack() {
    assertThat(JSON.read(Golden.read("documents/1/policy.json"), MatchingPolicy.class))
        .isEqualTo(full());
  }

  @Test
  void emptyObject_isTheStandardPolicy() {
    assertThat(JSON.read("{}", MatchingPolicy.class)).isEqualTo(MatchingPolicy.standard());
  }

  @Test
  void noRequirementAtAll_isNotTakenForTheDefault() {
    MatchingPolicy policy = MatchingPolicy.standard().withEligibility(EligibilityRules.none());
    assertThat(JSON.toText(policy)).contains("\"eligibility\": []");
    assertThat(JSON.read(JSON.toText(policy), MatchingPolicy.class)).isEqualTo(policy);
  }

  @Test
  void everyMechanismOfTheLibrary_isKnownByItsName() {
    for (Mechanism mechanism : Mechanism.standard()) {
      String text = "{\"mechanism\": \"" + mechanism.name() + "\"}";
      MatchingPolicy policy = JSON.read(text, MatchingPolicy.class);
      assertThat(policy.mechanism()).isSameAs(mechanism);
      assertThat(JSON.read(JSON.toText(policy), MatchingPolicy.class)).isEqualTo(policy);
    }
  }

  @Test
  void ownParts_areWrittenAndReadOnceTheyAreKnown() {
    MatchingPolicy own =
        MatchingPolicy.standard()
            .withEligibility(EligibilityRules.standard().with(NIGHT_SHIFT, WhenUnknown.REJECT))
            .withScoring(ScoringModel.none().plus(ALUMNI, 5).build())
            .withMechanism(NOBODY);
    InternshipJson knowing = JSON.with(NIGHT_SHIFT).with(ALUMNI).with(NOBODY);
    String text = knowing.toText(own);
    assertThat(text).contains("{\"criterion\": \"alumni\", \"weight\": 5}");
    assertThat(knowing.compact().allowingUnknownProperties().read(text, MatchingPolicy.class))
        .isEqualTo(own);
  }

  @Test
  void teamRules_areWritten_andPropertiesOfAHostStandByTheirNames() {
    TeamProperty laptop = TeamProperty.of("laptop", intern -> true);
    MatchingPolicy policy =
        MatchingPolicy.standard()
            .withMechanism(TeamAssignment.leastRankSum())
            .withTeamRules(
                TeamRule.builder()
                    .name("SQL")
                    .property(
                        new StandardTeamProperty.SkillFrom(Skill.of("sql", Proficiency.WORKING)))
                    .minInterns(1)
                    .build(),
                TeamRule.builder()
                    .name("devices")
                    .property(laptop)
                    .addProjects(ProjectId.of("atlas"))
                    .maxInterns(2)
                    .price(3)
                    .build());
    InternshipJson knowing = JSON.with(laptop);
    String text = knowing.toText(policy);
    assertThat(text).contains("\"property\": \"laptop\"").contains("\"type\": \"SKILL_FROM\"");
    assertThat(knowing.read(text, MatchingPolicy.class)).isEqualTo(policy);
    assertThatThrownBy(() -> JSON.read(text, MatchingPolicy.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageContaining("laptop");
  }

  @Test
  void ownPart_thatIsNotKnown_isNamed() {
    assertThatThrownBy(
            () ->
                JSON.toText(
                    MatchingPolicy.standard()
                        .withEligibility(
                            EligibilityRules.none().with(NIGHT_SHIFT, WhenUnknown.REJECT))))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith(
            "/eligibility/0/requirement: has 'night shift', which can be written only by a known"
                + " name, as one of REQUIRED_SKILLS, LANGUAGES,")
        .hasMessageEndingWith("or one of the host's own that InternshipJson.with makes known");
    assertThatThrownBy(
            () ->
                JSON.read(
                    "{\"scoring\":[{\"criterion\":\"alumni\",\"weight\":5}]}",
                    MatchingPolicy.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/scoring/0/criterion: found \"alumni\", expected one of SKILL_")
        .hasMessageEndingWith(
            "or one of the host's own that InternshipJson.with makes known (line 1, column 26)");
    assertThatThrownBy(() -> JSON.toText(MatchingPolicy.standard().withMechanism(NOBODY)))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/mechanism: has 'nobody'");
  }

  @Test
  void ownPart_withTheNameOfAnother_isRefused() {
    Requirement impostor = Requirement.of("LANGUAGES", (intern, project) -> Outcome.satisfied());
    assertThatThrownBy(() -> JSON.with(impostor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("InternshipJson: 'LANGUAGES' is known already. Maybe give it another name");
    assertThatThrownBy(
            () ->
                JSON.toText(
                    MatchingPolicy.standard()
                        .withEligibility(
                            EligibilityRules.none().with(impostor, WhenUnknown.REJECT))))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/eligibility/0/requirement: has 'LANGUAGES'");
  }

  /** Reason codes are read by name from what the library and the host made known. */
  @Test
  void reasonCodeThatIsNotKnown_isRefusedWithAHint() {
    assertThatThrownBy(() -> JSON.read("{\"code\":\"BAD_LUCK\"}", Reason.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/code: found \"BAD_LUCK\", expected one of DUPLICATE_ID,")
        .hasMessageContaining("or one of the host's own that InternshipJson.with makes known");
    assertThatThrownBy(() -> JSON.with(GeneralReason.DUPLICATE_ID))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("InternshipJson: 'DUPLICATE_ID' is known already. Maybe give it another name");
  }

  @Test
  void ownTaxonomy_cannotBeWritten() {
    SkillTaxonomy own = SkillTaxonomy.Resolution.UnknownSkill::new;
    for (SkillTaxonomy taxonomy : Set.of(own, SkillTaxonomy.builder().over(own).build())) {
      assertThatThrownBy(() -> JSON.toText(MatchingPolicy.standard().withTaxonomy(taxonomy)))
          .isInstanceOf(InternshipJsonException.class)
          .hasMessage(
              "/taxonomy: a taxonomy of the host's own has no JSON form. Maybe write the policy"
                  + " without it, and set it after reading");
    }
  }

  @Test
  void aliasesThatLeadRound_areRefused() {
    assertThatThrownBy(
            () ->
                JSON.read(
                    "{\"taxonomy\":[{\"aliases\":{\"a\":[\"b\"],\"b\":[\"a\"]}}]}",
                    MatchingPolicy.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/taxonomy: SkillTaxonomy.alias must not lead round");
  }

  @Test
  void seed_isATextOf64Bits() {
    for (String seed : new String[] {"9223372036854775808", "1.0", "0x1", ""}) {
      assertThatThrownBy(
              () ->
                  JSON.read(
                      "{\"lottery\":{\"kind\":\"SINGLE\",\"seed\":\"" + seed + "\"}}",
                      MatchingPolicy.class))
          .isInstanceOf(InternshipJsonException.class)
          .hasMessage(
              "/lottery/seed: found \"%s\", expected a text with a whole number of 64 bits (line"
                  + " 1, column 36)",
              seed);
    }
  }
}
