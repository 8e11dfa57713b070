package org.openinternship.core.cohort;

import java.util.List;
import java.util.function.Function;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/**
 * A cohort while it is changed. Nothing that names whoever leaves is looked for then, but for who
 * is linked with them: it goes when the cohort is made, all at once, if it was there before they
 * left.
 */
final class CohortLists {
  private final Cohort before;
  private final Mentions mentions;
  private final Withdrawal withdrawal = new Withdrawal();
  private final ListDraft<HostId, HostOrganization> hosts;
  private final ListDraft<SupervisorId, Supervisor> supervisors;
  private final ListDraft<MentorId, Mentor> mentors;
  private final ListDraft<Veto, Veto> vetoes;
  private final ListDraft<Exclusion, Exclusion> exclusions;

  final ListDraft<ProjectId, Project> projects;
  final ListDraft<InternId, Intern> interns;
  final ListDraft<InternId, Bids> bids;
  final LinkDraft links;
  final ListDraft<HostSideId, HostRanking> rankings;
  final ListDraft<HostSideId, ProjectRanking> projectRankings;
  final ListDraft<InternId, Pin> pins;
  final ListDraft<DeclinedOffer, DeclinedOffer> declinedOffers;
  final ListDraft<SeatReserve, SeatReserve> reserves;
  final ListDraft<InternId, CategoryMembership> memberships;

  /** The number of the change that is being made. */
  int now = 1;

  CohortLists(Cohort before) {
    this.before = before;
    mentions = new Mentions(before);
    hosts = staying(before.hosts(), HostOrganization::id);
    supervisors = staying(before.supervisors(), Supervisor::id);
    mentors = staying(before.mentors(), Mentor::id);
    projects = new ListDraft<>(before.projects(), Project::id, withdrawal::restOf);
    interns = new ListDraft<>(before.interns(), Intern::id, withdrawal::restOf);
    bids = new ListDraft<>(before.bids(), Bids::intern, withdrawal::restOf);
    vetoes = new ListDraft<>(before.vetoes(), it -> it, withdrawal::restOf);
    rankings = new ListDraft<>(before.hostRankings(), HostRanking::party, withdrawal::restOf);
    projectRankings =
        new ListDraft<>(before.projectRankings(), ProjectRanking::party, withdrawal::restOf);
    pins = new ListDraft<>(before.pins(), Pin::intern, withdrawal::restOf);
    exclusions = new ListDraft<>(before.exclusions(), it -> it, withdrawal::restOf);
    declinedOffers = new ListDraft<>(before.declinedOffers(), it -> it, withdrawal::restOf);
    links = new LinkDraft(before.links(), withdrawal);
    reserves = new ListDraft<>(before.reserves(), SeatReserve::key, withdrawal::restOf);
    memberships =
        new ListDraft<>(before.memberships(), CategoryMembership::intern, withdrawal::restOf);
  }

  private static <K, V> ListDraft<K, V> staying(List<V> before, Function<V, K> key) {
    return new ListDraft<>(before, key, (value, since) -> value);
  }

  /** Takes an intern out; the last one of a link has bids of their own from then on. */
  void takeOut(InternId intern) {
    List<LinkDraft.Slot> linked = links.leave(intern);
    withdrawal.add(intern, now);
    for (LinkDraft.Slot slot : linked) {
      Bids alone = slot.bidsOfLast();
      if (alone != null && bids.get(alone.intern()) == null) {
        bids.put(alone, now);
      }
    }
  }

  /** Takes a project out, and the parties of which only it told. */
  void takeOut(ProjectId id) {
    List<Project> gone = projects.all(id);
    withdrawal.add(id, now);
    for (Project project : gone) {
      mentions.remove(Mentions.by(project)).forEach(party -> withdrawal.add(party, now));
    }
  }

  void put(Project project) {
    Project old = projects.get(project.id());
    if (old != null) {
      mentions.remove(Mentions.by(old));
    }
    mentions.add(Mentions.by(project));
    projects.put(project, now);
  }

  void put(HostOrganization host) {
    HostOrganization old = hosts.get(host.id());
    if (old != null) {
      mentions.remove(Mentions.by(old));
    }
    mentions.add(Mentions.by(host));
    hosts.put(host, now);
  }

  void put(Supervisor supervisor) {
    if (supervisors.get(supervisor.id()) == null) {
      mentions.add(List.of(supervisor.id()));
    }
    supervisors.put(supervisor, now);
  }

  void put(Mentor mentor) {
    if (mentors.get(mentor.id()) == null) {
      mentions.add(List.of(mentor.id()));
    }
    mentors.put(mentor, now);
  }

  /** The cohort as it is now; a list that is the same as before is the same object. */
  Cohort cohort() {
    boolean whole = withdrawal.isEmpty();
    return before
        .withHosts(hosts.values(true))
        .withSupervisors(supervisors.values(true))
        .withMentors(mentors.values(true))
        .withProjects(projects.values(whole))
        .withInterns(interns.values(whole))
        .withBids(bids.values(whole))
        .withVetoes(vetoes.values(whole))
        .withHostRankings(rankings.values(whole))
        .withProjectRankings(projectRankings.values(whole))
        .withPins(pins.values(whole))
        .withExclusions(exclusions.values(whole))
        .withDeclinedOffers(declinedOffers.values(whole))
        .withReserves(reserves.values(whole))
        .withMemberships(memberships.values(whole))
        .withLinks(links.values(whole));
  }
}
