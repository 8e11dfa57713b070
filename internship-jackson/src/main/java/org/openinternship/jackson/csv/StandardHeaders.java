package org.openinternship.jackson.csv;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names of columns that come with the library: those that forms and lists use most. */
final class StandardHeaders {
  private static final String PERSON =
      """
      FIRST_NAME=First name|Given name|Forename|Vorname
      LAST_NAME=Last name|Surname|Family name|Nachname|Familienname
      EMAIL=E-mail|E-mail address|Mail|E-Mail-Adresse|Mailadresse
      PHONE=Phone|Phone number|Telephone|Telephone number|Mobile|Mobile phone|Mobile number|Telefon|Telefonnummer|Handy|Handynummer|Mobilnummer|Tel
      ADDRESS=Address|Postal address|Adresse|Anschrift|Postanschrift
      """;

  private static final String WORK =
      """
      HOURS_PER_WEEK=Hours per week|Weekly hours|Hours a week|Hours week|Hours|Wochenstunden|Stunden pro Woche|Stunden je Woche|Stunden Woche
      TIME_ZONE=Time zone|Timezone|Zone|Zeitzone
      """;

  private static final String PERIOD =
      """
      FROM=From|Start|Start date|Begin|Starts|Available from|Von|Beginn|Startdatum|Ab|Verfügbar ab
      TO=To|Until|End|End date|Ends|Available to|Available until|Bis|Ende|Enddatum|Verfügbar bis
      """;

  private static final String INTERN =
      "Intern ID|Intern|Intern key|Intern number|Student ID|Student|Student number|Student No"
          + "|Student Nr|Applicant ID|Applicant|Applicant number|Participant ID|Participant"
          + "|Candidate ID|Candidate|Matriculation number|Matrikelnummer|Matrikelnr|Matrikel-Nr"
          + "|Praktikant|Praktikantin|Praktikant ID|Praktikantennummer|Studierenden-ID"
          + "|Teilnehmer|Teilnehmer-ID|Teilnehmernummer|Bewerber-ID|Bewerbernummer|Personen-ID"
          + "|Person ID|Person";

  private static final String PROJECT =
      "Project ID|Project|Project key|Project number|Project No|Project Nr|Projekt|Projekt-ID"
          + "|Projektnummer|Projekt-Nr|Projektkürzel|Position ID|Position|Stelle|Stellen-ID";

  private static final String HOST =
      "Host ID|Host|Host key|Host organisation|Host organization|Organisation|Organization"
          + "|Organisation ID|Organization ID|Company|Company ID|Employer|Employer ID|Einrichtung"
          + "|Einrichtungs-ID|Firma|Unternehmen|Betrieb";

  private static final String SUPERVISOR =
      "Supervisor ID|Supervisor|Supervisor key|Tutor|Tutor ID|Betreuer|Betreuerin|Betreuer-ID"
          + "|Betreuung|Betreuungsperson|Betreuende";

  private static final String KEY = "|ID|Key|Number|No|Nr|Nummer|Kennung|Schlüssel|Kürzel";

  /** Any number may stand for the one. */
  private static final String CHOICE =
      "CHOICE=Choice 1|1st choice|Priority 1|1st priority|Preference 1|1st preference|Rank 1"
          + "|Wunsch 1|1. Wunsch|Wahl 1|1. Wahl|Priorität 1|1. Priorität|Präferenz 1"
          + "|1. Präferenz|Rang 1";

  private static final String RANK =
      "RANK=Rank|Ranking|Priority|Preference|Choice|Choice number|Order|Rang|Rangfolge|Priorität"
          + "|Präferenz|Wunsch|Wahl|Platz\n";

  private StandardHeaders() {}

