package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openinternship.jackson.Golden;
import org.openinternship.jackson.vocabulary.Vocabulary;

/**
 * The wire form of every type, written down in one file for each area: a renamed attribute cannot
 * change it unseen.
 */
class WireFormTest {
  private static final JsonForms FORMS = Vocabulary.forms();

  @Test
  void wireFormsAreThoseWrittenDown() {
    assertAll(
        listings().entrySet().stream()
            .map(
                area ->
                    () -> Golden.assertSame("wire/" + area.getKey() + ".txt", area.getValue())));
  }

  @Test
  void noFileIsLeftOver() {
    String[] files = Path.of("src/test/resources/org/openinternship/jackson/wire").toFile().list();
    assertThat(files)
        .as("wire forms that are written down; delete what no area has")
        .containsExactlyInAnyOrderElementsOf(
            listings().keySet().stream().map(area -> area + ".txt").toList());
  }

  private static Map<String, String> listings() {
    Map<String, String> all = new TreeMap<>();
    for (Class<?> type : FORMS.types()) {
      String area = FORMS.file(type).substring("vocabulary/".length());
      all.merge(
          area, SampleDocuments.Hints.name(type) + definition(FORMS.of(type)), String::concat);
    }
    return all;
  }

  private static String definition(JsonForm<?> form) {
    if (form instanceof ObjectForm<?> object) {
      return "\n" + properties(object, "  ");
    } else if (form instanceof VariantForm<?> family) {
      return "\n"
          + family.kinds().stream()
              .map(kind -> "  type " + kind.name() + "\n" + properties(kind.form(), "    "))
              .collect(Collectors.joining());
    } else if (form instanceof ChoiceForm<?> choice && !choice.isOpen()) {
      return "\n  " + choice.expectation() + "\n";
    } else if (form instanceof VariantForm.OpenFamilyForm<?, ?> open) {
      return "\n  " + name(open.data()) + " or a name\n";
    } else if (form instanceof MappedForm<?, ?> mapped) {
      return "\n  " + name(mapped.base()) + "\n";
    }
    return "\n  " + (form instanceof ChoiceForm<?> ? "a name" : form.expectation()) + "\n";
  }

  private static String properties(ObjectForm<?> form, String indent) {
    return form.properties().stream()
        .map(
            property ->
                indent
                    + property.name()
                    + ": "
                    + name(property.form())
                    + optionality(property)
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String optionality(ObjectProperty property) {
    return switch (property.optionality()) {
      case REQUIRED -> "";
      case COMPUTED -> ", computed";
      case DEFAULT, COUNT, LIMIT -> ", has a default";
      default -> ", optional";
    };
  }

  private static String name(JsonForm<?> form) {
    if (form instanceof SequenceForm<?> several) {
      return (several.distinct() ? "set of " : "list of ") + name(several.element());
    } else if (form instanceof DictionaryForm<?, ?> map) {
      return name((JsonForm<?>) map.key()) + " -> " + name(map.value());
    }
    return FORMS.types().stream()
        .filter(type -> FORMS.of(type) == form)
        .findFirst()
        .map(SampleDocuments.Hints::name)
        .orElse(form.expectation());
  }
}
