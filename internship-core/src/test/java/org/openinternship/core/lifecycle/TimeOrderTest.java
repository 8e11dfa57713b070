package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openinternship.core.agreement.AgreementEvent;
import org.openinternship.core.agreement.AgreementParty;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.approval.DocumentKind;
import org.openinternship.core.bid.BidEvent;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.BidSheet;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationEvent;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingDetails;
import org.openinternship.core.intake.PostingEvent;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.progress.CompletedTask;
import org.openinternship.core.progress.DeliverableEvent;
import org.openinternship.core.progress.DeliverableTransition;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.term.Term;
import org.openinternship.testing.ExportedTypes;

/**
 * The one rule of time, in every room: what is recorded event by event refuses an event before the
 * last one and names both instants; a log takes it, and says the same as if it had come in time.
 */
class TimeOrderTest {
  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId API = ProjectId.of("api");
  private static final Set<String> COURSES =
      Set.of("Application", "BidSheet", "Engagement", "LearningAgreement", "Placement", "Posting");
  private static final Set<String> LOGS = Set.of("BlindEvaluations", "ContactLog", "WorkRecord");

  private static Placement placement() {
    return Placement.builder()
        .id("ada-api")
        .intern(ADA)
        .project(API)
        .host("ghent")
        .firstSupervisor("eve")
        .plannedPeriod("2026-09-07", "2026-12-18")
        .zone(ZoneOffset.UTC)
        .build()
        .after(new PlacementEvent.Onboarded(NOON));
  }

  /** Each course with an event at noon, and one more at any time. */
  private static Map<String, Consumer<Instant>> courses() {
    Map<String, Consumer<Instant>> courses = new TreeMap<>();
    Placement placement = placement();
    courses.put("Placement", at -> placement.after(new PlacementEvent.Started(at)));
    Engagement engagement = Engagement.of(placement).build();
    courses.put("Engagement", at -> engagement.after(new PlacementEvent.Started(at)));
    LearningAgreement signed =
        LearningAgreement.builder()
            .placement(PlacementId.of("ada-api"))
            .addParties(AgreementParty.INTERN, AgreementParty.HOST)
            .addFirstObjective("write a parser")
            .build()
            .after(new AgreementEvent.SignatureGiven(NOON, AgreementParty.INTERN));
    courses.put(
        "LearningAgreement",
        at -> signed.after(new AgreementEvent.SignatureGiven(at, AgreementParty.HOST)));
    Application applied =
        Application.draft(ADA, Set.of(new DocumentKind("cv")))
            .after(new ApplicationEvent.PrerequisiteMet(NOON, "git"));
    courses.put(
        "Application", at -> applied.after(new ApplicationEvent.PrerequisiteMet(at, "java")));
    Posting posted =
        Posting.draft(
                ApprovalPlan.lfx(),
                new PostingContent(
                    Project.builder().id(API).host("ghent").build(), PostingDetails.none()))
            .after(new PostingEvent.PostingSubmitted(NOON));
    courses.put("Posting", at -> posted.after(new PostingEvent.PostingWithdrawn(at)));
    BidSheet sheet =
        bid(BidSheet.empty(ADA), new BidEvent.VetoPlaced(NOON, ADA, ProjectId.of("map")));
    courses.put("BidSheet", at -> bid(sheet, new BidEvent.VetoPlaced(at, ADA, API)));
    OfferSeason season =
        OfferSeason.of(
            OfferRules.standard(),
            Cohort.builder()
                .addIntern(Intern.builder().id(ADA).build())
                .addProject(Project.builder().id(API).host("ghent").seats(1).build())
                .build());
    season.changeSeats(API, 2, NOON);
    courses.put("OfferSeason", at -> season.changeSeats(API, 3, at));
    return courses;
  }

  /** A sheet gives its refusal as a result; here it is thrown, as elsewhere. */
  private static BidSheet bid(BidSheet sheet, BidEvent event) {
    BidRules rules = BidRules.builder().maxVetoes(9).build();
    Term term = Term.of("2026", "2026-09-01", "2026-12-18");
    var result = sheet.after(event, rules, term);
    result
        .refusal()
        .ifPresent(
            reason -> {
              assertThat(reason.code()).isEqualTo(BidReason.EVENT_OUT_OF_ORDER);
              assertThat(result.sheet()).isEqualTo(sheet);
              throw new IllegalArgumentException(
                  reason.argument("at") + " before " + reason.argument("last"));
            });
    return result.sheet();
  }

