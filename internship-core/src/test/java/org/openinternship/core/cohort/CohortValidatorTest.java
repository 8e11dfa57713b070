package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.Growth;

/** Each code by a cohort that just trips it and one that just does not. */
class CohortValidatorTest {

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static Project.Builder project(String id) {
    return Project.builder().id(id).host("city");
  }

  private static HostUnit unit(String id) {
    return HostUnit.builder().id(id).build();
  }

  private static HostUnit unit(String id, String parent) {
    return HostUnit.builder().id(id).parent(parent).build();
  }

  private static HostOrganization host(String id, HostUnit... units) {
    return HostOrganization.builder().id(id).addUnits(units).build();
  }

  /** Interns ada and bo, projects api and report of the host city with two seats each. */
  private static Cohort.Builder two() {
    return Cohort.builder()
        .addInterns(intern("ada"), intern("bo"))
        .addProjects(project("api").seats(2).build(), project("report").seats(2).build());
  }

  private static Cohort.Builder two(BidRules.Builder rules) {
    return two().bidRules(rules.build());
  }

  private static Exclusion exclusion(String intern, HostSideId party) {
    return new Exclusion(InternId.of(intern), party);
  }

  private static Finding finding(
      Severity severity, String path, ReasonCode code, Object... arguments) {
    return new Finding(severity, path, Reason.of(code, arguments));
  }

  private static Finding error(String path, ReasonCode code, Object... arguments) {
    return finding(ERROR, path, code, arguments);
  }

  private static void finds(Cohort.Builder cohort, Finding... findings) {
    assertThat(cohort.build().validate().findings()).containsExactly(findings);
  }

  private static void findsNothing(Cohort.Builder cohort) {
    assertThat(cohort.build().validate().findings()).isEmpty();
  }

  @Test
  void emptyCohortPasses() {
    findsNothing(Cohort.builder());
    findsNothing(two());
  }

  @Test
  void duplicateIds_ofEachKind() {
    finds(
        Cohort.builder().addHosts(host("city"), host("city")),
        error("/hosts/1/id", GeneralReason.DUPLICATE_ID, "host", "city"));
    finds(
        Cohort.builder().addHosts(host("city", unit("it")), host("state", unit("tax"), unit("it"))),
        error("/hosts/1/units/1/id", GeneralReason.DUPLICATE_ID, "unit", "it"));
    Supervisor sam = Supervisor.builder().id("sam").build();
    finds(
        Cohort.builder().addSupervisors(sam, sam),
        error("/supervisors/1/id", GeneralReason.DUPLICATE_ID, "supervisor", "sam"));
    Mentor mo = Mentor.builder().id("mo").build();
    finds(
        Cohort.builder().addMentors(mo, mo, mo),
        error("/mentors/1/id", GeneralReason.DUPLICATE_ID, "mentor", "mo"),
        error("/mentors/2/id", GeneralReason.DUPLICATE_ID, "mentor", "mo"));
    finds(
        two().addProject(project("api").build()),
        error("/projects/2/id", GeneralReason.DUPLICATE_ID, "project", "api"));
    finds(
        two().addIntern(intern("bo")),
        error("/interns/2/id", GeneralReason.DUPLICATE_ID, "intern", "bo"));
  }

  @Test
  void sameKeyForDifferentKinds_isNoDuplicate() {
    findsNothing(
        Cohort.builder()
            .addHost(host("x", unit("x")))
            .addSupervisor(Supervisor.builder().id("x").build())
            .addMentor(Mentor.builder().id("x").build())
            .addProject(Project.builder().id("x").host("x").unit("x").supervisor("x").build())
            .addIntern(intern("x")));
  }

  @Test
  void projectsMayNameAnybody_whileNobodyIsListed() {
    findsNothing(
        Cohort.builder().addProject(project("api").supervisor("sam").addMentor("mo").build()));
  }