  /** The names of each kind, with what they stand for. */
  static Map<SheetKind, Map<String, Set<SheetColumn>>> read() {
    Map<SheetKind, Map<String, Set<SheetColumn>>> all = new EnumMap<>(SheetKind.class);
    all.put(
        SheetKind.INTERNS,
        names(
            "INTERN=" + INTERN + KEY + "\n",
            PERSON,
            WORK,
            PERIOD,
            """
            NAME=Name|Full name|Intern name|Student name|Vor- und Nachname|Vollständiger Name
            SKILLS=Skill|Skills and levels|Competence|Fähigkeit|Fähigkeiten|Kenntnis|Kenntnisse|Kompetenz|Kompetenzen
            LEARNING_GOALS=Learning goal|Goal|Wants to learn|Lernziel|Lernziele|Möchte lernen
            LANGUAGES=Language|Language skill|Spoken language|Sprache|Sprachen|Sprachkenntnisse
            FIELDS=Field|Field of interest|Fields of interest|Interest|Area of interest|Areas of interest|Interesse|Interessen|Interessengebiet|Interessengebiete|Fachgebiet|Fachgebiete
            MAX_PROJECTS=Max projects|Maximum projects|Maximum of projects|Number of projects|Projects at once|Projekte zugleich|Höchstzahl Projekte|Anzahl Projekte|Zahl der Projekte
            WORKING_HOURS=Working hours|Work hours|Availability|Available hours|Arbeitszeit|Arbeitszeiten|Verfügbarkeit
            EDUCATION=Education|Stage of education|Student or graduate|Ausbildung|Bildungsstand
            COUNTRY=Country|Country code|Country of residence|Land|Wohnsitzland
            REGION=Region|State|Province|Bundesland|Kanton
            WORK_COUNTRIES=Authorised to work in|Authorized to work in|Work authorisation|Work authorization|May work in|Work permit|Arbeitserlaubnis|Arbeitserlaubnis in|Darf arbeiten in
            COMPENSATION_NEED=Compensation need|Needed compensation|Pay needed|Needs pay|Vergütungsbedarf
            CHANNELS=Channel|Preferred channel|Kommunikationsweg|Kommunikationswege|Bevorzugte Kommunikationswege
            IMPOSSIBLE_CHANNELS=Impossible channel|Channels not possible|Unmögliche Kommunikationswege
            """));
    all.put(
        SheetKind.HOSTS,
        names(
            "HOST=" + HOST + KEY + "\n",
            """
            NAME=Name|Host name|Organisation name|Organization name|Company name|Name der Einrichtung|Firmenname
            HOST_SIZE=Size|Company size|Größe|Unternehmensgröße
            SECTOR=Sector|Type|Sektor|Branche
            COUNTRY=Country|Country code|Land
            REGION=Region|State|Province|Bundesland|Kanton
            MAX_INTERNS=Max interns|Maximum interns|Maximum of interns|Limit|Limit of interns|Capacity|Places|Obergrenze|Höchstzahl|Kapazität|Plätze
            MIN_INTERNS=Min interns|Minimum interns|Minimum|Minimum of interns|Mindestzahl
            TARGET_INTERNS=Target interns|Target|Target of interns|Zielzahl
            """));
    all.put(
        SheetKind.SUPERVISORS,
        names(
            "SUPERVISOR=" + SUPERVISOR + KEY + "\n",
            PERSON,
            WORK,
            """
            NAME=Name|Full name|Supervisor name|Vor- und Nachname|Vollständiger Name
            WORKING_HOURS=Working hours|Work hours|Availability|Available hours|Arbeitszeit|Arbeitszeiten|Verfügbarkeit
            MAX_INTERNS=Max interns|Maximum interns|Maximum of interns|Limit|Limit of interns|Capacity|Obergrenze|Höchstzahl|Kapazität
            MIN_INTERNS=Min interns|Minimum interns|Minimum|Minimum of interns|Mindestzahl
            TARGET_INTERNS=Target interns|Target|Target of interns|Zielzahl
            """));
    all.put(
        SheetKind.PROJECTS,
        names(
            "PROJECT=" + PROJECT + KEY + "\n",
            "HOST=" + HOST + "\n",
            "SUPERVISOR=" + SUPERVISOR + "\n",
            WORK,
            PERIOD,
            """
            MENTORS=Mentor|Mentor ID|Mentoren|Mentorinnen
            TITLE=Title|Name|Project title|Project name|Titel|Projekttitel|Projektname
            DESCRIPTION=Description|Project description|Summary|Beschreibung|Projektbeschreibung|Kurzbeschreibung
            FIELDS=Field|Area|Fachgebiet|Bereich
            REQUIRED_SKILLS=Required skill|Skill|Skills needed|Needed skill|Requirement|Must have|Benötigte Fähigkeiten|Fähigkeiten|Anforderung|Anforderungen|Kenntnisse|Voraussetzungen
            PREFERRED_SKILLS=Preferred skill|Desired skill|Should have|Gewünschte Fähigkeiten|Gewünschte Kenntnisse
            WELCOME_SKILLS=Welcome skill|Nice to have|Optional skill|Von Vorteil|Optionale Fähigkeiten
            TEACHES=Teaches|Skills taught|Can be learned|Vermittelt|Lerninhalte
            LANGUAGES=Language|Working language|Sprache|Sprachen|Arbeitssprache|Arbeitssprachen
            SEATS=Seat|Place|Capacity|Number of interns|Interns|Max interns|Opening|Plätze|Platz|Kapazität
            MIN_INTERNS=Min interns|Minimum interns|Minimum|Minimum of interns|Mindestzahl
            TARGET_INTERNS=Target interns|Target|Target of interns|Zielzahl
            TOTAL_HOURS=Total hours|Hours in total|Gesamtstunden|Stunden gesamt
            WORKING_HOURS=Core hours|Working hours|Kernzeit|Kernzeiten|Arbeitszeit|Arbeitszeiten
            SHARED_MINUTES=Needed shared minutes|Shared minutes|Gemeinsame Minuten
            EDUCATION=Accepted education|Education|Ausbildung
            WORK_COUNTRIES=Work authorisation needed|Work authorization needed|Work authorisation|Work authorization|Arbeitserlaubnis|Arbeitserlaubnis nötig
            CHANNELS=Channel|Kommunikationsweg|Kommunikationswege
            """));
    all.put(
        SheetKind.CHOICES,
        names(
            "INTERN=" + INTERN + KEY + "\n",
            "PROJECT=" + PROJECT + KEY + "|Choice|Wunsch|Wahl|Preference|Präferenz\n",
            RANK,
            CHOICE + "|Project 1|Projekt 1"));
    all.put(
        SheetKind.LINKS,
        names(
            "GROUP=Group|Group ID|Link|Linked"
                + " group|Team|Couple|Pair|Gruppe|Gruppen-ID|Paar|Verbund\n",
            "INTERN=" + INTERN + KEY + "\n",
            CHOICE + "|Project 1|Projekt 1"));
    all.put(
        SheetKind.RANKINGS,
        names(
            "INTERN=" + INTERN + KEY + "\n",
            "PROJECT=" + PROJECT + KEY + "\n",
            "HOST=" + HOST + KEY + "\n",
            "SUPERVISOR=" + SUPERVISOR + KEY + "\n",
            RANK,
            CHOICE + "|Place 1|Intern 1|Candidate 1|Platz 1|1. Platz"));
    all.put(
        SheetKind.PLACEMENTS,
        names("INTERN=" + INTERN + KEY + "\n", "PROJECT=" + PROJECT + KEY + "\n"));
    return all;
  }

  private static Map<String, Set<SheetColumn>> names(String... tables) {
    Map<String, Set<SheetColumn>> names = new LinkedHashMap<>();
    for (String line : String.join("", tables).split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        SheetColumn column = SheetColumn.valueOf(line.substring(0, equals));
        for (String name : line.substring(equals + 1).split("\\|", -1)) {
          names.computeIfAbsent(name, any -> EnumSet.noneOf(SheetColumn.class)).add(column);
        }
      }
    }
    return names;
  }
}
