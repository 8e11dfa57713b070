package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openinternship.jackson.csv.SheetTexts.and;
import static org.openinternship.jackson.csv.SheetTexts.codes;
import static org.openinternship.jackson.csv.SheetTexts.found;
import static org.openinternship.jackson.csv.SheetTexts.interns;
import static org.openinternship.jackson.csv.SheetTexts.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.Project;
import org.openinternship.core.host.Sector;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.jackson.InternshipJson;

/** Each table and each kind of column by name, and each thing that can be wrong with them. */
class CohortSheetsTest {
  private static final String[] PROJECTS = {"Project,Host", "p1,h", "p2,h", "p3,h"};
  private static final String[] INTERNS = {"Intern", "i1", "i2"};

  private static CohortSheets both() {
    return and(sheet(SheetKind.INTERNS, INTERNS), SheetKind.PROJECTS, PROJECTS);
  }

  private static Intern intern(String header, String row) {
    return interns(header, row).cohort().interns().get(0);
  }

  @Test
  void internWithEveryColumn() {
    Intern read =
        intern(
            "Intern ID;Skills;Learning goals;Languages;Fields of interest;Hours per week;Working"
                + " hours;From;To;Education;Country;Region;May work in;Compensation need;Preferred"
                + " channels;Impossible channels",
            "i1;\"java: good; R (expert)\";SQL, maps;German C1, en: native;media;20,0;"
                + "Europe/Berlin Mon-Fri 09:00-17:00;1.9.2026;2026-12-18;Student;Germany;Bayern;"
                + "de, FR;pay or credit;e-mail, video call;phone");
    assertThat(read)
        .isEqualTo(
            Intern.builder()
                .id("i1")
                .addSkill("java", Proficiency.WORKING)
                .addSkill("R", Proficiency.EXPERT)
                .addLearningGoals("SQL", "maps")
                .addLanguage("de", CefrLevel.C1)
                .addLanguage("en", CefrLevel.C2)
                .addFieldsOfInterest(Field.MEDIA)
                .hoursPerWeek(20)
                .workingHours(WorkingHours.of("Europe/Berlin", "Mon-Fri 09:00-17:00"))
                .period(DateRange.of("2026-09-01", "2026-12-18"))
                .education(Education.STUDENT)
                .location(Location.of("DE", "Bayern"))
                .addAuthorisedToWorkIn("DE", "FR")
                .compensationNeed(CompensationNeed.PAY_OR_CREDIT)
                .addPreferredChannels(Channel.EMAIL, Channel.VIDEO_CALL)
                .addImpossibleChannel(Channel.PHONE)
                .build());
  }

  @Test
  void hoursWithAZoneInAColumnOfItsOwn() {
    Intern read = intern("ID;Working hours;Time zone", "i1;Mon 09:00-12:00;Africa/Lagos");
    assertThat(read.workingHours()).contains(WorkingHours.of("Africa/Lagos", "Mon 09:00-12:00"));
    assertThat(read.timeZone()).isEmpty();
    assertThat(intern("ID;Time zone", "i1;Africa/Lagos").timeZone())
        .contains(ZoneId.of("Africa/Lagos"));
  }

