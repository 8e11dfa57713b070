package org.openinternship.jackson.csv;

import static org.openinternship.jackson.csv.SheetKind.CHOICES;
import static org.openinternship.jackson.csv.SheetKind.HOSTS;
import static org.openinternship.jackson.csv.SheetKind.INTERNS;
import static org.openinternship.jackson.csv.SheetKind.LINKS;
import static org.openinternship.jackson.csv.SheetKind.PLACEMENTS;
import static org.openinternship.jackson.csv.SheetKind.PROJECTS;
import static org.openinternship.jackson.csv.SheetKind.RANKINGS;
import static org.openinternship.jackson.csv.SheetKind.SUPERVISORS;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a column of a table says. Several values of one cell are a list. */
public enum SheetColumn {
  /** The key of an intern. */
  INTERN(INTERNS, CHOICES, LINKS, RANKINGS, PLACEMENTS),
  /** The key of a project. */
  PROJECT(PROJECTS, CHOICES, RANKINGS, PLACEMENTS),
  /** The key of a host. */
  HOST(HOSTS, PROJECTS, RANKINGS),
  /** The key of a supervisor. */
  SUPERVISOR(SUPERVISORS, PROJECTS, RANKINGS),
  /** The keys of mentors, several in a cell. */
  MENTORS(PROJECTS),
  /** The whole name of a person, which goes into the directory, or the name of a host. */
  NAME(INTERNS, SUPERVISORS, HOSTS),
  /** The first name of a person, for the directory. */
  FIRST_NAME(INTERNS, SUPERVISORS),
  /** The last name of a person, for the directory. */
  LAST_NAME(INTERNS, SUPERVISORS),
  /** The address of a person for electronic mail, for the directory. */
  EMAIL(INTERNS, SUPERVISORS),
  /** The telephone number of a person, for the directory. */
  PHONE(INTERNS, SUPERVISORS),
  /** The postal address of a person, for the directory. */
  ADDRESS(INTERNS, SUPERVISORS),
  /** The skills of an intern with their levels, several in a cell. */
  SKILLS(INTERNS),
  /** What an intern wants to learn, several in a cell. */
  LEARNING_GOALS(INTERNS),
  /** Languages with their levels, several in a cell. */
  LANGUAGES(INTERNS, PROJECTS),
  /** The fields an intern would like to work in, several in a cell, or the one of a project. */
  FIELDS(INTERNS, PROJECTS),
  /** The hours a week. */
  HOURS_PER_WEEK(INTERNS, SUPERVISORS, PROJECTS),
  /** The most projects an intern would have at once. */
  MAX_PROJECTS(INTERNS),
  /** The hours of every week at which somebody works, or the core hours of a project. */
  WORKING_HOURS(INTERNS, SUPERVISORS, PROJECTS),
  /** The time zone. */
  TIME_ZONE(INTERNS, SUPERVISORS, PROJECTS),
  /** The first day of a period. */
  FROM(INTERNS, PROJECTS),
  /** The last day of a period. */
  TO(INTERNS, PROJECTS),
  /** Student or graduate; several in a cell for a project. */
  EDUCATION(INTERNS, PROJECTS),
  /** The country where somebody is. */
  COUNTRY(INTERNS, HOSTS),
  /** The region in the country. */
  REGION(INTERNS, HOSTS),
  /** The countries an intern may work in, or a project needs it in, several in a cell. */
  WORK_COUNTRIES(INTERNS, PROJECTS),
  /** The compensation an intern needs. */
  COMPENSATION_NEED(INTERNS),
  /** The channels an intern likes best, or those of a project, several in a cell. */
  CHANNELS(INTERNS, PROJECTS),
  /** The channels an intern cannot use, several in a cell. */
  IMPOSSIBLE_CHANNELS(INTERNS),
  /** The title of a project. */
  TITLE(PROJECTS),
  /** The description of a project. */
  DESCRIPTION(PROJECTS),
  /** The skills a project requires with the least levels, several in a cell. */
  REQUIRED_SKILLS(PROJECTS),
  /** The skills a project prefers with the levels wanted, several in a cell. */
  PREFERRED_SKILLS(PROJECTS),
  /** The skills a project welcomes with the levels wanted, several in a cell. */
  WELCOME_SKILLS(PROJECTS),
  /** What can be learned in a project, several in a cell. */
  TEACHES(PROJECTS),
  /** The seats of a project. */
  SEATS(PROJECTS),
  /** The least interns that a project needs to run, or a host or supervisor to take any. */
  MIN_INTERNS(PROJECTS, HOSTS, SUPERVISORS),
  /** How many interns a project, host or supervisor should have. */
  TARGET_INTERNS(PROJECTS, HOSTS, SUPERVISORS),
  /** The most interns of a host or supervisor over all projects. */
  MAX_INTERNS(HOSTS, SUPERVISORS),
  /** The hours of a whole project. */
  TOTAL_HOURS(PROJECTS),
  /** The minutes of core hours that an intern has to share in every week. */
  SHARED_MINUTES(PROJECTS),
  /** The size of a host. */
  HOST_SIZE(HOSTS),
  /** The sector of a host. */
  SECTOR(HOSTS),
  /** The group of interns who are linked. */
  GROUP(LINKS),
  /** The rank of a choice, or of an intern: 1 is the best; the same twice is a tie. */
  RANK(CHOICES, RANKINGS),
  /** The choice of one rank, whose header has the number of the rank: a project, or an intern. */
  CHOICE(CHOICES, LINKS, RANKINGS);

  private static final Set<SheetColumn> PERSONAL =
      EnumSet.of(
          NAME,
          FIRST_NAME,
          LAST_NAME,
          EMAIL,
          PHONE,
          ADDRESS,
          WORKING_HOURS,
          TIME_ZONE,
          COUNTRY,
          REGION,
          WORK_COUNTRIES,
          COMPENSATION_NEED);

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final List<SheetKind> kinds;

  SheetColumn(SheetKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /**
   * Says whether tables of a kind have this column.
   *
   * @param kind the kind of table
   * @return whether they do
   */
  public boolean isOf(SheetKind kind) {
    return kinds.contains(Objects.requireNonNull(kind, "SheetColumn.kind"));
  }

  /** {@return whether a cell says something personal, which no finding repeats} */
  public boolean isPersonal() {
    return PERSONAL.contains(this);
  }
}
