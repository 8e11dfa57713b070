package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;

/**
 * Preference lists and nothing else, on the way to a cohort: interns who list projects, projects
 * with seats that list interns, and supervisors with a limit over their projects who may list
 * interns too. That is hospital/residents and student-project allocation, in keys.
 *
 * <pre>{@code
 * PreferenceLists lists = PreferenceLists.of("ghent");
 * lists.intern("ada").then("api", "map");
 * lists.intern("ben").then("api").thenTied("map", "web"); // likes these two the same
 * lists.project("api", 1).then("ben", "ada");
 * lists.project("map", 2, "kim");                         // kim's list holds for it
 * lists.project("web", 1, "kim");
 * lists.supervisor("kim", 2).thenTied("ada", "ben");      // takes 2 over both
 * Cohort cohort = lists.cohort();
 * }</pre>
 *
 * <p>Nothing is checked but each key by itself: {@link Cohort#validate} finds everything that is
 * wrong with all lists at once. Its paths count in the order of the calls: {@code /bids/2} is the
 * list of the third intern; {@code /hostRankings} holds the lists of projects and then those of
 * supervisors, without those who gave none. Not safe for use by several threads.
 */
public final class PreferenceLists {
  private final HostId host;
  private final List<Entry> interns = new ArrayList<>();
  private final List<Entry> projects = new ArrayList<>();
  private final List<Entry> supervisors = new ArrayList<>();

  private PreferenceLists(HostId host) {
    this.host = host;
  }

  /**
   * Begins with no list at all.
   *
   * @param host the key of the organisation that offers the projects
   * @return the lists, so far none
   * @throws IllegalArgumentException if the key is blank or has white space at its ends
   */
  public static PreferenceLists of(String host) {
    return new PreferenceLists(HostId.of(host));
  }

  /**
   * Adds an intern, who so far lists nothing.
   *
   * @param key the intern's key
   * @return the intern's list, to be filled with projects
   */
  public Entry intern(String key) {
    return added(interns, new Entry(InternId.of(key).value(), 0, Optional.empty()));
  }

  /**
   * Adds a project without a supervisor. Without a list it takes nobody.
   *
   * @param key the project's key
   * @param seats how many interns it takes, 0 or more
   * @return the project's list, to be filled with interns
   */
  public Entry project(String key, int seats) {
    return added(projects, new Entry(ProjectId.of(key).value(), seats, Optional.empty()));
  }

  /**
   * Adds a project of a supervisor. Without a list of its own that of the supervisor holds; with
   * one, an intern must be on both.
   *
   * @param key the project's key
   * @param seats how many interns it takes, 0 or more
   * @param supervisor the supervisor's key
   * @return the project's list, to be filled with interns
   */
  public Entry project(String key, int seats, String supervisor) {
    Optional<SupervisorId> above = Optional.of(SupervisorId.of(supervisor));
    return added(projects, new Entry(ProjectId.of(key).value(), seats, above));
  }

  /**
   * Adds a supervisor. Without a list those of the projects hold alone.
   *
   * @param key the supervisor's key
   * @param maxInterns how many interns the supervisor takes over all projects, 0 or more
   * @return the supervisor's list, to be filled with interns
   */
  public Entry supervisor(String key, int maxInterns) {
    return added(
        supervisors, new Entry(SupervisorId.of(key).value(), maxInterns, Optional.empty()));
  }

  private static Entry added(List<Entry> entries, Entry entry) {
    entries.add(entry);
    return entry;
  }

  /** One list, which is filled from the top down. */
  public static final class Entry {
    private final String key;
    private final int capacity;
    private final Optional<SupervisorId> supervisor;
    private final List<String[]> tiers = new ArrayList<>();

    private Entry(String key, int capacity, Optional<SupervisorId> supervisor) {
      this.key = key;
      this.capacity = capacity;
      this.supervisor = supervisor;
    }

    /**
     * Adds keys below those added so far, each better than the next.
     *
     * @param keys the keys of projects on an intern's list, of interns on any other, best first
     * @return this list
     */
    public Entry then(String... keys) {
      Objects.requireNonNull(keys, "PreferenceLists.keys");
      for (String one : keys) {
        thenTied(one);
      }
      return this;
    }

    /**
     * Adds keys below those added so far, all liked the same.
     *
     * @param keys the keys of projects on an intern's list, of interns on any other
     * @return this list
     */
    public Entry thenTied(String... keys) {
      Objects.requireNonNull(keys, "PreferenceLists.keys");
      for (String one : keys) {
        InternId.of(one); // all keys are made alike
      }
      if (keys.length > 0) {
        tiers.add(keys.clone());
      }
      return this;
    }

    private Bids bids() {
      List<ProjectId> listed = new ArrayList<>();
      List<Bids.Tie> ties = new ArrayList<>();
      for (String[] tier : tiers) {
        List<ProjectId> tied = Arrays.stream(tier).map(ProjectId::of).toList();
        listed.addAll(tied);
        if (tied.size() > 1) {
          ties.add(new Bids.Tie(tied));
        }
      }
      return new Bids(InternId.of(key), listed, true, ties);
    }

    private HostRanking ranking(HostSideId party) {
      HostRanking.Builder ranking =
          HostRanking.builder().party(party).unlisted(HostRanking.Unlisted.UNACCEPTABLE);
      tiers.forEach(ranking::thenTied);
      return ranking.build();
    }
  }

  /**
   * Returns a cohort of these lists. Whoever is not on the list of the other side is not acceptable
   * under {@code MatchingPolicy.preferenceLists()}.
   *
   * @return the cohort, not yet validated
   * @throws IllegalArgumentException if a project has a negative number of seats, or a supervisor a
   *     negative limit
   */
  public Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder().addHost(HostOrganization.builder().id(host).build());
    for (Entry entry : interns) {
      cohort.addIntern(Intern.builder().id(entry.key).build()).addBids(entry.bids());
    }
    for (Entry entry : projects) {
      Project.Builder project = Project.builder().id(entry.key).host(host).seats(entry.capacity);
      cohort.addProject(project.supervisor(entry.supervisor).build());
      if (!entry.tiers.isEmpty()) {
        cohort.addHostRanking(entry.ranking(ProjectId.of(entry.key)));
      }
    }
    for (Entry entry : supervisors) {
      cohort.addSupervisor(Supervisor.builder().id(entry.key).maxInterns(entry.capacity).build());
      if (!entry.tiers.isEmpty()) {
        cohort.addHostRanking(entry.ranking(SupervisorId.of(entry.key)));
      }
    }
    return cohort.build();
  }
}
