package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.program.Cohort;
import tools.jackson.databind.json.JsonMapper;

class CohortJsonProperties {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InternshipModule()).build();

  @Provide
  Arbitrary<Cohort> cohorts() {
    return CohortSamples.cohorts();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void cohortReadsBackTheSame(@ForAll("cohorts") Cohort cohort) {
    assertThat(JSON.read(JSON.toText(cohort), Cohort.class)).isEqualTo(cohort);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void compactTextAndBytesSayTheSame(@ForAll("cohorts") Cohort cohort) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.write(cohort, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.toText(cohort));

    String compact = JSON.compact().toText(cohort);
    assertThat(JSON.read(compact, Cohort.class)).isEqualTo(cohort);
    assertThat(JSON.read(new ByteArrayInputStream(bytes.toByteArray()), Cohort.class))
        .isEqualTo(cohort);
    assertThat(compact).isEqualTo(MAPPER.readTree(JSON.toText(cohort)).toString());
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void mapperReadsAndWritesTheSameForm(@ForAll("cohorts") Cohort cohort) {
    assertThat(MAPPER.writeValueAsString(cohort)).isEqualTo(JSON.compact().toText(cohort));
    assertThat(MAPPER.readValue(JSON.toText(cohort), Cohort.class)).isEqualTo(cohort);
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(cohort), Cohort.class)).isEqualTo(cohort);
  }

  /** Without this the properties above could pass while an attribute is lost. */
  @Example
  void samplesChangeEveryAttribute() {
    AttributesSeen seen = new AttributesSeen();
    CohortSamples.cohorts().generator(1000).stream(new java.util.Random(1))
        .limit(150)
        .forEach(cohort -> seen.look(cohort.value()));
    assertThat(seen.constant()).isEmpty();
    assertThat(seen.all())
        .contains("Intern.compensationNeed", "Stipend.instalments", "Tier.interns");
  }
}
