package org.openinternship.jackson.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.jackson.Golden;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.mechanism.TopTradingCycles;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.StandardTeamProperty;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.scoring.ScoringModel;

/** The messages on the page are those of the library; {@code -Dgolden.write=true} writes them. */
class TroubleshootingPageTest {
  private static final Path PAGE = Path.of("..", "docs", "guide", "troubleshooting.md");
  private static final TeamProperty SQL =
      new StandardTeamProperty.SkillFrom(Skill.of("sql", Proficiency.WORKING));
  private static final Pattern MESSAGE =
      Pattern.compile("(?s)(<!-- ([a-z-]+) -->\\n```\\n)(.*?)```");

  @Test
  void messagesArePrintedAsTheyAre() throws IOException {
    String page = Files.readString(PAGE);
    Map<String, String> messages = messages();
    assertThat(MESSAGE.matcher(page).results().map(it -> it.group(2)))
        .containsExactlyElementsOf(messages.keySet());
    String right =
        MESSAGE
            .matcher(page)
            .replaceAll(
                it -> Matcher.quoteReplacement(it.group(1) + messages.get(it.group(2)) + "\n```"));
    Golden.assertPage(PAGE, right);
  }

  private static Map<String, String> messages() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("unknown-property", intern("'hours_per_week': 12"));
    all.put("missing", read("{'projects': [{'id': 'api'}]}"));
    all.put("constant", intern("'skills': [{'name': 'sql', 'proficiency': 'FLUENT'}]"));
    all.put("bound", intern("'hoursPerWeek': 1200"));
    all.put("null", intern("'hoursPerWeek': null"));
    all.put("personal", intern("'workingHours': {'zone': 'IST', 'weekly': 'Mon 09:00-12:00'}"));
    all.put("country", intern("'location': {'country': 'UK'}"));
    all.put("period", intern("'period': '01.09.2026'"));
    all.put("encoding", encoding());
    all.put("quotes", intern("\u201choursPerWeek\u201d: 12"));
    all.put("invisible", intern("'hours\u200bPerWeek': 12"));
    all.put("joined", read("{}\n{}"));
    all.put("collection", refusal(() -> InternshipJson.standard().toText(List.of(1))));
    all.put(
        "engine", refusal(() -> InternshipJson.standard().toText(MatchingEngine.withDefaults())));
    all.put("own", own());
    all.put("misspelt", finding(cohort("ada").addBids("Ada")));
    all.put("unknown", finding(cohort("ada").addBids("mo")));
    all.put(
        "errors",
        refusal(() -> MatchingEngine.withDefaults().match(cohort("ada").addBids("Ada").build())));
    all.put("asked", refusal(() -> cohort("ada").build().intern(InternId.of("Ada"))));
    all.put("white-space", refusal(() -> InternId.of("ada ")));
    all.put("zone", refusal(() -> WorkingHours.of("IST", "Mon-Fri 09:00-12:00")));
    all.put("code", refusal(() -> Country.of("UK")));
    all.put(
        "hours",
        refusal(() -> Project.builder().id("api").host("ghent").hoursPerWeek(400).build()));
    ofMatches(all);
    return all;
  }

  private static void ofMatches(Map<String, String> all) {
    MatchingPolicy usual = MatchingPolicy.standard();
    MatchingPolicy fills =
        usual
            .withMechanism(FillOrCloseAssignment.generousMaximum())
            .withMinimums(MinimumRule.FILL_OR_CLOSE);
    TeamRule sql = TeamRule.builder().name("SQL").property(SQL).minInterns(1).build();
    MatchingPolicy teams =
        usual.withMechanism(TeamAssignment.leastRankSum()).withTeamRules(sql.withMaxInterns(2));
    Cohort course = course(2);
    Cohort limited = course.withHosts(HostOrganization.builder().id("ghent").maxInterns(1).build());
    all.put("no-bids", found(usual, course.withBids(), MatchReason.NO_BIDS));
    all.put(
        "limit",
        found(
            usual.withMechanism(TopTradingCycles.byPriority()),
            limited,
            MatchReason.LIMIT_NOT_HONOURED));
    all.put(
        "minimum",
        found(usual.withMinimums(MinimumRule.MUST_FILL), course, MatchReason.MINIMUM_NOT_HONOURED));
    all.put(
        "minimums",
        found(
            fills
                .withMechanism(OptimalAssignment.generousMaximum())
                .withMinimums(MinimumRule.MUST_FILL),
            course,
            MatchReason.MINIMUMS_IN_CONFLICT));
    all.put("closed", found(fills, course, MatchReason.BELOW_MINIMUM));
    all.put(
        "ignored",
        found(fills.withMinimums(MinimumRule.IGNORED), course, MatchReason.MINIMUMS_IGNORED));
    all.put("rule", found(fills.withTeamRules(sql), course, MatchReason.TEAM_RULE_NOT_HONOURED));
    Cohort agreed =
        course.withPins(
            new Pin(InternId.of("ada"), ProjectId.of("atlas")),
            new Pin(InternId.of("cy"), ProjectId.of("books")));
    all.put(
        "rules",
        found(teams, agreed, MatchReason.TEAM_RULES_IN_CONFLICT)
            + "\n"
            + found(teams, agreed, MatchReason.TEAM_RULE_ASKS_AT_LEAST));
    all.put("nothing", found(letters(), letterCohort(), MatchReason.NO_MATCH_FOUND));
    all.put(
        "ended",
        found(
            fills.withMechanism(
                FillOrCloseAssignment.of(SearchLimit.steps(1), StandardObjective.SIZE)),
            course(6),
            MatchReason.SEARCH_ENDED_ON_SIZE));
  }

  /** Rules that ac, abc and d would keep, which one step is too few to see. */
  private static MatchingPolicy letters() {
    List<TeamRule> rules =
        Stream.of("2a", "1b", "2c")
            .map(
                it -> {
                  int interns = it.charAt(0) - '0';
                  String letter = it.substring(1);
                  TeamProperty has =
                      TeamProperty.of(letter, intern -> intern.id().value().contains(letter));
                  return TeamRule.builder()
                      .name(letter)
                      .property(has)
                      .minInterns(interns)
                      .maxInterns(interns)
                      .build();
                })
            .toList();
    return MatchingPolicy.standard()
        .withMechanism(TeamAssignment.leastRankSum().within(SearchLimit.steps(1)))
        .withMinimums(MinimumRule.FILL_OR_CLOSE)
        .withTeamRules(rules);
  }

  private static Cohort letterCohort() {
    Cohort.Builder cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(3).minInterns(2).build());
    for (String intern : List.of("d", "ac", "a", "abc", "b")) {
      cohort.addIntern(Intern.builder().id(intern).build()).addBids(intern, "atlas");
    }
    return cohort.build();
  }

  /** Projects that need two or three each, and too few interns for all of them. */
  private static Cohort course(int projects) {
    List<String> names = List.of("atlas", "books", "chess", "dance", "earth", "farms");
    Cohort.Builder cohort = Cohort.builder();
    for (String project : names.subList(0, projects)) {
      cohort.addProject(
          Project.builder()
              .id(project)
              .host("ghent")
              .seats(3)
              .minInterns(projects > 2 ? 3 : 2)
              .build());
    }
    List<String> interns =
        projects > 2
            ? List.of("ada", "ben", "cy", "dee", "eva", "fay", "gus")
            : List.of("ada", "ben", "cy");
    for (int i = 0; i < interns.size(); i++) {
      cohort
          .addIntern(
              Intern.builder()
                  .id(interns.get(i))
                  .addSkill("sql", i == 0 ? Proficiency.WORKING : Proficiency.BASIC)
                  .build())
          .addBids(interns.get(i), names.get(i % projects), names.get((i + 1) % projects));
    }
    return cohort.build();
  }

  /** The first finding of a code, of a match or of its refusal. */
  private static String found(MatchingPolicy policy, Cohort cohort, MatchReason code) {
    List<Finding> findings;
    try {
      findings = MatchingEngine.of(policy).match(cohort).findings();
    } catch (FindingsException refused) {
      findings = refused.report().findings();
    }
    return findings.stream()
        .filter(it -> it.reason().code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError(code))
        .toString();
  }

  private static Cohort.Builder cohort(String intern) {
    return Cohort.builder().addIntern(Intern.builder().id(intern).build());
  }

  private static String finding(Cohort.Builder cohort) {
    return cohort.build().validate().findings().get(0).toString();
  }

  private static String intern(String property) {
    return read("{'interns': [{'id': 'ada', " + property + "}]}");
  }

  private static String own() {
    String text = "[{'criterion': 'near by', 'weight': 10}]".replace('\'', '"');
    return refusal(() -> InternshipJson.standard().read(text, ScoringModel.class));
  }

  private static String encoding() {
    String text =
        "{'hosts': [{'id': 'h', 'name': 'Universit\u00e9 de Li\u00e8ge'}]}".replace('\'', '"');
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    return refusal(
        () -> InternshipJson.standard().read(new ByteArrayInputStream(latin), Cohort.class));
  }

  private static String read(String text) {
    return refusal(() -> InternshipJson.standard().read(text.replace('\'', '"'), Cohort.class));
  }

  private static String refusal(ThrowingCallable call) {
    Throwable refusal = catchThrowable(call);
    assertThat(refusal).isNotNull();
    return String.valueOf(refusal.getMessage());
  }
}
