package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.RefusedPair;
import org.openinternship.matching.result.UnfilledProject;
import org.openinternship.matching.result.UnplacedIntern;

/** The parts of a record agree with each other and with the cohort. */
class RecordProperties {

  @Property
  void matchesAndUnplaced_areAllInterns_inOrderOfTheirKeys(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    AllocationRecord record = record(cohort, RandomCohort.policy(seed, groupOrder));
    List<InternId> matched = record.matches().stream().map(Match::intern).toList();
    List<InternId> unplaced = record.unplaced().stream().map(UnplacedIntern::intern).toList();
    assertThat(matched).isSorted();
    assertThat(unplaced).isSorted();
    List<InternId> all = new ArrayList<>(matched);
    all.addAll(unplaced);
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            cohort.interns().stream().map(intern -> intern.id()).toList());
    assertThat(record.interns()).isEqualTo(all.size());
    assertThat(record.projects()).isEqualTo(cohort.projects().size());
  }

  @Property
  void profile_countsChoicesAndWhatIsNoneApart(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    AllocationRecord record =
        record(RandomCohort.small(seed), RandomCohort.policy(seed, groupOrder));
    List<Integer> choices =
        record.matches().stream()
            .filter(match -> match.origin() == MatchOrigin.RANKED_BID)
            .map(match -> match.choice().orElseThrow())
            .toList();
    int last = choices.stream().mapToInt(Integer::intValue).max().orElse(0);
    MatchProfile profile = record.profile();
    assertThat(profile.byChoice())
        .isEqualTo(
            IntStream.rangeClosed(1, last)
                .mapToObj(choice -> (int) choices.stream().filter(c -> c == choice).count())
                .toList());
    assertThat(profile.placedAt(last + 1)).isZero();
    assertThat(profile.unranked()).isEqualTo(count(record, MatchOrigin.UNRANKED_BID));
    assertThat(profile.suggested()).isEqualTo(count(record, MatchOrigin.SUGGESTION));
    assertThat(profile.pinned()).isEqualTo(count(record, MatchOrigin.AGREEMENT));
    assertThat(profile.matched()).isEqualTo(record.matches().size());
  }

  private static int count(AllocationRecord record, MatchOrigin origin) {
    return (int) record.matches().stream().filter(match -> match.origin() == origin).count();
  }

  @Property
  void unfilledAndCutoffs_areThoseOfTheDefinition(
      @ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    Map<InternId, ProjectId> places = StableMatchProperties.places(allocation);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    ByDefinition definition = new ByDefinition(wants);
    List<UnfilledProject> unfilled = new ArrayList<>();
    TreeSet<String> full = new TreeSet<>();
    for (ProjectId project : wants.projects()) {
      int taken = definition.below(places, project).size();
      if (taken < wants.limit(project)) {
        unfilled.add(new UnfilledProject(project, wants.limit(project), taken, false));
      }
      for (var party : wants.path(project)) {
        if ((party.equals(project) || wants.canBind(party))
            && definition.below(places, party).size() >= wants.limit(party)) {
          definition
              .worst(places, party)
              .ifPresent(
                  worst ->
                      full.add(
                          party
                              + " "
                              + wants.limit(party)
                              + " "
                              + wants.standing(worst, places.get(worst)).draw()));
        }
      }
    }
    assertThat(allocation.record().unfilled()).isEqualTo(unfilled);
    assertThat(allocation.record().cutoffs().stream().map(RecordProperties::text))
        .containsExactlyInAnyOrderElementsOf(full);
  }

  private static String text(Cutoff cutoff) {
    return cutoff.party() + " " + cutoff.seats() + " " + cutoff.lastIn().draw();
  }

  @Property
  void refusals_areWhatWasAskedForInVain(@ForAll long seed, @ForAll GroupOrder groupOrder) {
    Cohort cohort = RandomCohort.small(seed);
    MatchingPolicy policy = RandomCohort.policy(seed, groupOrder);
    Wants wants = new Wants(cohort, policy, new ScoreTable(seed));
    List<RefusedPair> refusals = new ArrayList<>();
    int pairs = 0;
    for (InternId intern : wants.interns()) {
      pairs += wants.list(intern).size();
      for (ProjectId project : wants.asked(intern)) {
        wants
            .against(intern, project)
            .ifPresent(reason -> refusals.add(new RefusedPair(intern, project, List.of(reason))));
      }
    }
    AllocationRecord record = record(cohort, policy);
    assertThat(record.refusals()).isEqualTo(refusals);
    assertThat(record.pairs()).isEqualTo(pairs);
  }

  private static AllocationRecord record(Cohort cohort, MatchingPolicy policy) {
    return MatchingEngine.of(policy).match(cohort).record();
  }
}