  @Test
  void projectWithEveryColumn() {
    Cohort cohort =
        sheet(
                SheetKind.PROJECTS,
                "Projekt-ID\tEinrichtung\tBetreuer\tMentoren\tTitel\tBeschreibung\tFachgebiet"
                    + "\tVoraussetzungen\tGewünschte Kenntnisse\tVon Vorteil\tVermittelt\tSprache"
                    + "\tPlätze\tMindestzahl\tBeginn\tEnde\tWochenstunden\tGesamtstunden"
                    + "\tKernzeiten\tGemeinsame Minuten\tKommunikationswege\tAusbildung"
                    + "\tArbeitserlaubnis",
                "p1\th\ts\tm1, m2\tOffene Daten\t\"Zwei\n"
                    + "Zeilen\"\tresearch\tJava: gut\tSQL: sehr gut\tgit: Grundkenntnisse\tMaps"
                    + "\tDeutsch B2\t2\t1\t01.09.2026\t18.12.2026\t20\t300\tEurope/Berlin Mon-Fri"
                    + " 09:00-17:00\t60\tE-Mail\tStudentin, Absolvent\tDE")
            .read()
            .cohort();
    assertThat(cohort.projects())
        .containsExactly(
            Project.builder()
                .id("p1")
                .host("h")
                .supervisor("s")
                .addMentor("m1")
                .addMentor("m2")
                .title("Offene Daten")
                .description("Zwei\nZeilen")
                .field(Field.RESEARCH)
                .requires("Java", Proficiency.WORKING)
                .prefers("SQL", Proficiency.ADVANCED)
                .welcomes("git", Proficiency.BASIC)
                .addTeaches("Maps")
                .needsLanguage("de", CefrLevel.B2)
                .seats(2)
                .minInterns(1)
                .period(DateRange.of("2026-09-01", "2026-12-18"))
                .hoursPerWeek(20)
                .totalHours(300)
                .coreHours(WorkingHours.of("Europe/Berlin", "Mon-Fri 09:00-17:00"))
                .neededSharedMinutes(60)
                .addChannel(Channel.EMAIL)
                .addAcceptedEducation(Education.STUDENT, Education.GRADUATE)
                .addAuthorisationNeeded(Country.of("DE"))
                .build());
  }

  @Test
  void hostsAndSupervisorsWithLimits() {
    CohortIntake intake =
        and(
                sheet(
                    SheetKind.HOSTS,
                    "Company,Name,Company size,Sector,Country,Region,Max. interns",
                    "h,City of Ghent,large,government,Belgium,,5"),
                SheetKind.SUPERVISORS,
                "Supervisor,First name,Last name,E-mail,Limit,Weekly hours",
                "s,Kim,Lee,kim@example.org,3,8")
            .read();
    assertThat(intake.cohort().hosts())
        .containsExactly(
            HostOrganization.builder()
                .id("h")
                .name("City of Ghent")
                .size(HostSize.LARGE)
                .sector(Sector.GOVERNMENT)
                .location(Location.of("BE"))
                .maxInterns(5)
                .build());
    assertThat(intake.cohort().supervisors())
        .containsExactly(Supervisor.builder().id("s").maxInterns(3).hoursPerWeek(8).build());
    assertThat(intake.directory().name(SupervisorId.of("s"))).contains("Kim Lee");
  }

  @Test
  void choices_aRowEach() {
    Cohort cohort =
        and(
                both(),
                SheetKind.CHOICES,
                "Student,Project,Rank",
                "i1,p2,2",
                "i1,p1,1.",
                "i2,p1,1",
                "i1,p3,2")
            .read()
            .cohort();
    assertThat(cohort.bids())
        .containsExactly(Bids.by("i1").then("p1").thenTied("p2", "p3"), Bids.ranked("i2", "p1"));
  }

  @Test
  void choices_aColumnEach() {
    Cohort cohort =
        and(
                both(),
                SheetKind.CHOICES,
                "Intern,3rd choice,First choice,Choice 2",
                "i1,p3,p2,p1",
                "i2,,\"p1; p3\",p2")
            .read()
            .cohort();
    assertThat(cohort.bids())
        .containsExactly(
            Bids.ranked("i1", "p2", "p1", "p3"), Bids.by("i2").thenTied("p1", "p3").then("p2"));
  }

  @Test
  void choices_withoutARank_areUnrankedAndThatIsSaid() {
    CohortIntake intake = and(both(), SheetKind.CHOICES, "Intern,Project", "i1,p2", "i1,p1").read();
    assertThat(intake.cohort().bids()).containsExactly(Bids.unranked("i1", "p1", "p2"));
    assertThat(codes(intake.report())).containsExactly("WARNING /choices/1 CHOICES_NOT_RANKED");
  }

