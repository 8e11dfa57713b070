package org.openinternship.jackson.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.completion.DemonstratedCompetency;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.time.DateRange;
import org.openinternship.jackson.kit.Samples;
import tools.jackson.databind.JsonNode;

/** Badges are valid by the schema, and every term of theirs is defined. */
class OpenBadgeTest {
  private static final Schema SCHEMA = Resources.schema("openbadges/credential.schema.json");
  private static final JsonLdContext CONTEXT =
      new JsonLdContext(
          "openbadges/credentials-v2.jsonld",
          "openbadges/context-3.0.3.json",
          "openbadges/extensions.json");
  private static final BadgeIssuer ISSUER =
      BadgeIssuer.of("https://example.org/issuer", "Office of virtual internships");
  private static final BadgeAchievement ACHIEVEMENT =
      BadgeAchievement.of("https://example.org/badges/virtual-intern", "Virtual intern")
          .withDescription("A virtual internship of at least ten weeks")
          .withCriteria("All deliverables were accepted");
  private static final BadgeSubject SUBJECT =
      BadgeSubject.of("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
  private static final String ID = "urn:uuid:6f1d2c7e-9a55-4a1e-9d3b-7d6a0c1c2b11";

  private static CompletionRecord.Builder record() {
    return CompletionRecord.builder()
        .placement(PlacementId.of("p-1"))
        .intern(InternId.of("ada"))
        .program(ProgramId.of("vip"))
        .host(HostId.of("ghent"))
        .project(ProjectId.of("open-data-api"))
        .period(DateRange.of("2026-09-01", "2026-11-30"))
        .minutes(7230)
        .credits(new BigDecimal("6"))
        .issuedAt(Instant.parse("2026-12-01T09:00:00Z"));
  }

  private static OpenBadge badge(CompletionRecord record) {
    return OpenBadge.of(record, ID, ISSUER, ACHIEVEMENT, SUBJECT);
  }

  private static JsonNode subject(OpenBadge badge) {
    return Resources.tree(badge.toText()).get("credentialSubject");
  }

  private static void assertValid(OpenBadge badge) {
    String text = badge.toText();
    assertThat(Resources.errors(SCHEMA, text)).as(text).isEmpty();
    assertThat(CONTEXT.undefined(Resources.tree(text))).as(text).isEmpty();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void badgeOfAnyRecord_isValid(@ForAll long seed) {
    CompletionRecord record = Samples.value(CompletionRecord.class, new Random(seed));
    BadgeAchievement achievement = ACHIEVEMENT;
    for (String framework :
        record.competencies().stream().map(it -> it.framework()).distinct().toList()) {
      achievement =
          achievement.withFramework(
              new CompetencyFramework(
                  framework,
                  "a program",
                  record.competencies().stream()
                      .filter(it -> it.framework().equals(framework))
                      .map(DemonstratedCompetency::competency)
                      .toList()),
              "https://example.org/frameworks");
    }
    OpenBadge badge = OpenBadge.of(record, ID, ISSUER, achievement, SUBJECT);
    assertValid(badge);
    assertThat(subject(badge).get("result")).hasSize(1 + record.competencies().size());
    assertThat(badge.toText())
        .isEqualTo(OpenBadge.of(record, ID, ISSUER, achievement, SUBJECT).toText());
  }

  @Test
  void everythingThatCanBeGiven_isValid() {
    OpenBadge badge =
        OpenBadge.of(
                record().build(),
                ID,
                new BadgeIssuer(
                    "did:web:example.org", "Office", java.util.Optional.of("https://example.org/")),
                ACHIEVEMENT
                    .withCriteriaPage("https://example.org/badges/virtual-intern/criteria")
                    .withImage("https://example.org/badges/virtual-intern.png")
                    .withHoursCalled("Geleistete Stunden")
                    .withFramework(CompetencyFramework.LIFE_COMP, "https://doi.org/10.2760/302967"),
                BadgeSubject.hashedEmail("ada@example.org", "pepper"))
            .withValidFrom(Instant.parse("2026-12-02T00:00:00Z"))
            .withValidUntil(Instant.parse("2030-12-02T00:00:00Z"))
            .withEvidence(new BadgeEvidence("https://example.org/ada/map", "City map"));
    assertValid(badge);
    assertThat(badge.toText()).doesNotContain("ada@");
  }

  @Test
  void recordIsShown_withoutItsKeys() {
    CompletionRecord record =
        record()
            .addCompetencies(
                competency(CompetencyFramework.CAREER_READINESS, 1),
                competency(CompetencyFramework.LIFE_COMP, 0))
            .build();
    OpenBadge badge =
        OpenBadge.of(
            record,
            ID,
            ISSUER,
            ACHIEVEMENT.withFramework(
                CompetencyFramework.CAREER_READINESS, "https://www.naceweb.org/"),
            SUBJECT);
    JsonNode subject = subject(badge);
    assertThat(subject.get("activityStartDate").stringValue()).isEqualTo("2026-09-01T12:00:00Z");
    assertThat(subject.get("activityEndDate").stringValue()).isEqualTo("2026-11-30T12:00:00Z");
    assertThat(subject.get("creditsEarned").toString()).isEqualTo("6");
    assertThat(subject.get("achievement").get("achievementType").stringValue())
        .isEqualTo("Fieldwork");
    assertThat(subject.get("achievement").get("resultDescription")).hasSize(9);
    assertThat(subject.get("result")).hasSize(2); // the other framework is not shown
    assertThat(subject.get("result").get(0).get("value").stringValue()).isEqualTo("120.5");
    assertThat(subject.get("result").get(1).get("resultDescription").stringValue())
        .isEqualTo(ACHIEVEMENT.id() + "#career-readiness/communication");
    assertThat(badge.toText())
        .doesNotContain("\"ada\"", "\"p-1\"", "\"ghent\"", "\"open-data-api\"", "\"vip\"");
  }

  private static DemonstratedCompetency competency(CompetencyFramework framework, int at) {
    return new DemonstratedCompetency(
        framework.name(), framework.competencies().get(at), List.of("report"));
  }

  @Test
  void noCredits_areLeftOut() {
    assertThat(subject(badge(record().credits(BigDecimal.ZERO).build())).has("creditsEarned"))
        .isFalse();
  }

  @Test
  void hash_isThatOfTheSpecification() {
    OpenBadge badge =
        OpenBadge.of(
            record().build(),
            ID,
            ISSUER,
            ACHIEVEMENT,
            BadgeSubject.hashedEmail("a@example.com", "Kosher"));
    // The example that the specification gives for IdentityHash.
    assertThat(subject(badge).get("identifier").get(0).get("identityHash").stringValue())
        .isEqualTo("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399");
  }

  @Test
  void badParts_areRefused() {
    assertRefused(
        "BadgeSubject: uri is that of an e-mail address or telephone number, it must be one that"
            + " tells nothing about the person. Maybe use BadgeSubject.hashedEmail",
        () -> BadgeSubject.of("mailto:ada@example.org"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BadgeSubject.of("ada lovelace"))
        .withMessageStartingWith("BadgeSubject: uri must be an absolute URI")
        .withMessageNotContaining("lovelace");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BadgeSubject.hashedEmail("Ada Lovelace <ada>", "pepper"))
        .withMessageNotContaining("Lovelace");
    assertRefused(
        "BadgeAchievement: id is 'https://example.org/#a', it must be a URI without a fragment."
            + " Maybe / was meant for #",
        () -> BadgeAchievement.of("https://example.org/#a", "Virtual intern"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BadgeIssuer.of("example.org", "Office"))
        .withMessageStartingWith("BadgeIssuer: id is 'example.org', it must be an absolute URI")
        .withMessageEndingWith("Maybe it has no scheme");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BadgeEvidence("map.pdf", "City map"))
        .withMessageStartingWith("BadgeEvidence: page is 'map.pdf', it must be the address");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> badge(record().build()).withValidUntil(Instant.parse("2026-12-01T09:00:00Z")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ACHIEVEMENT
                    .withFramework(CompetencyFramework.LIFE_COMP, "https://example.org/")
                    .withFramework(CompetencyFramework.LIFE_COMP, "https://example.org/"));
  }

  private static void assertRefused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void schemaAndContext_canFail() {
    String text = badge(record().build()).toText();
    assertThat(Resources.errors(SCHEMA, text.replace("Fieldwork", "Internship"))).isNotEmpty();
    assertThat(Resources.errors(SCHEMA, text.replace("T12:00:00Z", ""))).isNotEmpty();
    assertThat(Resources.errors(SCHEMA, text.replace("\"criteria\"", "\"kriteria\""))).isNotEmpty();
    assertThat(CONTEXT.undefined(Resources.tree(text.replace("achievementType", "kind"))))
        .containsExactly("/credentialSubject/achievement: kind");
    assertThat(CONTEXT.undefined(Resources.tree(text.replace("\"Profile\"", "\"Office\""))))
        .containsExactly("/issuer: type Office");
  }

  @Test
  void text_tellsNothingPersonal() {
    assertThat(SUBJECT).hasToString("BadgeSubject");
    assertThat(badge(record().build())).hasToString("OpenBadge " + ID);
  }
}
