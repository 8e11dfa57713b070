package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.ReasonCode;

/** Ways to break a cohort that has no errors, each with the one code that must report it. */
enum CohortDefect {
  INTERN_TWICE(
      GeneralReason.DUPLICATE_ID, c -> last(c.interns(), x -> c.withInterns(plus(c.interns(), x)))),
  PROJECT_TWICE(
      GeneralReason.DUPLICATE_ID,
      c ->
          last(
              c.projects(), x -> c.withProjects(plus(c.projects(), x.withTitle("another title"))))),
  HOST_TWICE(
      GeneralReason.DUPLICATE_ID,
      c -> last(c.hosts(), x -> c.withHosts(plus(c.hosts(), x.withUnits())))),
  UNIT_TWICE(
      GeneralReason.DUPLICATE_ID,
      c ->
          last(
              withUnits(c),
              x ->
                  c.withHosts(
                      replaced(c.hosts(), x, x.withUnits(plus(x.units(), x.units().get(0))))))),
  SUPERVISOR_TWICE(
      GeneralReason.DUPLICATE_ID,
      c -> last(c.supervisors(), x -> c.withSupervisors(plus(c.supervisors(), x)))),
  MENTOR_TWICE(
      GeneralReason.DUPLICATE_ID, c -> last(c.mentors(), x -> c.withMentors(plus(c.mentors(), x)))),
  STRANGE_HOST(
      GeneralReason.UNKNOWN_ID,
      c ->
          lastProject(
              unnamed(c),
              x -> !c.hosts().isEmpty() && x.unit().isEmpty() && x.supervisor().isEmpty(),
              x -> x.withHost(HostId.of("strange")))),
  STRANGE_UNIT(
      GeneralReason.UNKNOWN_ID,
      c ->
          lastProject(
              unnamed(c),
              x -> x.supervisor().isEmpty(),
              x -> x.withUnit(HostUnitId.of("strange")))),
  STRANGE_SUPERVISOR(
      GeneralReason.UNKNOWN_ID,
      c ->
          lastProject(
              unnamed(c),
              x -> !c.supervisors().isEmpty(),
              x -> x.withSupervisor(SupervisorId.of("strange")))),
  STRANGE_MENTOR(
      GeneralReason.UNKNOWN_ID,
      c ->
          lastProject(
              c,
              x -> !c.mentors().isEmpty() && !x.mentors().contains(MentorId.of("strange")),
              x -> x.withMentors(plus(x.mentors(), MentorId.of("strange"))))),
  STRANGE_PARENT(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              withUnits(c),
              x ->
                  c.withHosts(
                      replaced(
                          c.hosts(),
                          x,
                          x.withUnits(
                              plus(x.units(), unit("a new one", HostUnitId.of("strange")))))))),
  PARENT_ELSEWHERE(
      CohortReason.PARENT_OF_OTHER_HOST,
      c ->
          last(
              withUnits(c),
              x -> {
                HostUnit strange = unit("a new one", x.units().get(0).id());
                HostOrganization other =
                    HostOrganization.builder().id("other").addUnit(strange).build();
                return c.withHosts(plus(c.hosts(), other));
              })),
  OWN_PARENT(
      CohortReason.UNIT_CYCLE,
      c ->
          last(
              c.hosts(),
              x ->
                  c.withHosts(
                      replaced(
                          c.hosts(),
                          x,
                          x.withUnits(
                              plus(x.units(), unit("a new one", HostUnitId.of("a new one")))))))),
  UNIT_ELSEWHERE(
      CohortReason.UNIT_OF_OTHER_HOST,
      c ->
          last(
              withUnits(c),
              x ->
                  c.withProjects(
                          plus(
                              c.projects(),
                              Project.builder()
                                  .id("new")
                                  .host("other")
                                  .unit(x.units().get(0).id())
                                  .build()))
                      .withHosts(plus(c.hosts(), HostOrganization.builder().id("other").build())))),
  STRANGE_BIDDER(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.bids(),
              x -> c.withBids(plus(c.bids(), new Bids(strange(), x.projects(), x.ranked()))))),
  STRANGE_BID(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.bids(),
              CohortDefect::bidsAtAll,
              x -> {
                List<ProjectId> projects = new ArrayList<>(x.projects());
                projects.set(0, ProjectId.of("strange"));
                return c.withBids(
                    replaced(c.bids(), x, new Bids(x.intern(), projects, x.ranked())));
              })),
  TWO_LISTS(BidReason.SECOND_BID_LIST, c -> last(c.bids(), x -> c.withBids(plus(c.bids(), x)))),
  BID_TWICE(
      BidReason.DUPLICATE_BID,
      c ->
          last(
              c.bids(),
              CohortDefect::bidsAtAll,
              x ->
                  c.withBids(
                      replaced(
                          c.bids(),
                          x,
                          new Bids(
                              x.intern(), plus(x.projects(), x.projects().get(0)), x.ranked()))))),
  FEW_BIDS(
      BidReason.TOO_FEW_BIDS,
      c ->
          last(
              c.bids(),
              x ->
                  rules(
                      c.withBids(x), BidRules.builder().minBids(x.projects().size() + 1).build()))),
  MANY_BIDS(
      BidReason.TOO_MANY_BIDS,
      c ->
          last(
              c.bids(),
              CohortDefect::bidsAtAll,
              x ->
                  rules(
                      c.withBids(x), BidRules.builder().maxBids(x.projects().size() - 1).build()))),
  UNRANKED(
      BidReason.BIDS_NOT_RANKED,
      c ->
          last(c.bids(), x -> !x.ranked(), x -> rules(c, BidRules.builder().ranked(true).build()))),
  MANY_VETOES(
      BidReason.TOO_MANY_VETOES,
      c -> last(c.vetoes(), x -> rules(c, BidRules.builder().maxVetoes(0).build()))),
  VETO_TWICE(GeneralReason.REPEATED, c -> last(c.vetoes(), x -> c.withVetoes(plus(c.vetoes(), x)))),
  STRANGE_VETO(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.projects(),
              x ->
                  rules(c, BidRules.standard())
                      .withVetoes(plus(c.vetoes(), new Veto(strange(), x.id()))))),
  VETOED_BID(
      BidReason.BID_AND_VETO,
      c ->
          last(
              c.bids(),
              CohortDefect::bidsAtAll,
              x ->
                  rules(c, BidRules.standard())
                      .withVetoes(plus(c.vetoes(), new Veto(x.intern(), x.projects().get(0)))))),
  TWO_RANKINGS(
      CohortReason.SECOND_RANKING,
      c -> last(c.hostRankings(), x -> c.withHostRankings(plus(c.hostRankings(), x)))),
  STRANGE_RANKING(
      GeneralReason.UNKNOWN_ID,
      c ->
          Optional.of(
              c.withHostRankings(
                  plus(c.hostRankings(), HostRanking.builder().supervisor("strange").build())))),
  STRANGE_RANKED(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.hostRankings(),
              x ->
                  c.withHostRankings(
                      replaced(
                          c.hostRankings(),
                          x,
                          HostRanking.builder().from(x).then("strange").build())))),
  STRANGE_UNACCEPTABLE(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.hostRankings(),
              x ->
                  c.withHostRankings(
                      replaced(
                          c.hostRankings(),
                          x,
                          HostRanking.builder().from(x).addUnacceptable(strange()).build())))),
  IN_TWO_TIERS(
      CohortReason.RANKED_TWICE,
      c ->
          last(
              c.hostRankings(),
              x -> !x.tiers().isEmpty(),
              x ->
                  c.withHostRankings(
                      replaced(
                          c.hostRankings(),
                          x,
                          HostRanking.builder().from(x).addTier(x.tiers().get(0)).build())))),
  RANKED_BUT_UNACCEPTABLE(
      CohortReason.RANKED_AND_UNACCEPTABLE,
      c ->
          last(
              c.hostRankings(),
              x -> !x.tiers().isEmpty(),
              x ->
                  c.withHostRankings(
                      replaced(
                          c.hostRankings(),
                          x,
                          HostRanking.builder()
                              .from(x)
                              .addAllUnacceptable(x.tiers().get(0).interns())
                              .build())))),
  PAIRS_BESIDE_INTERNS(
      CohortReason.RANKS_INTERNS_AND_PAIRS,
      c ->
          lastOfProject(
              c,
              x -> !x.tiers().isEmpty(),
              (x, own) -> pair(x, x.tiers().get(0).interns().get(0), own))),
  PAIR_TWICE(
      CohortReason.PAIR_RANKED_TWICE,
      c ->
          lastOfProject(
              c,
              x -> !c.interns().isEmpty(),
              (x, own) -> {
                InternId intern = c.interns().get(0).id();
                return pair(pair(x.withTiers().withUnacceptable(), intern, own), intern, own);
              })),
  STRANGE_PAIR(
      GeneralReason.UNKNOWN_ID,
      c -> lastOfProject(c, x -> true, (x, own) -> pair(x.withTiers(), strange(), own))),
  PAIR_ON_STRANGE_PROJECT(
      GeneralReason.UNKNOWN_ID,
      c ->
          lastOfProject(
              c,
              x -> !c.interns().isEmpty(),
              (x, own) ->
                  pair(
                      x.withTiers().withUnacceptable(),
                      c.interns().get(0).id(),
                      ProjectId.of("strange")))),
  PAIR_ON_ANOTHER_PROJECT(
      CohortReason.RANKS_PROJECT_OF_OTHERS,
      c ->
          lastOfProject(
              c,
              x -> others(c, x.party()).findAny().isPresent() && !c.interns().isEmpty(),
              (x, own) ->
                  pair(
                      x.withTiers().withUnacceptable(),
                      c.interns().get(0).id(),
                      others(c, own).findFirst().orElseThrow()))),
  TWO_RANKINGS_OF_PROJECTS(
      CohortReason.SECOND_PROJECT_RANKING,
      c -> last(c.projectRankings(), x -> c.withProjectRankings(plus(c.projectRankings(), x)))),
  STRANGE_RANKING_OF_PROJECTS(
      GeneralReason.UNKNOWN_ID,
      c ->
          Optional.of(
              c.withProjectRankings(
                  plus(c.projectRankings(), ProjectRanking.bySupervisor("strange"))))),
  STRANGE_RANKED_PROJECT(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.projectRankings(),
              x -> c.withProjectRankings(replaced(c.projectRankings(), x, x.then("strange"))))),
  PROJECT_IN_TWO_TIERS(
      CohortReason.PROJECT_RANKED_TWICE,
      c ->
          last(
              c.projectRankings(),
              x -> !x.tiers().isEmpty(),
              x ->
                  c.withProjectRankings(
                      replaced(
                          c.projectRankings(),
                          x,
                          x.then(x.tiers().get(0).projects().get(0).value()))))),
  STRANGE_PIN(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.interns(),
              intern -> c.pins().stream().noneMatch(pin -> pin.intern().equals(intern.id())),
              x -> c.withPins(plus(c.pins(), new Pin(x.id(), ProjectId.of("strange")))))),
  PIN_TWICE(GeneralReason.REPEATED, c -> last(c.pins(), x -> c.withPins(plus(c.pins(), x)))),
  TWO_PINS(
      CohortReason.SECOND_PIN,
      c ->
          last(
              c.pins(),
              x -> {
                Project other = Project.builder().id("new").host("h0").build();
                return c.withExclusions()
                    .withProjects(plus(c.projects(), other))
                    .withPins(plus(c.pins(), new Pin(x.intern(), other.id())));
              })),
  NO_SEAT_FOR_PIN(
      CohortReason.PINS_ABOVE_SEATS,
      c ->
          lastProject(
              c,
              x -> c.pins().stream().anyMatch(pin -> pin.project().equals(x.id())),
              x -> Project.builder().from(x).minInterns(OptionalInt.empty()).seats(0).build())),
  EXCLUDED_PIN(
      CohortReason.PIN_EXCLUDED,
      c ->
          last(
              c.pins(),
              x -> c.withExclusions(plus(c.exclusions(), new Exclusion(x.intern(), x.project()))))),
  EXCLUSION_TWICE(
      GeneralReason.REPEATED,
      c -> last(c.exclusions(), x -> c.withExclusions(plus(c.exclusions(), x)))),
  STRANGE_EXCLUSION(
      GeneralReason.UNKNOWN_ID,
      c ->
          last(
              c.interns(),
              x ->
                  c.withExclusions(
                      plus(c.exclusions(), new Exclusion(x.id(), HostId.of("strange"))))));

  @SuppressWarnings("ImmutableEnumChecker") // codes are enums
  private final ReasonCode code;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Cohort, Optional<Cohort>> change;

  CohortDefect(ReasonCode code, Function<Cohort, Optional<Cohort>> change) {
    this.code = code;
    this.change = change;
  }

  ReasonCode code() {
    return code;
  }

  /** The broken cohort; empty where the cohort has nothing to break in this way. */
  Optional<Cohort> of(Cohort cohort) {
    return change.apply(cohort);
  }

  /** The last ranking by a project itself. */
  private static Optional<Cohort> lastOfProject(
      Cohort cohort,
      Predicate<HostRanking> fits,
      BiFunction<HostRanking, ProjectId, HostRanking> change) {
    return last(
        cohort.hostRankings(),
        x -> x.party() instanceof ProjectId && fits.test(x),
        x ->
            cohort.withHostRankings(
                replaced(cohort.hostRankings(), x, change.apply(x, (ProjectId) x.party()))));
  }

  private static HostRanking pair(HostRanking ranking, InternId intern, ProjectId project) {
    return HostRanking.builder()
        .from(ranking)
        .thenTiedPairs(new RankedPair(intern, project))
        .build();
  }

  /** All projects may have one key by now. */
  private static Stream<ProjectId> others(Cohort cohort, HostSideId project) {
    return cohort.projects().stream().map(Project::id).filter(id -> !id.equals(project));
  }

  private static InternId strange() {
    return InternId.of("strange");
  }

  private static boolean bidsAtAll(Bids bids) {
    return !bids.projects().isEmpty();
  }

  /**
   * The cohort without what speaks of parties that may be there only because a project names them.
   */
  private static Cohort unnamed(Cohort cohort) {
    return cohort.withHostRankings().withExclusions().withPins();
  }

  private static List<HostOrganization> withUnits(Cohort cohort) {
    return cohort.hosts().stream().filter(host -> !host.units().isEmpty()).toList();
  }

  private static HostUnit unit(String id, HostUnitId parent) {
    return HostUnit.builder().id(id).parent(parent).build();
  }

  private static Cohort rules(Cohort cohort, BidRules rules) {
    return cohort.withBidRules(rules);
  }

  private static Optional<Cohort> lastProject(
      Cohort cohort, Predicate<Project> which, Function<Project, Project> change) {
    return last(
        cohort.projects(),
        which,
        project ->
            cohort
                .withProjectRankings() // which may not name what is another's now
                .withProjects(replaced(cohort.projects(), project, change.apply(project))));
  }

  private static <T> Optional<Cohort> last(List<T> values, Function<T, Cohort> change) {
    return last(values, value -> true, change);
  }

  private static <T> Optional<Cohort> last(
      List<T> values, Predicate<T> which, Function<T, Cohort> change) {
    return values.stream().filter(which).reduce((a, b) -> b).map(change);
  }

  private static <T> List<T> plus(List<T> values, T value) {
    List<T> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }

  private static <T> List<T> replaced(List<T> values, T old, T value) {
    return values.stream().map(each -> each == old ? value : each).toList();
  }
}
