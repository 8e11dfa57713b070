package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.entry.Answer;
import org.openinternship.core.entry.Applicant;
import org.openinternship.core.entry.ApplicantFacts;
import org.openinternship.core.entry.Degree;
import org.openinternship.core.entry.EducationLevel;
import org.openinternship.core.entry.Fact;
import org.openinternship.core.entry.LocationLadder.Reach;
import org.openinternship.core.entry.LocationLadder.Rung;
import org.openinternship.core.entry.Participation;
import org.openinternship.core.entry.Place;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingDetails;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.BidBook;
import org.openinternship.core.program.BidEvent;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.HostRanking;
import org.openinternship.core.program.Moment;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.skill.Field;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentKind;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.MatchingEngine;

/** The rules that make each program special. */
class ProgramsTest {
  private static Applicant applicant(
      UnaryOperator<Intern.Builder> intern, UnaryOperator<ApplicantFacts.Builder> facts) {
    return new Applicant(
        intern.apply(Intern.builder().id("ada")).build(),
        facts.apply(ApplicantFacts.builder().intern("ada")).build());
  }

  private static Verdict judge(Program program, Term term, Applicant applicant) {
    return program.entryRules().in(term.period()).judge(applicant);
  }

  private static String decisive(Verdict verdict) {
    return verdict.decision()
        + verdict.decisive().map(line -> " by " + line.requirement()).orElse("");
  }

