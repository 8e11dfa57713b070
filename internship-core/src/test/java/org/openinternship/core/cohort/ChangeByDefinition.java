package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/** One change, carried out list by list as the Javadoc says. */
final class ChangeByDefinition {
  private ChangeByDefinition() {}

  static Cohort after(Cohort cohort, CohortChange change) {
    if (change instanceof CohortChange.InternLeaves it) {
      return without(cohort, it.intern());
    } else if (change instanceof CohortChange.InternJoins it) {
      return cohort.withInterns(set(cohort.interns(), Intern::id, it.intern()));
    } else if (change instanceof CohortChange.InternChanges it) {
      return cohort.withInterns(set(cohort.interns(), Intern::id, it.intern()));
    } else if (change instanceof CohortChange.ProjectLeaves it) {
      return without(cohort, it.project());
    } else if (change instanceof CohortChange.ProjectJoins it) {
      return cohort.withProjects(set(cohort.projects(), Project::id, it.project()));
    } else if (change instanceof CohortChange.ProjectChanges it) {
      return cohort.withProjects(set(cohort.projects(), Project::id, it.project()));
    } else if (change instanceof CohortChange.SeatsChange it) {
      Project now = cohort.project(it.project()).withSeats(it.seats());
      return cohort.withProjects(set(cohort.projects(), Project::id, now));
    } else if (change instanceof CohortChange.BidsChange it) {
      return cohort.withBids(set(cohort.bids(), Bids::intern, it.bids()));
    } else if (change instanceof CohortChange.BidsLeave it) {
      return cohort.withBids(
          cohort.bids().stream().filter(bids -> !bids.intern().equals(it.intern())).toList());
    } else if (change instanceof CohortChange.LinkChanges it) {
      return cohort.withLinks(set(cohort.links(), link -> Set.copyOf(link.interns()), it.link()));
    } else if (change instanceof CohortChange.LinkLeaves it) {
      return cohort.withLinks(
          cohort.links().stream().filter(link -> !link.interns().contains(it.intern())).toList());
    } else if (change instanceof CohortChange.RankingChanges it) {
      return cohort.withHostRankings(set(cohort.hostRankings(), HostRanking::party, it.ranking()));
    } else if (change instanceof CohortChange.RankingLeaves it) {
      return cohort.withHostRankings(
          cohort.hostRankings().stream().filter(by -> !by.party().equals(it.party())).toList());
    } else if (change instanceof CohortChange.ProjectRankingChanges it) {
      return cohort.withProjectRankings(
          set(cohort.projectRankings(), ProjectRanking::party, it.ranking()));
    } else if (change instanceof CohortChange.ProjectRankingLeaves it) {
      return cohort.withProjectRankings(
          cohort.projectRankings().stream().filter(by -> !by.party().equals(it.party())).toList());
    } else if (change instanceof CohortChange.PinJoins it) {
      return cohort.withPins(set(cohort.pins(), Pin::intern, it.pin()));
    } else if (change instanceof CohortChange.PinLifts it) {
      return cohort.withPins(
          cohort.pins().stream().filter(pin -> !pin.intern().equals(it.intern())).toList());
    } else if (change instanceof CohortChange.InternDeclines it) {
      return cohort.withDeclinedOffers(
          set(cohort.declinedOffers(), Function.identity(), it.offer()));
    } else if (change instanceof CohortChange.ReserveChanges it) {
      return cohort.withReserves(
          set(
              cohort.reserves(),
              reserve -> List.of(reserve.project(), reserve.category()),
              it.reserve()));
    } else if (change instanceof CohortChange.MembershipChanges it) {
      return cohort.withMemberships(
          set(cohort.memberships(), CategoryMembership::intern, it.membership()));
    } else if (change instanceof CohortChange.HostJoins it) {
      return cohort.withHosts(set(cohort.hosts(), HostOrganization::id, it.host()));
    } else if (change instanceof CohortChange.SupervisorJoins it) {
      return cohort.withSupervisors(set(cohort.supervisors(), Supervisor::id, it.supervisor()));
    } else if (change instanceof CohortChange.MentorJoins it) {
      return cohort.withMentors(set(cohort.mentors(), Mentor::id, it.mentor()));
    }
    throw new AssertionError("a kind of change without a definition: " + change);
  }

  /** In the place of the first with its key, or last. */
  private static <K, V> List<V> set(List<V> all, Function<V, K> key, V value) {
    List<V> now = new ArrayList<>(all);
    int place = all.stream().map(key).toList().indexOf(key.apply(value));
    if (place < 0) {
      now.add(value);
    } else {
      now.set(place, value);
    }
    return now;
  }

