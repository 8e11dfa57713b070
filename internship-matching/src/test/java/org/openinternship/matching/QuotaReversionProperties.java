package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.change.QuotaReversion;
import org.openinternship.matching.change.SeatReversion;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.MatchingPolicy;

/** What is true of places that revert, and of rounds that follow, on random instances. */
class QuotaReversionProperties {
  private static Map<ProjectId, Integer> seats(Cohort cohort) {
    return cohort.projects().stream().collect(Collectors.toMap(Project::id, Project::seats));
  }

  private static MatchingEngine engine(long seed) {
    return MatchingEngine.of(
        MatchingPolicy.preferenceLists()
            .withAcceptability(Acceptability.STATED)
            .withLottery(seed % 2 == 0 ? Lottery.single(seed) : Lottery.perProject(seed)));
  }

  /** Each project gives to one with a higher number, or to none. */
  private static QuotaReversion reversion(Random random, int projects) {
    return new QuotaReversion(
        IntStream.range(0, projects - 1)
            .filter(p -> random.nextBoolean())
            .mapToObj(
                p -> SeatReversion.of("p" + p, "p" + (p + 1 + random.nextInt(projects - 1 - p))))
            .toList());
  }

  @Property
  void places_goWhereTheyAreSaidTo_andSoOnUntilNoneIsLeft(@ForAll long seed) {
    Random random = new Random(seed);
    StudentProjects instance = StudentProjects.random(random);
    Cohort cohort = instance.cohort();
    QuotaReversion reversion = reversion(random, instance.seats.length);
    MatchingEngine engine = engine(seed);
    int all = IntStream.of(instance.seats).sum();
    int steps = 0;
    Allocation allocation = engine.match(cohort);
    Cohort next = reversion.after(cohort, allocation.matches());
    while (!next.equals(cohort)) {
      int[] matching = instance.matching(allocation);
      for (int p = 0; p < instance.seats.length; p++) {
        int expected = seats(cohort).get(ProjectId.of("p" + p));
        for (SeatReversion one : reversion.reversions()) {
          int from = Integer.parseInt(one.from().value().substring(1));
          int empty = seats(cohort).get(one.from()) - StudentProjects.of(matching, from).length;
          expected += one.to().equals(ProjectId.of("p" + p)) ? empty : 0;
          expected -= from == p ? empty : 0;
        }
        assertThat(seats(next)).containsEntry(ProjectId.of("p" + p), expected);
      }
      assertThat(seats(next).values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
      assertThat(steps++).isLessThanOrEqualTo(all * instance.seats.length);
      cohort = next;
      allocation = engine.match(cohort);
      next = reversion.after(cohort, allocation.matches());
    }
    assertThat(allocation.stable()).isTrue();
    for (SeatReversion one : reversion.reversions()) {
      assertThat(allocation.record().unfilled())
          .noneMatch(unfilled -> unfilled.project().equals(one.from()));
    }
  }

  @Property
  void withoutLimitsOverProjects_nobodyHasAWorsePlaceAfterwards(@ForAll long seed) {
    Random random = new Random(seed);
    StudentProjects instance = StudentProjects.random(random);
    Cohort cohort = instance.cohort().withSupervisors();
    cohort = cohort.withProjects(cohort.projects());
    MatchingEngine engine = engine(seed);
    Allocation before = engine.match(cohort);
    Cohort next = reversion(random, instance.seats.length).after(cohort, before.matches());
    int[] was = instance.matching(before);
    int[] is = instance.matching(engine.match(next));
    for (int s = 0; s < instance.students(); s++) {
      assertThat(instance.place(s, is[s])).isLessThanOrEqualTo(instance.place(s, was[s]));
    }
  }

  /** With pins nobody moves, whatever limits there are. */
  @Property
  void withPins_whoHasAPlaceKeepsIt(@ForAll long seed) {
    Random random = new Random(seed);
    StudentProjects instance = StudentProjects.random(random);
    Cohort cohort = instance.cohort();
    MatchingEngine engine = engine(seed);
    Allocation before = engine.match(cohort);
    QuotaReversion reversion = reversion(random, instance.seats.length);
    Cohort next = reversion.after(cohort, before.matches()).withPins(before.pins());
    int[] was = instance.matching(before);
    int[] is = instance.matching(engine.match(next));
    for (int s = 0; s < instance.students(); s++) {
      assertThat(is[s]).isEqualTo(was[s] >= 0 ? was[s] : is[s]);
    }
  }

  /** A stable match leaves nothing that anybody without a place could still get. */
  @Property
  void aRoundThatKeepsAllPlaces_changesNothing(@ForAll long seed) {
    StudentProjects instance = StudentProjects.random(new Random(seed));
    MatchingEngine engine = engine(seed);
    Allocation before = engine.match(instance.cohort());
    Allocation after = engine.match(instance.cohort().withPins(before.pins()));
    assertThat(instance.matching(after)).isEqualTo(instance.matching(before));
  }

  /** In a round for one more project each has the number that they had in the first. */
  @Property
  void aRoundForTheOthers_goesOnWithTheSameLots(@ForAll long seed) {
    StudentProjects instance = StudentProjects.random(new Random(seed));
    MatchingEngine engine = engine(seed);
    Lottery lottery = engine.policy().lottery();
    Allocation before = engine.match(instance.cohort());
    int[] was = instance.matching(before);
    int[] free = StudentProjects.of(was, -1);
    Cohort.Builder more = Cohort.builder().from(instance.cohort().withPins(before.pins()));
    more.addProject(Project.builder().id("late").host("university").build());
    String[] late = {"late"};
    Cohort.Builder asking = Cohort.builder().from(more.build().withBids());
    Arrays.stream(free).forEach(s -> asking.addBids("s" + s, late));
    Allocation after = engine.match(asking.build());
    List<String> order =
        Arrays.stream(free)
            .mapToObj(s -> "s" + s)
            .sorted((a, b) -> Long.compare(lottery.number("late", a), lottery.number("late", b)))
            .toList();
    if (!order.isEmpty()) {
      assertThat(after.matchOf(InternId.of(order.get(0))).orElseThrow().project().value())
          .isEqualTo("late");
    }
  }
}