  @Property(tries = 100)
  void aCourse_refusesWhatLiesBeforeItsLastEvent(@ForAll @LongRange(min = 1) long nanos) {
    Instant before = NOON.minusNanos(1 + nanos % Duration.ofDays(20).toNanos());
    courses()
        .forEach(
            (name, course) ->
                assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> course.accept(before))
                    .withMessageContainingAll(before.toString(), NOON.toString()));
    courses().values().forEach(course -> course.accept(NOON)); // time may stand still
  }

  @Test
  void everyValueThatFollowsFromEvents_isACourseOrALog() {
    Set<String> all = new TreeSet<>();
    for (Class<?> type : ExportedTypes.of(Intern.class)) {
      Arrays.stream(type.getMethods())
          .filter(method -> method.getName().equals("after") && method.getParameterCount() > 0)
          .filter(method -> isEvent(method.getParameterTypes()[0]))
          .forEach(method -> all.add(type.getSimpleName()));
    }
    Set<String> known = new TreeSet<>(COURSES);
    known.addAll(LOGS);
    assertThat(all).as("decide what time may do in it, and add it here").isEqualTo(known);
    assertThat(courses().keySet()).containsAll(COURSES).contains("OfferSeason");
  }

  private static boolean isEvent(Class<?> type) {
    return Event.class.isAssignableFrom(type)
        || type == Evaluation.class
        || type == WorkLogEntry.class;
  }

  @Property(tries = 200)
  void aLog_saysTheSameInWhateverOrderItIsEntered(@ForAll long seed) {
    Random random = new Random(seed);
    List<ContactEvent> events = new ArrayList<>();
    List<WorkLogEntry> entries = new ArrayList<>();
    List<CompletedTask> tasks = new ArrayList<>();
    List<DeliverableEvent> handedIn = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Instant at = NOON.plus(Duration.ofMinutes(random.nextInt(40_000)));
      String key = "k" + random.nextInt(4);
      events.add(contact(random, at, key));
      entries.add(
          new WorkLogEntry(key, at, LocalDate.parse("2026-10-06"), random.nextInt(90), "" + i));
      tasks.add(new CompletedTask(at, key));
      handedIn.add(new DeliverableEvent(at, "d" + i, DeliverableTransition.HAND_IN));
    }
    Placement at = placement().after(new PlacementEvent.Started(NOON));
    ContactLog log = ContactLog.of(at);
    WorkRecord work = WorkRecord.none();
    for (int i : shuffled(events.size(), random)) {
      log = log.after(events.get(i));
      work = work.after(entries.get(i)).after(tasks.get(i)).after(handedIn.get(i));
    }
    Instant now = NOON.plus(Duration.ofMinutes(random.nextInt(60_000)));
    assertThat(log.risk(at, ContactRules.standard(), now))
        .isEqualTo(log.withEvents(Event.inOrder(events)).risk(at, ContactRules.standard(), now));
    WorkRecord inOrder =
        WorkRecord.builder()
            .log(work.log())
            .completedTasks(Event.<CompletedTask>inOrder(tasks))
            .deliverableEvents(Event.<DeliverableEvent>inOrder(handedIn))
            .build();
    assertThat(work.log().inForce()).isEqualTo(inOrder.log().inForce());
    assertThat(work.firstDone()).isEqualTo(inOrder.firstDone());
    assertThat(work.deliverableStates()).isEqualTo(inOrder.deliverableStates());
    assertThat(work.asOf(now).deliverableStates()).isEqualTo(inOrder.asOf(now).deliverableStates());
  }

  private static ContactEvent contact(Random random, Instant at, String key) {
    return switch (random.nextInt(6)) {
      case 0 -> ContactRecord.message(at, MentorId.of("mia"), Channel.EMAIL);
      case 1 -> new ContactEvent.QuestionAsked(at, key);
      case 2 -> new ContactEvent.QuestionAnswered(at, key);
      case 3 -> new ContactEvent.ReportDue(at, key);
      case 4 -> new ContactEvent.ReportReceived(at, key);
      default -> new ContactEvent.WorkHandedIn(at, key);
    };
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }
}