  private static Cohort without(Cohort cohort, InternId gone) {
    List<LinkedInterns> links = new ArrayList<>();
    List<Bids> more = new ArrayList<>();
    for (LinkedInterns link : cohort.links()) {
      List<InternId> left = link.interns().stream().filter(it -> !it.equals(gone)).toList();
      List<List<RankedPair>> choices = new ArrayList<>();
      for (LinkedInterns.JointChoice choice : link.choices()) {
        List<RankedPair> rest = new ArrayList<>(choice.places());
        rest.removeIf(it -> it.intern().equals(gone));
        if (!rest.isEmpty() && choices.stream().noneMatch(it -> sameSet(it, rest))) {
          choices.add(rest);
        }
      }
      if (left.size() == link.interns().size()) {
        links.add(link);
      } else if (left.size() > 1) {
        links.add(
            new LinkedInterns(left, choices.stream().map(LinkedInterns.JointChoice::new).toList()));
      } else if (Stream.concat(cohort.bids().stream(), more.stream())
          .noneMatch(it -> it.intern().equals(left.get(0)))) {
        List<ProjectId> column =
            choices.stream().flatMap(List::stream).map(RankedPair::project).distinct().toList();
        more.add(new Bids(left.get(0), column, true));
      }
    }
    Cohort unlinked = withoutWishes(cohort, gone).withLinks(links);
    return unlinked.withBids(Stream.concat(unlinked.bids().stream(), more.stream()).toList());
  }

  private static boolean sameSet(List<RankedPair> one, List<RankedPair> other) {
    return Set.copyOf(one).equals(Set.copyOf(other));
  }

  private static Cohort withoutWishes(Cohort cohort, InternId gone) {
    return Cohort.builder()
        .from(cohort)
        .interns(cohort.interns().stream().filter(it -> !it.id().equals(gone)).toList())
        .bids(cohort.bids().stream().filter(it -> !it.intern().equals(gone)).toList())
        .vetoes(cohort.vetoes().stream().filter(it -> !it.intern().equals(gone)).toList())
        .hostRankings(cohort.hostRankings().stream().map(it -> it.without(Set.of(gone))).toList())
        .pins(cohort.pins().stream().filter(it -> !it.intern().equals(gone)).toList())
        .exclusions(cohort.exclusions().stream().filter(it -> !it.intern().equals(gone)).toList())
        .declinedOffers(
            cohort.declinedOffers().stream().filter(it -> !it.intern().equals(gone)).toList())
        .memberships(cohort.memberships().stream().filter(it -> !it.intern().equals(gone)).toList())
        .build();
  }

  private static Cohort without(Cohort cohort, ProjectId gone) {
    List<Project> left = cohort.projects().stream().filter(it -> !it.id().equals(gone)).toList();
    Set<HostSideId> unheardOf =
        named(cohort.projects().stream().filter(it -> it.id().equals(gone)).toList());
    unheardOf.removeAll(named(left));
    unheardOf.removeAll(listed(cohort));
    unheardOf.add(gone);
    return Cohort.builder()
        .from(cohort)
        .projects(left)
        .bids(cohort.bids().stream().map(it -> it.without(Set.of(gone))).toList())
        .vetoes(cohort.vetoes().stream().filter(it -> !it.project().equals(gone)).toList())
        .hostRankings(
            cohort.hostRankings().stream()
                .filter(it -> !unheardOf.contains(it.party()))
                .map(it -> it.withoutProjects(Set.of(gone)))
                .toList())
        .projectRankings(
            cohort.projectRankings().stream()
                .filter(it -> !unheardOf.contains(it.party()))
                .map(it -> it.without(Set.of(gone)))
                .toList())
        .pins(cohort.pins().stream().filter(it -> !it.project().equals(gone)).toList())
        .exclusions(
            cohort.exclusions().stream().filter(it -> !unheardOf.contains(it.party())).toList())
        .declinedOffers(
            cohort.declinedOffers().stream().filter(it -> !it.project().equals(gone)).toList())
        .reserves(cohort.reserves().stream().filter(it -> !it.project().equals(gone)).toList())
        .links(cohort.links().stream().map(it -> without(it, gone)).toList())
        .build();
  }

  private static LinkedInterns without(LinkedInterns link, ProjectId gone) {
    List<LinkedInterns.JointChoice> left = new ArrayList<>(link.choices());
    left.removeIf(choice -> choice.places().stream().anyMatch(it -> it.project().equals(gone)));
    return new LinkedInterns(link.interns(), left);
  }

  private static Set<HostSideId> named(Collection<Project> projects) {
    Set<HostSideId> named = new HashSet<>();
    for (Project project : projects) {
      named.add(project.host());
      named.addAll(project.mentors());
      project.supervisor().ifPresent(named::add);
      project.unit().ifPresent(named::add);
    }
    return named;
  }

  private static Set<HostSideId> listed(Cohort cohort) {
    Set<HostSideId> listed = new HashSet<>();
    for (HostOrganization host : cohort.hosts()) {
      listed.add(host.id());
      host.units().stream().map(HostUnit::id).forEach(listed::add);
    }
    cohort.supervisors().forEach(it -> listed.add(it.id()));
    cohort.mentors().forEach(it -> listed.add(it.id()));
    return listed;
  }
}
