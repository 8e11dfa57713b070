package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/** Random seasons, small enough to recount everything after each step. */
final class SmallSeason {
  static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  static final int HOST_LIMIT = 4;
  private static final int MENTORS = 4;

  final Cohort cohort;
  final OfferRules rules;
  final Random random;
  final int interns;
  final int projects;

  private SmallSeason(long seed) {
    random = new Random(seed);
    interns = 2 + random.nextInt(8);
    projects = 1 + random.nextInt(5);
    List<Intern> people = new ArrayList<>();
    IntStream.range(0, interns).forEach(i -> people.add(Intern.builder().id("i" + i).build()));
    List<Project> work = new ArrayList<>();
    for (int p = 0; p < projects; p++) {
      Project.Builder project =
          Project.builder().id("p" + p).host("h" + p % 2).seats(1 + random.nextInt(3));
      if (p % 2 == 0 && random.nextBoolean()) {
        project.unit("u0");
      } else if (p % 2 == 1) {
        project.supervisor("s1");
      }
      for (int m = 0; m < MENTORS; m++) {
        if (random.nextInt(3) == 0) {
          project.addMentor("m" + m);
        }
      }
      work.add(project.build());
    }
    Collections.shuffle(people, random);
    Collections.shuffle(work, random);
    Cohort.Builder builder = Cohort.builder().addAllInterns(people).addAllProjects(work);
    builder.addHost(
        HostOrganization.builder()
            .id("h0")
            .maxInterns(HOST_LIMIT)
            .addUnit(HostUnit.builder().id("u0").maxInterns(1 + random.nextInt(3)).build())
            .build());
    builder.addHost(HostOrganization.builder().id("h1").build());
    builder.addSupervisor(Supervisor.builder().id("s1").maxInterns(1 + random.nextInt(3)).build());
    for (int m = 0; m < MENTORS; m++) {
      Mentor.Builder mentor = Mentor.builder().id("m" + m);
      if (m > 0) {
        mentor.maxInterns(1 + random.nextInt(2));
      }
      builder.addMentor(mentor.build());
    }
    if (random.nextBoolean()) {
      builder.addPin("i0", "p0");
    }
    if (random.nextBoolean()) {
      builder.addVeto("i1", "p0");
    }
    cohort = builder.build();
    rules =
        OfferRules.builder()
            .maxOpenOffers(1 + random.nextInt(3))
            .timeToDecide(Duration.ofHours(1 + random.nextInt(60)))
            .overbookingPercent(50 * random.nextInt(4))
            .build();
  }

  static SmallSeason random(long seed) {
    return new SmallSeason(seed);
  }

  /** The cohort without some interns or projects, and with fewer seats. */
  Cohort without(Random chance) {
    List<Intern> people =
        cohort.interns().stream().filter(i -> pinned(i.id()) || chance.nextInt(4) > 0).toList();
    List<Project> work =
        cohort.projects().stream()
            .filter(p -> p.id().value().equals("p0") || chance.nextInt(5) > 0)
            .map(p -> p.withSeats(1 + chance.nextInt(p.seats())))
            .toList();
    return cohort
        .withInterns(people)
        .withProjects(work)
        .withVetoes(
            cohort.vetoes().stream()
                .filter(v -> people.stream().anyMatch(i -> i.id().equals(v.intern())))
                .toList());
  }

  private boolean pinned(InternId intern) {
    return cohort.pins().stream().anyMatch(pin -> pin.intern().equals(intern));
  }

  InternId someIntern() {
    return InternId.of("i" + random.nextInt(interns));
  }

  ProjectId someProject() {
    return ProjectId.of("p" + random.nextInt(projects));
  }

  /** The seats as the history has them. */
  private static Map<ProjectId, Integer> seatsNow(Cohort cohort, OfferSeason season) {
    Map<ProjectId, Integer> seats = new HashMap<>();
    cohort.projects().forEach(project -> seats.put(project.id(), project.seats()));
    for (SeasonEvent event : season.history()) {
      if (event instanceof SeasonEvent.SeatsChanged changed) {
        seats.put(changed.project(), changed.seats());
      } else if (event instanceof SeasonEvent.ProjectCancelled cancelled) {
        seats.put(cancelled.project(), 0);
      }
    }
    return seats;
  }

  /** What each party of the host's side says that it takes. */
  private static Map<HostSideId, Integer> declared(Cohort cohort, Map<ProjectId, Integer> seats) {
    Map<HostSideId, Integer> declared = new HashMap<>(seats);
    for (HostOrganization host : cohort.hosts()) {
      host.maxInterns().ifPresent(max -> declared.put(host.id(), max));
      host.units().forEach(u -> u.maxInterns().ifPresent(max -> declared.put(u.id(), max)));
    }
    cohort.supervisors().forEach(s -> s.maxInterns().ifPresent(m -> declared.put(s.id(), m)));
    cohort.mentors().forEach(s -> s.maxInterns().ifPresent(m -> declared.put(s.id(), m)));
    return declared;
  }

