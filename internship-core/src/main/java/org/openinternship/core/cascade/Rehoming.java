package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.cascade.CascadeChange.Move;
import org.openinternship.core.cascade.CascadeChange.Unplaced;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.id.Person;

/**
 * Finds new mentors by the rule of {@link CascadeChange}: a matching of orphans to mentors with
 * room, made larger along augmenting paths (Kuhn), so that its size is the largest possible. Takes
 * at most (orphans)² times the mentors of a level, sorting aside.
 */
final class Rehoming {
  private static final Duration DAY = Duration.ofDays(1);

  private final MentorCascade rest;
  private final Instant at;
  private final CascadePolicy policy;
  private final Map<Person, Desk> desks = new HashMap<>();

  /** A mentor while places are given. */
  private final class Desk {
    final CascadeMember mentor;
    final int order;
    final List<Orphan> taken = new ArrayList<>();
    int kept;
    Duration left;

    Desk(CascadeMember mentor, int order) {
      this.mentor = mentor;
      this.order = order;
      this.left = mentor.givesPerWeek();
    }

    int reports() {
      return kept + taken.size();
    }

    void take(Orphan orphan) {
      taken.add(orphan);
      left = left.minus(orphan.member().needsPerWeek());
    }

    void release(Orphan orphan) {
      taken.remove(orphan);
      left = left.plus(orphan.member().needsPerWeek());
    }

    Duration distance(Orphan orphan) {
      int seconds =
          mentor.zone().getRules().getOffset(at).getTotalSeconds()
              - orphan.member().zone().getRules().getOffset(at).getTotalSeconds();
      Duration apart = Duration.ofSeconds(Math.abs(seconds));
      // 13 hours ahead is 11 behind, on the day before.
      Duration other = DAY.minus(apart);
      return apart.compareTo(other) < 0 ? apart : other;
    }
  }

  Rehoming(MentorCascade rest, Instant at, CascadePolicy policy) {
    this.rest = rest;
    this.at = at;
    this.policy = policy;
  }

  CascadeChange place(List<Orphan> orphans) {
    open(orphans);
    List<Orphan> left = new ArrayList<>();
    for (Orphan orphan : orphans) {
      if (!seat(orphan, new HashSet<>())) {
        left.add(orphan);
      }
    }
    Map<Person, Person> mentors = new HashMap<>();
    for (Desk desk : desks.values()) {
      desk.taken.forEach(orphan -> mentors.put(orphan.person(), desk.mentor.person()));
    }
    List<Move> moves = new ArrayList<>();
    for (Orphan orphan : orphans) {
      Person mentor = mentors.get(orphan.person());
      if (mentor != null) {
        moves.add(new Move(orphan.person(), mentor));
      }
    }
    return new CascadeChange(
        rest, moves, left.stream().map(o -> new Unplaced(o.person(), why(o))).toList());
  }

  /** Counts whom every mentor has, without those who need a new one. */
  private void open(List<Orphan> orphans) {
    Set<Person> moving = new HashSet<>();
    orphans.forEach(orphan -> moving.add(orphan.person()));
    for (CascadeMember member : rest.members()) {
      desks.put(member.person(), new Desk(member, desks.size()));
    }
    for (CascadeMember member : rest.members()) {
      Optional<Desk> desk = member.mentor().map(desks::get);
      if (desk.isPresent() && !moving.contains(member.person())) {
        desk.get().kept++;
        desk.get().left = desk.get().left.minus(member.needsPerWeek());
      }
    }
  }

  /** Gives somebody a mentor, if need be by moving others on; each mentor is asked once. */
  private boolean seat(Orphan orphan, Set<Desk> asked) {
    List<Desk> near = near(orphan);
    for (Desk desk : near) {
      if (desk.reports() < policy.mostReports()) {
        desk.take(orphan);
        return true;
      }
    }
    for (Desk desk : near) {
      if (asked.add(desk)) {
        for (Orphan other : List.copyOf(desk.taken)) {
          desk.release(other);
          desk.take(orphan);
          if (seat(other, asked)) {
            return true;
          }
          desk.release(orphan);
          desk.take(other);
        }
      }
    }
    return false;
  }

  /** Those near enough on the level above, the best first. */
  private List<Desk> near(Orphan orphan) {
    Duration need = orphan.member().needsPerWeek();
    return above(orphan).stream()
        .filter(desk -> desk.distance(orphan).compareTo(policy.farthestZone()) <= 0)
        .sorted(
            Comparator.<Desk, Boolean>comparing(
                    desk -> !orphan.hoped().equals(Optional.of(desk.mentor.person())))
                .thenComparing(desk -> desk.left.compareTo(need) < 0)
                .thenComparing(desk -> desk.distance(orphan))
                .thenComparing(Desk::reports)
                .thenComparing(desk -> desk.order))
        .toList();
  }

  private List<Desk> above(Orphan orphan) {
    String level = levelAbove(orphan);
    return rest.tree().at(level).stream().map(desks::get).toList();
  }

  private String levelAbove(Orphan orphan) {
    return rest.levels().get(rest.levels().indexOf(orphan.member().level()) - 1);
  }

  private Reason why(Orphan orphan) {
    List<Desk> near = near(orphan);
    return near.isEmpty()
        ? Reason.of(
            ReasonCode.NO_MENTOR_NEAR,
            levelAbove(orphan),
            policy.farthestZone().toMinutes(),
            orphan.person())
        : Reason.of(
            ReasonCode.NO_MENTOR_WITH_ROOM,
            near.size(),
            levelAbove(orphan),
            orphan.person(),
            policy.mostReports());
  }
}
