package org.openinternship.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.testing.Cohorts;

class PeopleProperties {

  private static Intern.Builder ada() {
    return Intern.builder().id("ada");
  }

  @Provide
  Arbitrary<Intern> interns() {
    return Cohorts.interns();
  }

  @Property
  void internsAreEqualByValue(@ForAll("interns") Intern intern) {
    Intern copy = Intern.builder().from(intern).build();
    assertThat(copy).isEqualTo(intern).hasSameHashCodeAs(intern);
    assertThat(intern.withSkills(intern.skills())).isEqualTo(intern);
    assertThat(intern.withLearningGoals("something new")).isNotEqualTo(intern);
  }

  @Property
  void textOfAnIntern_saysNotWhereTheyAreNorWhatTheyLiveOn(@ForAll("interns") Intern intern) {
    assertThat(
            intern
                .withLocation(Location.of("BE", "Flanders"))
                .withAuthorisedToWorkIn(Country.of("NG"))
                .withCompensationNeed(CompensationNeed.PAY)
                .toString())
        .contains("authorisedToWorkIn=(redacted)", "compensationNeed=(redacted)")
        .contains("location=(redacted)")
        .doesNotContain("Flanders", "=PAY", "[NG]");
  }

  /** It did, inside of the working hours. */
  @Property
  void internToString_showsNoZone(@ForAll("interns") Intern intern) {
    Intern there =
        intern
            .withWorkingHours(Optional.empty())
            .withTimeZone(ZoneId.of("Africa/Porto-Novo"))
            .withWorkingHours(WorkingHours.of("Africa/Porto-Novo", "Mon 09:00-12:00"));
    assertThat(there.toString()).doesNotContain("Africa", "Novo");
    intern.zone().ifPresent(zone -> assertThat(intern.toString()).doesNotContain(zone.getId()));
  }

