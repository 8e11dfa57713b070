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
import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.contact.NextStep;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.rotation.DepartmentPlan;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationStop;
import org.openinternship.examples.programs.Vsfs;

/** One supervisor and 104 interns of VSFS, most of whom mentor others. */
final class VsfsTeam {
  static final int SIZE = 104;

  private static final Program RULES = Vsfs.team();
  private static final List<Integer> TIERS = List.of(1, 4, 13, 26, SIZE - 44);
  private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

  private final Teller teller;
  private final List<Placement> members;
  private final MentorCascade cascade;

  VsfsTeam(Teller teller, List<Placement> members) {
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
    return members.stream().<PersonId>map(Placement::intern).toList();
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
  private ContactLog log(Placement placement, Instant now) {
    List<PersonId> path = cascade.escalationPath(placement.intern());
    ContactLog.Builder log =
        ContactLog.builder()
            .from(ContactLog.of(placement, placement.period().first()))
            .escalation(path);
    for (LocalDate day = placement.period().first().plusDays(1);
        day.isBefore(placement.period().last());
        day = day.plusDays(3)) {
      Instant evening = day.atTime(18, 0).atZone(placement.zone()).toInstant();
      if (evening.isBefore(now)) {
        log.addEvents(
            ContactRecord.call(evening, path.get(0), Channel.VIDEO_CALL, Duration.ofMinutes(20)));
      }
    }
    for (Deliverable report : ProgressPlan.of(placement, RULES.progress()).build().deliverables()) {
      Instant due = report.due().plusDays(1).atStartOfDay(placement.zone()).toInstant();
      log.addEvents(new ContactEvent.ReportDue(due, report.key()));
      if (!placement.equals(members.get(9))) {
        log.addEvents(new ContactEvent.ReportReceived(due.minusSeconds(7_200), report.key()));
      }
    }
    return log.build();
  }

  Attention attention(Instant now) {
    Attention today =
        Attention.of(members.stream().map(each -> log(each, now)).toList(), RULES.contact(), now);
    teller.say(today.calm() + " of " + today.placements() + " placements are calm");
    today
        .items()
        .forEach(
            item ->
                teller.say(
                    "%s: %s, since %s; %s"
                        .formatted(
                            item.placement(),
                            teller.texts().message(item.concern().reason()),
                            teller.texts().instant(item.concern().since()),
                            teller.texts().message(item.step()))));
    return today;
  }

  /** Ends the placement of whoever is to be removed, and says who mentors their interns now. */
  Optional<Placement> remove(Attention today) {
    Placement silent = members.get(9);
    if (today.items().stream().noneMatch(item -> item.next() == NextStep.DECIDE_ON_REMOVAL)) {
      return Optional.empty();
    }
    CascadeChange change = cascade.departure(silent.intern(), today.at(), RULES.cascade());
    teller.say(
        silent.intern()
            + " is removed; "
            + change.moves().size()
            + " whom they mentored get new mentors");
    teller.findings("the cascade after that", RULES.cascade().check(change.cascade()));
    return Optional.of(
        silent.after(new PlacementEvent.Terminated(today.at(), TerminationReason.MISSED_CONTACT)));
  }

  void rotate() {
    teller.chapter("Twelve interns rotate through departments at the turn of the year");
    List<Rotation> rotations = new ArrayList<>();
    for (Placement placement : members.subList(44, 56)) {
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
