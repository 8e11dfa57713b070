package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.testing.Growth;

/** A profile is a map from skills to the highest level of each, kept in a table of its own. */
class SkillProfileProperties {
  /** A key of a skill, what the skill implies if no one before says so, and a level. */
  record Named(String skill, List<String> broader, Proficiency level) {}

  /** Some keys have the same hash, and some differ in its upper half only. */
  private static final List<String> KEYS =
      List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "java", "go", "\u0000\u0800", "sql");

  @Provide
  Arbitrary<List<Named>> named() {
    Arbitrary<String> key =
        Arbitraries.oneOf(Arbitraries.of(KEYS), Arbitraries.strings().alpha().ofLength(2));
    return Combinators.combine(key, key.list().ofMaxSize(3), Arbitraries.of(Proficiency.values()))
        .as(Named::new)
        .list()
        .ofMaxSize(200);
  }

  private static Map<String, List<String>> broader(List<Named> named) {
    Map<String, List<String>> broader = new HashMap<>();
    named.forEach(each -> broader.putIfAbsent(each.skill(), each.broader()));
    return broader;
  }

  private static Map<String, Proficiency> highest(List<Named> named) {
    Map<String, List<String>> broader = broader(named);
    Map<String, Proficiency> highest = new HashMap<>();
    for (Named each : named) {
      highest.merge(each.skill(), each.level(), SkillProfileProperties::higher);
      broader
          .get(each.skill())
          .forEach(it -> highest.merge(it, each.level(), SkillProfileProperties::higher));
    }
    return highest;
  }

  private static Proficiency higher(Proficiency one, Proficiency other) {
    return one.level() >= other.level() ? one : other;
  }

  /** Texts of one length that all hash alike: "Aa" and "BB" do. */
  private static String hashesAlike(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 14; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  private static void assertIs(SkillProfile profile, Map<String, Proficiency> expected) {
    Map<String, Proficiency> told = new HashMap<>();
    profile.forEach((skill, level) -> assertThat(told.put(skill, level)).isNull());
    assertThat(told).isEqualTo(expected);
    assertThat(profile.size()).isEqualTo(expected.size());
    assertThat(profile.isEmpty()).isEqualTo(expected.isEmpty());
    KEYS.forEach(
        key -> assertThat(profile.levelOf(key)).isEqualTo(Optional.ofNullable(expected.get(key))));
    expected.forEach((skill, level) -> assertThat(profile.levelOf(skill)).contains(level));
  }

  @Property
  void keepsTheHighestLevelOfEach(@ForAll("named") List<Named> named) {
    List<Skill> skills =
        IntStream.range(0, named.size())
            .mapToObj(i -> Skill.of("name " + i, named.get(i).level()))
            .toList();
    Map<String, String> keys = new HashMap<>();
    for (int i = 0; i < named.size(); i++) {
      keys.put(skills.get(i).name(), named.get(i).skill());
    }
    SkillProfile profile =
        SkillProfile.of(skills, name -> Optional.of(keys.get(name)), broader(named)::get);
    assertIs(profile, highest(named));
  }

  /** Somebody may name as many skills as they like, and choose the names. */
  @Example
  void namesThatAllHashAlike_areNotQuadratic() {
    Growth.isNotQuadratic(
        1_000,
        size -> {
          List<String> names =
              IntStream.range(0, size).mapToObj(SkillProfileProperties::hashesAlike).toList();
          List<Skill> skills =
              names.stream().map(name -> Skill.of(name, Proficiency.BASIC)).toList();
          return () -> {
            SkillProfile profile = SkillProfile.of(skills, Optional::of, key -> List.of());
            assertThat(names).allMatch(name -> profile.levelOf(name).isPresent());
          };
        });
  }

  @Example
  void names_areLookedUpInTheTaxonomy_withWhatTheyImply() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder().alias("golang", "go").broader("go", "code").build();
    SkillProfile profile =
        SkillProfile.of(
            List.of(Skill.of("golang", Proficiency.ADVANCED), Skill.of("code", Proficiency.BASIC)),
            taxonomy);
    assertIs(profile, Map.of("go", Proficiency.ADVANCED, "code", Proficiency.ADVANCED));
    assertIs(SkillProfile.of(List.of(), taxonomy), Map.of());
  }
}
