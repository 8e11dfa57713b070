package org.openinternship.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.host.Sector;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentKind;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** Makes random values, each attribute set or left out by chance. */
final class ValueMaker {
  private static final List<String> SKILLS =
      List.of("java", "Spring Boot", "golang", "go", "js", "sql", "maintain", "AI", "C++");
  private static final List<String> LANGUAGES = List.of("en", "pt", "pt-BR", "fr", "zh-Hant");
  private static final List<String> COUNTRIES = List.of("BE", "BR", "IN", "NG", "US");
  private static final List<Field> FIELDS =
      List.of(Field.RESEARCH, Field.MEDIA, Field.SOFTWARE_DEVELOPMENT, Field.of("beekeeping"));
  private static final List<String> ZONES =
      List.of("Europe/Brussels", "America/New_York", "Asia/Kathmandu", "Africa/Lagos");
  private static final List<String> WEEKS =
      List.of("Mon-Fri 09:00-17:00", "daily 06:00-09:30", "Fri 22:00-02:00", "Tue 13:00-14:00");

  private final Random random;

  ValueMaker(Random random) {
    this.random = random;
  }

  Intern intern(String id) {
    Intern.Builder intern = Intern.builder().id(id);
    for (String skill : some(SKILLS, 4)) {
      intern.addSkill(new Skill(skill, one(Proficiency.values()), one(Evidence.values())));
    }
    intern.addAllLearningGoals(some(SKILLS, 2));
    intern.addAllLanguages(languages());
    intern.addAllFieldsOfInterest(some(FIELDS, 2));
    List<Channel> channels = some(Arrays.asList(Channel.values()), 6);
    int preferred = channels.isEmpty() ? 0 : random.nextInt(channels.size());
    intern.addAllPreferredChannels(channels.subList(0, preferred));
    intern.addAllImpossibleChannels(channels.subList(preferred, channels.size()));
    for (int i = 0; i < random.nextInt(3); i++) {
      intern.addCommitment(commitment());
    }
    intern.addAllAuthorisedToWorkIn(some(COUNTRIES, 2).stream().map(Country::of).toList());
    if (random.nextBoolean()) {
      WorkingHours hours = hours();
      intern.workingHours(hours);
      maybe(() -> intern.timeZone(hours.zone()));
    } else {
      maybe(() -> intern.timeZone(hours().zone()));
    }
    maybe(() -> intern.hoursPerWeek(1 + random.nextInt(40)));
    maybe(() -> intern.period(period()));
    maybe(() -> intern.education(one(Education.values())));
    maybe(() -> intern.addEnrolment(enrolment()));
    maybe(() -> intern.compensationNeed(one(CompensationNeed.values())));
    maybe(() -> intern.location(location()));
    return intern.build();
  }

  Supervisor supervisor(String id) {
    Supervisor.Builder supervisor = Supervisor.builder().id(id);
    maybe(() -> supervisor.maxInterns(random.nextInt(5)));
    maybe(() -> supervisor.targetInterns(random.nextInt(5)));
    maybe(() -> supervisor.hoursPerWeek(1 + random.nextInt(20)));
    maybe(() -> supervisor.workingHours(hours()));
    return supervisor.build();
  }

  Mentor mentor(String id) {
    Mentor.Builder mentor = Mentor.builder().id(id);
    maybe(() -> mentor.maxInterns(random.nextInt(5)));
    maybe(() -> mentor.hoursPerWeek(1 + random.nextInt(20)));
    maybe(() -> mentor.workingHours(hours()));
    return mentor.build();
  }

  void fill(HostOrganization.Builder host) {
    maybe(() -> host.name("A host"));
    maybe(() -> host.size(one(HostSize.values())));
    maybe(() -> host.sector(one(Sector.values())));
    maybe(() -> host.location(location()));
    maybe(() -> host.maxInterns(random.nextInt(10)));
    maybe(() -> host.targetInterns(random.nextInt(10)));
  }

