package org.openinternship.core.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.PersonId;

/**
 * The members of a cascade by their keys, and the reports of each. Of several members with one key
 * the first counts. Built in time proportional to the number of members; never changes.
 */
final class CascadeTree {
  private final Map<PersonId, CascadeMember> members = new LinkedHashMap<>();
  private final Map<PersonId, List<PersonId>> reports = new HashMap<>();
  private final Map<String, List<PersonId>> levels = new HashMap<>();
  private @Nullable PersonId top;

  CascadeTree(List<CascadeMember> all) {
    for (CascadeMember member : all) {
      if (members.putIfAbsent(member.person(), member) == null) {
        add(member);
      }
    }
  }

  private void add(CascadeMember member) {
    PersonId person = member.person();
    levels.computeIfAbsent(member.level(), key -> new ArrayList<>()).add(person);
    if (member.mentor().isPresent()) {
      reports.computeIfAbsent(member.mentor().get(), key -> new ArrayList<>()).add(person);
    } else if (top == null) {
      top = person;
    }
  }

  @Nullable CascadeMember find(PersonId person) {
    return members.get(person);
  }

  CascadeMember member(PersonId person) {
    CascadeMember member = members.get(person);
    if (member == null) {
      throw new IllegalArgumentException(
          "MentorCascade: %s is not in the cascade. Maybe they have left".formatted(person));
    }
    return member;
  }

  /** Returns each member once, in the order given. */
  Iterable<CascadeMember> members() {
    return members.values();
  }

  List<PersonId> reports(PersonId mentor) {
    return reports.getOrDefault(mentor, List.of());
  }

  List<PersonId> at(String level) {
    return levels.getOrDefault(level, List.of());
  }

  /** Returns the first person without a mentor. */
  @Nullable PersonId top() {
    return top;
  }

  /** Returns the mentor, their mentor, and so on, until one is missing or comes again. */
  Set<PersonId> above(PersonId person) {
    Set<PersonId> path = new LinkedHashSet<>();
    CascadeMember member = members.get(person);
    while (member != null && member.mentor().isPresent()) {
      PersonId mentor = member.mentor().get();
      member = members.get(mentor);
      if (member == null || mentor.equals(person) || !path.add(mentor)) {
        break;
      }
    }
    return path;
  }

  /** Returns everybody on a way down from the top, with the person at the top. */
  Set<PersonId> reachable() {
    Set<PersonId> found = new LinkedHashSet<>();
    List<PersonId> open = new ArrayList<>();
    if (top != null) {
      found.add(top);
      open.add(top);
    }
    for (int i = 0; i < open.size(); i++) {
      for (PersonId report : reports(open.get(i))) {
        if (found.add(report)) {
          open.add(report);
        }
      }
    }
    return found;
  }
}
