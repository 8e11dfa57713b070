package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.PersonId;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.jackson.Reading;
import org.openinternship.jackson.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What has a default may be left out where it is that; what has none may not. */
class LeftOutProperties {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final JsonForms FORMS = Vocabulary.forms();

  /** A value as an object, and its type. */
  record Document(Class<?> type, String text) {}

  @Provide
  Arbitrary<Document> documents() {
    return Arbitraries.of(
            Samples.types().stream()
                .filter(type -> FORMS.of(type) instanceof ObjectForm<?>)
                .filter(type -> type != HostSideId.class && type != PersonId.class)
                .toList())
        .flatMap(type -> Arbitraries.randomValue(random -> written(type, random)));
  }

  private static Document written(Class<?> type, Random random) {
    return new Document(type, JSON.compact().toText(Samples.value(type, random)));
  }

  /** Of every set: what equals its default alone equals it together with others. */
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void attributesThatEqualTheirDefaults_mayBeLeftOutInAnySet(
      @ForAll("documents") Document document, @ForAll long seed) {
    Object value = JSON.read(document.text(), document.type());
    Random random = new Random(seed);
    List<String> gone = new ArrayList<>();
    for (ObjectProperty property : form(document).properties()) {
      if (property.optionality() != Optionality.REQUIRED
          && random.nextBoolean()
          && value.equals(
              Reading.of(without(document, List.of(property.name())), document.type()))) {
        gone.add(property.name());
      }
    }
    assertThat(Reading.of(without(document, gone), document.type()))
        .as("without %s", gone)
        .isEqualTo(value);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void attributeWithoutADefault_isAskedForByName(@ForAll("documents") Document document) {
    for (ObjectProperty property : form(document).properties()) {
      Object result = Reading.of(without(document, List.of(property.name())), document.type());
      if (property.optionality() == Optionality.REQUIRED) {
        assertThat(result)
            .as(property.name())
            .isInstanceOfSatisfying(
                InternshipJsonException.class,
                it ->
                    assertThat(it.getMessage())
                        .startsWith("/" + property.name() + ": is missing, expected "));
      } else if (result instanceof InternshipJsonException refusal) { // of what follows from others
        assertThat(refusal.getMessage()).doesNotContain("is missing, expected");
      }
    }
  }

  private static ObjectForm<?> form(Document document) {
    return (ObjectForm<?>) FORMS.of(document.type());
  }

  private static String without(Document document, List<String> names) {
    JsonNode tree = JsonMapper.shared().readTree(document.text());
    names.forEach(((ObjectNode) tree)::remove);
    return tree.toString();
  }
}