  @Test
  void choices_withAnEmptyRank_areBlanksAndTheFirstIsSaid() {
    CohortIntake intake =
        and(
                both(),
                SheetKind.CHOICES,
                "Intern,Project,Rank",
                "i1,p3,",
                "i1,p2,1",
                "i1,p1,",
                "i2,p1,")
            .read();
    assertThat(intake.cohort().bids())
        .containsExactly(
            Bids.by("i1").then("p2").thenBlank("p1", "p3"), Bids.by("i2").thenBlank("p1"));
    assertThat(found(intake.report()))
        .containsExactly(
            "WARNING /choices/2 CHOICES_LEFT_BLANK: choices, row 2: the choice has no rank, the"
                + " first of those, so it comes after the person's choices with a rank, as all of"
                + " those do. Maybe a rank is missing");
  }

  @Test
  void choices_inTwoForms_areRefused() {
    assertThat(
            codes(
                and(both(), SheetKind.CHOICES, "Intern,Project,Choice 1", "i1,p1,p2")
                    .read()
                    .report()))
        .containsExactly("ERROR /choices/1 TWO_FORMS_OF_CHOICES");
    CohortSheets ranked = and(both(), SheetKind.CHOICES, "Intern,Project,Rank", "i1,p1,1");
    assertThat(codes(and(ranked, SheetKind.CHOICES, "Intern,Project", "i2,p1").read().report()))
        .containsExactly("ERROR /choices-2/1 TWO_FORMS_OF_CHOICES");
  }

  @Test
  void choiceGivenTwice_isRefused() {
    assertThat(
            found(
                and(both(), SheetKind.CHOICES, "Intern,Choice 1,Choice 2", "i1,p1,p1")
                    .read()
                    .report()))
        .containsExactly(
            "ERROR /choices/2 CHOICE_REPEATED: choices, row 2: p1 of i1 is given more than once."
                + " Maybe a row or cell was copied");
  }

  @Test
  void formAnsweredTwice_isRefused_andNoTie() {
    CohortSheets once = and(both(), SheetKind.CHOICES, "Intern,Choice 1,Choice 2", "i1,p1,p2");
    for (CohortSheets sheets :
        List.of(
            and(once, SheetKind.CHOICES, "Intern,Choice 1", "i1,p3"),
            and(once, SheetKind.CHOICES, "Intern,Project,Rank", "i1,p3,1"))) {
      assertThat(found(sheets.read().report()))
          .containsExactly(
              "ERROR /choices-2/2/A KEY_REPEATED: choices, row 2, column A (Intern): i1 stands in"
                  + " row 2 already. Maybe a row was copied");
    }
    String[] twice = {"Intern,Choice 1", "i1,p1", "i1,p2", "i2,", "i2,p1"};
    assertThat(codes(and(both(), SheetKind.CHOICES, twice).read().report()))
        .containsExactly("ERROR /choices/3/A KEY_REPEATED");
  }

  @Test
  void headersAgain_areNobody() {
    assertThat(
            found(sheet(SheetKind.INTERNS, "ID,Name", "i1,A", "ID,Name", "i2,B").read().report()))
        .containsExactly(
            "ERROR /interns/3 HEADER_REPEATED: interns, row 3: the headers are there again. Maybe"
                + " two tables were joined: then delete the row");
  }

  @Test
  void partyThatRanksTwice_isRefused() {
    String[] twice = {"Project,Place 1", "p1,i1", "p1,i2", "p2,i1"};
    assertThat(codes(and(both(), SheetKind.RANKINGS, twice).read().report()))
        .containsExactly("ERROR /rankings/3/A KEY_REPEATED");
  }

  @Test
  void rankings_aRowEach() {
    Cohort cohort =
        and(
                both(),
                SheetKind.RANKINGS,
                "Project,Supervisor,Intern,Rank",
                "p1,,i2,1",
                "p1,,i1,no",
                ",s,i1,1",
                ",s,i2,1")
            .read()
            .cohort();
    assertThat(cohort.hostRankings())
        .containsExactly(
            HostRanking.builder()
                .project("p1")
                .then("i2")
                .addUnacceptable(InternId.of("i1"))
                .build(),
            HostRanking.builder().supervisor("s").thenTied("i1", "i2").build());
  }

