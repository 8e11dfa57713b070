package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.shortlist.RankedIntern;
import org.openinternship.matching.shortlist.RankedProject;

class MatchingJsonProperties {
  private static final InternshipJson JSON = InternshipJson.standard();

  @Provide
  Arbitrary<MatchingPolicy> policies() {
    return MatchingSamples.policies();
  }

  @Provide
  Arbitrary<AllocationRecord> records() {
    return MatchingSamples.records();
  }

  @Provide
  Arbitrary<InternExplanation> internExplanations() {
    return MatchingSamples.internExplanations();
  }

  @Provide
  Arbitrary<ProjectExplanation> projectExplanations() {
    return MatchingSamples.projectExplanations();
  }

  @Provide
  Arbitrary<Verdict> verdicts() {
    return MatchingSamples.verdicts();
  }

  @Provide
  Arbitrary<Score> scores() {
    return MatchingSamples.scores();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void policyReadsBackTheSame(@ForAll("policies") MatchingPolicy policy) {
    assertReadsBack(MatchingPolicy.class, policy);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void recordReadsBackTheSame(@ForAll("records") AllocationRecord record) {
    assertReadsBack(AllocationRecord.class, record);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void explanationsReadBackTheSame(
      @ForAll("internExplanations") InternExplanation intern,
      @ForAll("projectExplanations") ProjectExplanation project) {
    assertReadsBack(InternExplanation.class, intern);
    assertReadsBack(ProjectExplanation.class, project);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void verdictsAndRankingsReadBackTheSame(
      @ForAll("verdicts") Verdict verdict, @ForAll("scores") Score score) {
    assertReadsBack(Verdict.class, verdict);
    assertReadsBack(RankedIntern.class, new RankedIntern(InternId.of("a"), score));
    assertReadsBack(RankedProject.class, new RankedProject(ProjectId.of("p"), score));
  }

  private static <T> void assertReadsBack(Class<T> type, T value) {
    String text = JSON.toText(value);
    T read = JSON.read(text, type);
    assertThat(read).isEqualTo(value);
    assertThat(JSON.toText(read)).isEqualTo(text);
  }

  /** Without this the properties above could pass while an attribute is lost. */
  @Example
  void samplesChangeEveryAttribute() {
    AttributesSeen seen = new AttributesSeen();
    for (Arbitrary<?> samples :
        List.of(policies(), records(), internExplanations(), projectExplanations(), verdicts())) {
      samples.generator(1000).stream(new Random(1))
          .limit(200)
          .forEach(sample -> seen.look(sample.value()));
    }
    assertThat(seen.constant()).isEmpty();
    assertThat(seen.all())
        .containsAll(
            Set.of("Match.pinned", "Measure.known", "MatchingPolicy.lottery", "Standing.draw"));
  }
}