  @Example
  void timeZone_hasAPlaceWithoutHours_andIsThatOfTheHoursIfThereAreSome() {
    ZoneId lagos = ZoneId.of("Africa/Lagos");
    WorkingHours hours = WorkingHours.of("Africa/Lagos", "Mon 09:00-12:00");
    assertThat(ada().build().zone()).isEmpty();
    assertThat(ada().timeZone(lagos).build().zone()).contains(lagos);
    assertThat(ada().workingHours(hours).build().zone()).contains(lagos);
    assertThat(ada().workingHours(hours).build().timeZone()).isEmpty();
    assertThat(ada().workingHours(hours).timeZone(lagos).build().zone()).contains(lagos);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ada().workingHours(hours).timeZone(ZoneId.of("Africa/Accra")).build())
        .withMessage(
            "Intern ada: timeZone is another one than that of the workingHours, it must be the same."
                + " Maybe leave timeZone out: the workingHours have one");
  }

  @Example
  void intern_defaults() {
    Intern intern = ada().build();
    assertThat(intern.compensationNeed()).isEqualTo(CompensationNeed.NONE);
    assertThat(intern.skills()).isEmpty();
    assertThat(intern.period()).isEmpty();
    assertThat(intern.hoursPerWeek()).isEmpty();
  }

  @Example
  void intern_shortcuts() {
    Intern intern =
        ada()
            .addSkill(" java ", Proficiency.ADVANCED)
            .addLanguage("PT-br", CefrLevel.C1)
            .addAuthorisedToWorkIn("US", "BE")
            .build();
    assertThat(intern.skills())
        .containsExactly(new Skill("java", Proficiency.ADVANCED, Evidence.SELF_DECLARED));
    assertThat(intern.languages()).containsExactly(new LanguageSkill("pt-BR", CefrLevel.C1));
    assertThat(intern.authorisedToWorkIn()).containsExactly(Country.of("BE"), Country.of("US"));
  }

  @Example
  void intern_withoutKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Intern.builder().build())
        .withMessageContaining(" has no id: ");
  }

  @Example
  void hoursOutOfBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ada().hoursPerWeek(0).build())
        .withMessage(
            "Intern ada: hoursPerWeek is 0, it must be from 1 to 168. Maybe the hours are unknown: then"
                + " leave them out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ada().build().withHoursPerWeek(600))
        .withMessageEndingWith("Maybe the hours of the whole period were given");
    assertThat(ada().hoursPerWeek(168).build().hoursPerWeek()).hasValue(168);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Supervisor.builder().id("sam").hoursPerWeek(169).build())
        .withMessageStartingWith("Supervisor sam: hoursPerWeek is 169, it must be from 1 to 168");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mentor.builder().id("mo").hoursPerWeek(0).build())
        .withMessageStartingWith("Mentor mo: hoursPerWeek is 0, it must be from 1 to 168");
  }

  @Example
  void intern_contradictionsAndBlanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ada()
                    .addPreferredChannels(Channel.EMAIL, Channel.SMS)
                    .addImpossibleChannel(Channel.SMS)
                    .build())
        .withMessage(
            "Intern ada: channel SMS is in preferredChannels and in impossibleChannels, it must be in"
                + " one at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ada().addLearningGoal(" ").build())
        .withMessage("Intern ada: one of learningGoals is blank. Maybe a list has an empty line");
    assertThatNullPointerException().isThrownBy(() -> ada().addSkill((Skill) null));
  }

  @Example
  void limitsAreNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Supervisor.builder().id("sam").maxInterns(-1).build())
        .withMessage("Supervisor sam: maxInterns is -1, it must be from 0 to 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mentor.builder().id("mo").maxInterns(-1).build())
        .withMessage("Mentor mo: maxInterns is -1, it must be from 0 to 10000000");
    assertThatIllegalStateException().isThrownBy(() -> Supervisor.builder().build());
    assertThatIllegalStateException().isThrownBy(() -> Mentor.builder().build());
  }

  @Example
  void supervisorsAndMentorsAreEqualByValue() {
    Supervisor sam = Supervisor.builder().id("sam").maxInterns(2).build();
    assertThat(Supervisor.builder().from(sam).build()).isEqualTo(sam).hasSameHashCodeAs(sam);
    assertThat(sam.withMaxInterns(0)).isNotEqualTo(sam);
    Mentor mo = Mentor.builder().id("mo").hoursPerWeek(3).build();
    assertThat(Mentor.builder().from(mo).build()).isEqualTo(mo).hasSameHashCodeAs(mo);
    assertThat(mo.withHoursPerWeek(4)).isNotEqualTo(mo);
  }

  @Example
  void country() {
    assertThat(Country.of("BE")).hasToString("BE").isLessThan(Country.of("BR"));
    Map.of(
            "", "it is a name, or the code of something else",
            "be", "BE was meant",
            "BEL", "BE was meant, this is the three-letter code",
            "Belgium", "BE was meant",
            "Atlantis", "it is a name, or the code of something else",
            "UK", "GB was meant",
            "EL", "GR was meant")
        .forEach(
            (wrong, maybe) ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of(wrong))
                    .withMessage(
                        "Country: code is '"
                            + wrong
                            + "', it must be a two-letter code of ISO 3166-1. Maybe "
                            + maybe));
  }

  @Example
  void location() {
    assertThat(Location.of("BE").region()).isEmpty();
    assertThat(Location.of("BE", "Flanders").region()).hasValue("Flanders");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Location.of("BE", " "))
        .withMessage("Location: region is blank. Maybe there is none: then leave it out");
    assertThatIllegalArgumentException().isThrownBy(() -> Location.of("Belgium"));
    assertThatNullPointerException().isThrownBy(() -> new Location(null, Optional.empty()));
  }

  @Example
  void enrolment() {
    Optional<DateRange> period = Optional.of(DateRange.of("2026-09-01", "2027-06-30"));
    assertThat(new Enrolment(Enrolment.Load.PART_TIME, period).period()).isEqualTo(period);
    assertThatNullPointerException().isThrownBy(() -> new Enrolment(null, period));
    assertThatNullPointerException()
        .isThrownBy(() -> new Enrolment(Enrolment.Load.PART_TIME, null));
  }
}
