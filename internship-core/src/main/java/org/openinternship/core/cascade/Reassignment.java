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
import org.openinternship.core.cascade.CascadeChange.WithoutMentor;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.reason.Reason;

/**
 * The search for new mentors by the rule of {@link CascadeChange}: a matching of people without a
 * mentor to mentors with room, enlarged along augmenting paths (Kuhn) until it is as large as
 * possible. Takes time in proportion to the square of the number of people without a mentor, times
 * the mentors of a level, sorting aside.
 */
final class Reassignment {
  private static final Duration DAY = Duration.ofDays(1);

  private final MentorCascade rest;
  private final Optional<PersonId> leaver;
  private final Instant at;
  private final CascadeRules rules;
  private final Map<PersonId, PossibleMentor> mentors = new HashMap<>();

  /** Mentors from whom nobody can move on: a search that failed has asked them all. */
  private final Set<PossibleMentor> fullForInterns = new HashSet<>();

  private final Set<PossibleMentor> fullForOthers = new HashSet<>();
  private int movedOn;

  /** A mentor, with the room and the time that the assignments so far leave. */
  private final class PossibleMentor {
    final CascadeMember member;
    final int order;
    final List<Unassigned> assigned = new ArrayList<>();
    int kept;
    int keptInterns;
    final int offset;
    Duration left;

    PossibleMentor(CascadeMember member, int order) {
      this.member = member;
      this.offset = offset(member);
      this.order = order;
      this.left = member.givesPerWeek();
    }

    int reports() {
      return kept + assigned.size();
    }

    /** Tells whether one more intern would be too many of them. */
    boolean isFullOfInterns() {
      return member.maxInterns().isPresent()
          && keptInterns + assigned.stream().filter(Unassigned::isIntern).count()
              >= member.maxInterns().getAsInt();
    }

    boolean hasRoomFor(Unassigned person) {
      return reports() < rules.maxReports() && !(person.isIntern() && isFullOfInterns());
    }

    /** Returns those of whom one has to move on to make room for a person. */
    List<Unassigned> inTheWayOf(Unassigned person) {
      return person.isIntern() && isFullOfInterns()
          ? assigned.stream().filter(Unassigned::isIntern).toList()
          : List.copyOf(assigned);
    }

    void assign(Unassigned person) {
      assigned.add(person);
      left = left.minus(person.member().needsPerWeek());
    }

    void release(Unassigned person) {
      assigned.remove(person);
      left = left.plus(person.member().needsPerWeek());
    }

    Duration distance(int otherOffset) {
      Duration apart = Duration.ofSeconds(Math.abs(offset - otherOffset));
      // 13 hours ahead is 11 behind, on the day before.
      Duration other = DAY.minus(apart);
      return apart.compareTo(other) < 0 ? apart : other;
    }
  }

  Reassignment(MentorCascade rest, Optional<PersonId> leaver, Instant at, CascadeRules rules) {
    this.rest = rest;
    this.leaver = leaver;
    this.at = at;
    this.rules = rules;
  }

  CascadeChange propose(List<Unassigned> people) {
    countReports(people);
    List<WithoutMentor> without = new ArrayList<>();
    for (Unassigned person : people) {
      Set<PossibleMentor> full = person.isIntern() ? fullForInterns : fullForOthers;
      Set<PossibleMentor> asked = new HashSet<>(full);
      int before = movedOn;
      if (assign(person, asked)) {
        if (movedOn > before) { // others stand elsewhere now, so it is asked anew
          fullForInterns.clear();
          fullForOthers.clear();
        }
      } else {
        full.addAll(asked);
        without.add(new WithoutMentor(person.id(), why(person)));
      }
    }
    Map<PersonId, PersonId> found = new HashMap<>();
    for (PossibleMentor mentor : mentors.values()) {
      mentor.assigned.forEach(person -> found.put(person.id(), mentor.member.person()));
    }
    List<Move> moves = new ArrayList<>();
    for (Unassigned person : people) {
      PersonId mentor = found.get(person.id());
      if (mentor != null) {
        moves.add(new Move(person.id(), mentor, levelLeftOut(person, mentor)));
      }
    }
    return new CascadeChange(rest, leaver, moves, without);
  }