  private static int sum(Cohort cohort, HostSideId party, Map<ProjectId, Integer> at) {
    return cohort.projects().stream()
        .filter(
            project ->
                project.id().equals(party)
                    || project.host().equals(party)
                    || project.mentors().contains(party)
                    || project.unit().filter(party::equals).isPresent()
                    || project.supervisor().filter(party::equals).isPresent())
        .mapToInt(project -> at.getOrDefault(project.id(), 0))
        .sum();
  }

  /** Recounts from the list of offers alone what the season must keep to, and what it says. */
  static void recount(Cohort cohort, OfferRules rules, OfferSeason season) {
    Map<OfferState, Integer> states = new EnumMap<>(OfferState.class);
    Map<InternId, Integer> open = new HashMap<>();
    Map<ProjectId, Integer> openAt = new HashMap<>();
    Map<InternId, ProjectId> places = new HashMap<>();
    Map<ProjectId, Integer> filled = new HashMap<>();
    Set<InternId> left = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    for (SeasonEvent change : season.history()) {
      if (change instanceof SeasonEvent.InternLeft gone) {
        assertThat(left.add(gone.intern())).isTrue();
      }
    }
    for (Pin pin : cohort.pins()) {
      if (!left.contains(pin.intern())) {
        places.put(pin.intern(), pin.project());
        filled.merge(pin.project(), 1, Integer::sum);
      }
    }
    for (Offer offer : season.offers()) {
      states.merge(offer.state(), 1, Integer::sum);
      if (offer.state() == OfferState.ACCEPTED) {
        assertThat(places.put(offer.intern(), offer.project())).as("two places").isNull();
        filled.merge(offer.project(), 1, Integer::sum);
      }
      if (offer.state() == OfferState.MADE) {
        open.merge(offer.intern(), 1, Integer::sum);
        openAt.merge(offer.project(), 1, Integer::sum);
      }
      String pair = offer.intern() + "/" + offer.project();
      assertThat(pairs).as("offered after it was turned down").doesNotContain(pair);
      if (offer.state() != OfferState.WITHDRAWN
          || offer.withdrawalReason().equals(Optional.of(WithdrawalReason.DID_NOT_JOIN))) {
        pairs.add(pair);
      }
    }
    Map<ProjectId, Integer> now = seatsNow(cohort, season);
    Set<String> beyond = new TreeSet<>();
    long seats = 0;
    for (Project project : cohort.projects()) {
      int here = filled.getOrDefault(project.id(), 0);
      seats += now.get(project.id());
      if (here > now.get(project.id())) {
        beyond.add("/projects/" + project.id());
      }
    }
    assertThat(season.report().of(Severity.ERROR))
        .filteredOn(finding -> finding.path().startsWith("/projects"))
        .extracting(Finding::path)
        .containsExactlyElementsOf(beyond);
    declared(cohort, now)
        .forEach(
            (party, max) -> {
              int taken = sum(cohort, party, filled);
              int waiting = sum(cohort, party, openAt);
              assertThat(taken <= max || beyond.contains("/projects/" + party))
                  .as("%s takes %s", party, max)
                  .isTrue();
              assertThat(waiting)
                  .as("open beside %s of %s at %s", taken, max, party)
                  .isLessThanOrEqualTo(
                      taken >= max ? 0 : max + max * rules.overbookingPercent() / 100 - taken);
            });
    open.forEach(
        (intern, count) -> {
          assertThat(count).isLessThanOrEqualTo(rules.maxOpenOffers());
          assertThat(places).doesNotContainKey(intern);
          assertThat(left).doesNotContain(intern);
        });
    SeasonTotals account = season.totals();
    assertThat(account.seats()).isEqualTo(seats);
    assertThat(account.filledSeats()).isEqualTo(places.size());
    assertThat(account.beyondSeats())
        .isEqualTo(
            filled.entrySet().stream()
                .mapToInt(at -> Math.max(0, at.getValue() - now.get(at.getKey())))
                .sum());
    assertThat(account.placed()).isEqualTo(places.size());
    assertThat(account.deciding()).isEqualTo(open.size());
    assertThat(account.left()).isEqualTo(left.size());
    assertThat(account.interns()).isEqualTo(cohort.interns().size());
    assertThat(season.openOffers())
        .isEqualTo(
            season.offers().stream().filter(offer -> offer.state() == OfferState.MADE).toList());
    OfferFigures figures = season.figures();
    assertThat(figures.made()).isEqualTo(season.offers().size());
    assertThat(figures.open()).isEqualTo(states.getOrDefault(OfferState.MADE, 0));
    assertThat(figures.accepted()).isEqualTo(states.getOrDefault(OfferState.ACCEPTED, 0));
    assertThat(figures.allDeclined()).isEqualTo(states.getOrDefault(OfferState.DECLINED, 0));
    assertThat(figures.expired()).isEqualTo(states.getOrDefault(OfferState.EXPIRED, 0));
    assertThat(season.figuresByHost().values().stream().mapToInt(OfferFigures::made).sum())
        .isEqualTo(figures.made());
  }
}
