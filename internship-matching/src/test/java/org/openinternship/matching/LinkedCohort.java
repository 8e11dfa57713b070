package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.mechanism.JointDeferredAcceptance;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * A small cohort in which some are linked, and what blocks whom by the text of the definitions.
 * Shares no code with the library.
 */
record LinkedCohort(Cohort cohort, JointBlocking blocking) {
  static LinkedCohort random(long seed) {
    Random random = new Random(seed);
    List<String> projects = new ArrayList<>();
    Cohort.Builder cohort = Cohort.builder();
    List<String> interns = new ArrayList<>();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      interns.add("i" + i);
      cohort.addIntern(Intern.builder().id("i" + i).build());
    }
    for (int p = 1 + random.nextInt(3); p > 0; p--) {
      projects.add("p" + p);
      cohort.addProject(Project.builder().id("p" + p).host("h").seats(random.nextInt(3)).build());
      List<String> order = new ArrayList<>(interns);
      Collections.shuffle(order, random);
      HostRanking.Builder ranking = HostRanking.builder().project("p" + p);
      order.subList(random.nextInt(2), order.size()).forEach(ranking::then);
      cohort.addHostRanking(ranking.build());
    }
    int linked = 0;
    while (linked + 2 <= interns.size() && (linked == 0 || random.nextBoolean())) {
      int size = linked + 3 <= interns.size() && random.nextInt(4) == 0 ? 3 : 2;
      cohort.addLink(link(interns.subList(linked, linked + size), projects, random));
      linked += size;
    }
    for (String intern : interns.subList(linked, interns.size())) {
      List<String> list = new ArrayList<>(projects);
      Collections.shuffle(list, random);
      cohort.addBids(
          intern, list.subList(0, random.nextInt(list.size() + 1)).toArray(String[]::new));
    }
    return new LinkedCohort(cohort.build(), List.of(JointBlocking.values()).get(random.nextInt(2)));
  }

  private static LinkedInterns link(List<String> members, List<String> projects, Random random) {
    LinkedInterns link = LinkedInterns.of(members.toArray(String[]::new));
    Set<Set<RankedPair>> seen = new HashSet<>();
    for (int c = random.nextInt(5); c > 0; c--) {
      List<RankedPair> places = new ArrayList<>();
      for (String member : members) {
        if (random.nextInt(5) > 0) {
          places.add(RankedPair.of(member, projects.get(random.nextInt(projects.size()))));
        }
      }
      if (!places.isEmpty() && seen.add(new HashSet<>(places))) {
        link = link.then(places.toArray(RankedPair[]::new));
      }
    }
    return link;
  }

  MatchingPolicy policy() {
    return MatchingPolicy.preferenceLists().withMechanism(JointDeferredAcceptance.by(blocking));
  }

  List<InternId> order(ProjectId project) {
    return cohort.hostRankings().stream()
        .filter(it -> it.party().equals(project))
        .flatMap(it -> it.tiers().stream())
        .flatMap(it -> it.interns().stream())
        .toList();
  }

  private boolean isOpen(ProjectId project, InternId intern) {
    return cohort.project(project).seats() > 0 && order(project).contains(intern);
  }

  boolean isConsidered(LinkedInterns.JointChoice choice) {
    return choice.places().stream().allMatch(it -> isOpen(it.project(), it.intern()));
  }

  /** Which choice those who are linked have; the number of choices for none. */
  static int choice(LinkedInterns link, Map<InternId, ProjectId> places) {
    Map<InternId, ProjectId> theirs = new HashMap<>(places);
    theirs.keySet().retainAll(link.interns());
    for (int c = 0; c < link.choices().size(); c++) {
      if (map(link.choices().get(c)).equals(theirs)) {
        return c;
      }
    }
    return theirs.isEmpty() ? link.choices().size() : -1;
  }

  private static Map<InternId, ProjectId> map(LinkedInterns.JointChoice choice) {
    Map<InternId, ProjectId> map = new HashMap<>();
    choice.places().forEach(it -> map.put(it.intern(), it.project()));
    return map;
  }

  /** What blocks: {@code intern project} of single interns, {@code intern+intern 2} of choices. */
  Set<String> blocks(Map<InternId, ProjectId> places) {
    Set<String> blocks = new HashSet<>();
    for (Bids bids : cohort.bids()) {
      for (ProjectId project : bids.projects()) {
        if (project.equals(places.get(bids.intern()))) {
          break;
        }
        if (isOpen(project, bids.intern())
            && wouldHave(project, List.of(bids.intern()), roster(project, places))) {
          blocks.add(bids.intern() + " " + project);
        }
      }
    }
    for (LinkedInterns link : cohort.links()) {
      int had = choice(link, places);
      for (int c = 0; c < had; c++) {
        if (isConsidered(link.choices().get(c)) && blocks(link, c, places)) {
          blocks.add(name(link, c));
        }
      }
    }
    return blocks;
  }

  static String name(LinkedInterns link, int choice) {
    return link.interns() + " " + (choice + 1);
  }

  private boolean blocks(LinkedInterns link, int choice, Map<InternId, ProjectId> places) {
    Map<InternId, ProjectId> wanted = map(link.choices().get(choice));
    for (ProjectId project : new HashSet<>(wanted.values())) {
      List<InternId> sent =
          link.interns().stream().filter(it -> project.equals(wanted.get(it))).toList();
      List<InternId> held = new ArrayList<>(roster(project, places));
      held.removeAll(sent);
      if (blocking == JointBlocking.LEFT_SEATS_SERVE) {
        held.removeAll(link.interns());
      }
      if (!wouldHave(project, sent, held)) {
        return false;
      }
    }
    return true;
  }

  private List<InternId> roster(ProjectId project, Map<InternId, ProjectId> places) {
    return order(project).stream().filter(it -> project.equals(places.get(it))).toList();
  }

  private boolean wouldHave(ProjectId project, List<InternId> coming, List<InternId> held) {
    List<InternId> best =
        order(project).stream()
            .filter(it -> coming.contains(it) || held.contains(it))
            .limit(cohort.project(project).seats())
            .toList();
    return best.containsAll(coming);
  }

  /** Every way to seat people that nobody is made to take. */
  List<Map<InternId, ProjectId>> all() {
    List<Map<InternId, ProjectId>> all = new ArrayList<>(List.of(Map.of()));
    for (Bids bids : cohort.bids()) {
      List<Map<InternId, ProjectId>> options = new ArrayList<>(List.of(Map.of()));
      bids.projects().stream()
          .filter(it -> isOpen(it, bids.intern()))
          .forEach(it -> options.add(Map.of(bids.intern(), it)));
      all = with(all, options);
    }
    for (LinkedInterns link : cohort.links()) {
      List<Map<InternId, ProjectId>> options = new ArrayList<>(List.of(Map.of()));
      link.choices().stream().filter(this::isConsidered).forEach(it -> options.add(map(it)));
      all = with(all, options);
    }
    return all.stream().filter(this::fits).toList();
  }

  private boolean fits(Map<InternId, ProjectId> places) {
    return cohort.projects().stream().allMatch(it -> roster(it.id(), places).size() <= it.seats());
  }

  private static List<Map<InternId, ProjectId>> with(
      List<Map<InternId, ProjectId>> all, List<Map<InternId, ProjectId>> options) {
    List<Map<InternId, ProjectId>> more = new ArrayList<>();
    for (Map<InternId, ProjectId> one : all) {
      for (Map<InternId, ProjectId> option : options) {
        Map<InternId, ProjectId> both = new HashMap<>(one);
        both.putAll(option);
        more.add(both);
      }
    }
    return more;
  }
}
