package org.openinternship.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.term.Term;

/** Makes one random cohort and keeps the rules between its values. */
final class CohortMaker {
  /** A place for projects: a host, maybe a unit of it, maybe a supervisor for that place only. */
  private record Place(String host, String unit, String supervisor) {}

  private final Random random;
  private final ValueMaker values;
  private final Cohort.Builder cohort = Cohort.builder();
  private final List<Place> places = new ArrayList<>();
  private final List<String> mentors = new ArrayList<>();
  private final List<ProjectId> projects = new ArrayList<>();
  private final List<InternId> interns = new ArrayList<>();
  private final Map<ProjectId, List<HostSideId>> paths = new HashMap<>();
  private BidRules rules = BidRules.standard();

  CohortMaker(int interns, int projects, long seed) {
    random = new Random(seed);
    values = new ValueMaker(random);
    frame(projects);
    hosts(projects);
    mentors(projects);
    for (int i = 0; i < projects; i++) {
      Project project = project("p" + i);
      this.projects.add(project.id());
      cohort.addProject(project);
    }
    for (int i = 0; i < interns; i++) {
      this.interns.add(InternId.of("i" + i));
      cohort.addIntern(values.intern("i" + i));
    }
    Cohort soFar = cohort.build();
    HostTree tree = HostTree.of(soFar);
    soFar.projects().forEach(project -> paths.put(project.id(), tree.path(project)));
    Set<Veto> bids = bids();
    vetoes(bids);
    rankings();
    exclusions();
    projectRankings(new Random(~seed));
  }

  Cohort cohort() {
    Cohort unpinned = cohort.build();
    return unpinned.withPins(pins(unpinned));
  }

  private void frame(int projects) {
    if (random.nextInt(4) > 0) {
      cohort.term(Term.of("t", "2026-09-01", "2026-12-18"));
    }
    if (random.nextBoolean()) {
      int min = random.nextInt(1 + Math.min(2, projects));
      BidRules.Builder some = BidRules.builder().minBids(min).ranked(random.nextBoolean());
      if (random.nextBoolean()) {
        some.maxBids(min + random.nextInt(4));
      }
      if (random.nextBoolean()) {
        some.maxVetoes(random.nextInt(3));
      }
      rules = some.build();
      cohort.bidRules(rules);
    }
  }

  private void hosts(int projects) {
    boolean listHosts = random.nextInt(4) > 0;
    boolean listSupervisors = random.nextInt(4) > 0;
    for (int h = 0; h <= projects / 3; h++) {
      String host = "h" + h;
      places.add(new Place(host, null, null));
      places.add(new Place(host, null, supervisor("s" + h, listSupervisors)));
      if (!listHosts) {
        continue;
      }
      HostOrganization.Builder builder = HostOrganization.builder().id(host);
      values.fill(builder);
      for (int u = 0; u < random.nextInt(4); u++) {
        String unit = "h" + h + "u" + u;
        HostUnit.Builder below = HostUnit.builder().id(unit);
        values.fill(below);
        if (u > 0 && random.nextBoolean()) {
          below.parent("h" + h + "u" + random.nextInt(u));
        }
        builder.addUnit(below.build());
        places.add(new Place(host, unit, null));
        places.add(new Place(host, unit, supervisor("s" + unit, listSupervisors)));
      }
      cohort.addHost(builder.build());
    }
  }

  private String supervisor(String id, boolean list) {
    if (list) {
      cohort.addSupervisor(values.supervisor(id));
    }
    return id;
  }

  private void mentors(int projects) {
    boolean list = random.nextInt(4) > 0;
    for (int m = 0; m <= projects / 2; m++) {
      mentors.add("m" + m);
      if (list) {
        cohort.addMentor(values.mentor("m" + m));
      }
    }
  }

  private Project project(String id) {
    Project.Builder project = Project.builder().id(id);
    values.fill(project);
    Place place = values.one(places);
    project.host(place.host());
    if (place.unit() != null) {
      project.unit(place.unit());
    }
    if (place.supervisor() != null) {
      project.supervisor(place.supervisor());
    }
    values.some(mentors, 2).forEach(project::addMentor);
    return project.build();
  }