  private static BidBook bid(Program program, Term term, Instant at, int count) {
    List<BidEvent> events = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      events.add(new BidEvent(InternId.of("ada"), new Moment(at, i), BidEvent.Place.last("p" + i)));
    }
    return BidBook.replay(events, program, term);
  }

  @Test
  void everyProgramIsSound() {
    assertThat(Vsfs.program().validate(Vsfs.term()).findings()).isEmpty();
    assertThat(Outreachy.program().validate(Outreachy.term()).findings()).isEmpty();
    assertThat(LfxMentorship.program().validate(LfxMentorship.term()).findings()).isEmpty();
    assertThat(SummerOfCode.program().validate(SummerOfCode.term()).findings()).isEmpty();
    assertThat(PmInternshipScheme.program().validate(PmInternshipScheme.term()).findings())
        .isEmpty();
    assertThat(WaterlooCoop.program().validate(WaterlooCoop.term()).findings()).isEmpty();
  }

  // VSFS

  private static Applicant student(String country, String lastDayEnrolled) {
    return applicant(
        i ->
            i.enrolment(
                new Enrolment(
                    Enrolment.Load.PART_TIME,
                    Optional.of(DateRange.of("2020-09-01", lastDayEnrolled)))),
        f ->
            f.addCitizenships(country)
                .addDegree(
                    new Degree(
                        EducationLevel.BACHELOR,
                        Field.of("history"),
                        LocalDate.parse("2023-05-20"))));
  }

  @Test
  void vsfs_takesCitizensWhoAreEnrolledOverTheWholeTerm() {
    Program vsfs = Vsfs.program();
    Term term = Vsfs.term();
    assertThat(decisive(judge(vsfs, term, student("US", "2022-05-31")))).isEqualTo("ELIGIBLE");
    assertThat(decisive(judge(vsfs, term, student("US", "2022-05-30"))))
        .isEqualTo("NOT_ELIGIBLE by enrolment");
    assertThat(decisive(judge(vsfs, term, student("CA", "2022-05-30"))))
        .isEqualTo("NOT_ELIGIBLE by citizenship");
  }

  @Test
  void vsfs_takesThreeBids_andSeveralPostsMayWantOneIntern() {
    BidBook book = bid(Vsfs.program(), Vsfs.term(), Instant.parse("2021-07-10T12:00:00Z"), 4);
    assertThat(book.sheets().get(0).bids()).hasSize(3);
    assertThat(book.refusals())
        .extracting(refusal -> refusal.reason().code())
        .containsExactly(ReasonCode.TOO_MANY_BIDS);
    Cohort.Builder cohort =
        Cohort.builder()
            .program(Vsfs.program())
            .term(Vsfs.term())
            .addIntern(Intern.builder().id("ada").build())
            .bids(book.bids(Vsfs.program()));
    for (String post : List.of("p1", "p2", "p3")) {
      cohort.addProject(Project.builder().id(post).host(post).build());
      cohort.addHostRanking(HostRanking.builder().project(post).then("ada").build());
    }
    assertThat(cohort.build().validate().findings()).isEmpty();
    assertThat(MatchingEngine.withDefaults().match(cohort.build()).matches()).hasSize(1);
  }

  // Outreachy

  private static Applicant outreachy(Commitment commitment) {
    return applicant(
        i -> i.addAuthorisedToWorkIn("KE").addCommitment(commitment),
        f ->
            f.birthDate(LocalDate.parse("2008-05-25"))
                .place(Place.of("KE"))
                .addNone(Fact.PARTICIPATIONS)
                .putAnswer("under-export-control", Answer.NO)
                .putAnswer("under-sanctions", Answer.NO)
                .putAnswer("essay-accepted", Answer.YES));
  }

  private static Commitment job(String first, String last) {
    return Commitment.builder()
        .kind(CommitmentKind.JOB)
        .dates(DateRange.of(first, last))
        .hoursPerWeek(25)
        .build();
  }

  @Test
  void outreachy_timeRule() {
    Program program = Outreachy.program();
    Term term = Outreachy.term();
    assertThat(term.period().days()).isEqualTo(90);
    Commitment first30Days = job("2026-05-25", "2026-06-23");
    assertThat(decisive(judge(program, term, outreachy(first30Days)))).isEqualTo("ELIGIBLE");
    Commitment days20To70 =
        Commitment.builder()
            .kind(CommitmentKind.UNIVERSITY_TERM)
            .dates(DateRange.of("2026-06-13", "2026-08-02"))
            .build();
    Verdict verdict = judge(program, term, outreachy(days20To70));
    assertThat(decisive(verdict)).isEqualTo("NOT_ELIGIBLE by free time");
    assertThat(verdict.against())
        .extracting(Object::toString)
        .containsExactly(
            "FREE_RUN_TOO_SHORT: the longest run of free days has 20 days of the term"
                + " 2026-05-25/2026-08-22, 49 are needed");
    Commitment always = job("2026-01-01", "2026-12-31");
    assertThat(judge(program, term, outreachy(always)).against())
        .extracting(reason -> reason.code())
        .containsExactly(ReasonCode.NEVER_FREE);
    assertThat(decisive(judge(program, term, outreachy(always.withEndsOnAcceptance(true)))))
        .isEqualTo("ELIGIBLE");
  }

  @Test
  void outreachy_givesTheFirstReasonInItsOrder() {
    Program program = Outreachy.program();
    Term term = Outreachy.term();
    Applicant sound = outreachy(job("2026-05-25", "2026-06-23"));
    ApplicantFacts facts = sound.facts().withNone();
    Participation earlier = new Participation(ProgramId.of("gsoc"), TermId.of("2025"));
    ApplicantFacts before = facts.withParticipations(earlier);
    assertThat(decisive(judge(program, term, new Applicant(sound.intern(), before))))
        .isEqualTo("NOT_ELIGIBLE by prior participation");
    ApplicantFacts younger = before.withBirthDate(LocalDate.parse("2008-05-26"));
    Verdict verdict = judge(program, term, new Applicant(sound.intern(), younger));
    assertThat(decisive(verdict)).isEqualTo("NOT_ELIGIBLE by age");
    assertThat(verdict.lines())
        .extracting(Verdict.Line::requirement)
        .containsExactly(
            "age",
            "work authorisation",
            "export control",
            "prior participation",
            "free time",
            "sanctions",
            "essay-accepted");
  }

  @Test
  void outreachy_sanctionsCheck_isPendingAndNoRejection() {
    Applicant sound = outreachy(job("2026-05-25", "2026-06-23"));
    Map<String, Answer> answers = new TreeMap<>(sound.facts().answers());
    answers.put("under-sanctions", Answer.PENDING);
    Applicant checked = new Applicant(sound.intern(), sound.facts().withAnswers(answers));
    assertThat(decisive(judge(Outreachy.program(), Outreachy.term(), checked)))
        .isEqualTo("PENDING by sanctions");
    answers.put("essay-accepted", Answer.NO);
    Applicant poorEssay = new Applicant(sound.intern(), sound.facts().withAnswers(answers));
    assertThat(decisive(judge(Outreachy.program(), Outreachy.term(), poorEssay)))
        .isEqualTo("NOT_ELIGIBLE by essay-accepted");
  }

  // LFX

  private static Project lfx(int number, String host, int mentors) {
    Project.Builder project = Project.builder().id(host + number).host(host);
    IntStream.rangeClosed(1, mentors).forEach(i -> project.addMentor("m" + i));
    return project.build();
  }

  private static List<String> mentors(int mentors) {
    PostingContent posting =
        new PostingContent(lfx(1, "linux", mentors), PostingDetails.builder().build());
    return LfxMentorship.postings().check(posting).findings().stream()
        .filter(f -> f.path().equals("/project/mentors"))
        .map(f -> f.severity() + " " + f.reason().code())
        .toList();
  }

  private static List<String> findings(Project... projects) {
    return Cohort.builder()
        .program(LfxMentorship.program())
        .term(LfxMentorship.term())
        .addProjects(projects)
        .build()
        .validate()
        .findings()
        .stream()
        .map(f -> f.severity() + " " + f.path() + " " + f.reason().code())
        .toList();
  }

  @Test
  void lfx_quotaAndMentors() {
    assertThat(mentors(1)).containsExactly("WARNING FEW_MENTORS");
    assertThat(mentors(2)).isEmpty();
    assertThat(mentors(5)).containsExactly("ERROR TOO_MANY_MENTORS");
    Project[] linux =
        IntStream.range(0, 5).mapToObj(i -> lfx(i, "linux", 2)).toArray(Project[]::new);
    assertThat(findings(linux)).containsExactly("WARNING /projects/4 OVER_PROJECT_QUOTA");
    Project[] cncf = IntStream.range(0, 9).mapToObj(i -> lfx(i, "cncf", 2)).toArray(Project[]::new);
    assertThat(findings(cncf)).containsExactly("WARNING /projects/8 OVER_PROJECT_QUOTA");
  }

  // GSoC

  @Test
  void summerOfCode_slotsAreABudgetAboveTheProjects() {
    Cohort.Builder builder =
        Cohort.builder().program(SummerOfCode.program()).term(SummerOfCode.term());
    HostRanking.Builder ranking = HostRanking.builder().party(HostId.of("kde"));
    for (int i = 1; i <= 4; i++) {
      builder.addProject(Project.builder().id("p" + i).host("kde").build());
      builder.addIntern(Intern.builder().id("i" + i).build()).addBids("i" + i, "p" + i);
      ranking.then("i" + i);
    }
    Cohort cohort = builder.addHostRanking(ranking.build()).build();
    assertThat(MatchingEngine.withDefaults().match(cohort).matches()).isEmpty();
    Term two = SummerOfCode.term().withLifts(SummerOfCode.slots("kde", 2));
    assertThat(MatchingEngine.withDefaults().match(cohort.withTerm(two)).matches())
        .extracting(match -> match.intern().value())
        .containsExactly("i1", "i2");
  }

  // PM Internship Scheme

  private static Applicant pmis(String born, EducationLevel level, Answer employed) {
    return applicant(
        i -> i,
        f ->
            f.birthDate(LocalDate.parse(born))
                .place(Place.of("IN", "Bihar", "Patna"))
                .addDegree(new Degree(level, Field.of("commerce"), LocalDate.parse("2023-06-30")))
                .putAnswer("employed-full-time", employed)
                .putAnswer("studying-full-time", Answer.NO)
                .putAnswer("degree-of-excluded-institute", Answer.NO)
                .putAnswer("family-income-above-limit", Answer.NO)
                .putAnswer("family-in-government-service", Answer.NO));
  }

  private static String pmis(Applicant applicant) {
    return decisive(judge(PmInternshipScheme.program(), PmInternshipScheme.term(), applicant));
  }

  @Test
  void pmis_agesAndExclusions() {
    EducationLevel bachelor = EducationLevel.BACHELOR;
    assertThat(pmis(pmis("2003-11-15", bachelor, Answer.NO))).isEqualTo("ELIGIBLE");
    assertThat(pmis(pmis("2003-11-16", bachelor, Answer.NO))).isEqualTo("NOT_ELIGIBLE by age");
    assertThat(pmis(pmis("1999-11-16", bachelor, Answer.NO))).isEqualTo("ELIGIBLE");
    assertThat(pmis(pmis("1999-11-15", bachelor, Answer.NO))).isEqualTo("NOT_ELIGIBLE by age");
    assertThat(pmis(pmis("2002-02-28", EducationLevel.MASTER, Answer.NO)))
        .isEqualTo("NOT_ELIGIBLE by education");
    assertThat(pmis(pmis("2002-02-28", bachelor, Answer.YES)))
        .isEqualTo("NOT_ELIGIBLE by exclusions");
  }

  @Test
  void pmis_ladderAndOffers() {
    Place patna = Place.of("IN", "Bihar", "Patna");
    Place chatra = Place.of("IN", "Jharkhand", "Chatra");
    assertThat(PmInternshipScheme.ladder().between(patna, Place.of("IN", "Bihar", "Nalanda")))
        .isEqualTo(new Reach(Rung.NEIGHBOURING_DISTRICT, Rung.NEIGHBOURING_DISTRICT));
    assertThat(PmInternshipScheme.ladder().between(patna, Place.of("IN", "Bihar", "Gaya")))
        .isEqualTo(new Reach(Rung.REGION, Rung.REGION));
    assertThat(PmInternshipScheme.ladder().between(patna, chatra))
        .isEqualTo(new Reach(Rung.COUNTRY, Rung.COUNTRY));
    assertThat(PmInternshipScheme.offers().mostOpenOffers()).isEqualTo(3);
    assertThat(PmInternshipScheme.offers().timeToDecide()).isEqualTo(Duration.ofDays(2));
    assertThat(PmInternshipScheme.term().period().days()).isEqualTo(365);
  }

  // Waterloo

  @Test
  void waterloo_takesTenRanksAndFiveVetoes_afterTheInterviews() {
    Program waterloo = WaterlooCoop.program();
    Term term = WaterlooCoop.term();
    Instant inReview = Instant.parse("2027-03-01T12:00:00Z");
    assertThat(bid(waterloo, term, Instant.parse("2027-01-20T12:00:00Z"), 1).refusals())
        .extracting(refusal -> refusal.reason().code())
        .containsExactly(ReasonCode.BIDS_NOT_OPEN);
    BidBook ranks = bid(waterloo, term, inReview, 11);
    assertThat(ranks.bids(waterloo).get(0).ranked()).isTrue();
    assertThat(ranks.bids(waterloo).get(0).projects()).hasSize(10);
    List<BidEvent> vetoes = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      BidEvent.Action veto = new BidEvent.PlaceVeto(ProjectId.of("p" + i));
      vetoes.add(new BidEvent(InternId.of("ada"), new Moment(inReview, i), veto));
    }
    BidBook book = BidBook.replay(vetoes, waterloo, term);
    assertThat(book.vetoes()).hasSize(5);
    assertThat(book.refusals())
        .extracting(refusal -> refusal.reason().code())
        .containsExactly(ReasonCode.TOO_MANY_VETOES);
  }

  @Test
  void waterloo_lastDayOfReview_isTheDayOfTheChangeToSummerTime() {
    Term term = WaterlooCoop.term();
    Program waterloo = WaterlooCoop.program();
    assertThat(bid(waterloo, term, Instant.parse("2027-03-15T03:59:59Z"), 1).refusals()).isEmpty();
    assertThat(bid(waterloo, term, Instant.parse("2027-03-15T04:00:00Z"), 1).refusals()).hasSize(1);
  }
}
