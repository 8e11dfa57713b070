package org.openinternship.core.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;

/**
 * The life of a placement, written down day by day from what a placement promises: no runs of days,
 * no maps of changes, a line in a diary for each day. Days far from the plan are not written down.
 */
public final class Life {
  private enum Stage {
    PLANNED,
    ONBOARDING,
    ACTIVE,
    PAUSED,
    COMPLETED,
    TERMINATED
  }

  private final ZoneId zone;
  private final LocalDate first;
  private final LocalDate plannedLast;
  private final ExtensionRules rules;
  private final List<LocalDate> diary; // the days that are written down
  private final Map<LocalDate, SupervisorId> supervisor = new HashMap<>();
  private final Map<MentorId, TreeSet<LocalDate>> mentors = new LinkedHashMap<>();
  private final Map<LocalDate, Stage> evening = new HashMap<>(); // the stage at the end of a day
  private LocalDate last;
  private int shifted;
  private LocalDate pausedOn;
  private LocalDate startedOn;
  private LocalDate endedOn;
  private Stage stage = Stage.PLANNED;
  private Instant recordedTo = Instant.MIN;

  public Life(Placement plan) {
    zone = plan.zone();
    first = plan.plannedPeriod().first();
    plannedLast = plan.plannedPeriod().last();
    last = plannedLast;
    rules = plan.extensionRules();
    diary = first.minusDays(40).datesUntil(first.plusDays(500)).toList();
    diary.forEach(day -> supervisor.put(day, plan.firstSupervisor()));
    plan.firstMentors().forEach(mentor -> mentors.put(mentor, new TreeSet<>(diary)));
  }

  /** Takes an event if it is legal, or leaves everything as it was. */
  public boolean take(PlacementEvent event) {
    if (event.at().isBefore(recordedTo) || !legal(event)) {
      return false;
    }
    recordedTo = event.at();
    LocalDate today = day(event);
    if (event instanceof PlacementEvent.Onboarded) {
      stage = Stage.ONBOARDING;
    } else if (event instanceof PlacementEvent.Started) {
      stage = Stage.ACTIVE;
      startedOn = today;
    } else if (event instanceof PlacementEvent.Paused) {
      stage = Stage.PAUSED;
      pausedOn = today;
    } else if (event instanceof PlacementEvent.Resumed) {
      stage = Stage.ACTIVE;
      if (rules.pausesShiftEnd() && !pausedOn.isAfter(last)) {
        for (LocalDate day = pausedOn; day.isBefore(today); day = day.plusDays(1)) {
          last = last.plusDays(1);
          shifted++;
        }
      }
    } else if (event instanceof PlacementEvent.Extended extended) {
      last = extended.last();
    } else if (event instanceof PlacementEvent.Shortened shortened) {
      last = shortened.last();
    } else if (event instanceof PlacementEvent.SupervisorChanged changed) {
      from(changed.from()).forEach(day -> supervisor.put(day, changed.supervisor()));
    } else if (event instanceof PlacementEvent.MentorJoined joined) {
      mentors.computeIfAbsent(joined.mentor(), it -> new TreeSet<>()).addAll(from(joined.from()));
    } else if (event instanceof PlacementEvent.MentorLeft left) {
      mentors.get(left.mentor()).removeAll(from(left.from()));
    } else if (event instanceof PlacementEvent.Completed) {
      stage = Stage.COMPLETED;
      endedOn = today;
    } else {
      boolean paused = stage == Stage.PAUSED;
      stage = Stage.TERMINATED;
      endedOn = today;
      if (paused) { // it rested on the day, and there are no more days
        evening.put(today, Stage.PAUSED);
        return true;
      }
    }
    from(today).forEach(day -> evening.put(day, stage));
    return true;
  }

  private boolean legal(PlacementEvent event) {
    boolean begun = stage == Stage.ACTIVE || stage == Stage.PAUSED;
    boolean toCome = stage == Stage.PLANNED || stage == Stage.ONBOARDING;
    LocalDate today = day(event);
    if (event instanceof PlacementEvent.Onboarded) {
      return stage == Stage.PLANNED;
    } else if (event instanceof PlacementEvent.Started) {
      return toCome && !today.isBefore(first);
    } else if (event instanceof PlacementEvent.Paused
        || event instanceof PlacementEvent.Completed) {
      return stage == Stage.ACTIVE;
    } else if (event instanceof PlacementEvent.Resumed) {
      return stage == Stage.PAUSED;
    } else if (event instanceof PlacementEvent.Terminated) {
      return begun || toCome;
    } else if (event instanceof PlacementEvent.Extended extended) {
      return begun
          && extended.last().isAfter(last)
          && extended.last().toEpochDay() - plannedLast.toEpochDay() - shifted
              <= rules.maxExtensionDays();
    } else if (event instanceof PlacementEvent.Shortened shortened) {
      return begun
          && shortened.last().isBefore(last)
          && !shortened.last().isBefore(today)
          && !shortened.last().isBefore(first);
    } else if (event instanceof PlacementEvent.SupervisorChanged changed) {
      return (begun || toCome)
          && !changed.from().isAfter(last)
          && from(changed.from()).stream()
              .anyMatch(day -> !supervisor.get(day).equals(changed.supervisor()));
    } else if (event instanceof PlacementEvent.MentorJoined joined) {
      return (begun || toCome) && !there(joined.mentor()).containsAll(from(joined.from()));
    } else if (event instanceof PlacementEvent.MentorLeft left) {
      return (begun || toCome)
          && from(left.from()).stream().anyMatch(there(left.mentor())::contains);
    }
    throw new AssertionError(event);
  }

  private Set<LocalDate> there(MentorId mentor) {
    return mentors.getOrDefault(mentor, new TreeSet<>());
  }

  private LocalDate day(PlacementEvent event) {
    return event.at().atZone(zone).toLocalDate();
  }

  private List<LocalDate> from(LocalDate day) {
    return diary.stream().filter(it -> !it.isBefore(day)).toList();
  }

  /** The days that are written down. */
  public List<LocalDate> diary() {
    return diary;
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  /** Whether the intern works, or will as far as is planned. */
  public boolean active(LocalDate day) {
    return alive(day) && evening.get(day) != Stage.PAUSED;
  }

  public boolean rests(LocalDate day) {
    return alive(day) && evening.get(day) == Stage.PAUSED;
  }

  private boolean alive(LocalDate day) {
    boolean never = endedOn != null && startedOn == null;
    return !never
        && !day.isBefore(startedOn == null ? first : startedOn)
        && !day.isAfter(last)
        && (endedOn == null || !day.isAfter(endedOn));
  }

  public SupervisorId supervisor(LocalDate day) {
    return supervisor.get(day);
  }

  public List<MentorId> mentors(LocalDate day) {
    List<MentorId> there = new ArrayList<>();
    mentors.forEach(
        (mentor, days) -> {
          if (days.contains(day)) {
            there.add(mentor);
          }
        });
    return there;
  }

  public List<MentorId> everyMentor() {
    return List.copyOf(mentors.keySet());
  }

  public int extensionDaysLeft() {
    long longer = last.toEpochDay() - plannedLast.toEpochDay() - shifted;
    return (int) (rules.maxExtensionDays() - Math.max(0, longer));
  }

  public String stage() {
    return stage.name();
  }
}
