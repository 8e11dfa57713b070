package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
import org.openinternship.jackson.InternshipModule;
import org.openinternship.jackson.Mutations;
import org.openinternship.jackson.Reading;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every type that has a form, over samples that follow from the forms. */
class FormsProperties {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InternshipModule()).build();

  /** A document and the type of what it holds, both shown when a property fails. */
  record Document(Class<?> type, String text) {}

  @Provide
  Arbitrary<Document> documents() {
    return Arbitraries.of(types())
        .flatMap(
            type ->
                Arbitraries.randomValue(
                    random -> new Document(type, Samples.document(type, random))));
  }

  /** A key alone is written as a text, not as one of several kinds of keys. */
  private static List<Class<?>> types() {
    return Samples.types().stream()
        .filter(type -> type != HostSideId.class && type != PersonId.class)
        .toList();
  }

  /** Of every type one with every attribute set, one with every optional absent, one between. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void everyTypeReadsBackTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    for (Class<?> type : types()) {
      for (Extent extent : Extent.values()) {
        readsBackTheSame(new Document(type, Samples.document(type, random, extent)));
      }
    }
  }

  private static void readsBackTheSame(Document document) {
    Object value = JSON.read(document.text(), document.type());
    String text = JSON.toText(value);
    Object read = JSON.read(text, document.type());
    assertThat(read).as("%s", document).isEqualTo(value);
    assertThat(JSON.toText(read)).as("%s", document).isEqualTo(text);
    assertThat(JSON.read(JSON.compact().toText(value), document.type())).isEqualTo(value);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void bytesAndMappersSayTheSame(@ForAll("documents") Document document) {
    Object value = JSON.read(document.text(), document.type());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.write(value, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.toText(value));
    assertThat(JSON.read(new ByteArrayInputStream(bytes.toByteArray()), document.type()))
        .isEqualTo(value);

    String compact = JSON.compact().toText(value);
    assertThat(compact).isEqualTo(MAPPER.readTree(JSON.toText(value)).toString());
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo(compact);
    assertThat((Object) MAPPER.readValue(compact, document.type())).isEqualTo(value);
    assertThat((Object) MAPPER.treeToValue(MAPPER.valueToTree(value), document.type()))
        .isEqualTo(value);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void changedDocument_isReadOrRefused(@ForAll("documents") Document document, @ForAll long seed) {
    if (!document.text().startsWith("{") && !document.text().startsWith("[")) {
      return;
    }
    String changed = Mutations.of(document.text(), 1, new Random(seed)).get(0);
    Object result = Reading.of(changed, document.type());
    if (result instanceof InternshipJsonException refusal) {
      assertThat(refusal.getMessage())
          .matches("/[^\\n]*: [^\\n]+ \\(line \\d+, column \\d+\\)")
          .doesNotContain("Exception", "jackson", "Jackson", ": null (");
    } else {
      assertThat(Reading.of(JSON.toText(result), document.type())).isEqualTo(result);
    }
  }
}
