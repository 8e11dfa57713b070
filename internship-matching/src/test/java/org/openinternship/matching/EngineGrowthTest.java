package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.LayeredTaxonomy;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.testing.Growth;

/** What takes time in proportion to its input, at two sizes. */
class EngineGrowthTest {
  private static <T> void assertNearlyLinear(int size, IntFunction<T> input, Consumer<T> work) {
    Growth.isNotQuadratic(
        size,
        each -> {
          T made = input.apply(each);
          return () -> work.accept(made);
        });
  }

  /** A copy, of which nothing is known yet: how its check grows is part of what is measured. */
  private static Cohort unchecked(Cohort cohort) {
    return Cohort.builder().from(cohort).build();
  }

  private static MatchingEngine by(InternPreferences preferences, GroupOrder order) {
    return MatchingEngine.of(
        MatchingPolicy.builder().internPreferences(preferences).groupOrder(order).build());
  }

  /** One intern, as many bids as there are projects; each second one closed. */
  private static Cohort bidsOfOne(int size) {
    Cohort.Builder cohort =
        Cohort.builder().addHost(HostOrganization.builder().id("h").maxInterns(1).build());
    List<ProjectId> bids = new ArrayList<>();
    for (int p = 0; p < size; p++) {
      cohort.addProject(Project.builder().id("p" + p).host("h").seats(p % 2).build());
      bids.add(ProjectId.of("p" + p));
    }
    return cohort
        .addIntern(Intern.builder().id("i").build())
        .addIntern(Intern.builder().id("j").build())
        .addBids(new Bids(InternId.of("i"), bids, true))
        .addBids("j", "p" + (size - 1))
        .addPin("j", "p1")
        .build();
  }

  /** engine.md: 16,000 bids of one intern stay linear. */
  @ParameterizedTest
  @EnumSource
  void bidsOfOneIntern_matchedAndExplained(GroupOrder order) {
    MatchingEngine engine = by(InternPreferences.BIDS_THEN_SCORES, order);
    assertNearlyLinear(
        1_000,
        EngineGrowthTest::bidsOfOne,
        cohort -> {
          Allocation allocation = engine.match(unchecked(cohort));
          assertThat(allocation.explain(InternId.of("i")).preferred())
              .hasSize(cohort.projects().size());
          cohort.projects().forEach(project -> allocation.explain(project.id()));
          allocation.record();
        });
  }

  private static Cohort eightBidsEach(int size) {
    Cohort.Builder cohort = Cohort.builder();
    for (int p = 0; p < size; p++) {
      cohort.addProject(Project.builder().id("p" + p).host("h").build());
    }
    for (int i = 0; i < size; i++) {
      String[] bids = new String[8];
      for (int k = 0; k < bids.length; k++) {
        bids[k] = "p" + (i * 7 + k * 13) % size;
      }
      cohort.addIntern(Intern.builder().id("i" + i).build()).addBids("i" + i, bids);
    }
    return cohort.build();
  }

  @Test
  void explanationsOfAllInternsAndProjects() {
    assertNearlyLinear(
        100,
        EngineGrowthTest::eightBidsEach,
        cohort -> {
          Allocation allocation = MatchingEngine.withDefaults().match(unchecked(cohort));
          cohort.projects().forEach(project -> allocation.explain(project.id()));
          cohort.interns().forEach(intern -> allocation.explain(intern.id()));
        });
  }

  /** Texts of one length that all hash alike: "Aa" and "BB" do. */
  private static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  /** engine.md: vetoes whose hashes collide. */
  @Test
  void vetoesExclusionsAndDeclinedOffers_whoseHashesCollide() {
    assertNearlyLinear(
        250,
        size -> {
          Cohort.Builder cohort =
              Cohort.builder().addProject(Project.builder().id("map").host("h").build());
          ProjectId map = ProjectId.of("map");
          for (int i = 0; i < size; i++) {
            InternId intern = InternId.of(colliding(i));
            cohort.addIntern(Intern.builder().id(intern).build());
            cohort.addVeto(new Veto(intern, map));
            cohort.addExclusion(new Exclusion(intern, map));
            cohort.addDeclinedOffer(new DeclinedOffer(intern, map));
          }
          return cohort.build();
        },
        cohort -> MatchingEngine.withDefaults().match(unchecked(cohort)));
  }

  /**
   * 4,000 languages, skills and goals of one pair, which every standard rule and criterion sees.
   */
  @Test
  void pairWithThousandsOfEverything() {
    assertNearlyLinear(
        250,
        size -> {
          Intern.Builder intern = Intern.builder().id("ann");
          Project.Builder project = Project.builder().id("map").host("h");
          for (int i = 0; i < size; i++) {
            String letters = "" + (char) ('a' + i / 26 / 26) + (char) ('a' + i / 26 % 26);
            String tag = letters + (char) ('a' + i % 26);
            intern.addLanguage(new LanguageSkill(tag + "-Latn-DE", CefrLevel.B2));
            project.addLanguage(new LanguageSkill(tag + "-DE", CefrLevel.B2));
            intern.addSkill("skill " + i, Proficiency.BASIC).addLearningGoal("goal " + i);
            project.requires("skill " + i, Proficiency.BASIC).addTeaches("goal " + i);
            intern.addFieldsOfInterest(Field.of("field " + i));
          }
          project.field(Field.of("field 1"));
          return Cohort.builder()
              .addIntern(intern.build())
              .addProject(project.build())
              .addBids("ann", "map")
              .build();
        },
        cohort -> {
          Allocation allocation = MatchingEngine.withDefaults().match(unchecked(cohort));
          assertThat(allocation.record().matches()).hasSize(1);
          MatchingEngine.withDefaults().recommender(cohort).rankProjects("ann", 1);
        });
  }

  private static SkillTaxonomy layers(int count) {
    SkillTaxonomy taxonomy = SkillTaxonomy.plain();
    for (int i = 0; i < count; i++) {
      taxonomy = SkillTaxonomy.builder().over(taxonomy).build();
    }
    return taxonomy;
  }

  /** engine.md: policy with 4,000 empty taxonomy layers, of which 100 are taken. */
  @Test
  void policyWithLayersOfTaxonomies_isTakenAndTold() {
    MatchingPolicy policy =
        MatchingPolicy.builder().taxonomy(layers(LayeredTaxonomy.MAX_LAYERS)).build();
    MatchingPolicy same =
        MatchingPolicy.builder().taxonomy(layers(LayeredTaxonomy.MAX_LAYERS)).build();
    MatchingPolicy other =
        MatchingPolicy.builder().taxonomy(layers(LayeredTaxonomy.MAX_LAYERS - 1)).build();
    assertThat(policy).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(policy.toString()).contains("layers=100").hasSizeLessThan(2_000);
    Cohort cohort =
        Cohort.builder()
            .addIntern(Intern.builder().id("ann").addSkill("go", Proficiency.BASIC).build())
            .addProject(
                Project.builder().id("map").host("h").requires("go", Proficiency.BASIC).build())
            .addBids("ann", "map")
            .build();
    assertThat(MatchingEngine.of(policy).match(cohort).matches()).hasSize(1);
  }
}