  @Test
  void rankings_aColumnEach() {
    Cohort cohort =
        and(both(), SheetKind.RANKINGS, "Host,Rank 1,Rank 2", "h,i2,i1").read().cohort();
    assertThat(cohort.hostRankings())
        .containsExactly(HostRanking.builder().party(HostId.of("h")).then("i2", "i1").build());
  }

  @Test
  void rankingWithoutAParty_orTwo_isRefused() {
    assertThat(
            codes(
                and(both(), SheetKind.RANKINGS, "Project,Host,Intern,Rank", ",,i1,1", "p1,h,i1,1")
                    .read()
                    .report()))
        .containsExactly("ERROR /rankings/2 PARTY_UNCLEAR", "ERROR /rankings/3 PARTY_UNCLEAR");
  }

  /** The pairs of a couple as both enter them: Ada may go alone, and Ben wants the second apart. */
  @Test
  void linkedInterns_areARowEach_andAColumnAChoice() {
    CohortSheets sheets =
        and(
            both(),
            SheetKind.LINKS,
            "Couple,Student,Choice 1,Choice 2,Choice 3,Choice 4",
            "c,i2,p1,p2,,",
            "c,i1,p1,p1,,p2");
    assertThat(sheets.read().cohort().links())
        .containsExactly(
            LinkedInterns.of("i1", "i2")
                .thenTogether("p1")
                .then(RankedPair.of("i1", "p1"), RankedPair.of("i2", "p2"))
                .then(RankedPair.of("i1", "p2")));
    assertThat(sheets.read().cohort().validate().passes()).isTrue();
  }

  @Test
  void whatIsWrongWithLinks_isFoundInItsCell() {
    CohortSheets sheets =
        and(
            both(),
            SheetKind.LINKS,
            "Group,Intern,Choice 1,Choice 2,Choice 3",
            "a,i1,p1,p2,p1",
            "a,i2,p1,p1,p1",
            "b,i1,p1,,",
            "c,i3,pp,p1;p2,",
            ",i4,,,");
    assertThat(codes(sheets.read().report()))
        .containsExactly(
            "ERROR /links/4/B KEY_REPEATED",
            "ERROR /links/5/B KEY_UNKNOWN",
            "ERROR /links/5/C KEY_UNKNOWN",
            "ERROR /links/5/D KEY_UNKNOWN",
            "ERROR /links/6/B KEY_UNKNOWN",
            "ERROR /links/6/A CELL_EMPTY",
            "ERROR /links/2 CHOICE_REPEATED");
    CohortSheets alone =
        and(both(), SheetKind.LINKS, "Group,Intern,Choice 1", "a,i1,p1", "A,i2,p1");
    assertThat(found(alone.read().report()))
        .containsExactly(
            "ERROR /links/2/A GROUP_OF_ONE: linked interns, row 2, column A (Group): intern i1 is"
                + " in a group of one. Maybe the row of another is missing, or has the group"
                + " written differently",
            "ERROR /links/3/A GROUP_OF_ONE: linked interns, row 3, column A (Group): intern i2 is"
                + " in a group of one. Maybe the row of another is missing, or has the group"
                + " written differently");
  }

  /** In the row that is read last, and by which row they have something else. */
  @Test
  void linkedInternWithChoicesOrAPlacement_isFoundInTheirRow() {
    CohortSheets linked =
        and(
            and(both(), SheetKind.CHOICES, "Student,Choice 1", "i2,", "i1,p1"),
            SheetKind.LINKS,
            "Group,Intern,Choice 1",
            "a,i1,p1",
            "a,i2,p1");
    assertThat(found(linked.read().report()))
        .containsExactly(
            "ERROR /links/2/B LINKED_WITH_OTHERS: linked interns, row 2, column B (Intern): intern"
                + " i1 stands in row 3 of the choices too, and whoever is linked has neither"
                + " choices nor a placement of their own. Maybe leave out one of the two");
    CohortSheets placed =
        and(
            and(both(), SheetKind.LINKS, "Group,Intern,Choice 1", "a,i1,p1", "a,i2,p1"),
            SheetKind.PLACEMENTS,
            "Intern,Project",
            "i2,p1");
    assertThat(found(placed.read().report()))
        .containsExactly(
            "ERROR /placements/2/A LINKED_WITH_OTHERS: placements, row 2, column A (Intern): intern"
                + " i2 stands in row 3 of the linked interns too, and whoever is linked has"
                + " neither choices nor a placement of their own. Maybe leave out one of the two");
  }