  @Test
  void projectsMustNameThoseListed_onceThereAreSome() {
    finds(
        Cohort.builder()
            .addHost(host("state"))
            .addSupervisor(Supervisor.builder().id("sue").build())
            .addMentor(Mentor.builder().id("mia").build())
            .addProject(
                project("api")
                    .unit("it")
                    .supervisor("sam")
                    .addMentor("mia")
                    .addMentor("mo")
                    .build()),
        error("/projects/0/host", GeneralReason.UNKNOWN_ID, "host", "city"),
        error("/projects/0/unit", GeneralReason.UNKNOWN_ID, "unit", "it"),
        error("/projects/0/supervisor", GeneralReason.UNKNOWN_ID, "supervisor", "sam"),
        error("/projects/0/mentors/1", GeneralReason.UNKNOWN_ID, "mentor", "mo"));
  }

  @Test
  void unknownIds_inBidsVetoesRankingsPinsAndExclusions() {
    finds(
        two()
            .addBids("eve", "api", "nix")
            .addVeto("eve", "nil")
            .addHostRanking(
                HostRanking.builder()
                    .supervisor("sam")
                    .then("ada")
                    .thenTied("bo", "eve")
                    .addUnacceptable(InternId.of("eva"))
                    .build())
            .addPin("eve", "nix")
            .addExclusion(exclusion("eve", HostUnitId.of("it")))
            .addExclusion(exclusion("ada", HostId.of("state"))),
        error("/bids/0/intern", GeneralReason.UNKNOWN_ID, "intern", "eve"),
        error("/bids/0/projects/1", GeneralReason.UNKNOWN_ID, "project", "nix"),
        error("/vetoes/0/intern", GeneralReason.UNKNOWN_ID, "intern", "eve"),
        error("/vetoes/0/project", GeneralReason.UNKNOWN_ID, "project", "nil"),
        error("/hostRankings/0/party", GeneralReason.UNKNOWN_ID, "supervisor", "sam"),
        error("/hostRankings/0/tiers/1/1", GeneralReason.UNKNOWN_ID, "intern", "eve"),
        error("/hostRankings/0/unacceptable/0", GeneralReason.UNKNOWN_ID, "intern", "eva"),
        error("/pins/0/intern", GeneralReason.UNKNOWN_ID, "intern", "eve"),
        error("/pins/0/project", GeneralReason.UNKNOWN_ID, "project", "nix"),
        error("/exclusions/0/intern", GeneralReason.UNKNOWN_ID, "intern", "eve"),
        error("/exclusions/0/party", GeneralReason.UNKNOWN_ID, "unit", "it"),
        error("/exclusions/1/party", GeneralReason.UNKNOWN_ID, "host", "state"));
  }

  @Test
  void partyThatOnlyAProjectNames_isKnown() {
    findsNothing(
        Cohort.builder()
            .addIntern(intern("ada"))
            .addProject(project("api").supervisor("sam").build())
            .addHostRanking(HostRanking.builder().supervisor("sam").then("ada").build())
            .addExclusion(exclusion("ada", HostId.of("city"))));
  }

  @Test
  void secondBidList() {
    finds(
        two().addBids("ada", "api").addBids("bo", "api").addBids("ada", "report"),
        error("/bids/2", BidReason.SECOND_BID_LIST, "ada"));
  }

  @Test
  void duplicateBid_whichCountsOnce() {
    finds(
        two(BidRules.builder().maxBids(1)).addBids("ada", "api", "api"),
        error("/bids/0/projects/1", BidReason.DUPLICATE_BID, "ada", "api"));
  }

  @Test
  void duplicateBid_forAProjectThatIsNotThere_inEachListByItself() {
    finds(
        two().addBids("ada", "xyzzy", "xyzzy").addBids("bo", "xyzzy"),
        error("/bids/0/projects/0", GeneralReason.UNKNOWN_ID, "project", "xyzzy"),
        error("/bids/0/projects/1", GeneralReason.UNKNOWN_ID, "project", "xyzzy"),
        error("/bids/0/projects/1", BidReason.DUPLICATE_BID, "ada", "xyzzy"),
        error("/bids/1/projects/0", GeneralReason.UNKNOWN_ID, "project", "xyzzy"));
  }

  @Test
  void tooFewBids() {
    finds(
        two(BidRules.builder().minBids(2)).addBids("ada", "api").addBids("bo"),
        error("/bids/0", BidReason.TOO_FEW_BIDS, "ada", 1, 2),
        error("/bids/1", BidReason.TOO_FEW_BIDS, "bo", 0, 2));
    findsNothing(two(BidRules.builder().minBids(2)).addBids("ada", "api", "report"));
    findsNothing(two(BidRules.builder().minBids(2)));
  }

