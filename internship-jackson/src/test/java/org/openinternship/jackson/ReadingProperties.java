package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;

/** Whatever a document holds, it is read or refused in one way, in words of the library's own. */
class ReadingProperties {
  /** A valid document and what it holds. */
  enum Document {
    COHORT("documents/1/cohort.json", Cohort.class),
    POLICY("documents/1/policy.json", MatchingPolicy.class),
    ALLOCATION("documents/1/allocation.json", AllocationRecord.class);

    private final String text;
    private final Class<?> type;

    Document(String name, Class<?> type) {
      this.text = Golden.read(name);
      this.type = type;
    }
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void changedDocument_isReadOrRefused(@ForAll Document document, @ForAll long seed) {
    String changed = Mutations.of(document.text, 1, new Random(seed)).get(0);
    Object result = Reading.of(changed, document.type);
    if (result instanceof InternshipJsonException refusal) {
      assertPlain(refusal);
    } else {
      String written = InternshipJson.standard().toText(result);
      assertThat(Reading.of(written, document.type)).isEqualTo(result);
    }
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void documentWithADamagedByte_isReadOrRefused(
      @ForAll Document document, @ForAll @IntRange(max = 100_000) int place, @ForAll byte damage) {
    byte[] bytes = document.text.getBytes(StandardCharsets.UTF_8);
    bytes[place % bytes.length] = damage;
    try {
      assertThat(InternshipJson.standard().read(new ByteArrayInputStream(bytes), document.type))
          .isNotNull();
    } catch (InternshipJsonException e) {
      assertPlain(e);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void documentThatBreaksOff_isRefused(
      @ForAll Document document, @ForAll @IntRange(max = 100_000) int place) {
    String text = document.text.strip();
    Object result = Reading.of(text.substring(0, place % text.length()), document.type);
    assertThat(result).isInstanceOf(InternshipJsonException.class);
    assertPlain((InternshipJsonException) result);
  }

  private static void assertPlain(InternshipJsonException refusal) {
    assertThat(refusal.getMessage())
        .matches("/[^\\n]*: [^\\n]+ \\(line \\d+, column \\d+\\)")
        .doesNotContain(
            "Exception", "jackson", "Jackson", "Source", "Feature", "Constraints", ": null (");
  }
}
