package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.testing.Growth;

/** Taxonomies as large as those that are published, and those that are made to hurt. */
class TaxonomyGrowthTest {

  /** Chains as long as they may be, and as many skills on top of the first one. */
  private static SkillTaxonomyBuilder chains(int size, int length) {
    SkillTaxonomyBuilder chains = SkillTaxonomy.builder();
    for (int i = 0; i < size; i++) {
      if (i % length > 0) {
        chains.broader("s" + i, "s" + (i - 1));
      }
      chains.broader("t" + i, "s" + (length - 2));
    }
    return chains;
  }

  @Test
  void chainsOf500Broader_with8000Skills() {
    Growth.isNotQuadratic(
        500,
        size -> {
          SkillTaxonomyBuilder chains = chains(size, 500);
          return () -> assertThat(chains.build().broader("t0")).hasSize(499);
        });
  }

  /** Each of the skills keeps those broader than it, so there is a bound. */
  @Test
  void moreThanAThousandBroaderThanOne_areRefused() {
    int most = LayeredTaxonomy.MAX_BROADER;
    SkillTaxonomyBuilder chain = chains(most + 1, most + 1);
    assertThat(chain.build().broader("s" + most)).hasSize(most);
    chain.broader("wider", "widest").broader("s0", "wider");
    assertThatIllegalArgumentException()
        .isThrownBy(chain::build)
        .withMessageMatching(
            "SkillTaxonomy: the number of skills broader than '[st]\\d+' is more than 1000, it must"
                + " be at most 1000. Maybe skills were put into one chain that belong side by"
                + " side");
  }

  /** What a layer adds counts for the skills of those below. */
  @Test
  void moreThanAThousandBroaderThanOne_areRefusedAlsoInALayerBelow() {
    int most = LayeredTaxonomy.MAX_BROADER;
    LayeredTaxonomy below = chains(most + 1, most + 1).build();
    SkillTaxonomyBuilder above = SkillTaxonomy.builder().broader("s0", "wider").over(below);
    assertThatIllegalArgumentException()
        .isThrownBy(above::build)
        .withMessageContaining("the number of skills broader than 's1000' is more than 1000");
  }

