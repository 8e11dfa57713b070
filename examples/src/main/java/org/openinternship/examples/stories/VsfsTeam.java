package org.openinternship.examples.stories;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.cascade.CascadeChange;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.engagement.Agenda;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.rotation.DepartmentPlan;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationStop;
import org.openinternship.core.time.DateRange;
import org.openinternship.examples.programs.Vsfs;

/** One supervisor and 104 interns of VSFS, most of whom mentor others. */
final class VsfsTeam {
  static final int SIZE = 104;

  private static final Program RULES = Vsfs.team();
  private static final List<Integer> TIERS = List.of(1, 4, 13, 26, SIZE - 44);
  private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

  private final Teller teller;
  private final List<Engagement> members;
  private final MentorCascade cascade;

  VsfsTeam(Teller teller, List<Engagement> members) {
    this.teller = teller;
    this.members = members;
    List<List<PersonId>> people =
        new ArrayList<>(List.of(List.of(SupervisorId.of("team-supervisor"))));
    int from = 0;
    for (int size : TIERS) {
      people.add(interns().subList(from, from + size));
      from += size;
    }
    this.cascade = Tiers.of(Vsfs.TEAM_LEVELS, people, WASHINGTON);
  }

  private List<PersonId> interns() {
    return members.stream().<PersonId>map(Engagement::intern).toList();
  }

  void form() {
    teller.chapter("A team of " + SIZE + " and its cascade");
    for (String level : Vsfs.TEAM_LEVELS) {
      teller.say(cascade.at(level).size() + " at level " + level);
    }
    teller.findings("the cascade", RULES.cascade().check(cascade));
    teller.say("the last intern turns to " + cascade.escalationPath(interns().get(SIZE - 1)));
  }

  /** Reports are due on Thursdays; the tenth of the team has sent none, the others all. */
  private Engagement watched(Engagement member, Instant now) {
    Placement placement = member.placement();
    List<PersonId> path = cascade.escalationPath(member.intern());
    List<ContactEvent> calls = new ArrayList<>(Calls.held(member, now));
    for (LocalDate day : placement.activeDays().stream().toList()) {
      if (day.toEpochDay() % 3 == 0) {
        Instant evening = day.atTime(18, 0).atZone(placement.zone()).toInstant();
        calls.add(
            ContactRecord.call(evening, path.get(0), Channel.VIDEO_CALL, Duration.ofMinutes(20)));
      }
    }
    calls.removeIf(each -> each.at().isAfter(now));
    ContactLog log = ContactLog.of(placement).withEscalation(path).withEvents(calls);
    return member.withContact(log).withWork(reported(member));
  }

  private WorkRecord reported(Engagement member) {
    if (member.intern().equals(interns().get(9))) {
      return member.work();
    }
    WorkRecord.Builder work = WorkRecord.builder().from(member.work());
    ProgressPlan plan = member.progress().orElseThrow();
    for (Deliverable report : plan.allDeliverables(member.placement(), RULES.progress())) {
      Instant evening = report.due().atTime(20, 0).atZone(member.placement().zone()).toInstant();
      String key = report.key();
      work.addDeliverableEvents(
          new DeliverableEvent(evening, key, DeliverableTransition.HAND_IN),
          new DeliverableEvent(evening.plusSeconds(60), key, DeliverableTransition.ACCEPT));
    }
    return work.build();
  }

  /** Shows the agenda of the week, and ends the placement of whoever is to be removed. */
  Optional<Engagement> lookAfter(DateRange week, Instant now) {
    List<Engagement> watched = members.stream().map(each -> watched(each, now)).toList();
    teller.agenda(Agenda.of(watched, RULES, week, now), 3);
    for (Engagement each : watched) {
      if (each.risk(RULES, now).orElseThrow().startsRemoval()) {
        CascadeChange change = cascade.departure(each.intern(), now, RULES.cascade());
        int moves = change.moves().size();
        teller.say(each.intern() + " is removed; " + moves + " whom they mentored get new mentors");
        teller.findings("the cascade after that", RULES.cascade().check(change.cascade()));
        TerminationReason reason = TerminationReason.MISSED_CONTACT;
        return Optional.of(each.after(new PlacementEvent.Terminated(now, reason)));
      }
    }
    return Optional.empty();
  }

  void rotate() {
    teller.chapter("Twelve interns rotate through departments at the turn of the year");
    List<Rotation> rotations = new ArrayList<>();
    for (Engagement member : members.subList(44, 56)) {
      Placement placement = member.placement();
      int number = rotations.size();
      String lead = placement.supervisorOn(placement.period().first()).value();
      rotations.add(
          Rotation.of(
              placement,
              stop(number, lead, "2012-09-01", "2013-01-06"),
              stop(number + 1, lead, "2013-01-07", "2013-05-31")));
    }
    Map<HostUnitId, Integer> room = new LinkedHashMap<>();
    for (int department = 0; department < 13; department++) {
      room.put(HostUnitId.of("department-" + department), 1);
    }
    teller.findings("the departments", new DepartmentPlan(rotations, room).validate());
  }

  private static RotationStop stop(int number, String supervisor, String first, String last) {
    return RotationStop.of(
        "department-" + number % 13, supervisor, first, last, "see another field");
  }
}
