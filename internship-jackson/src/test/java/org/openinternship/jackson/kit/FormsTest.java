package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.people.Intern;
import org.openinternship.jackson.kit.AttributesSeen.Attribute;
import org.openinternship.jackson.vocabulary.Vocabulary;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.ExportedTypes;

/** Every public value has a JSON form with all of its attributes; each message names the file. */
class FormsTest {
  private static final JsonForms FORMS = Vocabulary.forms();
  private static final List<Class<?>> PUBLIC_VALUES = publicValues();

  @Test
  void everyPublicValueHasAForm() {
    Set<String> known =
        Stream.of(FORMS.types(), FORMS.withoutForm().keySet())
            .flatMap(Set::stream)
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertThat(PUBLIC_VALUES).hasSizeGreaterThan(300);
    assertThat(PUBLIC_VALUES.stream().filter(type -> !known.contains(type.getName())))
        .map(
            type ->
                "%s has no JSON form: add it in %s, or say there with forms.without why it needs none"
                    .formatted(type.getSimpleName(), fileFor(type.getPackageName())))
        .isEmpty();
  }

  /** So that no reason outlives what it explains. */
  @Test
  void typesWithoutForm_arePublicValuesThatHaveNone() {
    Set<String> values = PUBLIC_VALUES.stream().map(Class::getName).collect(Collectors.toSet());
    assertThat(FORMS.withoutForm().keySet())
        .doesNotContainAnyElementsOf(FORMS.types())
        .filteredOn(type -> !type.isInterface()) // of which the members are meant
        .extracting(Class::getName)
        .isSubsetOf(values);
  }

  @Test
  void everyAttributeOfAValueHasAProperty() {
    int values = 0;
    List<String> missing = new ArrayList<>();
    for (Class<?> type : Samples.types()) {
      if (FORMS.get(type) instanceof ObjectForm<?> form && !form.standsIn() && !form.exactlyOne()) {
        Class<?> its = type.isSealed() ? type.getPermittedSubclasses()[0] : type;
        for (Method attribute : AttributesSeen.attributes(its)) {
          if (!names(form).contains(attribute.getName())) {
            String name = type.getSimpleName() + "." + attribute.getName();
            String reference = type.getSimpleName() + "::" + attribute.getName();
            missing.add(
                "%s has no JSON property: add %s in %s"
                    .formatted(name, reference, FORMS.file(type)));
          }
        }
        assertThat(names(form)).as("%s in %s", type, FORMS.file(type)).doesNotHaveDuplicates();
        values++;
      }
    }
    assertThat(missing).isEmpty();
    assertThat(values).isGreaterThan(100);
  }

  /** Without this the properties of all types could pass while an attribute is lost. */
  @Test
  void samplesChangeEveryAttributeThatHasAProperty() {
    AttributesSeen seen = new AttributesSeen();
    for (Class<?> type : Samples.types()) {
      Random random = new Random(1);
      for (int i = 0; i < 16 * kinds(FORMS.get(type)); i++) {
        seen.look(Samples.value(type, random));
      }
    }
    assertThat(seen.constant().stream().filter(FormsTest::isRead))
        .map(
            it ->
                "%s never changes in samples: add it, or a hint with forms.samples, in %s"
                    .formatted(it, FORMS.file(it.owner())))
        .isEmpty();
    assertThat(seen.all())
        .map(Attribute::toString)
        .contains("ApplicantFacts.answers", "Offer.since", "Posting.history", "Match.origin")
        .contains("Intern.compensationNeed", "Stipend.instalments", "Measure.value");
  }

  private static int kinds(JsonForm<?> form) {
    if (form instanceof VariantForm.OpenFamilyForm<?, ?> open) {
      return kinds(open.data());
    }
    return form instanceof VariantForm<?> family ? family.kinds().size() : 1;
  }

  /** What has no property at all is told by another test, which names the line to add. */
  private static boolean isRead(Attribute attribute) {
    return !(FORMS.has(attribute.owner())
        && FORMS.get(attribute.owner()) instanceof ObjectForm<?> form
        && !form.standsIn()
        && !names(form).contains(attribute.name()));
  }

  private static List<String> names(ObjectForm<?> form) {
    return form.properties().stream().map(ObjectProperty::name).toList();
  }

  private static List<Class<?>> publicValues() {
    return Stream.<Class<?>>of(Intern.class, MatchingEngine.class)
        .flatMap(module -> ExportedTypes.of(module).stream())
        .filter(FormsTest::isValue)
        .toList();
  }

  /** The file that is named after a package. */
  private static String fileFor(String area) {

    return "vocabulary/" + JsonForms.areaOf(area);
  }

  /**
   * A class anybody can have an instance of, an enum or a closed family, other than builders,
   * faults and kinds of a family. An interface that is open is code of a host, which is no
   * document.
   */
  private static boolean isValue(Class<?> type) {
    return (!type.isInterface() || isClosedFamily(type))
        && !Throwable.class.isAssignableFrom(type)
        && !type.getSimpleName().endsWith("Builder")
        && !type.getSimpleName().equals("Collector")
        && Stream.of(type.getInterfaces()).noneMatch(FormsTest::isFamily);
  }

  /** Of whose members it was not said one by one why they have no form. */
  private static boolean isClosedFamily(Class<?> type) {
    return type.isSealed()
        && !FORMS.withoutForm().keySet().containsAll(List.of(type.getPermittedSubclasses()));
  }

  private static boolean isFamily(Class<?> type) {
    return (FORMS.types().contains(type) || FORMS.withoutForm().containsKey(type))
        && type != HostSideId.class
        && type != PersonId.class;
  }
}