  private int offset(CascadeMember member) {
    return member.zone().getRules().getOffset(at).getTotalSeconds();
  }

  /** Counts the reports that every mentor keeps. */
  private void countReports(List<Unassigned> people) {
    Set<PersonId> moving = new HashSet<>();
    people.forEach(person -> moving.add(person.id()));
    for (CascadeMember member : rest.members()) {
      mentors.put(member.person(), new PossibleMentor(member, mentors.size()));
    }
    for (CascadeMember member : rest.members()) {
      Optional<PossibleMentor> mentor = member.mentor().map(mentors::get);
      if (mentor.isPresent() && !moving.contains(member.person())) {
        mentor.get().kept++;
        mentor.get().keptInterns += member.person() instanceof InternId ? 1 : 0;
        mentor.get().left = mentor.get().left.minus(member.needsPerWeek());
      }
    }
  }

  /** Gives a person a mentor, if need be by moving others on; asks each full mentor once. */
  private boolean assign(Unassigned person, Set<PossibleMentor> asked) {
    List<PossibleMentor> near = near(person);
    for (PossibleMentor mentor : near) {
      if (mentor.hasRoomFor(person)) {
        mentor.assign(person);
        return true;
      }
    }
    for (PossibleMentor mentor : near) {
      if (asked.add(mentor)) {
        for (Unassigned other : mentor.inTheWayOf(person)) {
          mentor.release(other);
          if (mentor.hasRoomFor(person)) {
            mentor.assign(person);
            if (assign(other, asked)) {
              movedOn++;
              return true;
            }
            mentor.release(person);
          }
          mentor.assign(other);
        }
      }
    }
    return false;
  }

  /** Returns the mentors on the next level above whose clocks are near enough, the best first. */
  private List<PossibleMentor> near(Unassigned person) {
    Duration need = person.member().needsPerWeek();
    int offset = offset(person.member());
    return rest.tree().at(levelAbove(person)).stream()
        .map(mentors::get)
        .filter(mentor -> mentor.distance(offset).compareTo(rules.maxClockDistance()) <= 0)
        .sorted(
            Comparator.<PossibleMentor, Boolean>comparing(
                    mentor -> !person.preferred().equals(Optional.of(mentor.member.person())))
                .thenComparing(mentor -> mentor.left.compareTo(need) < 0)
                .thenComparing(mentor -> mentor.distance(offset))
                .thenComparing(PossibleMentor::reports)
                .thenComparing(mentor -> mentor.order))
        .toList();
  }

  /** The nearest level above at which there is anybody. */
  private String levelAbove(Unassigned person) {
    int level = rest.levels().indexOf(person.member().level()) - 1;
    while (level > 0 && rest.tree().at(rest.levels().get(level)).isEmpty()) {
      level--;
    }
    return rest.levels().get(level);
  }

  private Optional<Reason> levelLeftOut(Unassigned person, PersonId mentor) {
    String next = rest.levels().get(rest.levels().indexOf(person.member().level()) - 1);
    String above = levelAbove(person);
    return above.equals(next)
        ? Optional.empty()
        : Optional.of(Reason.of(CascadeReason.NOBODY_AT_LEVEL, next, mentor, above, person.id()));
  }

  private Reason why(Unassigned person) {
    List<PossibleMentor> near = near(person);
    return near.isEmpty()
        ? Reason.of(
            CascadeReason.NO_MENTOR_NEAR,
            levelAbove(person),
            rules.maxClockDistance().toMinutes(),
            person.id())
        : Reason.of(
            CascadeReason.NO_MENTOR_WITH_ROOM,
            near.size(),
            levelAbove(person),
            person.id(),
            rules.maxReports());
  }
}
