package org.openinternship.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Exclusion;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * Draws a cohort of values that can be built at all, each at an end of what it may be: dates of the
 * years 1 to 9999, periods of centuries, hours in odd zones, limits of 0 and of the largest number,
 * texts of anything, keys that lead nowhere or back. What a value refuses by name is left out; that
 * the rest fits together is not seen to.
 */
final class HostileCohort {
  private static final int[] COUNTS = {0, 1, 2, 3, Bounds.MAX_COUNT - 1, Bounds.MAX_COUNT};
  private static final String[] DATES = {
    "0001-01-01",
    "0001-01-02",
    "1582-10-15",
    "1883-11-18",
    "1970-01-01",
    "2026-09-01",
    "2026-12-18",
    "2126-08-31",
    "2206-12-18",
    "9999-12-30",
    "9999-12-31"
  };
  private static final String[] ZONES = {
    "UTC",
    "Z",
    "+18:00",
    "-18:00",
    "+00:00:01",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Africa/Monrovia",
    "Europe/Dublin",
    "America/Sao_Paulo",
    "Antarctica/Troll"
  };
  private static final String[] HOURS = {
    "Mon 09:00-17:00", "daily 00:00-24:00", "Sun 23:59-00:01", "Sat 12:00-12:01"
  };
  static final String[] TEXTS = {
    "java",
    "JAVA",
    " java ",
    "\u00A0",
    "\u2007",
    "\u202F",
    "\u3000",
    "\u200B",
    "\uFEFF",
    "\u00AD",
    "\u034F",
    "\u3164",
    "\u0000",
    "\u0001",
    "\uD800",
    "\u202Ea",
    "a\u0301",
    "\u00E1",
    "\u0130",
    "\u00DF",
    "\uFB03",
    "\u0344",
    "\uD83D\uDE00",
    "a\nb",
    "a\u0085b",
    "",
    "C++",
    "c#",
    "/~0",
    "'",
    "{0}",
    "%s",
    "\\u0000",
    "a".repeat(400)
  };

  private final Random random;
  private final List<InternId> interns = new ArrayList<>();
  private final List<ProjectId> projects = new ArrayList<>();
  private final List<HostSideId> parties = new ArrayList<>();

  private HostileCohort(Random random) {
    this.random = random;
  }

  static Cohort of(Random random) {
    return new HostileCohort(random).cohort();
  }

  /** What can be built; what is refused by name is left out. */
  private static <T> Optional<T> built(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String oneOf(String[] values) {
    return values[random.nextInt(values.length)];
  }

  private int count() {
    return COUNTS[random.nextInt(COUNTS.length)];
  }

  private OptionalInt limit() {
    return oneIn(2) ? OptionalInt.empty() : OptionalInt.of(count());
  }

  private Optional<DateRange> period() {
    if (oneIn(2)) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.parse(oneOf(DATES));
    return built(() -> new DateRange(first, LocalDate.parse(oneOf(DATES))))
        .or(() -> built(() -> new DateRange(first, first)));
  }

  private Optional<WorkingHours> hours() {
    return oneIn(2)
        ? Optional.empty()
        : built(
            () ->
                WorkingHours.of(
                    ZoneId.of(oneOf(ZONES)), WorkingHours.of("UTC", oneOf(HOURS)).intervals()));
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      texts.add(oneOf(TEXTS));
    }
    return texts;
  }

  private String key(String plain) {
    return oneIn(8) ? plain + oneOf(TEXTS) : plain;
  }

  private Cohort cohort() {
    Cohort.Builder cohort = Cohort.builder();
    cohort.bidRules(
        BidRules.builder()
            .whenNoBids(oneOf(List.of(WhenNoBids.values())))
            .maxBids(oneIn(9) ? count() : Integer.MAX_VALUE)
            .maxVetoes(oneIn(9) ? count() : Integer.MAX_VALUE)
            .build());
    hosts(cohort);
    for (int p = random.nextInt(5); p > 0; p--) {
      String id = key("p" + p);
      built(() -> project(id)).ifPresent(cohort::addProject);
      built(() -> ProjectId.of(id)).ifPresent(projects::add);
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      String id = key("i" + i);
      built(() -> intern(id)).ifPresent(cohort::addIntern);
      built(() -> InternId.of(id)).ifPresent(interns::add);
    }
    parties.addAll(projects);
    if (!interns.isEmpty() && !projects.isEmpty()) {
      wants(cohort);
    }
    return cohort.build();
  }

