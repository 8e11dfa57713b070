package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.offer.SeasonRecord;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;

/** Whatever is written is valid by the schema that is shipped. */
class SchemaProperties {
  @Provide
  Arbitrary<Cohort> cohorts() {
    return CohortSamples.cohorts();
  }

  @Provide
  Arbitrary<MatchingPolicy> policies() {
    return MatchingSamples.policies();
  }

  @Provide
  Arbitrary<AllocationRecord> records() {
    return MatchingSamples.records();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void cohortIsValid(@ForAll("cohorts") Cohort cohort) {
    assertValid(SchemaTest.COHORT, cohort);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void policyIsValid(@ForAll("policies") MatchingPolicy policy) {
    assertValid(SchemaTest.POLICY, policy);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void allocationIsValid(@ForAll("records") AllocationRecord record) {
    assertValid(SchemaTest.ALLOCATION, record);
  }

  @Provide
  Arbitrary<Program> programs() {
    return Samples.of(Program.class);
  }

  @Provide
  Arbitrary<Term> terms() {
    return Samples.of(Term.class);
  }

  @Provide
  Arbitrary<SeasonRecord> seasons() {
    return Samples.of(SeasonRecord.class);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void programIsValid(@ForAll("programs") Program program) {
    assertValid(SchemaTest.PROGRAM, program);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void termIsValid(@ForAll("terms") Term term) {
    assertValid(SchemaTest.TERM, term);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void seasonIsValid(@ForAll("seasons") SeasonRecord season) {
    assertValid(SchemaTest.SEASON, season);
  }

  private static void assertValid(Schema schema, Object value) {
    String text = InternshipJson.standard().toText(value);
    assertThat(SchemaTest.errors(schema, text)).as(text).isEmpty();
  }
}
