package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.openinternship.core.cohort.CategoryMembership;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.SeatReserve;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.ReservedSeats;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.ReserveFilling;

/**
 * A small cohort of which projects reserve seats, and what comes of it by the text of the domain:
 * round by round everybody asks for the best project that has not turned them down, and each
 * project keeps whom it chooses, with every way to seat people on reserved seats tried. Shares no
 * code with the library.
 */
record ReservedCohort(Cohort cohort, ReserveFilling filling) {
  static ReservedCohort random(long seed) {
    Random random = new Random(seed);
    int categories = 1 + random.nextInt(3);
    List<String> interns = new ArrayList<>();
    List<String> projects = new ArrayList<>();
    Cohort.Builder cohort = Cohort.builder();
    for (int i = random.nextInt(7); i > 0; i--) {
      interns.add("i" + i);
      cohort.addIntern(Intern.builder().id("i" + i).build());
      List<String> some = new ArrayList<>();
      for (int c = 0; c < categories; c++) {
        if (random.nextInt(3) == 0) {
          some.add("c" + c);
        }
      }
      if (!some.isEmpty() || random.nextBoolean()) {
        cohort.addMembership("i" + i, some.toArray(String[]::new));
      }
    }
    for (int p = 1 + random.nextInt(3); p > 0; p--) {
      int seats = random.nextInt(4);
      projects.add("p" + p);
      cohort.addProject(Project.builder().id("p" + p).host("h").seats(seats).build());
      int left = seats;
      for (int c = 0; c < categories; c++) {
        int reserved = random.nextInt(left + 1);
        left -= reserved;
        if (reserved > 0 || random.nextInt(4) == 0) {
          cohort.addReserve("p" + p, "c" + c, reserved);
        }
      }
      List<String> order = new ArrayList<>(interns);
      Collections.shuffle(order, random);
      HostRanking.Builder ranking = HostRanking.builder().project("p" + p);
      order.forEach(ranking::then);
      cohort.addHostRanking(ranking.build());
    }
    for (String intern : interns) {
      List<String> list = new ArrayList<>(projects);
      Collections.shuffle(list, random);
      list = list.subList(0, random.nextInt(list.size() + 1));
      cohort.addBids(intern, list.toArray(String[]::new));
    }
    return new ReservedCohort(
        cohort.build(),
        new ReserveFilling(
            List.of(FillOrder.values()).get(random.nextInt(2)),
            List.of(UnfilledReserves.values()).get(random.nextInt(2))));
  }

  MatchingPolicy policy() {
    return MatchingPolicy.preferenceLists()
        .withMechanism(ReservedSeats.internProposing())
        .withReserves(filling);
  }

  Set<CategoryId> categories(InternId intern) {
    return cohort.memberships().stream()
        .filter(it -> it.intern().equals(intern))
        .findFirst()
        .map(CategoryMembership::categories)
        .orElse(Set.of());
  }

  /** The interns in the order of a project. */
  List<InternId> order(ProjectId project) {
    return cohort.hostRankings().stream()
        .filter(it -> it.party().equals(project))
        .flatMap(it -> it.tiers().stream())
        .flatMap(it -> it.interns().stream())
        .toList();
  }

  List<SeatReserve> reserves(ProjectId project) {
    return cohort.reserves().stream().filter(it -> it.project().equals(project)).toList();
  }

  Map<InternId, ProjectId> places() {
    Map<InternId, List<ProjectId>> left = new HashMap<>();
    cohort.bids().forEach(bids -> left.put(bids.intern(), new ArrayList<>(bids.projects())));
    Map<InternId, ProjectId> places = new HashMap<>();
    boolean again = true;
    while (again) {
      again = false;
      places.clear();
      left.forEach(
          (intern, list) -> {
            if (!list.isEmpty()) {
              places.put(intern, list.get(0));
            }
          });
      for (Project project : cohort.projects()) {
        List<InternId> asking =
            order(project.id()).stream().filter(it -> project.id().equals(places.get(it))).toList();
        List<InternId> kept = chosen(project, asking);
        for (InternId intern : asking) {
          if (!kept.contains(intern)) {
            left.getOrDefault(intern, List.of()).remove(project.id());
            again = true;
          }
        }
      }
    }
    return places;
  }

  private List<InternId> chosen(Project project, List<InternId> asking) {
    List<CategoryId> reserved = new ArrayList<>();
    reserves(project.id())
        .forEach(it -> reserved.addAll(Collections.nCopies(it.seats(), it.category())));
    int open = project.seats() - reserved.size();
    List<InternId> kept = new ArrayList<>();
    if (filling.order() == FillOrder.OPEN_FIRST) {
      kept.addAll(asking.subList(0, Math.min(open, asking.size())));
    }
    List<InternId> seated = new ArrayList<>();
    for (InternId intern : asking) {
      seated.add(intern);
      if (kept.contains(intern) || !canSit(seated, reserved)) {
        seated.remove(intern);
      }
    }
    kept.addAll(seated);
    int more = filling.order() == FillOrder.OPEN_FIRST ? 0 : open;
    if (filling.unfilled() == UnfilledReserves.REVERT) {
      more += reserved.size() - seated.size();
    }
    for (InternId intern : asking) {
      if (more > 0 && !kept.contains(intern)) {
        kept.add(intern);
        more--;
      }
    }
    return kept;
  }

  /** Tries every seat for the first of them, and then for the others. */
  private boolean canSit(List<InternId> interns, List<CategoryId> seats) {
    if (interns.isEmpty()) {
      return true;
    }
    for (CategoryId seat : Set.copyOf(seats)) {
      if (categories(interns.get(0)).contains(seat)) {
        List<CategoryId> rest = new ArrayList<>(seats);
        rest.remove(seat);
        if (canSit(interns.subList(1, interns.size()), rest)) {
          return true;
        }
      }
    }
    return false;
  }
}
