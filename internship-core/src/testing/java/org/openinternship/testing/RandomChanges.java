package org.openinternship.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.CategoryMembership;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.LinkedInterns.JointChoice;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.cohort.SeatReserve;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;

/**
 * Random changes of every kind that can be carried out. Who joins has a key that was never used.
 */
public final class RandomChanges {
  private static final int KINDS = 23;

  private static final List<CategoryId> CATEGORIES =
      List.of(CategoryId.of("c0"), CategoryId.of("c1"));

  private final Random random;
  private final ValueMaker values;
  private int joined;

  /** Draws the same changes for the same seed and cohorts. */
  public RandomChanges(long seed) {
    random = new Random(seed);
    values = new ValueMaker(random);
  }

  /** A change after which a cohort without errors has none, and how it got there does not count. */
  public CohortChange valid(Cohort cohort) {
    for (int tries = 0; tries < 100; tries++) {
      CohortChange drawn = any(cohort);
      if (cohort.after(drawn).validate().of(Severity.ERROR).isEmpty()) {
        return drawn;
      }
    }
    throw new IllegalStateException("no change leaves this cohort without errors: " + cohort);
  }

  /** A change that can be carried out; the cohort may have errors after it. */
  public CohortChange any(Cohort cohort) {
    Optional<CohortChange> drawn = Optional.empty();
    while (drawn.isEmpty()) {
      drawn = draw(cohort, random.nextInt(KINDS));
    }
    return drawn.get();
  }

  private Optional<CohortChange> draw(Cohort cohort, int kind) {
    return switch (kind) {
      case 0 -> intern(cohort).map(CohortChange.InternLeaves::new);
      case 1 -> Optional.of(new CohortChange.InternJoins(values.intern("new-i" + joined++)));
      case 2 -> intern(cohort).map(id -> new CohortChange.InternChanges(values.intern(id.value())));
      case 3 -> project(cohort).map(it -> new CohortChange.ProjectLeaves(it.id()));
      case 4 ->
          Optional.of(
              new CohortChange.ProjectJoins(made(cohort, ProjectId.of("new-p" + joined++))));
      case 5 -> project(cohort).map(it -> new CohortChange.ProjectChanges(made(cohort, it.id())));
      case 6 -> project(cohort).map(this::seats);
      case 7 -> intern(cohort).map(id -> new CohortChange.BidsChange(bids(cohort, id)));
      case 8 -> one(cohort.bids()).map(bids -> new CohortChange.BidsLeave(bids.intern()));
      case 9 ->
          project(cohort).map(it -> new CohortChange.RankingChanges(ranking(cohort, party(it))));
      case 10 -> one(cohort.hostRankings()).map(it -> new CohortChange.RankingLeaves(it.party()));
      case 11 -> pin(cohort).map(CohortChange.PinJoins::new);
      case 12 -> one(cohort.pins()).map(pin -> new CohortChange.PinLifts(pin.intern()));
      case 13 ->
          pin(cohort)
              .map(pin -> new DeclinedOffer(pin.intern(), pin.project()))
              .map(CohortChange.InternDeclines::new);
      case 14 -> Optional.of(new CohortChange.HostJoins(host(cohort)));
      case 15 ->
          project(cohort)
              .flatMap(Project::supervisor)
              .map(id -> new CohortChange.SupervisorJoins(values.supervisor(id.value())));
      case 16 ->
          project(cohort)
              .flatMap(Project::supervisor)
              .map(id -> new CohortChange.ProjectRankingChanges(projects(cohort, id)));
      case 17 ->
          one(cohort.projectRankings())
              .map(it -> new CohortChange.ProjectRankingLeaves(it.party()));
      case 18 -> reserve(cohort).map(CohortChange.ReserveChanges::new);
      case 19 ->
          intern(cohort)
              .map(it -> new CategoryMembership(it, Set.copyOf(values.some(CATEGORIES, 2))))
              .map(CohortChange.MembershipChanges::new);
      case 20 -> one(cohort.links()).map(it -> new CohortChange.LinkChanges(link(cohort, it)));
      case 21 ->
          one(cohort.links()).map(it -> new CohortChange.LinkLeaves(values.one(it.interns())));
      default ->
          project(cohort)
              .flatMap(it -> one(it.mentors()))
              .map(id -> new CohortChange.MentorJoins(values.mentor(id.value())));
    };
  }

  private <T> Optional<T> one(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(values.one(all));
  }

  private Optional<InternId> intern(Cohort cohort) {
    return one(cohort.interns()).map(Intern::id);
  }

  private Optional<Project> project(Cohort cohort) {
    return one(cohort.projects()).map(it -> cohort.project(it.id())); // where two have the key
  }

  private Optional<Pin> pin(Cohort cohort) {
    return intern(cohort)
        .flatMap(intern -> project(cohort).map(project -> new Pin(intern, project.id())));
  }

