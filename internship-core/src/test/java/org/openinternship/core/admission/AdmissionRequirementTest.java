package org.openinternship.core.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.admission.People.TERM;
import static org.openinternship.core.admission.People.intern;
import static org.openinternship.core.admission.People.unknown;
import static org.openinternship.core.admission.People.with;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Enrolment.Load;
import org.openinternship.core.people.Location;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentKind;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.DateRange;

class AdmissionRequirementTest {
  private static final Field LAW = Field.of("law");
  private static final Field BIOLOGY = Field.of("biology");

  private static final Schooling BACHELOR_TO_MASTER =
      new Schooling(EducationLevel.BACHELOR, EducationLevel.MASTER, false);

  private static Term from(String first) {
    return Term.of("from-" + first, first, "2030-12-31");
  }

  private static List<ReasonCode> codes(AdmissionRequirement requirement, Applicant applicant) {
    return codes(requirement, applicant, TERM);
  }

  private static List<ReasonCode> codes(
      AdmissionRequirement requirement, Applicant applicant, Term term) {
    Outcome outcome = requirement.check(applicant, term);
    assertThat(outcome).isInstanceOf(Outcome.Violated.class);
    return outcome.reasons().stream().map(Reason::code).toList();
  }

  private static void assertMet(AdmissionRequirement requirement, Applicant applicant) {
    assertMet(requirement, applicant, TERM);
  }

  private static void assertMet(AdmissionRequirement requirement, Applicant applicant, Term term) {
    assertThat(requirement.check(applicant, term)).isEqualTo(Outcome.satisfied());
  }

  private static void assertUnknown(
      AdmissionRequirement requirement, Applicant applicant, Object fact) {
    assertThat(requirement.check(applicant, TERM)).isEqualTo(Outcome.unknown(fact.toString()));
  }

  static Stream<AdmissionRequirement> all() {
    return Stream.of(
        Age.atLeast(18),
        Citizenship.of("US"),
        Clearance.of("sanctions", "under sanctions"),
        new Confirmation("essay"),
        EnrolledThroughTerm.anyLoad(),
        ExclusionList.of("income", "family income above the threshold"),
        new FieldOfStudy(new TreeSet<>(Set.of(LAW))),
        new FreeTime(CommitmentRules.standard()),
        GraduationWindow.atMostMonthsBefore(12),
        Languages.of("fr", CefrLevel.B1),
        PriorParticipation.noneIn("outreachy"),
        Residence.in("IN"),
        BACHELOR_TO_MASTER,
        new WeeklyHours(10),
        WorkAuthorisation.in());
  }