  @Test
  void tooManyBids() {
    finds(
        two(BidRules.builder().maxBids(1)).addBids("ada", "api", "report"),
        error("/bids/0", BidReason.TOO_MANY_BIDS, "ada", 2, 1));
    findsNothing(two(BidRules.builder().maxBids(2)).addBids("ada", "api", "report"));
  }

  @Test
  void bidsNotRanked() {
    finds(
        two(BidRules.builder().ranked(true)).addBids("bo", "api").addUnrankedBids("ada", "api"),
        error("/bids/1/ranked", BidReason.BIDS_NOT_RANKED, "ada"));
    findsNothing(two(BidRules.builder().ranked(false)).addUnrankedBids("ada", "api"));
  }

  @Test
  void tooManyVetoes_atTheFirstOneTooMany() {
    finds(
        two(BidRules.builder().maxVetoes(0)).addVeto("ada", "api").addVeto("ada", "report"),
        error("/vetoes/0", BidReason.TOO_MANY_VETOES, "ada", 2, 0));
    finds(
        two(BidRules.builder().maxVetoes(1))
            .addVeto("ada", "api")
            .addVeto("bo", "api")
            .addVeto("ada", "report"),
        error("/vetoes/2", BidReason.TOO_MANY_VETOES, "ada", 2, 1));
    findsNothing(two(BidRules.builder().maxVetoes(1)).addVeto("ada", "api").addVeto("bo", "api"));
  }

  @Test
  void repeatedVeto_whichCountsOnce() {
    finds(
        two(BidRules.builder().maxVetoes(1)).addVeto("ada", "api").addVeto("ada", "api"),
        error("/vetoes/1", GeneralReason.REPEATED, "veto", List.of("ada", "api")));
  }

  @Test
  void bidAndVeto() {
    finds(
        two().addBids("ada", "report", "api").addVeto("ada", "api").addVeto("bo", "report"),
        error("/bids/0/projects/1", BidReason.BID_AND_VETO, "ada", "api"));
  }

  @Test
  void unitOfOtherHost() {
    Cohort.Builder hosts = Cohort.builder().addHosts(host("city"), host("state", unit("tax")));
    finds(
        hosts.addProject(project("api").unit("tax").build()),
        error("/projects/0/unit", CohortReason.UNIT_OF_OTHER_HOST, "tax", "api", "state", "city"));
    findsNothing(
        Cohort.builder()
            .addHost(host("city", unit("tax")))
            .addProject(project("api").unit("tax").build()));
  }

  @Test
  void parentUnknownOrOfOtherHost() {
    finds(
        Cohort.builder()
            .addHost(host("city", unit("it", "nix"), unit("web", "tax")))
            .addHost(host("state", unit("tax"), unit("vat", "tax"))),
        error("/hosts/0/units/0/parent", GeneralReason.UNKNOWN_ID, "unit", "nix"),
        error(
            "/hosts/0/units/1/parent",
            CohortReason.PARENT_OF_OTHER_HOST,
            "web",
            "city",
            "tax",
            "state"));
  }

  @Test
  void unitCycle_namesThoseOnItOnly() {
    finds(
        Cohort.builder()
            .addHost(host("city", unit("a", "b"), unit("below", "a"), unit("b", "a")))
            .addHost(host("state", unit("own", "own"), unit("top"), unit("down", "top"))),
        error("/hosts/0/units/0/parent", CohortReason.UNIT_CYCLE, "a"),
        error("/hosts/0/units/2/parent", CohortReason.UNIT_CYCLE, "b"),
        error("/hosts/1/units/0/parent", CohortReason.UNIT_CYCLE, "own"));
  }

  private static Cohort.Builder limited(Project... projects) {
    HostUnit it = unit("it").withMaxInterns(1);
    HostUnit web = unit("web", "it").withMaxInterns(1);
    return Cohort.builder()
        .addHost(host("city", it, web, unit("law")))
        .addSupervisor(Supervisor.builder().id("sam").maxInterns(1).build())
        .addSupervisor(Supervisor.builder().id("free").build())
        .addProjects(projects);
  }

