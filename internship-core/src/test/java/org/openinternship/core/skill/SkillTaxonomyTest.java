package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;
import org.openinternship.core.skill.SkillTaxonomy.Resolution.AmbiguousSkill;
import org.openinternship.core.skill.SkillTaxonomy.Resolution.KnownSkill;
import org.openinternship.core.skill.SkillTaxonomy.Resolution.UnknownSkill;

class SkillTaxonomyTest {

  private static final SkillTaxonomy PLAIN = SkillTaxonomy.plain();

  /** A public taxonomy with ids of its own, and one name too many meanings for. */
  private static final SkillTaxonomy PUBLIC =
      new SkillTaxonomy() {
        @Override
        public Resolution resolve(String name) {
          return switch (SkillTaxonomy.normalised(name)) {
            case "go" -> new KnownSkill("s/go");
            case "java" -> new KnownSkill("s/java");
            case "programming" -> new KnownSkill("s/programming");
            case "swift" ->
                new AmbiguousSkill("swift", List.of("s/swift-language", "s/swift-bank"));
            default -> new UnknownSkill(SkillTaxonomy.normalised(name));
          };
        }

        @Override
        public List<String> broader(String id) {
          return id.equals("s/java") || id.equals("s/go") ? List.of("s/programming") : List.of();
        }
      };

  /** What goes wrong, 4: skills by substring. */
  @Test
  void aiNeverMatchesMaintain() {
    SkillTaxonomy taxonomy = SkillTaxonomy.builder().alias("artificial intelligence", "ai").build();
    assertThat(taxonomy.resolve("maintain")).isEqualTo(new UnknownSkill("maintain"));
    assertThat(taxonomy.resolve("AI")).isEqualTo(new KnownSkill("ai"));
    assertThat(taxonomy.resolve("maintain").id()).isNotEqualTo(taxonomy.resolve("ai").id());
  }

  /** What goes wrong, 4: {@code go} is not {@code golang} unless an alias says so. */
  @Test
  void goIsNotGolangUnlessAnAliasSaysSo() {
    assertThat(PLAIN.resolve("golang").id()).isNotEqualTo(PLAIN.resolve("go").id());
    SkillTaxonomy taxonomy = SkillTaxonomy.builder().alias("Golang", "Go").build();
    assertThat(taxonomy.resolve(" GOLANG ")).isEqualTo(new KnownSkill("go"));
    assertThat(taxonomy.resolve("go")).isEqualTo(new KnownSkill("go"));
    assertThat(taxonomy.resolve("good")).isEqualTo(new UnknownSkill("good"));
  }

