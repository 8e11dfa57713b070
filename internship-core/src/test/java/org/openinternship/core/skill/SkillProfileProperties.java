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
  /** A skill, what it implies, and a level. */
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

  private static Map<String, Proficiency> highest(List<Named> named) {
    Map<String, Proficiency> highest = new HashMap<>();
    for (Named each : named) {
      highest.merge(each.skill(), each.level(), SkillProfileProperties::higher);
      each.broader().forEach(it -> highest.merge(it, each.level(), SkillProfileProperties::higher));
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
    SkillProfile.ProfileCollector profile = SkillProfile.collector();
    named.forEach(each -> profile.add(each.skill(), each.broader(), each.level()));
    assertIs(profile.collected(), highest(named));
  }

  @Property
  void whatIsAddedLater_changesNoProfileBefore(@ForAll("named") List<Named> named) {
    SkillProfile.ProfileCollector collector = SkillProfile.collector();
    int half = named.size() / 2;
    named.subList(0, half).forEach(it -> collector.add(it.skill(), it.broader(), it.level()));
    SkillProfile before = collector.collected();
    named
        .subList(half, named.size())
        .forEach(it -> collector.add(it.skill(), it.broader(), it.level()));
    assertIs(collector.collected(), highest(named));
    assertIs(before, highest(named.subList(0, half)));
  }

  /** Somebody may name as many skills as they like, and choose the names. */
  @Example
  void namesThatAllHashAlike_areNotQuadratic() {
    Growth.isNotQuadratic(
        1_000,
        size -> {
          List<String> names =
              IntStream.range(0, size).mapToObj(SkillProfileProperties::hashesAlike).toList();
          return () -> {
            SkillProfile.ProfileCollector collector = SkillProfile.collector();
            names.forEach(name -> collector.add(name, List.of(), Proficiency.BASIC));
            SkillProfile profile = collector.collected();
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
