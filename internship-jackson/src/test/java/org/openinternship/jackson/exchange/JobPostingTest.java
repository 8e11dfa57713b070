package org.openinternship.jackson.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.DateRange;
import org.openinternship.jackson.kit.Samples;
import tools.jackson.databind.JsonNode;

/** Postings have no other terms than those of the published vocabulary. */
class JobPostingTest {
  private static final SchemaOrgTerms TERMS = new SchemaOrgTerms();
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private static Project.Builder project() {
    return Project.builder()
        .id("city-map")
        .host("ghent")
        .supervisor("kim")
        .title("A map of the city")
        .description("You draw a map of the city's open data");
  }

  private static JobPosting posting(Project project) {
    return JobPosting.of(project, "City of Ghent", JUNE);
  }

  private static JsonNode tree(Project project) {
    return Resources.tree(posting(project).toText());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void postingOfAnyProject_hasKnownTermsOnly(@ForAll long seed, @ForAll boolean german) {
    Project project =
        Samples.value(Project.class, new Random(seed)).withTitle("Title").withDescription("Text");
    JobPosting posting =
        posting(project)
            .withLastDay(JUNE)
            .withPage("https://example.org/city-map")
            .withOrganizationPage("https://example.org/ghent")
            .withResponsibilities("You draw </script> a map")
            .in(german ? Locale.GERMANY : Locale.UK);
    String text = posting.toText();
    assertThat(TERMS.unknown(Resources.tree(text))).as(text).isEmpty();
    assertThat(text).isEqualTo(posting.toText()).doesNotContain("<");
    assertThat(Resources.tree(text).get("responsibilities").stringValue())
        .isEqualTo("You draw </script> a map");
  }

  @Test
  void project_isTold() {
    JsonNode told =
        tree(
            project()
                .requires("sql", Proficiency.WORKING)
                .prefers("java", Proficiency.ADVANCED)
                .needsLanguage("en", CefrLevel.B2)
                .field(Field.RESEARCH)
                .hoursPerWeek(10)
                .seats(3)
                .period(DateRange.of("2026-09-01", "2026-12-18"))
                .addAcceptedEducation(Education.STUDENT)
                .addAuthorisationNeeded(Country.of("NL"), Country.of("BE"))
                .compensation(new Compensation.Hourly(Money.of("12.50", "EUR")))
                .build());
    assertThat(told.toPrettyString())
        .isEqualTo(
            Resources.tree(
                    """
                    {
                      "@context": "https://schema.org",
                      "@type": "JobPosting",
                      "title": "A map of the city",
                      "description": "You draw a map of the city's open data",
                      "hiringOrganization": { "@type": "Organization", "name": "City of Ghent" },
                      "identifier": { "@type": "PropertyValue", "name": "City of Ghent", "value": "city-map" },
                      "datePosted": "2026-06-01",
                      "employmentType": "INTERN",
                      "jobLocationType": "TELECOMMUTE",
                      "applicantLocationRequirements": [
                        { "@type": "Country", "name": "BE" }, { "@type": "Country", "name": "NL" }
                      ],
                      "skills": [ "sql", "java" ],
                      "qualifications": [ "sql, at least: working", "en, at least: B2" ],
                      "educationRequirements": "students",
                      "workHours": "10 hours a week",
                      "jobStartDate": "2026-09-01",
                      "jobDuration": "P109D",
                      "totalJobOpenings": 3,
                      "occupationalCategory": "research",
                      "baseSalary": {
                        "@type": "MonetaryAmount",
                        "currency": "EUR",
                        "value": { "@type": "QuantitativeValue", "value": 12.50, "unitText": "HOUR" }
                      }
                    }
                    """)
                .toPrettyString());
  }

  @Test
  void compensation_isToldWhereThereIsAWord() {
    Money fee = Money.of("500", "EUR");
    assertThat(
            tree(project().compensation(new Compensation.FixedFee(fee)).build())
                .at("/baseSalary/value")
                .decimalValue())
        .isEqualByComparingTo("500");
    assertThat(
            tree(project().compensation(new Compensation.Stipend(List.of(fee, fee))).build())
                .at("/baseSalary/value")
                .decimalValue())
        .isEqualByComparingTo("1000");
    assertThat(
            tree(project()
                    .compensation(new Compensation.AcademicCredit(new BigDecimal("6")))
                    .build())
                .get("jobBenefits")
                .stringValue())
        .isEqualTo("6 academic credits");
    JsonNode unpaid = tree(project().compensation(Compensation.unpaid()).build());
    assertThat(unpaid.has("baseSalary") || unpaid.has("jobBenefits")).isFalse();
  }

  @Test
  void nobody_isNamed() {
    assertThat(posting(project().addMentor("lee").build()).toText()).doesNotContain("kim", "lee\"");
  }

  @Test
  void language_isEnglishOrGerman() {
    Project project =
        project()
            .requires("sql", Proficiency.EXPERT)
            .totalHours(175)
            .addAcceptedEducation(Education.GRADUATE)
            .build();
    JsonNode german = Resources.tree(posting(project).in(Locale.GERMAN).toText());
    assertThat(german.get("workHours").stringValue()).isEqualTo("175 Stunden insgesamt");
    assertThat(german.at("/qualifications/0").stringValue())
        .isEqualTo("sql, mindestens: sehr erfahren");
    assertThat(german.get("educationRequirements").stringValue()).isEqualTo("mit Abschluss");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting(project).in(Locale.FRENCH))
        .withMessage(
            "JobPosting: language is 'fr', it must be en or de. Maybe say these things in the"
                + " description");
  }

  @Test
  void countries_mayBeOthers() {
    Project project = project().addAuthorisationNeeded(Country.of("BE")).build();
    assertThat(
            Resources.tree(
                    posting(project)
                        .withApplicantCountries(Country.of("FR"), Country.of("FR"))
                        .toText())
                .at("/applicantLocationRequirements"))
        .hasSize(1)
        .allSatisfy(it -> assertThat(it.get("name").stringValue()).isEqualTo("FR"));
    assertThat(
            Resources.tree(posting(project).withApplicantCountries().toText())
                .has("applicantLocationRequirements"))
        .isFalse();
  }

  @Test
  void badParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting(Project.builder().id("city-map").host("ghent").build()))
        .withMessage(
            "JobPosting of project city-map: the title is missing, it must be a text for those who"
                + " may apply. Maybe give it by project.withTitle(...)");
    JobPosting posting = posting(project().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting.withLastDay(LocalDate.of(2026, 5, 31)))
        .withMessageStartingWith("JobPosting: lastDay is 2026-05-31");
    assertThatIllegalArgumentException().isThrownBy(() -> posting.withPage("city-map"));
    assertThatIllegalArgumentException().isThrownBy(() -> posting.withResponsibilities(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JobPosting.of(project().build(), " ", JUNE));
  }

  @Test
  void terms_canFail() {
    JsonNode wrong =
        Resources.tree(
            """
            {
              "@type": "JobPosting", "pay": "much", "totalJobOpenings": "three",
              "baseSalary": { "@type": "Country" }, "hiringOrganization": { "@type": "Office" }
            }
            """);
    assertThat(TERMS.unknown(wrong))
        .containsExactly(
            "/pay",
            "/totalJobOpenings",
            "/baseSalary",
            "/hiringOrganization: type \"Office\"",
            "/hiringOrganization");
  }
}
