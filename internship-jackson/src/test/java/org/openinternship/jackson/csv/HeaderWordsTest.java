package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.jackson.csv.SheetTexts.codes;
import static org.openinternship.jackson.csv.SheetTexts.found;
import static org.openinternship.jackson.csv.SheetTexts.interns;
import static org.openinternship.jackson.csv.SheetTexts.sheet;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of columns as people write them. */
class HeaderWordsTest {
  private static final HeaderWords WORDS = HeaderWords.standard();

  @ParameterizedTest
  @CsvSource({
    "Intern ID,INTERN",
    "intern_id,INTERN",
    "InternId,INTERN",
    "INTERN-ID,INTERN",
    "Student-Nr,INTERN",
    "Student #,INTERN",
    "Matrikelnummer,INTERN",
    "  E - Mail : ,EMAIL",
    "eMail,EMAIL",
    "e-mail address,EMAIL",
    "Hours per week (max. 40),HOURS_PER_WEEK",
    "hoursPerWeek,HOURS_PER_WEEK",
    "Hours/week*,HOURS_PER_WEEK",
    "FAHIGKEITEN,SKILLS",
    "Fähigkeiten,SKILLS",
    "Skill,SKILLS",
    "Languages,LANGUAGES",
    "Verfügbar ab,FROM",
    "Authorized to work in,WORK_COUNTRIES"
  })
  void internsColumns(String header, SheetColumn column) {
    assertThat(WORDS.find(SheetKind.INTERNS, header)).contains(Set.of(column));
  }

  @ParameterizedTest
  @CsvSource({
    "Choice 1,1",
    "1st choice,1",
    "First Choice,1",
    "Choice #2,2",
    "choice2,2",
    "3. Wunsch,3",
    "Erstwunsch,1",
    "Zweiter Wunsch,2",
    "Priority 12,12",
    "10th preference,10"
  })
  void choicesHaveNumbers(String header, int number) {
    assertThat(WORDS.find(SheetKind.CHOICES, header)).contains(Set.of(SheetColumn.CHOICE));
    assertThat(HeaderKey.of(header).number()).hasValue(number);
  }

  @Test
  void numberSignWithoutANumber_isAWord() {
    assertThat(WORDS.find(SheetKind.CHOICES, "Project #")).contains(Set.of(SheetColumn.PROJECT));
  }

  @Test
  void unknownHeader_isAWarningWithItsLetter() {
    assertThat(found(interns("Intern;Shoe size;Skils;Hours\ni1;42;;").report()))
        .containsExactly(
            "WARNING /interns/1/B COLUMN_UNKNOWN: column B of the interns is left out: the header"
                + " \"Shoe size\" is not known. Maybe add it to the table of headers",
            "WARNING /interns/1/C COLUMN_MISSPELT: column C of the interns is left out: the header"
                + " \"Skils\" is not known. Maybe \"Skill\" was meant");
  }

  /** Its first row may be one of a person. */
  @Test
  void tableWithoutHeaders_isNotRepeated() {
    List<String> found = found(interns("i1;Ada Byron;ada@example.org;student\ni2;Bo;;").report());
    assertThat(found)
        .noneMatch(it -> it.contains("Ada") || it.contains("ada@"))
        .contains(
            "WARNING /interns/1/B COLUMN_NOT_KNOWN: column B of the interns is left out: its header"
                + " is not known, nor are most of them. Maybe the table has no row of headers");
    assertThat(found(interns("Intern;Shoe size;Pet;Hat").report()))
        .noneMatch(it -> it.contains("Pet"));
  }

  @Test
  void headerOfAnotherTable_isNamed() {
    assertThat(found(interns("Intern;Choice 1\ni1;p").report()))
        .containsExactly(
            "WARNING /interns/1/B COLUMN_OF_OTHER_TABLE: column B of the interns is left out: the"
                + " header \"Choice 1\" is one of the choices");
    SheetContent form = SheetTexts.content("Student;Skills;Choice 1\ni1;sql: good;p");
    CohortIntake both =
        CohortSheets.standard()
            .sheet(SheetKind.INTERNS, form)
            .sheet(SheetKind.CHOICES, form)
            .read();
    assertThat(codes(both.report()))
        .containsExactly(
            "INFO /interns/1/C COLUMN_OF_OTHER_TABLE", "INFO /choices/1/B COLUMN_OF_OTHER_TABLE");
    assertThat(both.cohort().bids()).hasSize(1);
  }

