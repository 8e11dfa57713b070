package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.InternMove;
import org.openinternship.matching.policy.GroupOrder;

/** A difference of two allocations, recounted from the matches and the lists alone. */
class DifferenceProperties {
  @Property
  void differenceIsWhatTheTwoAllocationsSay(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Random random = new Random(seed);
    Cohort cohort = RandomCohort.small(seed).withPins();
    MatchingEngine engine = MatchingEngine.of(RandomCohort.policy(seed, groupOrder));
    Allocation before = engine.match(cohort);
    Allocation after = engine.match(smaller(cohort, random));
    AllocationDifference difference = after.since(before);

    Map<InternId, ProjectId> had = places(before);
    Map<InternId, ProjectId> has = places(after);
    assertThat(AllocationDifference.between(cohort, had, after.cohort(), has))
        .isEqualTo(difference);
    int stayed = 0;
    Map<InternId, InternMove> moves = new HashMap<>();
    difference.moves().forEach(move -> moves.put(move.intern(), move));
    assertThat(difference.moves())
        .extracting(InternMove::intern)
        .isSorted()
        .doesNotHaveDuplicates();
    for (Intern intern : cohort.interns()) {
      InternId id = intern.id();
      InternMove move = moves.remove(id);
      if (had.containsKey(id) && had.get(id).equals(has.get(id))) {
        stayed++;
      }
      if (Objects.equals(had.get(id), has.get(id))) {
        assertThat(move).isNull();
      } else {
        assertThat(move.from().orElse(null)).isEqualTo(had.get(id));
        assertThat(move.to().orElse(null)).isEqualTo(has.get(id));
        checkKind(move, before.cohort(), after.cohort());
      }
    }
    assertThat(moves).isEmpty();
    assertThat(difference.stayed()).isEqualTo(stayed);
  }

  @Property(tries = 30)
  void thereAndBack_areEachOthersMirror(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed).withPins();
    MatchingEngine engine = MatchingEngine.of(RandomCohort.policy(seed, groupOrder));
    Allocation before = engine.match(cohort);
    Allocation after = engine.match(smaller(cohort, new Random(seed)));
    AllocationDifference there = after.since(before);
    AllocationDifference back = before.since(after);
    assertThat(there.moves()).hasSameSizeAs(back.moves());
    for (int i = 0; i < there.moves().size(); i++) {
      assertThat(there.moves().get(i).from()).isEqualTo(back.moves().get(i).to());
    }
    assertThat(after.since(after).moves()).isEmpty();
  }

  @Property(tries = 30)
  void pins_keepEveryMatch(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed).withPins();
    MatchingEngine engine = MatchingEngine.of(RandomCohort.policy(seed, groupOrder));
    Allocation before = engine.match(cohort);
    Allocation after = engine.match(cohort.withPins(before.pins()));
    assertThat(after.since(before).stayed()).isEqualTo(before.matches().size());
  }

  private static void checkKind(InternMove move, Cohort earlier, Cohort later) {
    Set<InternId> left = ids(earlier);
    left.removeAll(ids(later));
    String kind;
    int ranks = 0;
    if (move.from().isEmpty()) {
      kind = "GAINED";
    } else if (move.to().isEmpty()) {
      kind = left.contains(move.intern()) ? "LEFT" : "LOST";
    } else {
      List<ProjectId> both = List.of(move.from().get(), move.to().get());
      Bids list =
          Stream.of(later, earlier)
              .flatMap(it -> it.bids().stream())
              .filter(it -> it.intern().equals(move.intern()))
              .filter(it -> it.projects().containsAll(both))
              .findFirst()
              .orElse(null);
      int better = list == null ? 0 : rank(list, both.get(0)) - rank(list, both.get(1));
      ranks = Math.abs(better);
      kind = list == null ? "ELSEWHERE" : better > 0 ? "BETTER" : better < 0 ? "WORSE" : "LEVEL";
    }
    assertThat(move.kind().name()).isEqualTo(kind);
    assertThat(move.ranks()).isEqualTo(ranks);
  }

  /** The number of projects that stand strictly before it. */
  private static int rank(Bids list, ProjectId project) {
    if (!list.ranked()) {
      return 0;
    }
    int ranked = list.projects().size() - list.blanks();
    ProjectId first =
        list.ties().stream()
            .filter(tie -> tie.projects().contains(project))
            .map(tie -> tie.projects().get(0))
            .findFirst()
            .orElse(project);
    return Math.min(ranked, list.projects().indexOf(first));
  }

  private static Cohort smaller(Cohort cohort, Random random) {
    List<InternId> interns =
        cohort.interns().stream().map(Intern::id).filter(it -> random.nextInt(5) == 0).toList();
    List<ProjectId> projects =
        cohort.projects().stream().map(Project::id).filter(it -> random.nextInt(5) == 0).toList();
    return cohort.withoutInterns(interns).withoutProjects(projects);
  }

  private static Map<InternId, ProjectId> places(Allocation allocation) {
    Map<InternId, ProjectId> places = new HashMap<>();
    allocation.matches().forEach(match -> places.put(match.intern(), match.project()));
    return places;
  }

  private static Set<InternId> ids(Cohort cohort) {
    Set<InternId> ids = new HashSet<>();
    cohort.interns().forEach(intern -> ids.add(intern.id()));
    return ids;
  }
}