  @Test
  void linkedInternWhoWouldHaveSeveralProjects_isFoundInTheirRow() {
    CohortSheets several =
        and(
            sheet(SheetKind.INTERNS, "ID,Max projects", "i1,1", "i2,2"),
            SheetKind.LINKS,
            "Group,Intern,Choice 1",
            "a,i1,p1",
            "a,i2,p1");
    assertThat(codes(several.read().report()))
        .containsExactly("ERROR /links/3/B LINKED_WITH_MAX_PROJECTS");
  }

  @Test
  void placementsSoFar() {
    CohortSheets sheets = and(both(), SheetKind.PLACEMENTS, "Intern,Project", "i2,p1", "i1,p1");
    assertThat(sheets.read().cohort().pins())
        .containsExactly(
            new Pin(InternId.of("i1"), ProjectId.of("p1")),
            new Pin(InternId.of("i2"), ProjectId.of("p1")));
  }

  @Test
  void internPlacedTwice_isRefused() {
    CohortSheets sheets = and(both(), SheetKind.PLACEMENTS, "Intern,Project", "i2,p1", "i2,p2");
    assertThat(codes(sheets.read().report())).containsExactly("ERROR /placements/3/A KEY_REPEATED");
  }

  @Test
  void internWithSeveralProjects_isPlacedOnEachOnce() {
    CohortSheets sheets =
        sheet(SheetKind.INTERNS, "Intern,Projects at once", "i1,2", "i2,")
            .sheet(SheetKind.PROJECTS, SheetTexts.content("Project,Host\np1,h\np2,h\n"));
    CohortSheets placed = and(sheets, SheetKind.PLACEMENTS, "Intern,Project", "i1,p2", "i1,p1");
    Cohort cohort = placed.read().cohort();
    assertThat(cohort.interns())
        .extracting(it -> it.id() + " " + it.maxProjects())
        .containsExactly("i1 OptionalInt[2]", "i2 OptionalInt.empty");
    assertThat(cohort.pins())
        .containsExactly(
            new Pin(InternId.of("i1"), ProjectId.of("p1")),
            new Pin(InternId.of("i1"), ProjectId.of("p2")));
    assertThat(cohort.withBidRules(BidRules.builder().maxProjects(2).build()).validate().passes())
        .isTrue();
    assertThat(codes(and(placed, SheetKind.PLACEMENTS, "Intern,Project", "i1,p1").read().report()))
        .containsExactly("ERROR /placements-2/2 CHOICE_REPEATED");
    assertThat(
            codes(
                and(sheets, SheetKind.PLACEMENTS, "Intern,Project", "i2,p1", "i2,p1")
                    .read()
                    .report()))
        .containsExactly("ERROR /placements/3/A KEY_REPEATED");
  }

