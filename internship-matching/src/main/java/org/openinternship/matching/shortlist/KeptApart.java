package org.openinternship.matching.shortlist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.HostTree;

/**
 * The vetoes and exclusions of a cohort. A veto keeps an intern from a project, an exclusion from
 * all that stands below a party; both are parties on a project's path. Immutable.
 */
final class KeptApart {
  private final HostTree tree;

  /** From whom each intern is kept apart; who is kept apart from nobody is not there. */
  private final Map<InternId, Set<HostParty>> parties = new HashMap<>();

  /** The same for the interns at their places. */
  private final List<Set<HostParty>> partiesAt;

  /** The places of the projects below each party that somebody is kept apart from. */
  private final Map<HostParty, List<Integer>> below = new HashMap<>();

  KeptApart(Cohort cohort, List<Intern> interns, List<Project> projects) {
    tree = HostTree.of(cohort);
    cohort.vetoes().forEach(veto -> add(veto.intern(), veto.project()));
    cohort.exclusions().forEach(exclusion -> add(exclusion.intern(), exclusion.party()));
    partiesAt =
        interns.stream().map(intern -> parties.getOrDefault(intern.id(), Set.of())).toList();
    for (int i = 0; i < projects.size() && !below.isEmpty(); i++) {
      for (HostParty party : tree.path(projects.get(i))) {
        List<Integer> places = below.get(party);
        if (places != null) {
          places.add(i);
        }
      }
    }
  }

  private void add(InternId intern, HostParty party) {
    parties.computeIfAbsent(intern, key -> new HashSet<>()).add(party);
    below.computeIfAbsent(party, key -> new ArrayList<>());
  }

  /** The places of the projects that an intern is kept apart from. */
  IntPredicate projectsFor(InternId intern) {
    BitSet places = new BitSet();
    for (HostParty party : parties.getOrDefault(intern, Set.of())) {
      below.getOrDefault(party, List.of()).forEach(places::set);
    }
    return places::get;
  }

  /** The places of the interns that a project, of the cohort or not, is kept apart from. */
  IntPredicate internsFor(Project project) {
    List<HostParty> path = tree.path(project);
    return place -> {
      Set<HostParty> from = partiesAt.get(place);
      return !from.isEmpty() && path.stream().anyMatch(from::contains);
    };
  }
}