  /** Where no project reserves any seat, none does: most mechanisms would refuse it. */
  private Optional<SeatReserve> reserve(Cohort cohort) {
    boolean none = cohort.reserves().stream().allMatch(it -> it.seats() == 0);
    return project(cohort)
        .map(
            it ->
                new SeatReserve(
                    it.id(), values.one(CATEGORIES), none ? 0 : random.nextInt(it.seats() + 1)));
  }

  /**
   * Other choices of those who are linked, or a link of others. Where nobody is linked, nobody will
   * be: most mechanisms would refuse them.
   */
  private LinkedInterns link(Cohort cohort, LinkedInterns known) {
    List<InternId> all = cohort.interns().stream().map(Intern::id).distinct().toList();
    List<InternId> others = values.some(all, 3);
    List<InternId> members = new ArrayList<>(others.size() > 1 ? others : known.interns());
    if (random.nextBoolean()) {
      members = new ArrayList<>(known.interns());
    }
    Collections.shuffle(members, random);
    Map<Set<RankedPair>, JointChoice> choices = new LinkedHashMap<>();
    for (int c = cohort.projects().isEmpty() ? 0 : random.nextInt(4); c > 0; c--) {
      List<RankedPair> places = new ArrayList<>();
      for (InternId member : members) {
        if (random.nextInt(4) > 0) {
          places.add(new RankedPair(member, values.one(cohort.projects()).id()));
        }
      }
      if (!places.isEmpty()) {
        choices.put(Set.copyOf(places), new JointChoice(places));
      }
    }
    return new LinkedInterns(members, List.copyOf(choices.values()));
  }

  private CohortChange seats(Project project) {
    int min = project.minInterns().orElse(0);
    return new CohortChange.SeatsChange(project.id(), min + random.nextInt(4));
  }

  /** A project in the place of another, at times of a supervisor of its own. */
  private Project made(Cohort cohort, ProjectId id) {
    Project.Builder made = Project.builder().id(id);
    values.fill(made);
    Optional<Project> like = project(cohort);
    if (like.isEmpty()) {
      return made.host(one(cohort.hosts()).map(HostOrganization::id).orElse(HostId.of("h0")))
          .build();
    }
    made.host(like.get().host()).addAllMentors(like.get().mentors());
    like.get().unit().ifPresent(made::unit);
    like.get().supervisor().ifPresent(made::supervisor);
    if (random.nextInt(4) == 0) {
      made.supervisor("own-" + random.nextInt(3));
    }
    return made.build();
  }

  private Bids bids(Cohort cohort, InternId intern) {
    List<ProjectId> all = cohort.projects().stream().map(Project::id).distinct().toList();
    List<ProjectId> list = values.some(all, 5);
    boolean ranked = cohort.bidRules().ranked() || random.nextBoolean();
    boolean tied = ranked && list.size() > 1 && random.nextInt(4) == 0;
    int blanks = ranked && random.nextInt(3) == 0 ? random.nextInt(list.size() + 1) : 0;
    return new Bids(
        intern,
        list,
        ranked,
        tied ? List.of(new Bids.Tie(list.subList(0, 2))) : List.of(),
        tied ? Math.min(blanks, list.size() - 2) : blanks);
  }

  private HostSideId party(Project project) {
    List<HostSideId> parties = new ArrayList<>(List.of(project.id(), project.host()));
    project.unit().ifPresent(parties::add);
    project.supervisor().ifPresent(parties::add);
    parties.addAll(project.mentors());
    return random.nextBoolean() ? project.id() : values.one(parties);
  }

  private HostRanking ranking(Cohort cohort, HostSideId party) {
    List<InternId> all = cohort.interns().stream().map(Intern::id).distinct().toList();
    List<InternId> named = values.some(all, 8);
    int acceptable = random.nextInt(named.size() + 1);
    HostRanking.Builder ranking = HostRanking.builder().party(party);
    for (InternId intern : named.subList(0, acceptable)) {
      ranking.then(intern.value());
    }
    return ranking
        .addAllUnacceptable(named.subList(acceptable, named.size()))
        .unlisted(values.one(HostRanking.Unlisted.values()))
        .build();
  }

  /** Some projects of a supervisor. */
  private ProjectRanking projects(Cohort cohort, SupervisorId by) {
    List<ProjectId> theirs =
        cohort.projects().stream()
            .filter(it -> it.supervisor().equals(Optional.of(by)))
            .map(Project::id)
            .distinct()
            .toList();
    List<String> some = values.some(theirs, 4).stream().map(ProjectId::value).toList();
    return ProjectRanking.by(by).then(some.toArray(String[]::new));
  }

  /** A host with another limit, or with fewer units, or a new one. */
  private HostOrganization host(Cohort cohort) {
    Optional<HostOrganization> known = one(cohort.hosts());
    if (known.isEmpty() || random.nextInt(4) == 0) {
      return HostOrganization.builder().id("h" + random.nextInt(3)).build();
    }
    HostOrganization host = known.get();
    return random.nextInt(4) == 0
        ? host.withUnits(host.units().subList(0, host.units().size() / 2))
        : host.withMaxInterns(random.nextInt(10));
  }
}