  @Test
  void supervisorAcrossUnits() {
    finds(
        limited(
            project("a").unit("web").supervisor("sam").build(),
            project("b").unit("it").supervisor("sam").build(),
            project("c").unit("law").supervisor("sam").build()),
        error(
            "/projects/1/supervisor",
            CohortReason.SUPERVISOR_ACROSS_UNITS,
            "sam",
            List.of("web", "it"),
            List.of("it")),
        error(
            "/projects/2/supervisor",
            CohortReason.SUPERVISOR_ACROSS_UNITS,
            "sam",
            List.of("web", "it"),
            List.of()));
  }

  @Test
  void supervisorWithoutLimit_orInOneSetOfLimits_isFine() {
    findsNothing(
        limited(
            project("a").unit("web").supervisor("free").build(),
            project("b").unit("law").supervisor("free").build(),
            project("c").unit("it").supervisor("sam").build(),
            project("d").unit("it").supervisor("sam").build()));
  }

  @Test
  void limitAboveSeats_isGoodToKnow() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addHost(
                HostOrganization.builder()
                    .id("city")
                    .maxInterns(4)
                    .addUnits(unit("it").withMaxInterns(3), unit("empty").withMaxInterns(1))
                    .build())
            .addSupervisor(Supervisor.builder().id("sam").maxInterns(4).build())
            .addProject(project("a").seats(2).unit("it").supervisor("sam").build())
            .addProject(project("b").seats(1).unit("it").supervisor("sam").build());
    finds(
        cohort,
        finding(INFO, "/hosts/0/maxInterns", CohortReason.LIMIT_ABOVE_SEATS, "host", "city", 4, 3),
        finding(
            INFO,
            "/hosts/0/units/1/maxInterns",
            CohortReason.LIMIT_ABOVE_SEATS,
            "unit",
            "empty",
            1,
            0),
        finding(
            INFO,
            "/supervisors/0/maxInterns",
            CohortReason.LIMIT_ABOVE_SEATS,
            "supervisor",
            "sam",
            4,
            3));
    assertThat(cohort.build().validate().passes()).isTrue();
  }

  @Test
  void secondPin_orTheSamePinAgain() {
    finds(
        two().addPin("ada", "api").addPin("bo", "api").addPin("ada", "report"),
        error("/pins/2", CohortReason.SECOND_PIN, "ada", "api", "report"));
    finds(
        two().addPin("ada", "api").addPin("bo", "api").addPin("ada", "api"),
        error("/pins/2", GeneralReason.REPEATED, "pin", List.of("ada", "api")));
  }

  @Test
  void pinsAboveSeats_ofEveryPartyOnTheWay() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addInterns(intern("ada"), intern("bo"), intern("cy"))
            .addHost(host("city", unit("it").withMaxInterns(1)).withMaxInterns(2))
            .addSupervisor(Supervisor.builder().id("sam").maxInterns(1).build())
            .addProject(project("api").seats(1).unit("it").supervisor("sam").build())
            .addProject(project("web").seats(2).build())
            .addPin("ada", "api")
            .addPin("bo", "api")
            .addPin("cy", "web");
    finds(
        cohort,
        error("/pins/1", CohortReason.PINS_ABOVE_SEATS, "project", "api", 2, 1),
        error("/pins/1", CohortReason.PINS_ABOVE_SEATS, "supervisor", "sam", 2, 1),
        error("/pins/1", CohortReason.PINS_ABOVE_SEATS, "unit", "it", 2, 1),
        error("/pins/2", CohortReason.PINS_ABOVE_SEATS, "host", "city", 3, 2));
  }

  @Test
  void pinsUpToTheSeats_areFine() {
    findsNothing(two().addPin("ada", "api").addPin("bo", "api"));
  }

  @Test
  void pinExcluded_fromAnyPartyOnTheWay() {
    finds(
        two()
            .addPin("ada", "api")
            .addPin("bo", "api")
            .addExclusion(exclusion("ada", ProjectId.of("api")))
            .addExclusion(exclusion("ada", HostId.of("city")))
            .addExclusion(exclusion("bo", ProjectId.of("report"))),
        error("/pins/0", CohortReason.PIN_EXCLUDED, "ada", "api", "project", "api"),
        error("/pins/0", CohortReason.PIN_EXCLUDED, "ada", "api", "host", "city"));
  }

  @Test
  void secondRanking() {
    HostRanking ranking = HostRanking.builder().project("api").then("ada").build();
    HostRanking other = HostRanking.builder().project("report").then("ada").build();
    finds(
        two().addHostRankings(ranking, other, ranking),
        error("/hostRankings/2", CohortReason.SECOND_RANKING, "project", "api"));
  }

  @Test
  void rankedTwice_alsoInOneTier() {
    finds(
        two()
            .addHostRanking(
                HostRanking.builder()
                    .project("api")
                    .thenTied("ada", "bo", "ada")
                    .then("bo")
                    .build()),
        error("/hostRankings/0/tiers/0/2", CohortReason.RANKED_TWICE, "project", "api", "ada"),
        error("/hostRankings/0/tiers/1/0", CohortReason.RANKED_TWICE, "project", "api", "bo"));
  }

  @Test
  void rankedAndUnacceptable() {
    HostRanking.Builder ranking =
        HostRanking.builder()
            .party(HostId.of("city"))
            .then("bo")
            .addUnacceptable(InternId.of("ada"));
    findsNothing(two().addHostRanking(ranking.build()));
    finds(
        two().addHostRanking(ranking.addUnacceptable(InternId.of("bo")).build()),
        error(
            "/hostRankings/0/unacceptable/1",
            CohortReason.RANKED_AND_UNACCEPTABLE,
            "host",
            "city",
            "bo"));
  }

  @Test
  void repeatedExclusion() {
    finds(
        two()
            .addExclusion(exclusion("ada", HostId.of("city")))
            .addExclusion(exclusion("bo", HostId.of("city")))
            .addExclusion(exclusion("ada", HostId.of("city"))),
        error("/exclusions/2", GeneralReason.REPEATED, "exclusion", List.of("ada", "city")));
  }

  @Test
  void reservesWithinSeats_forSomebody_areFine() {
    findsNothing(
        two()
            .addReserve("api", "rural", 1)
            .addReserve("api", "first-generation", 1)
            .addReserve("report", "rural", 0)
            .addMembership("ada", "rural", "first-generation"));
  }

  @Test
  void reserves_ofNoProject_twice_orAboveTheSeats() {
    finds(
        two()
            .addReserve("api", "rural", 1)
            .addReserve("moon", "rural", 1)
            .addReserve("api", "rural", 2)
            .addReserve("report", "rural", 2)
            .addReserve("report", "first", 1)
            .addReserve("report", "second", 1)
            .addMembership("ada", "rural", "first", "second"),
        error("/reserves/1/project", GeneralReason.UNKNOWN_ID, "project", "moon"),
        error("/reserves/2", CohortReason.RESERVED_TWICE, "api", "rural"),
        error("/reserves/4/seats", CohortReason.RESERVED_ABOVE_SEATS, "report", 3, 2));
  }

  /** What is found about a category leads to nobody who belongs to it. */
  @Test
  void categories_thatNobodyHas_orForWhichNothingIsReserved() {
    finds(
        two()
            .addReserve("api", "rural", 1)
            .addReserve("report", "rural", 1)
            .addReserve("report", "first", 0)
            .addMembership("ada", "first", "rrual")
            .addMembership("bo", "first")
            .addMembership("eve")
            .addMembership("bo"),
        finding(WARNING, "/reserves/0/category", CohortReason.RESERVED_FOR_NOBODY, "rural"),
        error("/memberships/2/intern", GeneralReason.UNKNOWN_ID, "intern", "eve"),
        error("/memberships/3", CohortReason.SECOND_MEMBERSHIP, "bo"),
        finding(WARNING, "/memberships", CohortReason.NOTHING_RESERVED_FOR, "first"),
        finding(WARNING, "/memberships", CohortReason.NOTHING_RESERVED_FOR, "rrual"));
  }

  @Test
  void reserves_forUpTo64Categories() {
    String[] all = new String[65];
    Arrays.setAll(all, i -> "c" + i);
    Cohort.Builder cohort = two().addProject(project("map").seats(65).build());
    for (int i = 0; i < 64; i++) {
      cohort.addReserve("map", all[i], 1);
    }
    findsNothing(cohort.addMembership("ada", Arrays.copyOf(all, 64)));
    finds(
        cohort.addReserve("map", all[64], 1).addMembership("bo", all[64]),
        error("/reserves", CohortReason.TOO_MANY_CATEGORIES, 65, 64));
  }

  @Test
  void periodOutsideTerm_isAWarning() {
    Term term = Term.of("fall", "2026-09-01", "2026-12-18");
    Cohort.Builder early =
        Cohort.builder()
            .term(term)
            .addProject(project("in").period(DateRange.of("2026-09-01", "2026-12-18")).build())
            .addProject(project("early").period(DateRange.of("2026-08-31", "2026-12-18")).build())
            .addProject(project("late").period(DateRange.of("2026-09-01", "2026-12-19")).build());
    finds(
        early,
        finding(
            WARNING,
            "/projects/1/period",
            CohortReason.PERIOD_OUTSIDE_TERM,
            "early",
            "2026-08-31/2026-12-18",
            "2026-09-01/2026-12-18"),
        finding(
            WARNING,
            "/projects/2/period",
            CohortReason.PERIOD_OUTSIDE_TERM,
            "late",
            "2026-09-01/2026-12-19",
            "2026-09-01/2026-12-18"));
  }

  /** Lunch on Mondays is 60 minutes a week; in the week the clock is put forward still 60. */
  @Test
  void neededSharedMinutesThatNoWeekCanHold_areAWarning() {
    Project.Builder lunch =
        project("api").coreHours(WorkingHours.of("Europe/Brussels", "Mon 12:00-13:00"));
    findsNothing(Cohort.builder().addProject(lunch.neededSharedMinutes(60).build()));
    finds(
        Cohort.builder().addProject(lunch.neededSharedMinutes(61).build()),
        finding(
            WARNING,
            "/projects/0/neededSharedMinutes",
            CohortReason.SHARED_MINUTES_OUT_OF_REACH,
            "api",
            61,
            60));
  }

  /** From 2 to 3 at night there is nobody on 28 March 2027, nor on a Monday that is not there. */
  @Test
  void neededSharedMinutes_areAskedOfTheWorstWeekOfTheWork() {
    Project.Builder night =
        project("api")
            .coreHours(WorkingHours.of("Europe/Brussels", "Sun 01:00-04:00"))
            .neededSharedMinutes(180);
    Cohort.Builder winter = Cohort.builder().term(Term.of("t", "2027-01-04", "2027-02-28"));
    findsNothing(winter.addProject(night.build()));
    finds(
        Cohort.builder().term(Term.of("t", "2027-03-01", "2027-04-30")).addProject(night.build()),
        finding(
            WARNING,
            "/projects/0/neededSharedMinutes",
            CohortReason.SHARED_MINUTES_OUT_OF_REACH,
            "api",
            180,
            120));
    finds(
        Cohort.builder()
            .addProject(
                night
                    .neededSharedMinutes(1)
                    .period(DateRange.of("2027-03-01", "2027-03-03"))
                    .build()),
        finding(
            WARNING,
            "/projects/0/neededSharedMinutes",
            CohortReason.SHARED_MINUTES_OUT_OF_REACH,
            "api",
            1,
            0));
  }

  @Test
  void minimumBeyondWhatProjectsCanHave_isAWarning() {
    findsNothing(
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("sam").minInterns(5).build())
            .addProject(project("api").supervisor("sam").seats(3).build())
            .addProject(project("web").supervisor("sam").seats(2).build()));
    finds(
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("sam").minInterns(6).build())
            .addProject(project("api").supervisor("sam").seats(3).build())
            .addProject(project("web").supervisor("sam").seats(2).build()),
        finding(
            WARNING,
            "/supervisors/0/minInterns",
            CohortReason.MIN_INTERNS_ABOVE_PLACES,
            "supervisor",
            "sam",
            6,
            5L));
  }

  @Test
  void targetThatNobodyCanReach_isAWarning_butNotWhereTheyAreClosed() {
    Supervisor sam = Supervisor.builder().id("sam").minInterns(2).targetInterns(5).build();
    Project api = project("api").supervisor("sam").seats(3).targetInterns(3).build();
    Project web = project("web").supervisor("sam").seats(2).minInterns(1).targetInterns(1).build();
    findsNothing(Cohort.builder().addSupervisor(sam).addProject(api).addProject(web));
    findsNothing(
        Cohort.builder()
            .addSupervisor(sam.withMinInterns(OptionalInt.empty()))
            .addProject(api.withSeats(0)));
    finds(
        Cohort.builder()
            .addSupervisor(sam.withTargetInterns(6))
            .addProject(api.withTargetInterns(4))
            .addProject(web.withTargetInterns(3)),
        outOfReach("/supervisors/0", "supervisor", "sam", 6, 5L),
        outOfReach("/projects/0", "project", "api", 4, 3L),
        outOfReach("/projects/1", "project", "web", 3, 2L));
    finds(
        Cohort.builder().addSupervisor(sam.withMinInterns(OptionalInt.empty())),
        outOfReach("/supervisors/0", "supervisor", "sam", 5, 0L));
    HostOrganization host =
        HostOrganization.builder()
            .id("ghent")
            .targetInterns(9)
            .addUnit(HostUnit.builder().id("lab").maxInterns(2).targetInterns(3).build())
            .build();
    finds(
        Cohort.builder()
            .addHost(host)
            .addProject(project("api").host("ghent").unit("lab").seats(3).targetInterns(3).build()),
        outOfReach("/hosts/0", "host", "ghent", 9, 2L),
        outOfReach("/hosts/0/units/0", "unit", "lab", 3, 2L),
        outOfReach("/projects/0", "project", "api", 3, 2L));
  }

  private static Finding outOfReach(String path, String kind, String key, int target, long places) {
    return finding(
        WARNING,
        path + "/targetInterns",
        CohortReason.TARGET_OUT_OF_REACH,
        kind,
        key,
        target,
        places);
  }

  /** A target is a wish: it makes no cohort invalid, and the limit is kept. */
  @Test
  void targetAcrossALimit_isAWarning_andYields() {
    HostOrganization host =
        HostOrganization.builder()
            .id("ghent")
            .addUnit(HostUnit.builder().id("lab").maxInterns(1).build())
            .build();
    Cohort.Builder cohort =
        Cohort.builder()
            .addHost(host)
            .addSupervisor(Supervisor.builder().id("sam").targetInterns(2).build())
            .addProject(project("api").host("ghent").unit("lab").supervisor("sam").build())
            .addProject(project("map").host("ghent").unit("lab").build())
            .addProject(project("web").host("ghent").supervisor("sam").build());
    finds(
        cohort,
        finding(
            WARNING,
            "/supervisors/0/targetInterns",
            CohortReason.TARGET_CROSSES,
            "supervisor",
            "sam",
            2,
            "unit",
            "lab"));
    assertThat(HostTree.of(cohort.build()).target(SupervisorId.of("sam"))).isEmpty();
    assertThat(HostTree.of(cohort.build()).limit(HostUnitId.of("lab"))).hasValue(1);
  }

  @Test
  void minimumAboveMaximum_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Supervisor.builder().id("sam").minInterns(3).maxInterns(2).build())
        .withMessage(
            "Supervisor sam: minInterns is 3, it must be at most maxInterns, which is 2. Maybe the"
                + " two were swapped");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostUnit.builder().id("lab").minInterns(1).maxInterns(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HostOrganization.builder().id("city").minInterns(0).build());
  }

  @Test
  void moreInternsNeededThanAnybodyAboveTakes_isAWarning() {
    Project.Builder team = project("api").supervisor("sam").seats(5).minInterns(3);
    findsNothing(
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("sam").maxInterns(3).build())
            .addProject(team.build()));
    finds(
        Cohort.builder()
            .addSupervisor(Supervisor.builder().id("sam").maxInterns(2).build())
            .addProject(team.build()),
        finding(
            WARNING,
            "/projects/0/minInterns",
            CohortReason.MIN_INTERNS_ABOVE_LIMIT,
            "api",
            3,
            "supervisor",
            "sam",
            2));
  }

  @Test
  void internWithoutAnyChannel_isAWarning() {
    Intern silent = intern("ada").withImpossibleChannels(Channel.values());
    finds(
        Cohort.builder().addIntern(silent),
        finding(
            WARNING,
            "/interns/0/impossibleChannels",
            CohortReason.NO_CHANNEL_POSSIBLE,
            "ada",
            Channel.values().length));
  }

  @Test
  void messagesNameKindKeyAndNumbers() {
    assertThat(
            two(BidRules.builder().maxBids(1))
                .addBids("ada", "api", "nix")
                .build()
                .validate()
                .findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /bids/0/projects/1 UNKNOWN_ID: project nix is not in the cohort. Maybe it was"
                + " withdrawn or is written differently",
            "ERROR /bids/0 TOO_MANY_BIDS: intern ada has 2 bids, the program allows at most 1");
  }

  @Test
  void keysThatAreAlmostTheSame_areNamed() {
    finds(
        Cohort.builder()
            .addHost(host("city"))
            .addMentor(Mentor.builder().id("mia").build())
            .addProjects(project("api").addMentor("Mia").build())
            .addIntern(intern("ada"))
            .addBids("Ada", "api-1")
            .addBids("ada", "API"),
        error("/projects/0/mentors/0", GeneralReason.MISSPELT_ID, "mentor", "Mia", "mia"),
        error("/bids/0/intern", GeneralReason.MISSPELT_ID, "intern", "Ada", "ada"),
        error("/bids/0/projects/0", GeneralReason.UNKNOWN_ID, "project", "api-1"),
        error("/bids/1/projects/0", GeneralReason.MISSPELT_ID, "project", "API", "api"));
    assertThat(
            Cohort.builder().addIntern(intern("ada")).addBids("Ada").build().validate().findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR /bids/0/intern MISSPELT_ID: intern Ada is not in the cohort. Maybe ada was"
                + " meant");
  }

  /** Where every value is wrong, a step that looks at all values for each finding would show. */
  @Test
  void timeIsInProportionToTheCohort_howeverMuchIsFound() {
    Growth.isNotQuadratic(
        2_000,
        interns -> {
          Cohort wrong = whereEveryValueIsWrong(interns);
          int findings = 5 * interns / 2;
          return () -> assertThat(wrong.validate().findings()).hasSize(findings);
        });
  }

  private static Cohort whereEveryValueIsWrong(int interns) {
    int projects = interns / 4;
    Cohort.Builder cohort = Cohort.builder().bidRules(BidRules.builder().maxVetoes(0).build());
    List<HostUnit> chain = new ArrayList<>();
    for (int i = 0; i < projects; i++) {
      int next = i / 100 * 100 + (i + 1) % 100; // rings, as deep as units may be
      chain.add(unit("u" + i, "u" + next));
      cohort.addProject(project("p" + i).seats(0).build());
    }
    cohort.addHost(HostOrganization.builder().id("city").addAllUnits(chain).build());
    for (int i = 0; i < interns; i++) {
      cohort.addIntern(intern("i" + i));
      cohort.addVeto("i" + i, "p" + i % projects);
      cohort.addPin("i" + i, "p" + (i + 1) % projects);
      List<ProjectId> bids = new ArrayList<>();
      for (int j = 0; j < 5; j++) {
        bids.add(ProjectId.of("p" + (i + j) % projects));
      }
      cohort.addBids(new Bids(InternId.of("i" + i), bids, true));
    }
    return cohort.build();
  }

  @Test
  void turnedDown_namesKeysOfTheCohort_once() {
    DeclinedOffer known = new DeclinedOffer(InternId.of("ada"), ProjectId.of("api"));
    DeclinedOffer strange = new DeclinedOffer(InternId.of("eve"), ProjectId.of("api"));
    findsNothing(two().addDeclinedOffer(known));
    assertThat(
            two()
                .addDeclinedOffer(known)
                .addDeclinedOffer(known)
                .addDeclinedOffer(strange)
                .build()
                .validate()
                .findings())
        .extracting(found -> found.path() + " " + found.reason().code())
        .containsExactly("/declinedOffers/1 REPEATED", "/declinedOffers/2/intern UNKNOWN_ID");
  }
}
