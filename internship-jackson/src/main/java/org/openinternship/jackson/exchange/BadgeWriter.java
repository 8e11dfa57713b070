package org.openinternship.jackson.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.jackson.exchange.BadgeAchievement.PublishedFramework;
import org.openinternship.jackson.exchange.BadgeAchievement.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The credential of one badge: Open Badges 3.0, section "Data Model". */
final class BadgeWriter {
  private static final String SPECIFICATION = "https://purl.imsglobal.org/spec/ob/v3p0/";
  private static final int MINUTES_AN_HOUR = 60;
  private static final int DECIMALS = 2;

  private final OpenBadge badge;
  private final CompletionRecord record;
  private final BadgeAchievement achievement;

  BadgeWriter(OpenBadge badge) {
    this.badge = badge;
    this.record = badge.record();
    this.achievement = badge.achievement();
  }

  ObjectNode credential() {
    ObjectNode credential = JsonNodeFactory.instance.objectNode();
    credential
        .putArray("@context")
        .add("https://www.w3.org/ns/credentials/v2")
        .add(SPECIFICATION + "context-3.0.3.json")
        .add(SPECIFICATION + "extensions.json"); // has the type of credentialSchema
    credential.put("id", badge.id());
    credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
    credential.put("name", achievement.name());
    writeIssuer(credential.putObject("issuer"));
    credential.put("validFrom", badge.validFrom().toString());
    badge.validUntil().ifPresent(until -> credential.put("validUntil", until.toString()));
    writeSubject(credential.putObject("credentialSubject"));
    if (!badge.evidence().isEmpty()) {
      writeEvidence(credential.putArray("evidence"));
    }
    credential
        .putArray("credentialSchema")
        .addObject()
        .put("id", SPECIFICATION + "schema/json/ob_v3p0_achievementcredential_schema.json")
        .put("type", "1EdTechJsonSchemaValidator2019");
    return credential;
  }

  private void writeIssuer(ObjectNode issuer) {
    issuer.put("id", badge.issuer().id());
    issuer.putArray("type").add("Profile");
    issuer.put("name", badge.issuer().name());
    badge.issuer().page().ifPresent(page -> issuer.put("url", page));
  }

  private void writeSubject(ObjectNode subject) {
    badge.subject().writeTo(subject);
    subject.putArray("type").add("AchievementSubject");
    subject.put("activityStartDate", noon(record.period().first()));
    subject.put("activityEndDate", noon(record.period().last()));
    if (record.credits().signum() > 0) {
      subject.put("creditsEarned", record.credits());
    }
    writeAchievement(subject.putObject("achievement"));
    writeResults(subject.putArray("result"));
  }

  private static String noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toString();
  }

  private void writeAchievement(ObjectNode its) {
    its.put("id", achievement.id());
    its.putArray("type").add("Achievement");
    its.put("achievementType", "Fieldwork");
    its.put("name", achievement.name());
    put(its, "description", Told.DESCRIPTION);
    ObjectNode criteria = its.putObject("criteria");
    put(criteria, "id", Told.CRITERIA_PAGE);
    put(criteria, "narrative", Told.CRITERIA);
    achievement
        .told(Told.IMAGE)
        .ifPresent(image -> its.putObject("image").put("id", image).put("type", "Image"));
    ArrayNode results = its.putArray("resultDescription");
    describe(results, hoursId(), achievement.told(Told.HOURS).orElseThrow(), "Result");
    for (PublishedFramework published : achievement.frameworks()) {
      for (Competency competency : published.framework().competencies()) {
        ObjectNode result =
            describe(results, id(published, competency), competency.name(), "Status");
        writeAlignment(result.putArray("alignment").addObject(), published, competency);
      }
    }
  }

  private void put(ObjectNode into, String term, Told what) {
    achievement.told(what).ifPresent(text -> into.put(term, text));
  }

  private static ObjectNode describe(ArrayNode results, String id, String name, String type) {
    ObjectNode result = results.addObject();
    result.put("id", id);
    result.putArray("type").add("ResultDescription");
    return result.put("name", name).put("resultType", type);
  }

  private static void writeAlignment(
      ObjectNode alignment, PublishedFramework published, Competency competency) {
    alignment.putArray("type").add("Alignment");
    alignment.put("targetName", competency.name());
    alignment.put("targetUrl", published.page());
    alignment.put("targetFramework", published.framework().name());
    alignment.put("targetCode", competency.key());
  }

  private void writeResults(ArrayNode results) {
    result(results, hoursId()).put("value", hours());
    for (PublishedFramework published : achievement.frameworks()) {
      for (Competency competency : published.framework().competencies()) {
        if (isShown(published, competency)) {
          result(results, id(published, competency)).put("status", "Completed");
        }
      }
    }
  }

  private static ObjectNode result(ArrayNode results, String description) {
    ObjectNode result = results.addObject();
    result.putArray("type").add("Result");
    return result.put("resultDescription", description);
  }

  private boolean isShown(PublishedFramework published, Competency competency) {
    return record.competencies().stream()
        .anyMatch(
            each ->
                each.framework().equals(published.framework().name())
                    && each.competency().key().equals(competency.key()));
  }

  private String hours() {
    return BigDecimal.valueOf(record.minutes())
        .divide(BigDecimal.valueOf(MINUTES_AN_HOUR), DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private String hoursId() {
    return achievement.id() + "#hours";
  }

  /** A name of the framework is no part of a URI as it stands. */
  private String id(PublishedFramework published, Competency competency) {
    return achievement.id()
        + "#"
        + escaped(published.framework().name())
        + "/"
        + escaped(competency.key());
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void writeEvidence(ArrayNode all) {
    for (BadgeEvidence each : badge.evidence()) {
      ObjectNode evidence = all.addObject();
      evidence.put("id", each.page());
      evidence.putArray("type").add("Evidence");
      evidence.put("name", each.name());
    }
  }
}
