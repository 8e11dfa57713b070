package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cascade.CascadeMember;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.time.WorkingHours;

/** Texts by name that fooled the library once. */
class TextCasesTest {
  private static void refused(ThrowingCallable making, String... words) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessageContainingAll(words);
  }

  @Test
  void learningGoalOfANoBreakSpace_isRefusedInTheValue() {
    refused(
        () -> Intern.builder().id("ada").addLearningGoal("\u00a0").build(),
        "Intern ada: one of learningGoals is blank");
    refused(
        () -> Project.builder().id("p").host("h").addTeaches("\u00a0").build(),
        "Project p: one of teaches is blank");
  }

  @Test
  void keyWithSomethingInvisibleBehindIt_isRefusedByName() {
    refused(() -> InternId.of("a\u00a0"), "NO-BREAK SPACE (U+00A0)");
    refused(() -> InternId.of("a\u200b"), "ZERO WIDTH SPACE (U+200B)");
    refused(() -> InternId.of("a\u00ad"), "SOFT HYPHEN (U+00AD)");
    refused(() -> InternId.of("a\u202e"), "RIGHT-TO-LEFT OVERRIDE (U+202E)");
    refused(() -> InternId.of("a\u0000"), "NULL (U+0000)");
  }

  @Test
  void sqlWithAZeroWidthSpace_isNoOtherSkill() {
    refused(() -> Skill.of("SQL\u200b", Proficiency.BASIC), "ZERO WIDTH SPACE (U+200B)");
    assertThat(Skill.of("SQL\u00a0", Proficiency.BASIC).name()).isEqualTo("SQL");
    assertThat(SkillTaxonomy.normalised("sql\u00a0")).isEqualTo("sql");
  }

  @Test
  void skillsAndFields_areFoldedAlike() {
    for (String name :
        List.of(
            "Non\u2013Profit", "STRASSENBAU", "\u0130lk yard\u0131m", "\u039f\u0394\u039f\u03a3")) {
      assertThat(Field.of(name).name()).isEqualTo(SkillTaxonomy.normalised(name));
      assertThat(Field.of(Field.of(name).name())).isEqualTo(Field.of(name));
    }
    assertThat(Field.of("Non\u2013Profit")).isEqualTo(Field.NON_PROFIT);
    assertThat(Field.of("stra\u00dfenbau")).isEqualTo(Field.of("STRASSENBAU"));
  }

  @Test
  void whoSpeaksEng_speaksEn() {
    List<List<String>> same =
        List.of(List.of("eng", "en"), List.of("deu", "de", "ger"), List.of("zh-Hans-CN", "zh-CN"));
    for (List<String> tags : same) {
      for (String own : tags) {
        for (String need : tags) {
          assertThat(
                  new LanguageSkill(own, CefrLevel.C1)
                      .coversLanguageOf(new LanguageSkill(need, CefrLevel.B2)))
              .isTrue();
        }
      }
    }
  }

  @Test
  void skillOfManyBlanks_andHoursOfManyHyphens_areRefusedAtOnce() {
    assertThat(Duration.ofSeconds(5))
        .isGreaterThan(
            time(
                () -> {
                  refused(
                      () -> Skill.of("a" + " ".repeat(100_000) + "b", Proficiency.BASIC),
                      "Skill: name has 100002 chars, it must have at most 500");
                  refused(
                      () -> WorkingHours.of("UTC", "Mon " + "a-".repeat(50_000) + "a b"),
                      "WorkingHours: ");
                }));
  }

  private static Duration time(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void zonesThatPeopleWriteWrongly_getTheHintThatHelps() {
    refused(() -> phase("AoE"), "Phase: zone is 'AoE'", "Maybe Etc/GMT+12");
    refused(() -> phase("IST"), "Maybe Asia/Kolkata, Europe/Dublin or Asia/Jerusalem was meant");
    refused(() -> phase("PST"), "Maybe America/Los_Angeles");
    refused(() -> phase("UTC+5:30"), "Maybe UTC+05:30 was meant");
    refused(() -> CascadeMember.builder().zone("AoE"), "CascadeMember: zone is 'AoE'");
    refused(() -> WorkingHours.of("AoE", "Mon 09:00-10:00"), "Maybe Etc/GMT+12");
    assertThat(phase("Etc/GMT+12").window().zone().getId()).isEqualTo("Etc/GMT+12");
  }

  private static Phase phase(String zone) {
    return Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", zone);
  }

  @Test
  void currenciesAndCountriesThatPeopleWriteWrongly_getTheHintThatHelps() {
    refused(() -> Money.of("1", "RMB"), "Money: currency is 'RMB'", "Maybe CNY was meant");
    refused(() -> Money.of("1", "EURO"), "Maybe EUR was meant");
    refused(() -> Money.of("1", "\u20ac"), "Maybe EUR was meant");
    refused(() -> Money.of("1", "usd"), "Maybe USD was meant");
    refused(() -> Country.of("UK"), "Country: code is 'UK'", "Maybe GB was meant");
    refused(() -> Country.of("DEU"), "Maybe DE was meant");
  }

  @Test
  void offsetsThatNoZoneHas_getNoHintThatIsRefusedAgain() {
    for (String zone : List.of("UTC+25", "+18:01", "UTC+12:75", "-19", "GMT+5:99", "UTC+5,8")) {
      refused(() -> phase(zone), "Maybe the hours or the minutes are mistyped", "-18:00 to +18:00");
    }
    String[][] zones = {
      {"UTC+5,5", "UTC+05:30"},
      {"UTC+5.75", "UTC+05:45"},
      {"UTC+5\u00bd", "UTC+05:30"},
      {"utc \u22123:30", "UTC-03:30"},
      {"+5 h", "+05:00"},
      {"z", "Z"},
      {"EST", "America/New_York or America/Panama"},
      {"MST", "America/Denver or America/Phoenix"},
      {"HST", "Pacific/Honolulu"},
      {"IDT", "Asia/Jerusalem"},
      {"NST", "America/St_Johns"},
      {"MEZ", "Europe/Berlin"},
      {"MESZ", "Europe/Berlin"},
      {"cet", "CET"},
      {"W. Europe Standard Time", "Europe/Berlin"},
      {"los angeles", "America/Los_Angeles"}
    };
    for (String[] zone : zones) {
      if (!ZoneId.getAvailableZoneIds().contains(zone[0])) { // later releases have EST
        refused(() -> phase(zone[0]), "Maybe " + zone[1] + " was meant");
      }
    }
  }

  @Test
  void countriesByName_getTheirCode() {
    String[][] countries = {
      {"Germany", "DE"},
      {"Deutschland", "DE"},
      {"GERMANY", "DE"},
      {"Korea", "KR"},
      {"\u0130ngiltere", "GB"},
      {"U.K.", "GB"},
      {"England", "GB"},
      {"USA", "US"},
      {"United States of America", "US"},
      {"Holland", "NL"},
      {"The Netherlands", "NL"},
      {"T\u00fcrkiye", "TR"},
      {"Turkiye", "TR"},
      {"Turkey", "TR"},
      {"Cote d'Ivoire", "CI"},
      {"Bosnia and Herzegovina", "BA"},
      {"\u65e5\u672c", "JP"},
      {"Congo", "CD or CG"},
      {"EN", "GB or US"}
    };
    for (String[] country : countries) {
      refused(() -> Country.of(country[0]), "Maybe " + country[1] + " was meant");
    }
  }

  @Test
  void currenciesByNameOrSign_getTheirCode() {
    String[][] currencies = {
      {"z\u0142", "PLN"},
      {"zloty", "PLN"},
      {"TL", "TRY"},
      {"GBX", "GBP"},
      {"US$", "USD"},
      {"US dollars", "USD"},
      {"USD$", "USD"},
      {"\u20ac", "EUR"},
      {"euros", "EUR"},
      {"100 EUR", "EUR"},
      {"yuan", "CNY"},
      {"RMB", "CNY"},
      {"\u00a5", "JPY or CNY"},
      {"K\u010d", "CZK"},
      {"swiss francs", "CHF"}
    };
    for (String[] currency : currencies) {
      refused(() -> Money.of("1", currency[0]), "Maybe " + currency[1] + " was meant");
    }
    refused(() -> Money.of("1", "Rs."), "Maybe INR, PKR, ");
    refused(() -> Money.of("1", "rupees"), "Maybe INR, ");
    refused(() -> Money.of("1", "pesos"), "Maybe MXN, PHP, ");
    refused(() -> Money.of("1", "$"), "Maybe USD, ");
  }
}