  @Test
  void doubledHeader_isAnError() {
    assertThat(found(interns("Intern;E-mail;Mail\ni1;;").report()))
        .containsExactly(
            "ERROR /interns/1/C COLUMN_REPEATED: columns B and C of the interns both stand for the"
                + " address for electronic mail: the header of the second is \"Mail\". Maybe one is"
                + " a copy");
    assertThat(codes(sheet(SheetKind.CHOICES, "Intern,Choice 1,1st choice").read().report()))
        .containsExactly("ERROR /choices/1/C COLUMN_REPEATED");
  }

  @Test
  void ambiguousHeader_isTakenForWhatIsLeft_orIsAnError() {
    assertThat(codes(sheet(SheetKind.CHOICES, "Student,Choice,Rank", "i,p,1").read().report()))
        .isEmpty();
    assertThat(codes(sheet(SheetKind.CHOICES, "Student,Project,Choice", "i,p,1").read().report()))
        .isEmpty();
    assertThat(found(sheet(SheetKind.PLACEMENTS, "ID,Project ID,Nr", "i,p,1").read().report()))
        .containsExactly(
            "ERROR /placements/1/C COLUMN_REPEATED: columns A and C of the placements both stand"
                + " for the key of the intern: the header of the second is \"Nr\". Maybe one is a"
                + " copy");
    assertThat(codes(sheet(SheetKind.CHOICES, "ID,Choice,Rank", "i,p,1").read().report()))
        .isEmpty();
    assertThat(found(sheet(SheetKind.PLACEMENTS, "ID,Nr", "i,p").read().report()))
        .startsWith(
            "ERROR /placements/1/A COLUMN_AMBIGUOUS: column A of the placements has the header"
                + " \"ID\", which may be the key of the intern or the key of the project. Maybe"
                + " rename it");
  }

  @Test
  void neededColumn_thatIsMissing_isNamed() {
    assertThat(found(sheet(SheetKind.PROJECTS, "Title,Host", "a,b").read().report()))
        .containsExactly(
            "ERROR /projects/1 COLUMN_MISSING: the table of projects has no column for the key of"
                + " the project. Maybe its header has a name of its own: then add it to the table"
                + " of headers");
  }

  @Test
  void cellsWithoutAHeader_areFoundOnce() {
    assertThat(found(interns("Intern;;Hours\ni1;;2\ni2;x;3\ni3;y;4").report()))
        .containsExactly(
            "WARNING /interns/3/B COLUMN_WITHOUT_HEADER: column B of the interns is left out: it"
                + " has cells, first in row 3, and no header");
  }

  @Test
  void callerExtendsTheTable() {
    HeaderWords own =
        WORDS
            .with(SheetKind.INTERNS, "Who", SheetColumn.INTERN)
            .ignoring(SheetKind.INTERNS, "Timestamp");
    CohortSheets sheets = sheet(SheetKind.INTERNS, "Timestamp,WHO", "now,i1").headers(own);
    assertThat(codes(sheets.read().report())).isEmpty();
    assertThat(sheets.read().cohort().interns()).hasSize(1);
    assertThat(own.names(SheetKind.INTERNS).get(SheetColumn.INTERN)).contains("Who", "Intern ID");
    assertThat(own).isNotEqualTo(WORDS);
    assertThat(WORDS.with(SheetKind.INTERNS, "Who", SheetColumn.INTERN))
        .isEqualTo(WORDS.with(SheetKind.INTERNS, "Who", SheetColumn.INTERN))
        .hasToString("HeaderWords{" + (WORDS.hashCode() + 1) + " names}");
  }

  @Test
  void whatCannotBeAHeader_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORDS.with(SheetKind.HOSTS, "Rank", SheetColumn.RANK))
        .withMessage("HeaderWords: RANK is no column of HOSTS. Maybe it is one of another table");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORDS.with(SheetKind.INTERNS, "***", SheetColumn.NAME))
        .withMessage(
            "HeaderWords: header is '***', it must have a letter or digit and at most 200 chars");
    assertThatIllegalArgumentException().isThrownBy(() -> WORDS.ignoring(SheetKind.INTERNS, " "));
  }

  /** Every column that a kind of table has can be named, and no other. */
  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void everyColumnHasAName(SheetKind kind) {
    assertThat(WORDS.names(kind).keySet())
        .containsExactlyElementsOf(
            List.of(SheetColumn.values()).stream().filter(it -> it.isOf(kind)).toList());
  }
}
