package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.Person;

/** What holds for every type that has a form, over samples that follow from the forms. */
class FormsProperties {
  private static final InternshipJson JSON = InternshipJson.standard();

  /** Of the library; a key alone is written as a text, not as one of several kinds of keys. */
  private static List<Class<?>> types() {
    return Forms.standard().types().stream()
        .filter(type -> type.getName().startsWith("org.openinternship."))
        .filter(type -> !type.getPackageName().equals("org.openinternship.jackson"))
        .filter(type -> type != HostParty.class && type != Person.class)
        .toList();
  }

  record Document(Class<?> type, String text) {}

  @Provide
  Arbitrary<Document> documents() {
    return Arbitraries.of(types())
        .flatMap(type -> Samples.documents(type).map(text -> new Document(type, text)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void valueReadsBackTheSame(@ForAll("documents") Document document) {
    Object value = JSON.read(document.text(), document.type());
    String text = JSON.toText(value);
    Object read = JSON.read(text, document.type());
    assertThat(read).isEqualTo(value);
    assertThat(JSON.toText(read)).isEqualTo(text);
    assertThat(JSON.read(JSON.compact().toText(value), document.type())).isEqualTo(value);
  }

  /** Without this the property above could pass while an attribute is lost. */
  @Example
  void samplesChangeEveryAttribute() {
    AttributesSeen seen = new AttributesSeen();
    for (Class<?> type : types()) {
      Samples.of(type).generator(1000).stream(new Random(1))
          .limit(type.isInterface() ? 100 : 16)
          .forEach(sample -> seen.look(sample.value()));
    }
    assertThat(seen.constant()).isEmpty();
    assertThat(seen.all()).contains("ApplicantFacts.answers", "Offer.since", "Posting.history");
  }
}