  void fill(HostUnit.Builder unit) {
    maybe(() -> unit.name("A unit"));
    maybe(() -> unit.maxInterns(random.nextInt(6)));
    maybe(() -> unit.targetInterns(random.nextInt(6)));
  }

  /** Sets what does not point to other values. */
  void fill(Project.Builder project) {
    for (String skill : some(SKILLS, 3)) {
      project.addSkillNeed(
          new SkillNeed(skill, one(Proficiency.values()), one(Necessity.values())));
    }
    project.addAllTeaches(some(SKILLS, 2));
    project.addAllLanguages(languages());
    project.addAllChannels(some(Arrays.asList(Channel.values()), 3));
    project.addAllAcceptedEducation(some(Arrays.asList(Education.values()), 2));
    project.addAllAuthorisationNeeded(some(COUNTRIES, 2).stream().map(Country::of).toList());
    int seats = random.nextInt(5);
    maybe(() -> project.seats(seats));
    if (seats > 0) {
      maybe(() -> project.seats(seats).minInterns(1 + random.nextInt(seats)));
    }
    maybe(() -> project.targetInterns(random.nextInt(5)));
    maybe(() -> project.title("A title"));
    maybe(() -> project.description("What there is to do"));
    maybe(() -> project.field(one(FIELDS)));
    maybe(() -> project.period(period()));
    maybe(() -> project.hoursPerWeek(1 + random.nextInt(40)));
    maybe(() -> project.compensation(compensation()));
    if (random.nextBoolean()) {
      project.coreHours(hours());
      maybe(() -> project.neededSharedMinutes(1 + random.nextInt(600)));
    }
  }

  private List<LanguageSkill> languages() {
    return some(LANGUAGES, 3).stream()
        .map(language -> new LanguageSkill(language, one(CefrLevel.values())))
        .toList();
  }

  private WorkingHours hours() {
    return WorkingHours.of(one(ZONES), one(WEEKS));
  }

  private DateRange period() {
    LocalDate first = LocalDate.of(2026, 8, 20).plusDays(random.nextInt(60));
    return new DateRange(first, first.plusDays(random.nextInt(100)));
  }

  private Commitment commitment() {
    return Commitment.builder()
        .kind(one(CommitmentKind.values()))
        .dates(period())
        .hoursPerWeek(1 + random.nextInt(40))
        .endsOnAcceptance(random.nextBoolean())
        .build();
  }

  private Enrolment enrolment() {
    return new Enrolment(
        one(Enrolment.Load.values()),
        random.nextBoolean() ? Optional.of(period()) : Optional.empty());
  }

  private Location location() {
    return random.nextBoolean()
        ? Location.of(one(COUNTRIES))
        : Location.of(one(COUNTRIES), "a region");
  }

  private Compensation compensation() {
    return switch (random.nextInt(5)) {
      case 0 -> Compensation.unpaid();
      case 1 -> new Compensation.Hourly(money());
      case 2 -> new Compensation.Stipend(List.of(money(), money()));
      case 3 -> new Compensation.FixedFee(money());
      default -> new Compensation.AcademicCredit(BigDecimal.valueOf(1 + random.nextInt(60), 1));
    };
  }

  private Money money() {
    return Money.of(BigDecimal.valueOf(1 + random.nextInt(100_000), 2).toPlainString(), "USD");
  }

  private void maybe(Runnable setting) {
    if (random.nextBoolean()) {
      setting.run();
    }
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  /** Up to so many different ones in random order. */
  <T> List<T> some(List<T> all, int max) {
    return exactly(all, random.nextInt(Math.min(all.size(), max) + 1));
  }

  /** So many different ones in random order. */
  <T> List<T> exactly(List<T> all, int count) {
    List<T> left = new ArrayList<>(count);
    List<Integer> drawn = new ArrayList<>(count);
    while (left.size() < count) {
      int index = random.nextInt(all.size());
      if (!drawn.contains(index)) {
        drawn.add(index);
        left.add(all.get(index));
      }
    }
    return left;
  }
}