  @Test
  void symbolsKeepNamesApart() {
    assertThat(List.of("C", "C++", "C#", ".NET", "NET", "F#", "C/C++", "asp.net"))
        .extracting(name -> PLAIN.resolve(name).id().orElseThrow())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "' Spring   Boot ', spring boot",
    "'Spring\u00a0Boot', spring boot",
    "'spring\t\nboot', spring boot",
    "ＪＡＶＡ, java",
    "Straßenbau, strassenbau",
    "STRASSENBAU, strassenbau",
    "STRAẞENBAU, strassenbau",
    "RESUME\u0301, resumé",
    "C++, c++",
    ".NET, .net",
    "TITLE, title", // also where the default locale is Turkish
  })
  void normalised_isOneForm(String name, String form) {
    assertThat(SkillTaxonomy.normalised(name)).isEqualTo(form);
    assertThat(PLAIN.resolve(name)).isEqualTo(new UnknownSkill(form));
    assertThat(PLAIN.resolve(name).id()).contains(form);
    assertThat(PLAIN.broader(form)).isEmpty();
  }

  @Test
  void ownAliasesComeBeforeTheTaxonomyBelow() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder().alias("swift", "java").alias("golang", "go").over(PUBLIC).build();
    assertThat(taxonomy.resolve("swift")).isEqualTo(new KnownSkill("s/java"));
    assertThat(taxonomy.resolve("golang")).isEqualTo(new KnownSkill("s/go"));
    assertThat(taxonomy.resolve("Go")).isEqualTo(new KnownSkill("s/go"));
    assertThat(taxonomy.resolve("cooking")).isEqualTo(new UnknownSkill("cooking"));
    assertThat(taxonomy.broader("s/go")).containsExactly("s/programming");
  }

  @Test
  void whatIsAmbiguousBelowStaysAmbiguous() {
    SkillTaxonomy taxonomy = SkillTaxonomy.builder().alias("swft", "swift").over(PUBLIC).build();
    assertThat(taxonomy.resolve("swift"))
        .isEqualTo(new AmbiguousSkill("swift", List.of("s/swift-bank", "s/swift-language")));
    assertThat(taxonomy.resolve("SWFT"))
        .isEqualTo(new AmbiguousSkill("swft", List.of("s/swift-bank", "s/swift-language")));
    assertThat(taxonomy.resolve("swift").id()).isEmpty();
  }

  @Test
  void anAliasOfTwoSkillsIsAmbiguous() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder().alias("ml", "standard ml").alias("ML", "machine learning").build();
    assertThat(taxonomy.resolve("Ml"))
        .isEqualTo(new AmbiguousSkill("ml", List.of("machine learning", "standard ml")));
    assertThat(taxonomy.resolve("machine learning")).isEqualTo(new KnownSkill("machine learning"));
  }

  @Test
  void twoAliasesThatEndAtOneSkillAreNotAmbiguous() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder()
            .alias("go lang", "golang")
            .alias("go lang", "go")
            .alias("golang", "go")
            .build();
    assertThat(taxonomy.resolve("go lang")).isEqualTo(new KnownSkill("go"));
  }

  @Test
  void anAliasToItselfKeepsItsOwnMeaningBesideOthers() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder()
            .alias("Java", "java")
            .alias("go", "go")
            .alias("go", "baduk")
            .build();
    assertThat(taxonomy.resolve("JAVA")).isEqualTo(new KnownSkill("java"));
    assertThat(taxonomy.resolve("go")).isEqualTo(new AmbiguousSkill("go", List.of("baduk", "go")));
  }

  @Test
  void aliasesThatLeadRoundAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SkillTaxonomy.builder()
                    .alias("x", "b")
                    .alias("c", "a")
                    .alias("b", "c")
                    .alias("a", "b")
                    .build())
        .withMessageContainingAll("SkillTaxonomy.alias", "'a' -> 'b' -> 'c' -> 'a'", "Maybe");
  }

  @Test
  void broader_reachesAnyDistanceInNaturalOrder() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder()
            .broader("Spring Boot", "Spring")
            .broader("spring", "Java")
            .broader("java", "programming")
            .broader("spring", "frameworks")
            .build();
    assertThat(taxonomy.broader("spring boot"))
        .containsExactly("frameworks", "java", "programming", "spring");
    assertThat(taxonomy.broader("java")).containsExactly("programming");
    assertThat(taxonomy.broader("programming")).isEmpty();
    assertThat(taxonomy.resolve("SPRING")).isEqualTo(new KnownSkill("spring"));
  }

  @Test
  void broader_goesThroughTheTaxonomyBelowAndBack() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder()
            .alias("j", "java")
            .broader("spring", "j")
            .broader("programming", "logic")
            .over(PUBLIC)
            .build();
    assertThat(taxonomy.broader("spring")).containsExactly("logic", "s/java", "s/programming");
    assertThat(taxonomy.broader("s/go")).containsExactly("logic", "s/programming");
  }

  @Test
  void broaderSkillsThatLeadRoundAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SkillTaxonomy.builder().broader("java", "spring").broader("spring", "java").build())
        .withMessageContainingAll("SkillTaxonomy.broader", "'java' -> 'spring' -> 'java'", "Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillTaxonomy.builder().alias("j", "java").broader("j", "Java").build())
        .withMessageContaining("'java' -> 'java'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillTaxonomy.builder().broader("programming", "go").over(PUBLIC).build())
        .withMessageContaining("'s/go' -> 's/programming' -> 's/go'");
  }

  @Test
  void broader_refusesAmbiguousNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SkillTaxonomy.builder().broader("swift", "programming").over(PUBLIC).build())
        .withMessageContainingAll("swift", "s/swift-bank", "s/swift-language", "Maybe");
  }

  @Test
  void laterCallsOnTheBuilderDoNotChangeWhatWasBuilt() {
    SkillTaxonomyBuilder builder = SkillTaxonomy.builder().broader("spring", "java");
    SkillTaxonomy taxonomy = builder.build();
    builder.alias("spring", "season").broader("java", "programming").build();
    assertThat(taxonomy.resolve("spring")).isEqualTo(new KnownSkill("spring"));
    assertThat(taxonomy.broader("spring")).containsExactly("java");
  }

  @Test
  void builder_refusesBlanksAndNulls() {
    SkillTaxonomyBuilder builder = SkillTaxonomy.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> builder.alias(" ", "go"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.alias("go", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.broader("", "go"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.broader("go", "\t"));
    assertThatNullPointerException().isThrownBy(() -> builder.over(null));
    assertThatNullPointerException().isThrownBy(() -> builder.alias(null, "go"));
    assertThat(builder.build().resolve("go")).isEqualTo(new UnknownSkill("go"));
  }

  @Test
  void ambiguous_needsTwoCandidates() {
    assertThat(new AmbiguousSkill("x", List.of("b", "a", "b")).candidates())
        .containsExactly("a", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AmbiguousSkill("x", List.of("a", "a")))
        .withMessageContainingAll(
            "AmbiguousSkill: candidates", "at least 2", "[a]", "'x'", "Maybe");
  }

  @Test
  void layer_givesBackWhatWasSaid_andEqualsOneOfWhomTheSameWasSaid() {
    SkillTaxonomyBuilder builder =
        SkillTaxonomy.builder()
            .alias(" Golang ", "Go")
            .alias("go lang", "golang")
            .broader("Spring  Boot", "JAVA");
    LayeredTaxonomy layer = builder.build();
    builder.alias("later", "too late");

    assertThat(layer.base()).isSameAs(SkillTaxonomy.plain());
    assertThat(layer.aliases()).hasToString("{go lang=[golang], golang=[go]}");
    assertThat(layer.broaderNames()).hasToString("{spring boot=[java]}");
    LayeredTaxonomy again =
        SkillTaxonomy.builder()
            .broader("spring boot", "java")
            .alias("go lang", "golang")
            .alias("golang", "go")
            .build();
    assertThat(layer).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(layer).isNotEqualTo(SkillTaxonomy.builder().over(again).build());
    assertThat(layer).isNotEqualTo(SkillTaxonomy.builder().broader("spring boot", "java").build());
  }
}