  @Test
  void filesAreRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("interns.csv"), "Intern\ni1\n");
    assertThat(CohortSheets.standard().interns(file).read().cohort().interns()).hasSize(1);
    CohortSheets missing = CohortSheets.standard().hosts(folder.resolve("none.csv"));
    assertThatThrownBy(missing::read)
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(CohortSheets.standard().projects(folder)::read)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void noTable_isAnEmptyCohort() {
    assertThat(CohortSheets.standard().read().cohort()).isEqualTo(Cohort.builder().build());
  }

  @Test
  void severalTablesOfOneKind_areReadAsOne() {
    CohortSheets sheets =
        and(sheet(SheetKind.INTERNS, "Intern", "b"), SheetKind.INTERNS, "Student", "a", "b");
    assertThat(found(sheets.read().report()))
        .containsExactly(
            "ERROR /interns-2/3/A KEY_REPEATED: interns, row 3, column A (Student): b stands in row"
                + " 2 already. Maybe a row was copied");
  }

  @Test
  void errors_comeAllAtOnce_andThereIsNoCohort() {
    CohortIntake intake =
        and(
                sheet(
                    SheetKind.INTERNS,
                    "Intern,Hours per week,From,To,Country",
                    "i1,200,03/04/2026,2026-05-01,Atlantis",
                    ",ten,2026-05-01,2026-04-01,",
                    "i3,,2026-05-01,,"),
                SheetKind.CHOICES,
                "Intern,Choice 1",
                "ada,p1",
                "I1,p1")
            .read();
    assertThat(found(intake.report()))
        .containsExactly(
            "ERROR /interns/2/B NUMBER_OUT_OF_BOUNDS: interns, row 2, column B (Hours per week):"
                + " \"200\" is out of bounds, it must be from 1 to 168",
            "ERROR /interns/2/C DATE_AMBIGUOUS: interns, row 2, column C (From): \"03/04/2026\" may"
                + " be 4 March 2026 or 3 April 2026. Maybe name the format of dates",
            "ERROR /interns/2/E PERSONAL_CELL_NOT_UNDERSTOOD: interns, row 2, column E (Country):"
                + " the cell is not understood, it must be the name of a country or its code of two"
                + " letters",
            "ERROR /interns/3/A CELL_EMPTY: interns, row 3, column A (Intern): the cell is empty,"
                + " it must have a key",
            "ERROR /interns/3/B CELL_NOT_UNDERSTOOD: interns, row 3, column B (Hours per week):"
                + " \"ten\" is not understood, it must be a whole number",
            "ERROR /interns/3 PERIOD_BACKWARDS: interns, row 3: the period from 1 May 2026 ends"
                + " before it begins, on 1 April 2026. Maybe the two were swapped",
            "ERROR /interns/4 PERIOD_INCOMPLETE: interns, row 4: a period has one end only. Maybe"
                + " the other is not known: then leave out both",
            "ERROR /choices/2/A KEY_UNKNOWN: choices, row 2, column A (Intern): ada is not among"
                + " the interns. Maybe it was withdrawn or is written differently",
            "ERROR /choices/3/A KEY_MISSPELT: choices, row 3, column A (Intern): I1 is not among"
                + " the interns. Maybe i1 was meant");
    assertThatThrownBy(intake::cohort)
        .isInstanceOf(FindingsException.class)
        .hasMessageStartingWith("The intake of tables has 9 errors:");
    assertThatThrownBy(intake::directory).isInstanceOf(FindingsException.class);
    assertThat(intake).hasToString("CohortIntake{findings=9, no cohort}");
  }

  @Test
  void levels_areUnderstoodByTheTableAlone() {
    assertThat(found(interns("Intern,Skills", "i1,\"sql: 3/5; java: goodish; R: ****\"").report()))
        .containsExactly(
            "ERROR /interns/2/B MARK_NOT_UNDERSTOOD: interns, row 2, column B (Skills): the level"
                + " \"3/5\" of sql is a mark on a scale that is not known. Maybe say what each mark"
                + " means in the table of words for levels",
            "ERROR /interns/2/B LEVEL_NOT_UNDERSTOOD: interns, row 2, column B (Skills): the level"
                + " \"goodish\" of java is not understood. Maybe add it to the table of words for"
                + " levels",
            "ERROR /interns/2/B MARK_NOT_UNDERSTOOD: interns, row 2, column B (Skills): the level"
                + " \"****\" of R is a mark on a scale that is not known. Maybe say what each mark"
                + " means in the table of words for levels");
    LevelWords<Proficiency> marks = LevelWords.ofSkills().with("3/5", Proficiency.WORKING);
    assertThat(
            sheet(SheetKind.INTERNS, "Intern,Skills", "i1,sql: 3/5")
                .skillLevels(marks)
                .read()
                .cohort()
                .interns()
                .get(0)
                .skills()
                .get(0)
                .proficiency())
        .isEqualTo(Proficiency.WORKING);
  }

  @Test
  void skillWithoutALevel_hasTheOneThatIsNamed() {
    CohortSheets sheets = sheet(SheetKind.INTERNS, "Intern,Skills", "i1,\"sql, git\"");
    assertThat(found(sheets.read().report()))
        .containsExactly(
            "INFO /interns SKILL_LEVELS_ASSUMED: in the interns 2 skills have no level and were"
                + " taken as basic");
    assertThat(sheets.skillsWithoutLevel(Proficiency.ADVANCED).read().cohort().interns().get(0))
        .isEqualTo(
            Intern.builder()
                .id("i1")
                .addSkill("sql", Proficiency.ADVANCED)
                .addSkill("git", Proficiency.ADVANCED)
                .build());
  }

  @Test
  void languageWithoutALevel_isRefusedUnlessOneIsNamed() {
    CohortSheets sheets = sheet(SheetKind.INTERNS, "Intern,Languages", "i1,English");
    assertThat(codes(sheets.read().report())).containsExactly("ERROR /interns/2/B LEVEL_MISSING");
    CohortIntake assumed = sheets.languagesWithoutLevel(CefrLevel.B1).read();
    assertThat(codes(assumed.report())).containsExactly("INFO /interns LANGUAGE_LEVELS_ASSUMED");
    assertThat(assumed.cohort().interns().get(0).languages().get(0).level())
        .isEqualTo(CefrLevel.B1);
  }

  @Test
  void languages_byNameOrCode() {
    assertThat(
            intern(
                    "Intern;Languages",
                    "i1;English (native speaker) | Französisch: B1 | pt-BR A2 | español fluent")
                .languages())
        .isEqualTo(
            Intern.builder()
                .id("i1")
                .addLanguage("en", CefrLevel.C2)
                .addLanguage("fr", CefrLevel.B1)
                .addLanguage("pt-BR", CefrLevel.A2)
                .addLanguage("es", CefrLevel.C1)
                .build()
                .languages());
    for (String noLanguage : List.of("Klingonese B2", "All: B2", "Any (native)", "xx C1")) {
      assertThat(codes(interns("Intern;Languages", "i1;" + noLanguage).report()))
          .as(noLanguage)
          .containsExactly("ERROR /interns/2/B CELL_NOT_UNDERSTOOD");
    }
  }

  @Test
  void aSkillWhoseNameEndsLikeALevel_isDoubted() {
    CohortIntake intake =
        interns("Intern,Skills", "i1,\"Java good; SQL 3; R: good; Rust; Go (language): good\"");
    assertThat(found(intake.report()).stream().filter(it -> it.startsWith("WARNING")))
        .containsExactly(
            "WARNING /interns/2/B LEVEL_IN_NAME: interns, row 2, column B (Skills): Java good is"
                + " taken as a name without a level. Maybe a colon before \"good\" is missing",
            "WARNING /interns/2/B LEVEL_IN_NAME: interns, row 2, column B (Skills): SQL 3 is taken"
                + " as a name without a level. Maybe a colon before \"3\" is missing");
  }

  @Test
  void whatStandsForNothing_isNoSkill() {
    for (String nothing : List.of("-", "\u2013", "none", "N/A", "Keine", "java: good; -")) {
      List<Skill> skills =
          interns("Intern,Skills", "i1," + nothing).cohort().interns().get(0).skills();
      assertThat(skills).as(nothing).hasSize(nothing.startsWith("java") ? 1 : 0);
    }
  }

  @Test
  void datesWithDots_areCertain_whateverTheFormat_unlessItHasDotsItself() {
    CohortSheets sheets = sheet(SheetKind.INTERNS, "Intern,From,To", "i1,3.4.2026,01/05/2026");
    assertThat(sheets.dates("dd/MM/yyyy").read().cohort().interns().get(0).period())
        .contains(DateRange.of("2026-04-03", "2026-05-01"));
    CohortSheets american = sheet(SheetKind.INTERNS, "Intern,From,To", "i1,3.4.2026,31.5.2026");
    assertThatThrownBy(american.dates("M.d.yyyy").read()::cohort)
        .isInstanceOf(FindingsException.class);
  }

  @Test
  void datesOfOneFormat() {
    CohortSheets sheets =
        sheet(SheetKind.INTERNS, "Intern,From,To", "i1,03/04/2026,2026-05-01").dates("dd/MM/yyyy");
    assertThat(sheets.read().cohort().interns().get(0).period())
        .contains(DateRange.of("2026-04-03", "2026-05-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheets.dates("dd/MM"))
        .withMessage(
            "CohortSheets: dates is 'dd/MM', it must be a format of day, month and year such as"
                + " dd/MM/yyyy");
    assertThatIllegalArgumentException().isThrownBy(() -> sheets.dates("fromage"));
  }

  @Test
  void datesThatAreCertain() {
    for (String date :
        List.of(
            "2026-04-13",
            "13/04/2026",
            "04/13/2026",
            "13.4.2026",
            "2026-04-13 00:00:00",
            "2026/4/13")) {
      assertThat(intern("Intern;From;To", "i1;" + date + ";2026-12-01").period())
          .as(date)
          .contains(DateRange.of("2026-04-13", "2026-12-01"));
    }
    for (String date : List.of("13.04.26", "2026-02-30", "April 13", "46125", "2026-04-13 10:00")) {
      assertThat(codes(interns("Intern;From;To", "i1;" + date + ";2026-12-01").report()))
          .as(date)
          .containsExactly("ERROR /interns/2/B CELL_NOT_UNDERSTOOD");
    }
  }

  @Test
  void whatAValueRefuses_isFoundInItsRow() {
    assertThat(
            found(
                sheet(
                        SheetKind.PROJECTS,
                        "Project,Host,Seats,Min interns",
                        "p1,h,1,2",
                        "p2,h,1.000,")
                    .read()
                    .report()))
        .containsExactly(
            "ERROR /projects/2 ROW_REFUSED: projects, row 2: Project p1: minInterns is 2, it must"
                + " be at most seats, which is 1. Maybe set seats, or the two were swapped",
            "ERROR /projects/3/C CELL_NOT_UNDERSTOOD: projects, row 3, column C (Seats): \"1.000\""
                + " is not understood, it must be a whole number");
  }

  @Test
  void personalCells_areNeverRepeated() {
    String canary = "Canary\u0007Lane";
    CohortIntake intake =
        interns(
            "Intern;Name;E-mail;Phone;Address;Country;Region;Time zone;Working hours;May work"
                + " in;Needs pay",
            "i1" + (";" + canary).repeat(10));
    assertThat(intake.report().findings()).hasSize(10);
    assertThat(found(intake.report()))
        .noneMatch(it -> it.contains("Canary") || it.contains("Lane"));
  }

  @Test
  void manyFindings_areCounted() {
    StringBuilder rows = new StringBuilder("Intern,Hours\n");
    for (int i = 0; i < 1_500; i++) {
      rows.append('i').append(i).append(",many\n");
    }
    CohortIntake intake = interns(rows.toString());
    assertThat(intake.report().findings()).hasSize(CohortSheets.MAX_FINDINGS + 1);
    assertThat(found(intake.report()).get(CohortSheets.MAX_FINDINGS))
        .isEqualTo(
            "ERROR /interns FINDINGS_LEFT_OUT: the interns have 500 findings more. Maybe read again"
                + " once these are mended");
  }

  @Test
  void settingsThatCannotBe_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohortSheets.standard().separator('|'))
        .withMessageContaining("it must be a comma, a semicolon or a tab");
  }

  @Test
  void report_isWrittenAsJsonAndReadAgain() {
    Report report = interns("Intern;Hours;From", "i1;ten;1/2/2026").report();
    InternshipJson json = InternshipJson.standard();
    assertThat(json.read(json.toText(report), Report.class)).isEqualTo(report);
  }
}
