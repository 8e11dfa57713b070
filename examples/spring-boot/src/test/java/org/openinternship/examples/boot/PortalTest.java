package org.openinternship.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.engagement.AgendaItem;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.DateRange;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.InternExplanation;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal runs on a port of its own and is talked to as a browser would. */
class PortalTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static final Cohort COHORT =
      Cohort.builder()
          .addProject(
              Project.builder()
                  .id("open-data-api")
                  .host("ghent")
                  .prefers("java", Proficiency.ADVANCED)
                  .build())
          .addProject(
              Project.builder()
                  .id("city-map")
                  .host("ghent")
                  .requires("sql", Proficiency.WORKING)
                  .build())
          .addIntern(Intern.builder().id("ada").addSkill("Java", Proficiency.ADVANCED).build())
          .addIntern(Intern.builder().id("ben").addSkill("sql", Proficiency.WORKING).build())
          .addBids("ada", "open-data-api")
          .addBids("ben", "open-data-api", "city-map")
          .build();

  private static ConfigurableApplicationContext portal;

  @BeforeAll
  static void start() {
    portal =
        SpringApplication.run(
            PortalApplication.class,
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--supervision.every=PT0.05S");
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @BeforeEach
  void matched() throws Exception {
    HttpResponse<String> answer = put("/cohort", JSON.toText(COHORT));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.read(answer.body(), AllocationRecord.class))
        .as("the record of the match")
        .isEqualTo(MatchingEngine.withDefaults().match(COHORT).record());
  }

  @Test
  void intern_isToldWhatBecameOfThem() throws Exception {
    HttpResponse<String> answer = get("/interns/ben");
    assertThat(JSON.read(answer.body(), InternExplanation.class))
        .isEqualTo(MatchingEngine.withDefaults().match(COHORT).explain(InternId.of("ben")));
    assertThat(answer.body()).contains("intern ben got project city-map, choice 2 of 2");
  }

  @Test
  void intern_getsRecommendations() throws Exception {
    JsonNode ranked = JsonMapper.shared().readTree(get("/interns/ben/recommendations").body());
    assertThat(ranked.valueStream().map(it -> it.get("project").stringValue()))
        .containsExactly("city-map", "open-data-api");
  }

  @Test
  void everyFindingOfABadCohort_isInTheProblemDetail() throws Exception {
    Cohort bad =
        Cohort.builder().from(COHORT).addBids("ben", "river").addBids("eve", "city-map").build();
    JsonNode problem = problem(put("/cohort", JSON.toText(bad)), 422);
    List<JsonNode> findings = problem.get("findings").valueStream().toList();
    assertThat(findings).hasSameSizeAs(bad.validate().findings());
    for (int i = 0; i < findings.size(); i++) {
      var found = bad.validate().findings().get(i);
      JsonNode told = findings.get(i);
      assertThat(told.get("path").stringValue()).isEqualTo(found.path());
      assertThat(told.at("/reason/code").stringValue()).isEqualTo(found.reason().code().name());
      assertThat(told.at("/reason/message").stringValue()).isEqualTo(found.reason().message());
    }
    assertThat(findings).extracting(it -> it.get("path").stringValue()).contains("/bids/3/intern");
    assertThat(get("/interns/ben").statusCode()).as("the match before stays").isEqualTo(200);
  }

  @Test
  void whatIsNoCohort_isAProblemWithItsPlace() throws Exception {
    JsonNode problem =
        problem(
            put("/cohort", "{\"interns\": [{\"id\": \"ada\", \"hoursPerWeek\": \"ten\"}]}"), 400);
    assertThat(problem.get("detail").stringValue())
        .startsWith("/interns/0/hoursPerWeek: ")
        .contains("line 1");
    problem(put("/cohort", "{"), 400);
  }

  @Test
  void unknownIntern_isNotFound() throws Exception {
    for (String path : List.of("/interns/eve", "/interns/eve/recommendations")) {
      assertThat(problem(get(path), 404).get("detail").stringValue()).contains("no intern eve");
    }
    problem(get("/nowhere"), 404);
  }

  /** Nobody asks for it: the check comes by itself, and the next answer has what it found. */
  @Test
  void supervisionIsCheckedByTheClock() throws Exception {
    String engagements = JSON.listOf(Engagement.class).toText(List.of(silentForTenDays()));
    assertThat(put("/engagements", engagements).statusCode()).isEqualTo(200);
    String agenda = get("/supervisors/kim/agenda").body();
    for (int wait = 0; wait < 200 && agenda.equals("[]"); wait++) {
      Thread.sleep(50);
      agenda = get("/supervisors/kim/agenda").body();
    }
    assertThat(JSON.listOf(AgendaItem.class).read(agenda))
        .extracting(item -> item.duty().why().message())
        .contains("there has been no contact for 10 days (limit: 7)");
    assertThat(get("/supervisors/lee/agenda").body()).isEqualTo("[]");
  }

  private static Engagement silentForTenDays() {
    Instant now = Instant.now();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Placement placement =
        Placement.builder()
            .id("p-ada")
            .intern("ada")
            .project("open-data-api")
            .host("ghent")
            .firstSupervisor("kim")
            .zone(ZoneOffset.UTC)
            .plannedPeriod(new DateRange(today.minusDays(20), today.plusDays(60)))
            .build()
            .after(new PlacementEvent.Started(now.minus(Duration.ofDays(19))));
    ContactRecord call =
        ContactRecord.call(
            today.minusDays(10).atStartOfDay(ZoneOffset.UTC).toInstant(),
            SupervisorId.of("kim"),
            Channel.VIDEO_CALL,
            Duration.ofMinutes(30));
    return Engagement.of(placement).contact(ContactLog.of(placement).after(call)).build();
  }

  private static JsonNode problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    return problem;
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return BROWSER.send(HttpRequest.newBuilder(uri(path)).GET().build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> put(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build();
    return BROWSER.send(request, BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    String port = portal.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
