package org.openinternship.core.supervision;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.supervision.Plans.BOARD;
import static org.openinternship.core.supervision.Plans.CALL;
import static org.openinternship.core.supervision.Plans.FINAL;
import static org.openinternship.core.supervision.Plans.KIM;
import static org.openinternship.core.supervision.Plans.MAIL;
import static org.openinternship.core.supervision.Plans.MIDPOINT;
import static org.openinternship.core.supervision.Plans.ROUND;
import static org.openinternship.core.supervision.Plans.alone;
import static org.openinternship.core.supervision.Plans.away;
import static org.openinternship.core.supervision.Plans.grace;
import static org.openinternship.core.supervision.Plans.kim;
import static org.openinternship.core.supervision.Plans.lasting;
import static org.openinternship.core.supervision.Plans.mentor;
import static org.openinternship.core.supervision.Plans.mentors;
import static org.openinternship.core.supervision.Plans.midpoint;
import static org.openinternship.core.supervision.Plans.minutes;
import static org.openinternship.core.supervision.Plans.once;
import static org.openinternship.core.supervision.Plans.opens;
import static org.openinternship.core.supervision.Plans.reminds;
import static org.openinternship.core.supervision.Plans.sound;
import static org.openinternship.core.supervision.Plans.supervisor;
import static org.openinternship.core.supervision.Plans.takes;
import static org.openinternship.core.supervision.Plans.unhurried;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.time.DateRange;

/** Each default of the plan check is just kept by one plan and just missed by another. */
class SupervisionDefaultsTest {
  private static final SupervisionRules RULES = SupervisionRules.standard();
  private static final Planned SOUND = sound();

  /**
   * One default.
   *
   * @param fine a plan that just keeps it
   * @param off a plan that just misses it, and nothing else
   * @param finding what is found, as text
   */
  private record Row(String rule, Planned fine, Planned off, String finding) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Row> people() {
    Planned lone = SOUND.withMentors(alone(1)).withContacts(CALL, MAIL, kim(BOARD), ROUND);
    Planned twoCalls = SOUND.withContacts(CALL, kim(CALL).withName("second"), MAIL, BOARD, ROUND);
    return Stream.of(
        new Row(
            "the plan knows the supervisor",
            SOUND.withSupervisors(supervisor("hal"), supervisor("grace")),
            SOUND.withSupervisors().withContacts(kim(CALL), MAIL, BOARD, ROUND),
            "ERROR /supervisors NOT_IN_PLAN: supervisor grace is not in the plan. Maybe the key is"
                + " written differently"),
        new Row(
            "as many interns as the mentor takes",
            SOUND.withMentors(takes(2, 2), minutes("lee", 2, 1)),
            SOUND.withMentors(takes(2, 3), minutes("lee", 3, 1)),
            "ERROR /mentors/0/interns TOO_MANY_INTERNS: mentor kim has 3 interns, the limit is 2"),
        new Row(
            "7 days of absence need no cover, 8 do",
            twoCalls.withAbsences(away("2027-03-30", "2027-04-05")),
            twoCalls.withAbsences(away("2027-03-30", "2027-04-06")),
            "WARNING /absences/0/cover ABSENCE_WITHOUT_COVER: supervisor grace is"
                + " away for 8 days from 30 March 2027 on and nobody covers (limit: 7)"),
        new Row(
            "2 mentors, not 1",
            SOUND,
            lone,
            "WARNING /mentors FEW_MENTORS: project open-data-api has 1 mentor, at least 2 are"
                + " preferred"),
        new Row(
            "4 mentors, not 5",
            SOUND.withMentors(mentors(4)),
            SOUND.withMentors(mentors(5)),
            "ERROR /mentors TOO_MANY_MENTORS: project open-data-api has 5 mentors, at most 4 are"
                + " allowed"),
        new Row(
            "15 % of 20 hours are 180 minutes",
            SOUND.withMentors(minutes("kim", 3, 1), minutes("lee", 1, 60)),
            SOUND.withMentors(minutes("kim", 2, 1), minutes("lee", 59, 60)),
            "WARNING /mentors MENTOR_TIME_SHORT: the mentors have 2 hours and 59"
                + " minutes a week for the intern (needed: 3 hours for 20 hours of work)"),
        new Row(
            "an hour of mentors for however few hours",
            SOUND.withHoursPerWeek(2).withMentors(minutes("kim", 1, 2), minutes("lee", 1, 2)),
            SOUND.withHoursPerWeek(2).withMentors(minutes("kim", 1, 2), minutes("lee", 29, 60)),
            "WARNING /mentors MENTOR_TIME_SHORT: the mentors have 59 minutes a week"
                + " for the intern (needed: 1 hour for 2 hours of work)"),
        new Row(
            "five hours of mentors for full time",
            SOUND.withHoursPerWeek(40).withMentors(minutes("kim", 4, 1), minutes("lee", 1, 1)),
            SOUND.withHoursPerWeek(40).withMentors(minutes("kim", 4, 1), minutes("lee", 59, 60)),
            "WARNING /mentors MENTOR_TIME_SHORT: the mentors have 4 hours and 59"
                + " minutes a week for the intern (needed: 5 hours for 40 hours of work)"));
  }