  private void hosts(Cohort.Builder cohort) {
    HostOrganization.Builder host = HostOrganization.builder().id("h").maxInterns(limit());
    host.addUnit(HostUnit.builder().id("u0").maxInterns(limit()).build());
    HostUnit.Builder unit = HostUnit.builder().id("u1").maxInterns(limit());
    if (!oneIn(3)) {
      unit.parent(oneIn(12) ? "u1" : "u0"); // itself now and then
    }
    host.addUnit(unit.build());
    cohort.addHost(host.build());
    cohort.addSupervisor(Supervisor.builder().id("s").maxInterns(limit()).build());
    cohort.addMentor(Mentor.builder().id("m").maxInterns(limit()).build());
    parties.addAll(
        List.of(
            HostId.of("h"),
            HostUnitId.of("u0"),
            HostUnitId.of("u1"),
            SupervisorId.of("s"),
            MentorId.of("m")));
  }

  private Project project(String id) {
    Project.Builder project = Project.builder().id(id).host(oneIn(20) ? "nowhere" : "h");
    project.seats(count()).period(period()).coreHours(hours()).addAllTeaches(texts());
    if (oneIn(2)) {
      project.unit("u1");
    }
    if (oneIn(3)) {
      project.supervisor("s");
    }
    if (oneIn(3)) {
      project.addMentor("m");
    }
    if (oneIn(3)) {
      project.hoursPerWeek(oneIn(2) ? 1 : 168);
    }
    if (oneIn(3) && project.build().coreHours().isPresent()) {
      project.neededSharedMinutes(oneIn(2) ? 1 : 10_080);
    }
    for (String name : texts()) {
      built(() -> new SkillNeed(name, Proficiency.BASIC, oneOf(List.of(Necessity.values()))))
          .ifPresent(project::addSkillNeed);
    }
    return project.build();
  }

  private Intern intern(String id) {
    Intern.Builder intern = Intern.builder().id(id).period(period()).workingHours(hours());
    intern.addAllLearningGoals(texts());
    if (oneIn(2)) {
      intern.hoursPerWeek(oneIn(2) ? 1 : 168);
    }
    if (oneIn(3)) {
      intern.addLanguage("en", CefrLevel.A1).addImpossibleChannels(Channel.values());
    }
    for (String name : texts()) {
      built(() -> Intern.builder().id("x").addSkill(name, Proficiency.EXPERT).build().skills())
          .ifPresent(intern::addAllSkills);
    }
    return intern.build();
  }

  private void wants(Cohort.Builder cohort) {
    for (InternId intern : interns) {
      if (!oneIn(4)) {
        List<ProjectId> list = RandomCohort.shuffled(random, projects);
        list = list.subList(0, random.nextInt(list.size() + 1));
        if (oneIn(20)) {
          list = new ArrayList<>(list);
          list.add(projects.get(0)); // maybe a second time
        }
        boolean ranked = oneIn(2);
        List<Bids.Tie> ties =
            ranked && list.size() > 1 ? List.of(new Bids.Tie(list.subList(0, 2))) : List.of();
        List<ProjectId> bids = list;
        int blanks = oneIn(4) ? random.nextInt(3) : 0;
        built(() -> new Bids(intern, bids, ranked, ties, blanks)).ifPresent(cohort::addBids);
      }
      if (oneIn(9)) {
        cohort.addVeto(new Veto(intern, oneOf(projects)));
      }
      if (oneIn(7)) {
        cohort.addPin(new Pin(intern, oneOf(projects)));
      }
      if (oneIn(9)) {
        cohort.addExclusion(new Exclusion(intern, oneOf(parties)));
      }
      if (oneIn(9)) {
        cohort.addDeclinedOffer(new DeclinedOffer(intern, oneOf(projects)));
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      HostRanking.Builder ranking = HostRanking.builder().party(oneOf(parties));
      for (InternId intern : RandomCohort.shuffled(random, interns)) {
        if (oneIn(2)) {
          ranking.addTier(new HostRanking.Tier(List.of(intern)));
        } else if (oneIn(3)) {
          ranking.addUnacceptable(intern);
        }
      }
      cohort.addHostRanking(ranking.build());
    }
  }
}
