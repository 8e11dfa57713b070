package org.openinternship.core.cascade;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;

/** Cascades for tests. */
final class Team {
  static final Instant AUTUMN = Instant.parse("2026-10-01T12:00:00Z");

  /** The documented cascade of a VSFS team. */
  static final List<String> VSFS =
      List.of(
          "supervisor",
          "executive officer",
          "leadership team",
          "department heads",
          "division officers",
          "interns");

  private static final List<String> ZONES =
      List.of(
          "Africa/Dakar",
          "Europe/Berlin",
          "America/New_York",
          "America/Los_Angeles",
          "Asia/Kolkata",
          "Asia/Tokyo",
          "Pacific/Auckland");

  private Team() {}

  static CascadeMember member(String person, int level, String mentor, String zone) {
    return CascadeMember.builder()
        .person(person(person))
        .level(VSFS.get(level))
        .mentor(Optional.ofNullable(mentor).map(Team::person))
        .zone(zone)
        .givesPerWeek(Duration.ofHours(12))
        .build();
  }

  static CascadeMember member(String person, int level, String mentor) {
    return member(person, level, mentor, "Africa/Dakar");
  }

  /** Keys that begin with s are supervisors, all others interns, who mentor each other at VSFS. */
  static PersonId person(String id) {
    return id.startsWith("s") ? SupervisorId.of(id) : InternId.of(id);
  }

  static MentorCascade of(CascadeMember... members) {
    return MentorCascade.of(VSFS, List.of(members));
  }

  /** A sound cascade with at most {@code span} reports each, on 3 to 6 levels. */
  static MentorCascade random(Random random, int size, int span) {
    List<String> levels = VSFS.subList(0, 3 + random.nextInt(VSFS.size() - 2));
    List<CascadeMember> members = new ArrayList<>();
    int[] reports = new int[size];
    for (int i = 0; i < size; i++) {
      int above = -1;
      for (int tries = 0; i > 0 && above < 0 && tries < 50; tries++) {
        int candidate = random.nextInt(members.size());
        boolean lowest = members.get(candidate).level().equals(levels.get(levels.size() - 1));
        above = lowest || reports[candidate] == span ? -1 : candidate;
      }
      if (i > 0 && above < 0) {
        break;
      }
      int level = i == 0 ? 0 : levels.indexOf(members.get(above).level()) + 1;
      if (i > 0) {
        reports[above]++;
      }
      members.add(
          member(
                  i == 0 ? "s" : "i" + i,
                  level,
                  i == 0 ? null : members.get(above).person().value(),
                  ZONES.get(random.nextInt(ZONES.size())))
              .withGivesPerWeek(Duration.ofHours(random.nextInt(15)))
              .withNeedsPerWeek(Duration.ofMinutes(30 + random.nextInt(90))));
    }
    return MentorCascade.of(levels, members);
  }

  /** The documented cascade, with as many members as the program had interns in 2012. */
  static MentorCascade vsfs(int interns) {
    List<CascadeMember> members = new ArrayList<>();
    members.add(member("s", 0, null));
    members.add(member("x", 1, "s"));
    int[] widths = {5, 13, 39, interns - 58};
    List<String> above = List.of("x");
    for (int i = 0; i < widths.length; i++) {
      List<String> here = new ArrayList<>();
      for (int k = 0; k < widths[i]; k++) {
        here.add("l" + (i + 2) + "-" + k);
        members.add(member(here.get(k), i + 2, above.get(k % above.size())));
      }
      above = here;
    }
    return MentorCascade.of(VSFS, members);
  }
}
