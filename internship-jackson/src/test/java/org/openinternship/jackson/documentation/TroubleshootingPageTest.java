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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.jackson.Golden;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.scoring.ScoringModel;

/** The messages on the page are those of the library; {@code -Dgolden.write=true} writes them. */
class TroubleshootingPageTest {
  private static final Path PAGE = Path.of("..", "docs", "guide", "troubleshooting.md");
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
    return all;
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
