package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.shortlist.RankedProject;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.testing.Cohorts;

/** Interns that are read one by one go into the columns of a market, and nothing keeps them. */
class StreamedInternsTest {
  private static final JsonLines<Intern> LINES = InternshipJson.standard().linesOf(Intern.class);
  private static final int INTERNS = 400;

  private final Cohort cohort = Cohorts.of(0, 12, 2);
  private final List<Project> projects = cohort.projects();
  private final Map<ProjectId, Integer> numbers = new HashMap<>();
  private final Recommender recommender = recommender();
  private final List<WeakReference<Intern>> seen = new ArrayList<>();

  private Recommender recommender() {
    projects.forEach(project -> numbers.put(project.id(), numbers.size()));
    MatchingPolicy policy = MatchingPolicy.standard();
    return Recommender.of(cohort, policy.eligibility(), policy.scoring(), policy.taxonomy(), 0);
  }

  private Market market(Stream<Intern> interns) {
    int[] seats = projects.stream().mapToInt(Project::seats).toArray();
    MarketAssembler assembler = Market.assembler(CapacityTree.flat(seats), Lottery.single(7));
    interns.forEach(
        intern -> {
          assembler.intern();
          for (RankedProject best : recommender.rankProjects(intern, 4)) {
            long missing = best.score().outOf() * 1_000_000L - best.score().millionths();
            assembler.pair(numbers.get(best.project()), (int) missing);
          }
        });
    return assembler.build();
  }

  private Market streamed(byte[] lines) {
    try (Stream<Intern> interns = LINES.stream(new ByteArrayInputStream(lines))) {
      return market(interns.peek(intern -> seen.add(new WeakReference<>(intern))));
    }
  }

  @Test
  void noInternIsKept_andTheMarketIsThatOfTheObjects() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Intern> interns = Cohorts.of(INTERNS, 0, 1).interns();
    LINES.write(interns, out);
    Market streamed = streamed(out.toByteArray());
    int[] places = DeferredAcceptance.internProposing().assign(streamed).projects();
    assertThat(places)
        .containsExactly(
            DeferredAcceptance.internProposing().assign(market(interns.stream())).projects());
    assertThat(seen).hasSize(INTERNS);
    for (int tries = 0; tries < 20 && alive() > 0; tries++) {
      System.gc();
    }
    assertThat(alive()).isZero();
    assertThat(streamed.pairs()).as("the market, which is still there").isPositive();
  }

  private long alive() {
    return seen.stream().filter(it -> it.get() != null).count();
  }
}