  /** A host's own taxonomy is named with the skill, whoever asks it. */
  @Test
  void moreThanAThousandBroaderThanOne_ofAHostsOwnTaxonomy() {
    List<String> many = IntStream.range(0, 1_001).mapToObj(i -> "w" + i).toList();
    SkillTaxonomy own = new OwnTaxonomy(many);
    String message =
        "SkillTaxonomy "
            + OwnTaxonomy.class.getName()
            + " gave 1001 broader skills, more than 1000, asked about skill 'go'. Maybe it gave"
            + " the narrower ones";
    List<Skill> skills = List.of(Skill.of("go", Proficiency.BASIC));
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> SkillProfile.of(skills, own))
        .withMessage(message);
    LayeredTaxonomy layer = SkillTaxonomy.builder().over(own).build();
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(() -> layer.broader("go"))
        .withMessage(message);
    SkillTaxonomy fewer = new OwnTaxonomy(many.subList(0, 1_000));
    assertThat(fewer.broader("go")).hasSize(1_000);
    LayeredTaxonomy together = SkillTaxonomy.builder().broader("w0", "wider").over(fewer).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> together.broader("go"))
        .withMessageContaining("the number of skills broader than 'go' is more than 1000");
  }

  private record OwnTaxonomy(List<String> wider) implements SkillTaxonomy {
    @Override
    public Resolution resolve(String name) {
      return SkillTaxonomy.plain().resolve(name);
    }

    @Override
    public List<String> broader(String id) {
      return id.equals("go") ? wider : List.of();
    }
  }

  /** Each name once kept the ends of all after it: 4,000 of them ended in want of memory. */
  @Test
  void aliasesEachWithAnEndOfItsOwn_areRefusedBeforeTheyAreCollected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> endsOfTheirOwn(4_000).build())
        .withMessage(
            "SkillTaxonomy: the number of skills that 'a3900' means is more than 100, it must be at"
                + " most 100. Maybe the alias and the skill were swapped");
    LayeredTaxonomy most = endsOfTheirOwn(LayeredTaxonomy.MAX_CANDIDATES - 1).build();
    assertThat(most.resolve("a0"))
        .isInstanceOfSatisfying(
            SkillTaxonomy.Resolution.AmbiguousSkill.class,
            each -> assertThat(each.candidates()).hasSize(LayeredTaxonomy.MAX_CANDIDATES));
    SkillTaxonomyBuilder layer = SkillTaxonomy.builder().alias("x", "a0").over(most);
    assertThat(layer.build().resolve("x").id()).isEmpty();
    layer.alias("x", "y");
    assertThatIllegalArgumentException()
        .isThrownBy(layer::build)
        .withMessageContaining("the number of skills that 'x' means is more than 100");
  }

  private static SkillTaxonomyBuilder endsOfTheirOwn(int count) {
    SkillTaxonomyBuilder aliases = SkillTaxonomy.builder();
    for (int i = 0; i < count; i++) {
      aliases.alias("a" + i, "a" + (i + 1)).alias("a" + i, "b" + i);
    }
    return aliases;
  }

  @Test
  void chainOf8000Aliases() {
    Growth.isNotQuadratic(
        500,
        size -> {
          SkillTaxonomyBuilder chain = SkillTaxonomy.builder();
          for (int i = 0; i < size; i++) {
            chain.alias("a" + i, "a" + (i + 1));
          }
          return () -> assertThat(chain.build().resolve("a0").id()).contains("a" + size);
        });
  }

  @Test
  void aliasesThatMeetAgain_endWhereTheyAllEnd() {
    LayeredTaxonomy taxonomy =
        SkillTaxonomy.builder()
            .alias("a", "b")
            .alias("a", "c")
            .alias("b", "d")
            .alias("c", "d")
            .alias("e", "e")
            .alias("e", "d")
            .build();
    assertThat(taxonomy.resolve("a").id()).contains("d");
    assertThat(taxonomy.resolve("e"))
        .isEqualTo(new SkillTaxonomy.Resolution.AmbiguousSkill("e", List.of("d", "e")));
  }

  private static LayeredTaxonomy layers(int count) {
    LayeredTaxonomy top = SkillTaxonomy.builder().broader("s0", "s1").build();
    for (int i = 1; i < count; i++) {
      top = SkillTaxonomy.builder().broader("s" + i, "s" + (i + 1)).over(top).build();
    }
    return top;
  }

  /** Each layer asks all those below about its names, so there is a bound. */
  @Test
  void moreThanAHundredLayers_areRefused() {
    LayeredTaxonomy most = layers(LayeredTaxonomy.MAX_LAYERS);
    SkillTaxonomyBuilder more = SkillTaxonomy.builder().alias("golang", "go").over(most);
    assertThatIllegalArgumentException()
        .isThrownBy(more::build)
        .withMessage(
            "SkillTaxonomy: the number of layers is 101, it must be from 1 to 100. Maybe one layer"
                + " with all that was said was meant");
    SkillTaxonomyBuilder growing = SkillTaxonomy.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              for (int i = 0; i <= LayeredTaxonomy.MAX_LAYERS; i++) {
                growing.alias("a" + i, "b").over(growing.build());
              }
            });
  }

  /** Each layer once took the closure of the one below for every step, which was never done. */
  @Test
  void aHundredLayers_eachOneStepOfAChain() {
    LayeredTaxonomy all = layers(100);
    assertThat(all.broader("s0")).hasSize(100);
    assertThat(all).isEqualTo(layers(100));
    assertThat(all).hasSameHashCodeAs(layers(100));
  }

  /** A message of all of them would be longer than what a log takes. */
  @Test
  void cycleOf8000Skills_isToldByTen() {
    SkillTaxonomyBuilder ring = SkillTaxonomy.builder();
    for (int i = 0; i < 8000; i++) {
      ring.alias("s" + i, "s" + (i + 1) % 8000);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(ring::build)
        .withMessage(
            "SkillTaxonomy.alias must not lead round, but 's0' -> 's1' -> 's2' -> 's3' -> 's4' ->"
                + " 's5' -> 's6' -> 's7' -> 's8' -> 's9' and 7991 more does. Maybe one pair was"
                + " given the wrong way round.");
  }

  @Test
  void aShortCycle_isToldWhole() {
    SkillTaxonomyBuilder ring =
        SkillTaxonomy.builder().alias("a".repeat(400), "b").alias("b", "a".repeat(400));
    assertThatIllegalArgumentException()
        .isThrownBy(ring::build)
        .withMessageContaining("aaa... (400 chars)' -> 'b' -> 'aaa")
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(400));
  }
}
