package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.people.Intern;
import org.openinternship.jackson.kit.JsonForms;
import org.openinternship.jackson.vocabulary.Vocabulary;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.ExportedTypes;
import tools.jackson.databind.json.JsonMapper;

/** What is no value is refused by a host's own mapper with a hint, and never written as {}. */
class LiveObjectsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InternshipModule()).build();
  private static final JsonForms FORMS = Vocabulary.forms();
  private static final Cohort COHORT =
      Cohort.builder().addIntern(Intern.builder().id("ada").build()).build();

  /** A host's own answer with a live object in it. */
  record Answer(String title, Object body) {}

  @Test
  void allocation_isWrittenAsItsRecord_andNotRead() {
    Allocation allocation = MatchingEngine.withDefaults().match(COHORT);
    assertThat(MAPPER.writeValueAsString(new Answer("x", allocation)))
        .isEqualTo(
            "{\"title\":\"x\",\"body\":"
                + InternshipJson.standard()
                    .compact()
                    .toText(allocation.record())
                    .replace("\"formatVersion\":1,", "")
                + "}");
    assertThatThrownBy(() -> MAPPER.readValue("{}", Allocation.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessage(
            "/: org.openinternship.matching.Allocation has no JSON form, it is what a match found,"
                + " with all that it knows. Maybe use its record(), and read an AllocationRecord"
                + " (line 1, column 1)");
  }

  @Test
  void engineRecommenderAndBuilder_areRefusedWithAHint() {
    MatchingEngine engine = MatchingEngine.withDefaults();
    assertThatThrownBy(() -> MAPPER.writeValueAsString(new Answer("x", engine)))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessage(
            "/body: org.openinternship.matching.MatchingEngine has no JSON form, it is made of a"
                + " policy. Maybe use the MatchingPolicy that it was made of");
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of("x", engine.recommender(COHORT))))
        .hasMessageStartingWith("/x: ")
        .hasMessageEndingWith("Maybe use the lists that it gives");
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Cohort.builder()))
        .hasMessageEndingWith("it builds a value. Maybe use what its build() gives");
    assertThatThrownBy(() -> InternshipJson.standard().toText(engine))
        .hasMessageEndingWith("Maybe use the MatchingPolicy that it was made of");
  }

  @Test
  void everyPublicTypeWithoutAForm_isRefusedWithAHint() throws Exception {
    List<Class<?>> types = withoutForm();
    assertThat(types).hasSizeGreaterThan(60).contains(MatchingEngine.class);
    for (Class<?> type : types) {
      if (type != Allocation.class && !type.isInterface() && !isAbstract(type)) {
        assertHint(type, catchThrowable(() -> MAPPER.writeValueAsString(blank(type))));
      }
      assertHint(type, catchThrowable(() -> MAPPER.readValue("{\"a\":1}", type)));
      assertHint(type, catchThrowable(() -> MAPPER.readValue("\"a\"", type)));
    }
  }

  @Test
  void constantsWithoutAForm_areTheirTexts() {
    int constants = 0;
    for (Class<?> type : exported()) {
      if (type.isEnum() && !FORMS.isKnown(type)) {
        Enum<?> first = (Enum<?>) type.getEnumConstants()[0];
        assertThat(MAPPER.writeValueAsString(first)).isEqualTo('"' + first.toString() + '"');
        constants++;
      }
    }
    assertThat(constants).isPositive();
  }

  private static void assertHint(Class<?> type, Throwable refusal) {
    assertThat(refusal).as(type.getName()).isInstanceOf(InternshipJsonException.class);
    assertThat(refusal).hasMessageContaining(" has no JSON form").hasMessageContaining(". Maybe ");
  }

  private static boolean isAbstract(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers());
  }

  /** An instance that was never made ready: it is refused before anybody looks at it. */
  private static Object blank(Class<?> type) throws Exception {
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Constructor<?> made =
        (Constructor<?>)
            factory
                .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(
                    factory.getMethod("getReflectionFactory").invoke(null),
                    type,
                    Object.class.getDeclaredConstructor());
    return made.newInstance();
  }

  private static List<Class<?>> withoutForm() {
    return exported().stream().filter(it -> !it.isEnum() && !FORMS.isKnown(it)).toList();
  }

  private static List<Class<?>> exported() {
    return Stream.<Class<?>>of(Intern.class, MatchingEngine.class)
        .flatMap(module -> ExportedTypes.of(module).stream())
        .filter(type -> !type.isAnnotation())
        .toList();
  }
}