  /** Bids within the rules; returns them as pairs. */
  private Set<Veto> bids() {
    Set<Veto> pairs = new HashSet<>();
    for (InternId intern : interns) {
      if (random.nextInt(4) > 0) {
        int max = Math.min(rules.maxBids(), Math.min(projects.size(), 20));
        int count = rules.minBids() + random.nextInt(max - rules.minBids() + 1);
        List<ProjectId> list = values.exactly(projects, count);
        list.forEach(project -> pairs.add(new Veto(intern, project)));
        boolean ranked = rules.ranked() || random.nextBoolean();
        boolean tied = ranked && count > 1 && random.nextInt(4) == 0;
        List<Bids.Tie> ties =
            tied ? List.of(new Bids.Tie(list.subList(count - 2, count))) : List.of();
        int blanks = ranked && !tied && random.nextInt(3) == 0 ? random.nextInt(count + 1) : 0;
        cohort.addBids(new Bids(intern, list, ranked, ties, blanks));
      }
    }
    return pairs;
  }

  private void vetoes(Set<Veto> bids) {
    for (InternId intern : interns) {
      int left = Math.min(rules.maxVetoes(), random.nextInt(3));
      for (ProjectId project : values.some(projects, left)) {
        Veto veto = new Veto(intern, project);
        if (!bids.contains(veto)) {
          cohort.addVeto(veto);
        }
      }
    }
  }

  private void rankings() {
    Set<HostSideId> parties = new HashSet<>();
    for (ProjectId project : projects) {
      HostSideId party = random.nextInt(4) > 0 ? project : party(project);
      if (random.nextBoolean() && parties.add(party)) {
        List<InternId> named = values.some(interns, 8);
        HostRanking.Builder ranking = HostRanking.builder().party(party);
        int at = 0;
        while (at < named.size() && random.nextInt(6) > 0) {
          int end = Math.min(named.size(), at + 1 + random.nextInt(2));
          ranking.addTier(new HostRanking.Tier(named.subList(at, end)));
          at = end;
        }
        ranking.addAllUnacceptable(named.subList(at, named.size()));
        cohort.addHostRanking(ranking.unlisted(values.one(HostRanking.Unlisted.values())).build());
      }
    }
  }

  /** Some parties rank their projects, or a part of them. */
  private void projectRankings(Random random) {
    Map<HostSideId, List<ProjectId>> below = new LinkedHashMap<>();
    for (ProjectId project : projects) {
      for (HostSideId party : paths.get(project)) {
        below.computeIfAbsent(party, key -> new ArrayList<>()).add(project);
      }
    }
    below.forEach(
        (party, own) -> {
          if (random.nextInt(4) == 0) {
            ProjectRanking ranking = ProjectRanking.by(party);
            for (ProjectId project : own) {
              ranking = random.nextInt(4) > 0 ? ranking.then(project.value()) : ranking;
            }
            cohort.addProjectRanking(ranking);
          }
        });
  }

  /** Somebody above a project, or the project. */
  private HostSideId party(ProjectId id) {
    return values.one(paths.get(id));
  }

  private void exclusions() {
    Set<Exclusion> seen = new HashSet<>();
    for (InternId intern : values.some(interns, 3)) {
      if (!projects.isEmpty()) {
        Exclusion exclusion = new Exclusion(intern, party(values.one(projects)));
        if (seen.add(exclusion)) {
          cohort.addExclusion(exclusion);
        }
      }
    }
  }

  private List<Pin> pins(Cohort unpinned) {
    HostTree tree = HostTree.of(unpinned);
    Map<HostSideId, Integer> taken = new HashMap<>();
    Map<InternId, Pin> pins = new LinkedHashMap<>();
    Set<Exclusion> exclusions = new HashSet<>(unpinned.exclusions());
    for (InternId intern : values.some(interns, 3)) {
      if (projects.isEmpty()) {
        break;
      }
      Project project = values.one(unpinned.projects());
      List<HostSideId> path = tree.path(project);
      boolean fits =
          path.stream()
              .allMatch(
                  party ->
                      taken.getOrDefault(party, 0) < tree.limit(party).orElse(Integer.MAX_VALUE)
                          && !exclusions.contains(new Exclusion(intern, party)));
      if (fits) {
        path.forEach(party -> taken.merge(party, 1, Integer::sum));
        pins.put(intern, new Pin(intern, project.id()));
      }
    }
    return List.copyOf(pins.values());
  }
}