  static Stream<Row> contacts() {
    return Stream.of(
        new Row(
            "some live call",
            SOUND,
            SOUND.withContacts(CALL.withChannel(Channel.WEBINAR), MAIL, BOARD, ROUND),
            "ERROR /contacts NO_CALL: no call with a supervisor or mentor is planned, at least 1 a"
                + " week is needed"),
        new Row(
            "a live call each week",
            SOUND.withContacts(CALL.withChannel(Channel.PHONE), MAIL, BOARD, ROUND),
            SOUND
                .withContacts(CALL, MAIL.withDays(MONDAY, WEDNESDAY), BOARD, ROUND)
                .withAbsences(away("2027-03-08", "2027-03-08")),
            "WARNING /contacts FEW_CALLS: in 1 of 12 weeks there are fewer than 1"
                + " call with a supervisor or mentor, for example in the week from 8 March"
                + " 2027 on: 0"),
        new Row(
            "3 days of contact for 20 hours",
            SOUND.withContacts(CALL, MAIL, BOARD, ROUND),
            SOUND.withContacts(CALL, MAIL, BOARD.withDays(WEDNESDAY), ROUND),
            "WARNING /contacts FEW_CONTACT_DAYS: in 6 of 12 weeks there is contact"
                + " on fewer than 3 days, for example in the week from 8 March 2027 on: 2;"
                + " the intern works 20 hours a week"),
        new Row(
            "a day of contact for 10 hours, 2 for 11",
            SOUND.withHoursPerWeek(10).withContacts(CALL, ROUND),
            SOUND.withHoursPerWeek(11).withContacts(CALL, ROUND),
            "WARNING /contacts FEW_CONTACT_DAYS: in 6 of 12 weeks there is contact"
                + " on fewer than 2 days, for example in the week from 8 March 2027 on: 1;"
                + " the intern works 11 hours a week"),
        new Row(
            "2 days of contact for 19 hours, 3 for 20",
            SOUND.withHoursPerWeek(19).withContacts(CALL, MAIL, ROUND),
            SOUND.withHoursPerWeek(20).withContacts(CALL, MAIL, ROUND),
            "WARNING /contacts FEW_CONTACT_DAYS: in 6 of 12 weeks there is contact"
                + " on fewer than 3 days, for example in the week from 8 March 2027 on: 2;"
                + " the intern works 20 hours a week"),
        new Row(
            "first contact two days after the start",
            SOUND.withContacts(
                CALL.withDays(WEDNESDAY), MAIL.withDays(THURSDAY), BOARD, ROUND.withDays(FRIDAY)),
            SOUND.withContacts(
                CALL.withDays(THURSDAY),
                MAIL.withDays(FRIDAY),
                BOARD.withDays(SUNDAY),
                ROUND.withDays(FRIDAY)),
            "ERROR /contacts FIRST_CONTACT_LATE: the first contact is planned for 4"
                + " March 2027, it has to be by 3 March 2027"),
        new Row(
            "an hour of shared work on days of check-ins",
            SOUND,
            grace("Mon 08:00-09:59, Tue-Fri 09:00-17:00"),
            "ERROR /contacts/0 SHARED_MINUTES_TOO_FEW: on 12 of 12 dates of contact"
                + " \"call\" intern and guide have less than 1 hour of working time in"
                + " common, for example on 1 March 2027: 59 minutes"),
        new Row(
            "three hours of shared work are better",
            grace("Mon 08:00-12:00"),
            grace("Mon 08:00-11:59"),
            "INFO /contacts/0 SHARED_MINUTES_FEW: on 12 of 12 dates of contact"
                + " \"call\" intern and guide have less than the preferred 3 hours of"
                + " working time in common, for example on 1 March 2027: 2 hours and 59"
                + " minutes"),
        new Row(
            "exactly an hour of shared work is no error",
            SOUND,
            grace("Mon 08:00-10:00"),
            "INFO /contacts/0 SHARED_MINUTES_FEW: on 12 of 12 dates of contact"
                + " \"call\" intern and guide have less than the preferred 3 hours of"
                + " working time in common, for example on 1 March 2027: 1 hour"),
        new Row(
            "somebody senior every two weeks",
            SOUND.withContacts(CALL, MAIL, BOARD, ROUND.withDays(MONDAY)),
            SOUND.withContacts(
                CALL, MAIL, BOARD, ROUND.withDuring(DateRange.of("2027-03-01", "2027-05-08"))),
            "INFO /contacts SENIOR_CALLS_RARE: for 26 days from 28 April 2027 on"
                + " there is no call with somebody senior, one every 2 weeks is advised"));
  }

