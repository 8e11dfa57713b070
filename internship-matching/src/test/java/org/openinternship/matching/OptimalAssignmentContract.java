package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.ProcedureReason;

/** What every optimal assignment keeps: its reasons against all assignments of the cohort. */
abstract class OptimalAssignmentContract extends MechanismContract {

  /** What counts, lower is better, one after the other. */
  abstract List<Long> values(long placed, SortedMap<Integer, Long> profile, int ranks);

  @Override
  boolean isTrueOfProcedure(
      Wants wants,
      Map<InternId, ProjectId> places,
      InternId intern,
      ProjectId project,
      Reason reason) {
    ByProcedure told = new ByProcedure(wants, places, reason);
    boolean last = wants.comesLast(intern);
    List<Map<InternId, ProjectId>> with =
        new ByDefinition(wants)
            .assignments().stream()
                .filter(all -> project.equals(all.get(intern)))
                .filter(all -> !last || isSameOfFirst(wants, places, all))
                .toList();
    boolean anyLast =
        wants.interns().stream().anyMatch(it -> wants.comesLast(it) && !wants.asked(it).isEmpty());
    if (reason.code() == ProcedureReason.FEWER_WOULD_HAVE_A_PLACE) {
      assertThat(anyLast).isFalse();
    } else if (reason.code() == ProcedureReason.FEWER_WHO_ASKED_WOULD_HAVE_A_PLACE) {
      assertThat(anyLast && !last).isTrue();
    } else if (reason.code() == ProcedureReason.LEFT_NO_PLACE) {
      assertThat(last).isTrue();
    }
    if (reason.code() == ProcedureReason.LEFT_NO_PLACE) {
      return with.isEmpty();
    }
    if (reason.code() == ProcedureReason.AS_GOOD_WITH_THE_PAIR) {
      return with.stream()
          .anyMatch(all -> values(told, last, all).equals(values(told, last, places)));
    }
    if (reason.code() == ProcedureReason.OBJECTIVE_WOULD_BE_WORSE
        && reason.argument("objective").equals("list-order")) {
      return with.stream()
          .filter(all -> values(told, last, all).equals(values(told, last, places)))
          .allMatch(
              all -> tied(told, last, all) - tied(told, last, places) >= reason.number("loss"));
    }
    return with.stream()
        .allMatch(
            all -> {
              List<Long> now = values(told, last, places);
              List<Long> then = values(told, last, all);
              int k = 0;
              while (k < now.size() && now.get(k).equals(then.get(k))) {
                k++;
              }
              // Worse at a level before the one that is told is worse, too.
              return k < now.size() && then.get(k) > now.get(k);
            });
  }

  private static boolean isSameOfFirst(
      Wants wants, Map<InternId, ProjectId> places, Map<InternId, ProjectId> other) {
    return wants.interns().stream()
        .filter(intern -> !wants.comesLast(intern))
        .allMatch(intern -> Objects.equals(places.get(intern), other.get(intern)));
  }

  private List<Long> values(ByProcedure told, boolean last, Map<InternId, ProjectId> places) {
    TreeMap<Integer, Long> profile = new TreeMap<>();
    int ranks = 0;
    for (InternId intern : told.wants().interns()) {
      if (told.wants().pins().containsKey(intern) || told.wants().comesLast(intern) != last) {
        continue;
      }
      for (ProjectId listed : told.wants().list(intern)) {
        ranks = Math.max(ranks, told.choice(intern, listed));
      }
      if (places.containsKey(intern)) {
        profile.merge(told.choice(intern, places.get(intern)), 1L, Long::sum);
      }
    }
    return values(profile.values().stream().mapToLong(n -> n).sum(), profile, ranks);
  }

  private static long tied(ByProcedure told, boolean last, Map<InternId, ProjectId> places) {
    long tied = 0;
    for (InternId intern : told.wants().interns()) {
      ProjectId has = places.get(intern);
      if (has == null
          || told.wants().pins().containsKey(intern)
          || told.wants().comesLast(intern) != last) {
        continue;
      }
      for (ProjectId listed : told.wants().list(intern)) {
        if (listed.equals(has)) {
          break;
        }
        tied += told.choice(intern, listed) == told.choice(intern, has) ? 1 : 0;
      }
    }
    return tied;
  }
}
