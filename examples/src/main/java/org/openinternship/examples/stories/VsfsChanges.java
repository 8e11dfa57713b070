package org.openinternship.examples.stories;

import java.util.List;
import java.util.stream.Stream;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.examples.vsfs.VsfsCohort;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.change.AllocationDifference;

/**
 * What happens between the match of VSFS and its offers: three interns withdraw, a post is late.
 */
final class VsfsChanges {
  private static final String POST = "juba";
  private static final WorkingHours HOURS = WorkingHours.of("Africa/Juba", "Mon-Fri 09:00-17:00");

  private final Teller teller;

  VsfsChanges(Teller teller) {
    this.teller = teller;
  }

  /** Tells who moves; returns the cohort that there is in the end. */
  Cohort tell(Cohort cohort) {
    teller.chapter("The match, and what happens before the offers");
    Allocation first = MatchingEngine.withDefaults().match(cohort);
    teller.say(first.matches().size() + " of " + cohort.interns().size() + " have a place");
    Allocation withdrawn = told("three withdraw", first, withdrawals());
    Allocation late = told("a post opens late", withdrawn, latePost(withdrawn.cohort()));
    teller.say("since the match: " + late.since(first));
    return late.cohort();
  }

  /** The last of them had no place. */
  private static List<CohortChange> withdrawals() {
    return List.of(
        CohortChange.internLeaves("intern-284"),
        CohortChange.internLeaves("intern-341"),
        CohortChange.internLeaves("intern-005"));
  }

  /** A post of a bureau that is there, with an officer; three interns ask for its project first. */
  private static List<CohortChange> latePost(Cohort cohort) {
    HostOrganization host = cohort.hosts().get(0);
    HostUnit unit = HostUnit.builder().id("post-" + POST).parent("africa").build();
    Supervisor officer =
        Supervisor.builder().id("officer-" + POST).hoursPerWeek(4).workingHours(HOURS).build();
    return List.of(
        new CohortChange.HostJoins(HostOrganization.builder().from(host).addUnit(unit).build()),
        new CohortChange.SupervisorJoins(officer),
        new CohortChange.ProjectJoins(project(host, unit.id())),
        firstOf("intern-123", cohort),
        firstOf("intern-143", cohort),
        firstOf("intern-216", cohort));
  }

  /** The late project before what the intern asked for, as far as the program takes bids. */
  private static CohortChange firstOf(String intern, Cohort cohort) {
    Bids before =
        cohort.bids().stream()
            .filter(it -> it.intern().value().equals(intern))
            .findFirst()
            .orElseThrow();
    return CohortChange.bids(
        intern,
        Stream.concat(Stream.of(POST), before.projects().stream().map(ProjectId::value))
            .limit(VsfsCohort.BIDS)
            .toArray(String[]::new));
  }

  private static Project project(HostOrganization host, HostUnitId unit) {
    return Project.builder()
        .id(POST)
        .host(host.id())
        .unit(unit)
        .supervisor("officer-" + POST)
        .title("Country research")
        .field(Field.RESEARCH)
        .seats(2)
        .prefers("research", Proficiency.WORKING)
        .needsLanguage("en", CefrLevel.C1)
        .hoursPerWeek(10)
        .coreHours(HOURS)
        .addChannels(Channel.EMAIL, Channel.VIDEO_CALL)
        .compensation(Compensation.unpaid())
        .addAcceptedEducation(Education.STUDENT)
        .addAuthorisationNeeded(Country.of("US"))
        .build();
  }

  private Allocation told(String what, Allocation before, List<CohortChange> changes) {
    Allocation after = before.after(changes);
    AllocationDifference difference = after.since(before);
    teller.say(
        "%s: %s; %s errors, %s"
            .formatted(
                what,
                difference,
                after.cohort().validate().of(Severity.ERROR).size(),
                after.stable() ? "stable" : "not stable"));
    difference.moves().forEach(move -> teller.say("  " + teller.texts().message(move.reason())));
    return after;
  }
}