  static Stream<Row> rest() {
    return Stream.of(
        new Row(
            "answers in 10 hours",
            SOUND.withAnswerTime(Duration.ofHours(10)),
            SOUND.withAnswerTime(Duration.ofHours(10).plusSeconds(1)),
            "WARNING /answerTime ANSWER_TIME_LONG: an answer may take 10 hours, it"
                + " should take at most 10 hours"),
        new Row(
            "answers in 24 hours are no error",
            SOUND,
            SOUND.withAnswerTime(Duration.ofHours(24)),
            "WARNING /answerTime ANSWER_TIME_LONG: an answer may take 24 hours, it"
                + " should take at most 10 hours"),
        new Row(
            "answers after 24 hours are an error",
            SOUND,
            SOUND.withAnswerTime(Duration.ofHours(24).plusSeconds(1)),
            "ERROR /answerTime ANSWER_TIME_LONG: an answer may take 24 hours, it"
                + " should take at most 24 hours"),
        new Row(
            "answer time is known",
            SOUND,
            SOUND.withAnswerTime(Optional.empty()),
            "WARNING /answerTime FACT_UNKNOWN: we do not know how long an answer may" + " take"),
        new Row(
            "reviews in 3 days",
            SOUND.withReviewTime(Duration.ofDays(3)),
            SOUND.withReviewTime(Duration.ofDays(3).plusSeconds(1)),
            "WARNING /reviewTime REVIEW_TIME_LONG: a review may take 3 days, it"
                + " should take at most 3 days"),
        new Row(
            "review time is known",
            SOUND,
            SOUND.withReviewTime(Optional.empty()),
            "WARNING /reviewTime FACT_UNKNOWN: we do not know how long a review may" + " take"),
        new Row(
            "midpoint evaluation",
            SOUND,
            SOUND.withEvaluations(FINAL),
            "ERROR /evaluations EVALUATION_MISSING: the midpoint evaluation is not" + " planned"),
        new Row(
            "final evaluation",
            SOUND,
            SOUND.withEvaluations(MIDPOINT),
            "ERROR /evaluations EVALUATION_MISSING: the final evaluation is not" + " planned"),
        new Row(
            "midpoint not before 45 % of 84 days",
            SOUND.withEvaluations(midpoint("2027-04-07"), FINAL),
            SOUND.withEvaluations(midpoint("2027-04-06"), FINAL),
            "WARNING /evaluations/0/due MIDPOINT_OFF: the midpoint evaluation is due"
                + " on 6 April 2027, it should be from 7 April 2027 to 16 April 2027, which"
                + " is 45 to 55 % of the period"),
        new Row(
            "midpoint not after 55 % of 84 days",
            SOUND.withEvaluations(midpoint("2027-04-16"), FINAL),
            SOUND.withEvaluations(midpoint("2027-04-17"), FINAL),
            "WARNING /evaluations/0/due MIDPOINT_OFF: the midpoint evaluation is due"
                + " on 17 April 2027, it should be from 7 April 2027 to 16 April 2027,"
                + " which is 45 to 55 % of the period"),
        new Row(
            "evaluation opens 4 days before",
            SOUND.withEvaluations(MIDPOINT, opens(4)),
            SOUND.withEvaluations(MIDPOINT, opens(3)),
            "WARNING /evaluations/1/opens EVALUATION_OPENS_OFF: the final evaluation"
                + " opens 3 days before it is due, it should open 4 to 7 days before"),
        new Row(
            "evaluation opens 7 days before",
            SOUND.withEvaluations(MIDPOINT, opens(7)),
            SOUND.withEvaluations(MIDPOINT, opens(8)),
            "WARNING /evaluations/1/opens EVALUATION_OPENS_OFF: the final evaluation"
                + " opens 8 days before it is due, it should open 4 to 7 days before"),
        new Row(
            "reminder 3 days before",
            SOUND.withEvaluations(MIDPOINT, reminds(24, 48, 72)),
            SOUND.withEvaluations(MIDPOINT, reminds(24, 48)),
            "WARNING /evaluations/1/reminders REMINDER_MISSING: nobody is reminded"
                + " of the final evaluation 3 days before it is due"),
        new Row(
            "reminder 24 hours before",
            SOUND.withEvaluations(MIDPOINT, reminds(72, 24)),
            SOUND.withEvaluations(MIDPOINT, reminds(72, 23)),
            "WARNING /evaluations/1/reminders REMINDER_MISSING: nobody is reminded"
                + " of the final evaluation 24 hours before it is due"),
        new Row(
            "a learning objective",
            SOUND,
            SOUND.withObjectives(),
            "ERROR /objectives FEW_OBJECTIVES: the plan has 0 learning objectives, at least 1 is"
                + " needed"),
        new Row(
            "each objective has an item",
            SOUND,
            SOUND.withObjectives(
                SOUND.objectives().get(0), new LearningObjective("secret", Optional.empty())),
            "ERROR /objectives/1/evaluationItem OBJECTIVE_NOT_RATED: learning objective number 2 has"
                + " no item in the evaluation"),
        new Row(
            "26 weeks",
            lasting(182),
            lasting(183),
            "WARNING /placement PERIOD_LONG: the placement lasts 183 days, more than 26 weeks"),
        new Row(
            "5 weeks of extension",
            SOUND.withExtensionWeeks(5),
            SOUND.withExtensionWeeks(6),
            "ERROR /placement EXTENSION_LONG: the placement was extended by 6 weeks in all, at"
                + " most 5 are allowed"));
  }