  @Test
  void all_namesEveryRequirement() {
    List<Class<?>> permitted = List.of(StandardAdmissionRequirement.class.getPermittedSubclasses());
    List<Class<?>> tested = all().<Class<?>>map(Object::getClass).toList();
    assertThat(tested).containsExactlyInAnyOrderElementsOf(permitted);
    assertThat(all().map(AdmissionRequirement::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aboutSomebodyOfWhomNothingIsKnown_noRequirementSaysAnything(
      AdmissionRequirement requirement) {
    assertThat(requirement.check(unknown(), TERM)).isInstanceOf(Outcome.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-09-01, true",
    "2008-09-02, false",
    "2008-08-31, true",
    "2002-09-02, true",
    "2001-09-02, true",
    "2001-09-01, false",
  })
  void age_isCompletedOnTheBirthday(LocalDate born, boolean met) {
    Outcome outcome = Age.between(18, 24).check(with(facts -> facts.birthDate(born)), TERM);
    assertThat(outcome instanceof Outcome.Satisfied).isEqualTo(met);
  }

  @Test
  void age_ofThoseBornOnALeapDay_isCompletedOnTheFirstOfMarchInOtherYears() {
    Applicant leap = with(facts -> facts.birthDate(LocalDate.parse("2008-02-29")));
    assertThat(codes(Age.atLeast(18), leap, from("2026-02-28")))
        .containsExactly(AdmissionReason.AGE_TOO_LOW);
    assertMet(Age.atLeast(18), leap, from("2026-03-01"));
    assertThat(codes(Age.atLeast(20), leap, from("2028-02-28")))
        .containsExactly(AdmissionReason.AGE_TOO_LOW);
    assertMet(Age.atLeast(20), leap, from("2028-02-29"));
    assertThat(codes(Age.between(0, 17), leap, from("2026-03-01")))
        .containsExactly(AdmissionReason.AGE_TOO_HIGH);
  }

  @Test
  void age_isCountedOnTheDayThatTheRuleNames_andEachTermDatesIt() {
    Age onClosing = Age.between(21, 24).on(TermDay.lastOf(PhaseKind.APPLICATION));
    Term round =
        from("2026-12-01")
            .withPhases(
                Phase.of(PhaseKind.APPLICATION, "2026-10-12", "2026-11-15", "Asia/Kolkata"));
    Applicant turns21 = with(facts -> facts.birthDate(LocalDate.parse("2005-11-15")));
    Applicant tooLate = with(facts -> facts.birthDate(LocalDate.parse("2005-11-16")));
    assertMet(onClosing, turns21, round);
    assertThat(onClosing.check(tooLate, round))
        .isEqualTo(
            Outcome.violated(AdmissionReason.AGE_TOO_LOW, 21, LocalDate.parse("2026-11-15")));
    assertMet(
        onClosing,
        tooLate,
        from("2027-12-01")
            .withPhases(
                Phase.of(PhaseKind.APPLICATION, "2027-10-12", "2027-11-15", "Asia/Kolkata")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> onClosing.check(turns21, TERM))
        .withMessageContainingAll("2026-27", "last day of phase APPLICATION", "Maybe");
  }

  @Test
  void citizenship_ofOneOfTheCountriesIsEnough() {
    assertMet(Citizenship.of("US"), with(facts -> facts.addCitizenships("FR", "US")));
    assertThat(codes(Citizenship.of("US"), with(facts -> facts.addCitizenships("FR"))))
        .containsExactly(AdmissionReason.CITIZENSHIP_NEEDED);
    assertThat(
            codes(Citizenship.of("US"), with(facts -> facts.addNone(ApplicantFact.CITIZENSHIPS))))
        .containsExactly(AdmissionReason.CITIZENSHIP_NEEDED);
  }

  @Test
  void workAuthorisation_inACountryOrWhereTheyLive() {
    Applicant kenyan =
        with(i -> i.addAuthorisedToWorkIn("KE"), facts -> facts.place(Locality.of("KE")));
    assertMet(WorkAuthorisation.in("KE", "UG"), kenyan);
    assertMet(WorkAuthorisation.in(), kenyan);
    assertThat(codes(WorkAuthorisation.in("UG"), kenyan))
        .containsExactly(GeneralReason.NOT_AUTHORISED_TO_WORK);
    assertThat(
            codes(
                WorkAuthorisation.in(),
                intern(i -> i.addAuthorisedToWorkIn("KE").location(Location.of("UG")))))
        .containsExactly(AdmissionReason.NOT_AUTHORISED_WHERE_LIVING);
    assertUnknown(
        WorkAuthorisation.in(), intern(i -> i.addAuthorisedToWorkIn("KE")), ApplicantFact.PLACE);
    assertThat(
            codes(
                WorkAuthorisation.in("KE"),
                with(facts -> facts.addNone(ApplicantFact.WORK_AUTHORISATION))))
        .containsExactly(GeneralReason.NOT_AUTHORISED_TO_WORK);
  }

  private static Applicant enrolled(Load load, String first, String last) {
    return intern(i -> i.addEnrolment(new Enrolment(load, Optional.of(DateRange.of(first, last)))));
  }

  @Test
  void enrolment_mustCoverEveryDayOfTheTerm() {
    EnrolledThroughTerm any = EnrolledThroughTerm.anyLoad();
    assertMet(any, enrolled(Load.PART_TIME, "2026-09-01", "2027-05-31"));
    assertThat(codes(any, enrolled(Load.FULL_TIME, "2026-09-01", "2027-05-30")))
        .containsExactly(AdmissionReason.NOT_ENROLLED_THROUGH_TERM);
    assertThat(codes(any, enrolled(Load.FULL_TIME, "2026-09-02", "2027-05-31")))
        .containsExactly(AdmissionReason.NOT_ENROLLED_THROUGH_TERM);
    assertThat(
            codes(
                EnrolledThroughTerm.fullTime(),
                enrolled(Load.PART_TIME, "2026-09-01", "2027-05-31")))
        .containsExactly(AdmissionReason.NOT_ENROLLED);
    assertThat(codes(any, with(facts -> facts.addNone(ApplicantFact.ENROLMENT))))
        .containsExactly(AdmissionReason.NOT_ENROLLED);
    assertUnknown(
        any,
        intern(i -> i.addEnrolment(new Enrolment(Load.FULL_TIME, Optional.empty()))),
        ApplicantFact.ENROLMENT);
  }

  private static Applicant holding(EducationLevel level, Field field, String awarded) {
    return with(facts -> facts.addDegree(new Degree(level, field, LocalDate.parse(awarded))));
  }

  @Test
  void schooling_isTheHighestLevelHeldWhenTheTermBegins() {
    assertMet(BACHELOR_TO_MASTER, holding(EducationLevel.BACHELOR, LAW, "2026-09-01"));
    Applicant student = holding(EducationLevel.BACHELOR, LAW, "2026-09-02");
    assertThat(codes(BACHELOR_TO_MASTER, student))
        .containsExactly(AdmissionReason.EDUCATION_LEVEL_OUTSIDE);
    assertMet(new Schooling(EducationLevel.BACHELOR, EducationLevel.MASTER, true), student);
    assertThat(codes(BACHELOR_TO_MASTER, holding(EducationLevel.DOCTORATE, LAW, "2020-01-01")))
        .containsExactly(AdmissionReason.EDUCATION_LEVEL_OUTSIDE);
    assertThat(codes(BACHELOR_TO_MASTER, with(facts -> facts.addNone(ApplicantFact.DEGREES))))
        .containsExactly(AdmissionReason.EDUCATION_LEVEL_OUTSIDE);
  }

  @Test
  void fieldOfStudyAndGraduation() {
    FieldOfStudy law = new FieldOfStudy(new TreeSet<>(Set.of(LAW)));
    assertMet(law, holding(EducationLevel.MASTER, LAW, "2030-01-01"));
    assertThat(codes(law, holding(EducationLevel.MASTER, BIOLOGY, "2030-01-01")))
        .containsExactly(AdmissionReason.FIELD_OF_STUDY_NEEDED);
    GraduationWindow window = new GraduationWindow(8, 18); // 2026-01-01 to 2028-03-01
    assertMet(window, holding(EducationLevel.MASTER, LAW, "2026-01-01"));
    assertMet(window, holding(EducationLevel.MASTER, LAW, "2028-03-01"));
    assertThat(codes(window, holding(EducationLevel.MASTER, LAW, "2025-12-31")))
        .containsExactly(AdmissionReason.OUTSIDE_GRADUATION_WINDOW);
    assertThat(codes(window, holding(EducationLevel.MASTER, LAW, "2028-03-02")))
        .containsExactly(AdmissionReason.OUTSIDE_GRADUATION_WINDOW);
    GraduationWindow lastYear = GraduationWindow.atMostMonthsBefore(12);
    assertThat(lastYear.in(TERM)).isEqualTo(DateRange.of("2025-09-01", "2026-09-01"));
    assertThat(GraduationWindow.atMostMonthsBefore(1).in(from("2026-03-31")))
        .isEqualTo(DateRange.of("2026-02-28", "2026-03-31"));
  }

  @Test
  void aHostsOwnRequirement_isCheckedLikeTheOthers() {
    AdmissionRequirement desk =
        AdmissionRequirement.of(
            "desk",
            Set.of(ApplicantFact.PLACE),
            (applicant, term) ->
                applicant.facts().place().isPresent()
                    ? Outcome.satisfied()
                    : Outcome.unknown("desk"));
    AdmissionRules rules = AdmissionRules.of(desk, Age.atLeast(18));
    Applicant ada =
        with(facts -> facts.place(Locality.of("KE")).birthDate(LocalDate.parse("2000-01-01")));
    assertThat(rules.in(TERM).judge(ada).decision()).isEqualTo(Decision.ELIGIBLE);
    assertThat(rules.in(TERM).judge(unknown()).against())
        .extracting(Object::toString)
        .startsWith("FACT_UNKNOWN: we do not know desk");
    Applicant proofToCome =
        new Applicant(ada.intern(), ada.facts().withAwaited(ApplicantFact.PLACE));
    assertThat(rules.in(TERM).judge(proofToCome).decision()).isEqualTo(Decision.PENDING);
    Applicant nothingYet =
        new Applicant(ada.intern(), unknown().facts().withAwaited(ApplicantFact.PLACE));
    assertThat(rules.in(TERM).judge(nothingYet).lines().get(0).outcome().reasons())
        .as("what is awaited does not hide what is not known")
        .containsExactly(
            Reason.of(GeneralReason.FACT_PENDING, ApplicantFact.PLACE),
            Reason.of(GeneralReason.FACT_UNKNOWN, "desk"));
    assertThat(desk).hasToString("desk");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdmissionRequirement.of(" ", Set.of(), (a, t) -> Outcome.satisfied()))
        .withMessage("AdmissionRequirement: name is blank. Maybe an empty line of a form");
    assertThatExceptionOfType(HostRuleException.class)
        .isThrownBy(
            () -> AdmissionRequirement.of("none", Set.of(), (a, t) -> null).check(ada, TERM))
        .withMessage(
            "AdmissionRequirement 'none' gave no outcome, asked about applicant %s."
                + " Maybe it returned null",
            ada.intern().id());
  }

  @Test
  void priorParticipation_countsTheProgramsNamedAndEachTermOnce() {
    Participation earlier = new Participation(ProgramId.of("outreachy"), TermId.of("2024-may"));
    PriorParticipation once =
        new PriorParticipation(new TreeSet<>(Set.of(ProgramId.of("outreachy"))), 1);
    Applicant before = with(facts -> facts.addParticipation(earlier).addParticipation(earlier));
    assertThat(codes(PriorParticipation.noneIn("outreachy", "gsoc"), before))
        .containsExactly(AdmissionReason.TOOK_PART_BEFORE);
    assertMet(PriorParticipation.noneIn("gsoc"), before);
    assertMet(once, before);
    assertMet(once, with(facts -> facts.addNone(ApplicantFact.PARTICIPATIONS)));
  }

  @Test
  void exclusionList_givesEveryGroundThatApplies_andPendingIsNoRejection() {
    ExclusionList list = ExclusionList.of("sanctions", "listed", "embargoed");
    Applicant both = with(f -> f.putAnswer("listed", YesNo.YES).putAnswer("embargoed", YesNo.YES));
    assertThat(codes(list, both)).hasSize(2).containsOnly(AdmissionReason.EXCLUSION_APPLIES);
    Applicant checked =
        with(f -> f.putAnswer("listed", YesNo.PENDING).putAnswer("embargoed", YesNo.NO));
    assertThat(list.check(checked, TERM)).isEqualTo(Outcome.pending("listed"));
    assertMet(list, with(f -> f.putAnswer("listed", YesNo.NO).putAnswer("embargoed", YesNo.NO)));
    assertThat(list.check(with(f -> f.putAnswer("listed", YesNo.PENDING)), TERM))
        .isEqualTo(Outcome.allOf(List.of(Outcome.pending("listed"), Outcome.unknown("embargoed"))));
    assertThat(codes(list, with(f -> f.putAnswer("listed", YesNo.YES))))
        .as("what is not known is told as well")
        .containsExactly(AdmissionReason.EXCLUSION_APPLIES, GeneralReason.FACT_UNKNOWN);
  }

  @Test
  void confirmation_mustBeYes() {
    Confirmation essay = new Confirmation("essay");
    assertMet(essay, with(f -> f.putAnswer("essay", YesNo.YES)));
    assertThat(codes(essay, with(f -> f.putAnswer("essay", YesNo.NO))))
        .containsExactly(AdmissionReason.NOT_CONFIRMED);
    assertThat(essay.check(with(f -> f.putAnswer("essay", YesNo.PENDING)), TERM))
        .isEqualTo(Outcome.pending("essay"));
  }

  @Test
  void languages_atTheirLevel() {
    Languages french = Languages.of("fr", CefrLevel.B1);
    assertMet(french, intern(i -> i.addLanguage("fr-CA", CefrLevel.B1)));
    assertThat(codes(french, intern(i -> i.addLanguage("fr", CefrLevel.A2))))
        .containsExactly(GeneralReason.LANGUAGE_TOO_LOW);
    assertThat(codes(french, intern(i -> i.addLanguage("de", CefrLevel.C2))))
        .containsExactly(GeneralReason.LANGUAGE_MISSING);
    assertThat(codes(french, with(facts -> facts.addNone(ApplicantFact.LANGUAGES))))
        .containsExactly(GeneralReason.LANGUAGE_MISSING);
  }

  @Test
  void residence_isToldAsFarAsThePlaceIsKnown() {
    Residence bihar =
        new Residence(
            Locality.of("IN", "Bihar"), LocationLadder.Rung.REGION, LocationLadder.plain());
    assertMet(bihar, with(f -> f.place(Locality.of("IN", "Bihar", "Patna"))));
    assertMet(bihar, intern(i -> i.location(Location.of("IN", "Bihar"))));
    assertUnknown(bihar, with(f -> f.place(Locality.of("IN"))), ApplicantFact.PLACE);
    assertThat(codes(bihar, with(f -> f.place(Locality.of("IN", "Kerala")))))
        .containsExactly(AdmissionReason.LIVES_TOO_FAR);
    assertThat(codes(Residence.in("IN"), with(f -> f.place(Locality.of("NP")))))
        .containsExactly(AdmissionReason.LIVES_TOO_FAR);
  }

  @Test
  void weeklyHours_atTheBound() {
    assertMet(new WeeklyHours(10), intern(i -> i.hoursPerWeek(10)));
    assertThat(codes(new WeeklyHours(10), intern(i -> i.hoursPerWeek(9))))
        .containsExactly(AdmissionReason.PROGRAM_HOURS_TOO_FEW);
    assertThat(codes(new WeeklyHours(10), with(facts -> facts.addNone(ApplicantFact.WEEKLY_HOURS))))
        .containsExactly(AdmissionReason.PROGRAM_HOURS_TOO_FEW);
  }

  private static Applicant job(String first, String last) {
    return intern(
        i ->
            i.addCommitment(
                Commitment.builder()
                    .kind(CommitmentKind.JOB)
                    .dates(DateRange.of(first, last))
                    .hoursPerWeek(25)
                    .build()));
  }

  @Test
  void freeTime_needsARun_andNeverFreeIsAnOutcomeOfItsOwn() {
    FreeTime free = new FreeTime(CommitmentRules.standard());
    assertMet(free, job("2026-10-20", "2027-05-31"));
    assertThat(codes(free, job("2026-10-19", "2027-05-31")))
        .containsExactly(AdmissionReason.FREE_RUN_TOO_SHORT);
    assertThat(codes(free, job("2026-09-01", "2027-05-31")))
        .containsExactly(AdmissionReason.NEVER_FREE);
    assertMet(free, with(facts -> facts.addNone(ApplicantFact.COMMITMENTS)));
  }

  @Test
  void reasonsTellNothingThatIsInTheFacts() {
    Applicant applicant =
        with(
            i -> i,
            f ->
                f.birthDate(LocalDate.parse("1973-04-17"))
                    .addCitizenships("TV")
                    .place(Locality.of("TV", "Funafuti"))
                    .addDegree(
                        new Degree(
                            EducationLevel.SECONDARY,
                            Field.of("navigation"),
                            LocalDate.parse("1991-06-03")))
                    .addParticipation(
                        new Participation(ProgramId.of("outreachy"), TermId.of("2019-may")))
                    .putAnswer("essay", YesNo.NO));
    List<AdmissionRequirement> requirements =
        Arrays.asList(
            Age.between(18, 24),
            Citizenship.of("US"),
            new Confirmation("essay"),
            new FieldOfStudy(new TreeSet<>(Set.of(LAW))),
            GraduationWindow.atMostMonthsBefore(12),
            PriorParticipation.noneIn("outreachy"),
            Residence.in("IN"),
            BACHELOR_TO_MASTER);
    String told = "";
    for (AdmissionRequirement requirement : requirements) {
      Outcome outcome = requirement.check(applicant, TERM);
      assertThat(outcome).isInstanceOf(Outcome.Violated.class);
      told += outcome.reasons();
    }
    assertThat(told + applicant + applicant.facts())
        .doesNotContain("1973", "53", "TV", "Funafuti", "SECONDARY", "navigation", "1991", "2019");
  }
}
