package org.openinternship.core.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.id.Person;

/**
 * The members of a cascade by their keys, and the reports of each. Of several members with one key
 * the first counts. Built in time proportional to the number of members; never changes.
 */
final class Tree {
  private final Map<Person, CascadeMember> members = new LinkedHashMap<>();
  private final Map<Person, List<Person>> reports = new HashMap<>();
  private final Map<String, List<Person>> levels = new HashMap<>();
  private @Nullable Person top;

  Tree(List<CascadeMember> all) {
    for (CascadeMember member : all) {
      if (members.putIfAbsent(member.person(), member) == null) {
        add(member);
      }
    }
  }

  private void add(CascadeMember member) {
    Person person = member.person();
    levels.computeIfAbsent(member.level(), key -> new ArrayList<>()).add(person);
    if (member.mentor().isPresent()) {
      reports.computeIfAbsent(member.mentor().get(), key -> new ArrayList<>()).add(person);
    } else if (top == null) {
      top = person;
    }
  }

  @Nullable CascadeMember find(Person person) {
    return members.get(person);
  }

  CascadeMember member(Person person) {
    CascadeMember member = members.get(person);
    if (member == null) {
      throw new IllegalArgumentException(
          "MentorCascade: %s is not in the cascade. Maybe they have left".formatted(person));
    }
    return member;
  }

  /** Each member once, in the order given. */
  Iterable<CascadeMember> members() {
    return members.values();
  }

  List<Person> reports(Person mentor) {
    return reports.getOrDefault(mentor, List.of());
  }

  List<Person> at(String level) {
    return levels.getOrDefault(level, List.of());
  }

  /** The first who has no mentor. */
  @Nullable Person top() {
    return top;
  }

  /** The mentor, their mentor, and so on; ends at whoever is not there or came before. */
  Set<Person> above(Person person) {
    Set<Person> path = new LinkedHashSet<>();
    CascadeMember member = members.get(person);
    while (member != null && member.mentor().isPresent()) {
      Person mentor = member.mentor().get();
      member = members.get(mentor);
      if (member == null || mentor.equals(person) || !path.add(mentor)) {
        break;
      }
    }
    return path;
  }

  /** Everybody on a way down from the top, the top included. */
  Set<Person> reachable() {
    Set<Person> found = new LinkedHashSet<>();
    List<Person> open = new ArrayList<>();
    if (top != null) {
      found.add(top);
      open.add(top);
    }
    for (int i = 0; i < open.size(); i++) {
      for (Person report : reports(open.get(i))) {
        if (found.add(report)) {
          open.add(report);
        }
      }
    }
    return found;
  }
}