  static Stream<Row> references() {
    return Stream.of(
        new Row(
            "contact with somebody of the plan",
            SOUND,
            SOUND.withContacts(
                CALL, MAIL, BOARD, ROUND, MAIL.withName("x").withGuide(SupervisorId.of("kim"))),
            "ERROR /contacts/4/guide NOT_IN_PLAN: supervisor kim is not in the plan. Maybe the key is"
                + " written differently"),
        new Row(
            "absence of somebody of the plan",
            SOUND,
            SOUND.withAbsences(Absence.of(MentorId.of("who"), "2027-03-08", "2027-03-20")),
            "ERROR /absences/0/person NOT_IN_PLAN: mentor who is not in the plan. Maybe the key is"
                + " written differently"),
        new Row(
            "cover by somebody of the plan",
            SOUND.withAbsences(away("2027-03-08", "2027-03-20").coveredBy(KIM)),
            SOUND.withAbsences(away("2027-03-09", "2027-03-14").coveredBy(MentorId.of("who"))),
            "ERROR /absences/0/cover NOT_IN_PLAN: mentor who is not in the plan. Maybe the key is"
                + " written differently"),
        new Row(
            "names of contacts are unique",
            SOUND,
            SOUND.withContacts(CALL, MAIL, BOARD, ROUND, MAIL.withDays(TUESDAY)),
            "ERROR /contacts/4 DUPLICATE_ID: contact mail is given more than once. Maybe two sources"
                + " were joined"),
        new Row(
            "mentors are given once",
            SOUND,
            SOUND.withMentors(minutes("kim", 2, 1), minutes("lee", 2, 1), minutes("kim", 2, 1)),
            "ERROR /mentors/2 DUPLICATE_ID: mentor kim is given more than once. Maybe two sources were"
                + " joined"),
        new Row(
            "seniors are given once",
            SOUND,
            SOUND.withSeniors(mentor("director"), mentor("director")),
            "ERROR /seniors/1 DUPLICATE_ID: mentor director is given more than once. Maybe two sources"
                + " were joined"),
        new Row(
            "contact on some day",
            SOUND.withContacts(CALL, MAIL, BOARD, ROUND, once("2027-05-23")),
            SOUND.withContacts(CALL, MAIL, BOARD, ROUND, once("2027-05-24")),
            "WARNING /contacts/4 CONTACT_ON_NO_DAY: contact \"once\" falls on no day"
                + " of the placement from 1 March to 23 May 2027"),
        new Row(
            "hours of mentors are known where they matter",
            SOUND.withMentors(minutes("kim", 3, 1), new PlannedMentor(unhurried("lee"), 1)),
            SOUND.withMentors(minutes("kim", 2, 1), new PlannedMentor(unhurried("lee"), 1)),
            "WARNING /mentors/1/mentor/hoursPerWeek GUIDE_FACT_UNKNOWN: we do not"
                + " know the hours a week of mentor lee"),
        new Row(
            "working hours are known where they matter",
            SOUND,
            SOUND.withSupervisors(Supervisor.builder().id("grace").build()),
            "WARNING /contacts/0/guide GUIDE_FACT_UNKNOWN: we do not know the"
                + " working hours of supervisor grace"));
  }

  @ParameterizedTest
  @MethodSource({"people", "contacts", "rest", "references"})
  void defaultIsJustKept(Row row) {
    assertThat(Plans.check(RULES, row.fine()).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"people", "contacts", "rest", "references"})
  void defaultIsJustMissed(Row row) {
    assertThat(Plans.check(RULES, row.off()).findings()).singleElement().hasToString(row.finding());
  }

  /** Severities may name the codes that are found here, and no other. */
  @Test
  void everyCode_thatTheCheckFinds_isNamedByARow() {
    Stream<Planned> off =
        Stream.of(people(), contacts(), rest(), references()).flatMap(rows -> rows.map(Row::off));
    Planned lone = SOUND.withMentors(alone(2));
    assertThat(
            Stream.concat(off, Stream.of(lone, SOUND.withContacts()))
                .flatMap(plan -> Plans.check(RULES, plan).findings().stream())
                .map(finding -> finding.reason().code())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(PlanFindings.CODES);
  }
}
