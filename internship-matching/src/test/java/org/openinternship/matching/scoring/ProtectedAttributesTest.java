package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.people.Intern;

/** What a criterion can read of an intern has no protected attribute, however far it looks. */
class ProtectedAttributesTest {

  /** Parts of names; a skill and a field have a name, a person has none. */
  private static final List<String> PROTECTED =
      List.of(
          "gender",
          "sex",
          "birth",
          "age",
          "ethnic",
          "race",
          "religion",
          "belief",
          "disab",
          "marital",
          "pregnan",
          "email",
          "phone",
          "address",
          "nationality",
          "citizen",
          "photo",
          "surname");

  private record Attribute(Class<?> owner, String name) {}

  @Test
  void noneCanBeReachedFromAnIntern() {
    assertThat(reachable(Intern.class)).filteredOn(ProtectedAttributesTest::isProtected).isEmpty();
  }

  /** The walk is no good if it stops early. */
  @Test
  void walkSeesAttributesOfAttributes() {
    assertThat(reachable(Intern.class))
        .extracting(attribute -> attribute.owner().getSimpleName() + "." + attribute.name())
        .contains("Intern.skills", "Skill.name", "Location.region", "Enrolment.period")
        .contains("DateRange.first", "WorkingHours.zone", "Country.code", "InternId.value");
  }

  record Person(String name, String birthDate) {}

  record Team(List<Person> people, int averageAge) {}

  @Test
  void ruleCanFail() {
    assertThat(reachable(Team.class))
        .filteredOn(ProtectedAttributesTest::isProtected)
        .extracting(Attribute::name)
        .containsExactlyInAnyOrder("averageAge", "birthDate", "name");
  }

  private static boolean isProtected(Attribute attribute) {
    boolean nameOfAThing =
        Set.of("Skill", "Field", "SkillNeed").contains(attribute.owner().getSimpleName());
    if (attribute.name().equals("name")) {
      return !nameOfAThing;
    }
    List<String> words =
        Arrays.stream(attribute.name().split("(?=[A-Z])", -1))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    return PROTECTED.stream()
        .anyMatch(
            part ->
                words.stream()
                    .anyMatch(
                        word -> part.length() > 4 ? word.startsWith(part) : word.equals(part)));
  }

  private static List<Attribute> reachable(Class<?> from) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(from));
    Set<String> seen = new TreeSet<>(List.of(from.getName()));
    List<Attribute> attributes = new ArrayList<>();
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      for (Method method : type.getMethods()) {
        if (isAttribute(method)) {
          attributes.add(new Attribute(type, method.getName()));
          classesIn(method.getGenericReturnType())
              .filter(next -> next.getName().startsWith("org.openinternship."))
              .filter(next -> !next.isEnum() && seen.add(next.getName()))
              .forEach(open::add);
        }
      }
    }
    return attributes;
  }

  private static boolean isAttribute(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && method.getReturnType() != void.class
        && method.getDeclaringClass() != Object.class
        && !List.of("hashCode", "toString").contains(method.getName());
  }

  private static Stream<Class<?>> classesIn(Type type) {
    if (type instanceof Class<?> plain) {
      return Stream.of(plain);
    } else if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .flatMap(ProtectedAttributesTest::classesIn);
    } else if (type instanceof WildcardType wildcard) {
      return Arrays.stream(wildcard.getUpperBounds()).flatMap(ProtectedAttributesTest::classesIn);
    }
    return Stream.empty();
  }
}
