package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.testing.BuilderCheck;
import org.openinternship.testing.ExportedTypes;

/** What every builder says of itself and of what is missing, and how its methods are called. */
class MatchingBuildersTest {
  static List<Class<?>> builders() {
    return BuilderCheck.among(ExportedTypes.of(Allocation.class));
  }

  @ParameterizedTest
  @MethodSource("builders")
  void everyBuilder_tellsWhatIsMissingAndIsNamedByTheRule(Class<?> type) {
    assertThat(BuilderCheck.problems(type)).isEmpty();
  }

  @Test
  void thereAreBuilders() {
    assertThat(builders()).contains(MatchingPolicy.Builder.class);
  }

  @Test
  void textForm_isOneUsefulLine() {
    assertThat(MatchingPolicy.builder().version("3"))
        .hasToString(
            "MatchingPolicy.Builder: version 3, 10 criteria, deferred-acceptance/intern-proposing");
    assertThat(MatchingPolicy.builder().shortlist(0))
        .asString()
        .startsWith("MatchingPolicy.Builder: MatchingPolicy: shortlist is 0, it must be");
    assertThat(ScoringModel.none()).hasToString("ScoringModel.Builder");
    assertThat(ScoringModel.none().plus(StandardCriterion.SKILL_COVERAGE, 80))
        .hasToString("ScoringModel.Builder: SKILL_COVERAGE 80");
    CapacityTree.Builder tree = CapacityTree.builder(1, 2);
    tree.group(2, 0, 1);
    assertThat(tree).hasToString("CapacityTree.Builder: 2 projects, 1 groups");
    assertThat(Market.builder(tree.build()).interns(PreferenceList.strict(0)))
        .hasToString("MarketBuilder: 1 interns, 2 projects");
  }
}
