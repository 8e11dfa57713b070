package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;

/** Each character of each text of an intern or project that is kept with an answer counts. */
class AnswerWeightTest {
  private static final Map<String, Function<String, Object>> TEXTS_OF_AN_INTERN =
      Map.of(
          "id", text -> intern().id(text).build(),
          "skills", text -> intern().addSkill(text, Proficiency.BASIC).build(),
          "learningGoals", text -> intern().addLearningGoal(text).build(),
          "languages", text -> intern().addLanguage("en-x-" + text, CefrLevel.B1).build(),
          "fieldsOfInterest", text -> intern().addFieldsOfInterest(Field.of(text)).build(),
          "location", text -> intern().location(Location.of("BE", text)).build());

  private static final Set<String> OTHERS_OF_AN_INTERN =
      Set.of(
          "workingHours",
          "timeZone",
          "hoursPerWeek",
          "maxProjects",
          "period",
          "commitments",
          "preferredChannels",
          "impossibleChannels",
          "education",
          "enrolments",
          "authorisedToWorkIn",
          "compensationNeed");

  private static final Map<String, Function<String, Object>> TEXTS_OF_A_PROJECT =
      Map.ofEntries(
          Map.entry("id", text -> project().id(text).build()),
          Map.entry("host", text -> project().host(text).build()),
          Map.entry("unit", text -> project().unit(text).build()),
          Map.entry("supervisor", text -> project().supervisor(text).build()),
          Map.entry("mentors", text -> project().addMentor(text).build()),
          Map.entry("title", text -> project().title(text).build()),
          Map.entry("description", text -> project().description(text).build()),
          Map.entry("field", text -> project().field(Field.of(text)).build()),
          Map.entry("skillNeeds", text -> project().requires(text, Proficiency.BASIC).build()),
          Map.entry("teaches", text -> project().addTeaches(text).build()),
          Map.entry(
              "languages", text -> project().needsLanguage("en-x-" + text, CefrLevel.B1).build()));

  private static final Set<String> OTHERS_OF_A_PROJECT =
      Set.of(
          "seats",
          "minInterns",
          "targetInterns",
          "period",
          "hoursPerWeek",
          "totalHours",
          "coreHours",
          "neededSharedMinutes",
          "channels",
          "compensation",
          "acceptedEducation",
          "authorisationNeeded");

  private static Intern.Builder intern() {
    return Intern.builder().id("a");
  }

  private static Project.Builder project() {
    return Project.builder().id("a").host("b");
  }

  @Test
  void eachCharacterOfEachText_weighsTwo() {
    TEXTS_OF_AN_INTERN.forEach(AnswerWeightTest::weighsTwoForEachCharacter);
    TEXTS_OF_A_PROJECT.forEach(AnswerWeightTest::weighsTwoForEachCharacter);
  }

  private static void weighsTwoForEachCharacter(String attribute, Function<String, Object> with) {
    int weight = weight(with.apply("q"));
    assertThat(weight(with.apply("qqqqqq"))).as(attribute).isEqualTo(weight + 10);
  }

  /** An attribute that is added has to be put among those with a text or those without. */
  @Test
  void noAttributeIsForgotten() {
    assertThat(attributes(Intern.class))
        .isEqualTo(union(TEXTS_OF_AN_INTERN.keySet(), OTHERS_OF_AN_INTERN));
    assertThat(attributes(Project.class))
        .isEqualTo(union(TEXTS_OF_A_PROJECT.keySet(), OTHERS_OF_A_PROJECT));
  }

  @Test
  void eachInstalmentOfAStipend_weighsAsAThingListed() {
    Money money = Money.of("5", "EUR");
    Project.Builder one = project().compensation(new Compensation.Stipend(List.of(money)));
    Project.Builder two = project().compensation(new Compensation.Stipend(List.of(money, money)));
    assertThat(weight(two.build())).isEqualTo(weight(one.build()) + 128);
  }

  private static int weight(Object party) {
    return AnswerWeight.of(party, List.of());
  }

  /** Those that a value must have, and those with a default: in the builder both have a setter. */
  private static Set<String> attributes(Class<?> type) {
    Set<String> settable =
        Arrays.stream(type.getDeclaredClasses())
            .filter(inner -> inner.getSimpleName().equals("Builder"))
            .flatMap(builder -> Arrays.stream(builder.getSuperclass().getMethods()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                Modifier.isAbstract(method.getModifiers()) || settable.contains(method.getName()))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
