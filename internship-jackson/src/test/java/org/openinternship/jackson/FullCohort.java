package org.openinternship.jackson;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.ProjectRanking;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.host.Sector;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentKind;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * A cohort that makes sense and sets every attribute somewhere; {@code documents/1/cohort.json}.
 */
final class FullCohort {
  private FullCohort() {}

  static Cohort cohort() {
    return FullProgram.program()
        .cohort(FullProgram.term())
        .addHost(ghent())
        .addSupervisor(
            Supervisor.builder()
                .id("s-1")
                .maxInterns(4)
                .minInterns(1)
                .targetInterns(3)
                .hoursPerWeek(6)
                .workingHours(WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-17:00"))
                .build())
        .addMentor(
            Mentor.builder()
                .id("m-1")
                .maxInterns(2)
                .hoursPerWeek(3)
                .workingHours(WorkingHours.of("Europe/Brussels", "Tue 09:00-12:00"))
                .build())
        .addProject(openDataApi())
        .addProject(unpaid("annual-report"))
        .addProject(
            unpaid("city-walks")
                .withCompensation(new Compensation.Hourly(Money.of("15.50", "EUR"))))
        .addProject(
            unpaid("heat-map")
                .withCompensation(new Compensation.FixedFee(Money.of("90000", "JPY"))))
        .addProject(
            unpaid("archive")
                .withCompensation(new Compensation.AcademicCredit(new BigDecimal("7.5"))))
        .addIntern(ada())
        .addIntern(Intern.builder().id("bo").timeZone(ZoneId.of("Asia/Kathmandu")).build())
        .addBids("ada", "open-data-api", "annual-report")
        .addUnrankedBids("bo", "open-data-api")
        .addVeto("bo", "annual-report")
        .addHostRanking(
            HostRanking.builder()
                .project("open-data-api")
                .thenTied("ada", "bo")
                .addUnacceptable(InternId.of("cy"))
                .unlisted(HostRanking.Unlisted.UNACCEPTABLE)
                .build())
        .addHostRanking(HostRanking.builder().supervisor("s-1").then("bo", "ada").build())
        .addHostRanking(
            HostRanking.builder()
                .party(HostId.of("city-of-ghent"))
                .thenPair("bo", "archive")
                .thenTiedPairs(RankedPair.of("ada", "archive"), RankedPair.of("bo", "heat-map"))
                .build())
        .addProjectRanking(
            ProjectRanking.by(HostId.of("city-of-ghent"))
                .then("open-data-api")
                .thenTied("archive", "heat-map"))
        .addPin("bo", "city-walks")
        .addExclusion(new Exclusion(InternId.of("ada"), SupervisorId.of("s-1")))
        .addExclusion(new Exclusion(InternId.of("ada"), HostUnitId.of("maps")))
        .addExclusion(new Exclusion(InternId.of("bo"), HostId.of("city-of-ghent")))
        .addDeclinedOffer(new DeclinedOffer(InternId.of("bo"), ProjectId.of("open-data-api")))
        .build();
  }

  private static HostOrganization ghent() {
    return HostOrganization.builder()
        .id("city-of-ghent")
        .name("City of Ghent")
        .size(HostSize.LARGE)
        .sector(Sector.GOVERNMENT)
        .location(Location.of("BE", "East Flanders"))
        .maxInterns(10)
        .minInterns(1)
        .targetInterns(5)
        .addUnit(
            HostUnit.builder()
                .id("data")
                .name("Data and Information")
                .maxInterns(6)
                .minInterns(1)
                .targetInterns(4)
                .build())
        .addUnit(HostUnit.builder().id("maps").parent("data").build())
        .build();
  }

  private static Project openDataApi() {
    return Project.builder()
        .id("open-data-api")
        .host("city-of-ghent")
        .unit("data")
        .supervisor("s-1")
        .addMentor("m-1")
        .title("Open data API")
        .description("Make the city's data easy to use:\n\"clean\" names, examples, tests.")
        .field(Field.SOFTWARE_DEVELOPMENT)
        .requires("java", Proficiency.WORKING)
        .prefers("sql", Proficiency.BASIC)
        .welcomes("c++", Proficiency.BASIC)
        .addTeaches("api design")
        .needsLanguage("en", CefrLevel.B2)
        .seats(2)
        .minInterns(1)
        .targetInterns(2)
        .period(DateRange.of("2026-09-14", "2026-12-11"))
        .hoursPerWeek(10)
        .coreHours(WorkingHours.of("Europe/Brussels", "Mon-Thu 14:00-17:00"))
        .neededSharedMinutes(120)
        .addChannels(Channel.VIDEO_CALL, Channel.EMAIL)
        .compensation(
            new Compensation.Stipend(List.of(Money.of("500", "EUR"), Money.of("700.25", "EUR"))))
        .addAcceptedEducation(Education.GRADUATE, Education.STUDENT)
        .addAuthorisationNeeded(Country.of("NG"), Country.of("BE"))
        .build();
  }

  private static Project unpaid(String id) {
    return Project.builder()
        .id(id)
        .host("city-of-ghent")
        .compensation(Compensation.unpaid())
        .build();
  }

  private static Intern ada() {
    return Intern.builder()
        .id("ada")
        .addSkill("java", Proficiency.ADVANCED)
        .addSkill(new Skill("sql", Proficiency.WORKING, Evidence.COURSE))
        .addLearningGoal("api design")
        .addLanguage("en", CefrLevel.C1)
        .addLanguage("pt-BR", CefrLevel.A2)
        .addFieldsOfInterest(Field.SOFTWARE_DEVELOPMENT, Field.of("civic technology"))
        .workingHours(WorkingHours.of("Africa/Lagos", "Mon-Fri 15:00-20:00, Sat 09:00-12:00"))
        .hoursPerWeek(15)
        .period(DateRange.of("2026-09-01", "2026-12-18"))
        .addCommitment(
            Commitment.builder()
                .kind(CommitmentKind.JOB)
                .dates(DateRange.of("2026-09-01", "2026-10-31"))
                .hoursPerWeek(12)
                .endsOnAcceptance(true)
                .build())
        .addPreferredChannels(Channel.MESSAGING_APP, Channel.EMAIL)
        .addImpossibleChannels(Channel.PHONE)
        .education(Education.STUDENT)
        .addEnrolment(
            new Enrolment(
                Enrolment.Load.FULL_TIME, Optional.of(DateRange.of("2024-10-01", "2028-06-30"))))
        .addAuthorisedToWorkIn("NG", "BE")
        .compensationNeed(CompensationNeed.PAY_OR_CREDIT)
        .location(Location.of("NG", "Lagos"))
        .build();
  }
}
