package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.jackson.Golden;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas are those that the forms and values give, and whatever is read or written is valid by
 * them. One class, as the values are asked for their bounds once.
 */
class SchemaProperties {
  private static final SchemaWriter WRITER = new SchemaWriter(Vocabulary.forms());

  /** The definitions of all types, read once: each schema only refers to one of them. */
  private static final String ALL = "urn:openinternship:schema:all";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry -> registry.schemas(Map.of(ALL, definitions())));

  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  private static String definitions() {
    ObjectNode all = JsonMapper.shared().createObjectNode();
    all.set("$defs", WRITER.definitions());
    return all.toString();
  }

  private static Schema schema(String name) {
    return REGISTRY.getSchema("{\"$ref\":\"" + ALL + "#/$defs/" + name + "\"}");
  }

  /** Where a change is meant, {@link Golden#COMMAND} writes them anew. */
  @Test
  void shippedSchemas_areThoseOfTheForms() {
    assertAll(
        Vocabulary.forms().documents().entrySet().stream()
            .map(it -> () -> assertShipped(it.getKey(), it.getValue())));
    List<Class<?>> events =
        Vocabulary.forms().types().stream().filter(Event.class::isAssignableFrom).toList();
    Golden.assertSame("event.schema.json", WRITER.schema(events, "event"));
    assertShipped(CohortChange.class, "change");
  }

  private static void assertShipped(Class<?> type, String name) {
    Golden.assertSame(name + ".schema.json", WRITER.schema(type, name));
  }

  @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
  void valuesOfEveryTypeAreValid(@ForAll long seed) {
    Random random = new Random(seed);
    for (Class<?> type : Samples.types()) {
      Schema schema =
          SCHEMAS.computeIfAbsent(SampleDocuments.Hints.name(type), SchemaProperties::schema);
      String document = Samples.document(type, random);
      assertThat(schema.validate(document, InputFormat.JSON))
          .as("%s in %s: %s", type, Vocabulary.forms().file(type), document)
          .isEmpty();
      String text = InternshipJson.standard().toText(Samples.value(type, random));
      if (!isKey(type)) {
        assertThat(schema.validate(text, InputFormat.JSON)).as("%s: %s", type, text).isEmpty();
      }
    }
  }

  /** A key of several kinds is written as what it is where nothing says otherwise. */
  private static boolean isKey(Class<?> type) {
    return Vocabulary.forms().get(type) instanceof ObjectForm<?> form && form.exactlyOne();
  }
}
