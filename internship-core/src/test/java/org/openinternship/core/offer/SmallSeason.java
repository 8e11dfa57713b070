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
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;

/** Random seasons, small enough to recount everything after each step. */
final class SmallSeason {
  static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  static final int HOST_LIMIT = 4;

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
      work.add(
          Project.builder().id("p" + p).host("h" + p % 2).seats(1 + random.nextInt(3)).build());
    }
    Collections.shuffle(people, random);
    Collections.shuffle(work, random);
    Cohort.Builder builder = Cohort.builder().addAllInterns(people).addAllProjects(work);
    builder.addHost(HostOrganization.builder().id("h0").maxInterns(HOST_LIMIT).build());
    builder.addHost(HostOrganization.builder().id("h1").build());
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

  InternId someIntern() {
    return InternId.of("i" + random.nextInt(interns));
  }

  ProjectId someProject() {
    return ProjectId.of("p" + random.nextInt(projects));
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
      if (offer.state() != OfferState.WITHDRAWN) {
        assertThat(pairs.add(offer.intern() + "/" + offer.project())).as("offered twice").isTrue();
      }
    }
    long seats = 0;
    long below = 0;
    for (Project project : cohort.projects()) {
      int here = filled.getOrDefault(project.id(), 0);
      int free = project.seats() - here;
      assertThat(free).isNotNegative();
      int sum = here + openAt.getOrDefault(project.id(), 0);
      assertThat(sum)
          .isLessThanOrEqualTo(
              project.seats() + project.seats() * rules.overbookingPercent() / 100);
      if (free == 0) {
        assertThat(openAt).doesNotContainKey(project.id());
      }
      seats += project.seats();
      if (project.host().value().equals("h0")) {
        below += here;
      }
    }
    assertThat(below).isLessThanOrEqualTo(HOST_LIMIT);
    open.forEach(
        (intern, count) -> {
          assertThat(count).isLessThanOrEqualTo(rules.maxOpenOffers());
          assertThat(places).doesNotContainKey(intern);
          assertThat(left).doesNotContain(intern);
        });
    SeasonTotals account = season.totals();
    assertThat(account.seats()).isEqualTo(seats);
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
