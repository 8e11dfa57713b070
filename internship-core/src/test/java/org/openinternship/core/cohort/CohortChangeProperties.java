package org.openinternship.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.RandomChanges;

class CohortChangeProperties {
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void manyChangesAtOnce_areEachByItsDefinition(
      @ForAll @IntRange(max = 7) int interns,
      @ForAll @IntRange(max = 5) int projects,
      @ForAll long seed,
      @ForAll boolean doubled) {
    Cohort before = linking(reserving(Cohorts.of(interns, projects, seed), seed), seed);
    if (doubled) { // which is an error, and no change mends it by the way
      before =
          before
              .withInterns(twice(before.interns()))
              .withProjects(twice(before.projects()))
              .withBids(twice(before.bids()))
              .withHostRankings(twice(before.hostRankings()))
              .withPins(twice(before.pins()))
              .withReserves(twice(before.reserves()))
              .withLinks(twice(before.links()))
              .withMemberships(twice(before.memberships()));
    }
    RandomChanges random = new RandomChanges(seed);
    List<CohortChange> changes = new ArrayList<>();
    Cohort defined = before;
    Cohort oneByOne = before;
    for (int i = 0; i < 20; i++) {
      CohortChange change = i % 3 < 2 ? random.any(defined) : back(before, defined, random);
      changes.add(change);
      defined = ChangeByDefinition.after(defined, change);
      oneByOne = oneByOne.after(change);
      assertThat(oneByOne).as("%s", change).isEqualTo(defined);
    }
    assertThat(before.after(changes)).isEqualTo(defined);
  }

  /** Some projects reserve seats, and some interns belong to a category. */
  private static Cohort reserving(Cohort cohort, long seed) {
    Random random = new Random(seed);
    List<CategoryId> categories = List.of(CategoryId.of("c0"), CategoryId.of("c1"));
    return cohort
        .withReserves(
            cohort.projects().stream()
                .filter(it -> random.nextBoolean())
                .map(it -> new SeatReserve(it.id(), categories.get(random.nextInt(2)), 1))
                .toList())
        .withMemberships(
            cohort.interns().stream()
                .filter(it -> random.nextBoolean())
                .map(it -> new CategoryMembership(it.id(), Set.copyOf(categories)))
                .toList());
  }

  /** Some interns are linked in twos and threes, a few of whom have bids beside. */
  private static Cohort linking(Cohort cohort, long seed) {
    Random random = new Random(seed);
    List<InternId> ids = new ArrayList<>(cohort.interns().stream().map(Intern::id).toList());
    Collections.shuffle(ids, random);
    List<LinkedInterns> links = new ArrayList<>();
    Set<InternId> linked = new HashSet<>();
    while (ids.size() > 1) {
      List<InternId> members =
          List.copyOf(ids.subList(0, Math.min(ids.size(), 2 + random.nextInt(2))));
      ids.removeAll(members);
      linked.addAll(members);
      Set<Set<RankedPair>> choices = new LinkedHashSet<>();
      for (int i = 0; i < 4 && !cohort.projects().isEmpty(); i++) {
        Set<RankedPair> places = new LinkedHashSet<>();
        for (InternId member : members) {
          if (random.nextInt(4) > 0) {
            int project = random.nextInt(cohort.projects().size());
            places.add(new RankedPair(member, cohort.projects().get(project).id()));
          }
        }
        if (!places.isEmpty()) {
          choices.add(places);
        }
      }
      links.add(
          new LinkedInterns(
              members,
              choices.stream().map(it -> new LinkedInterns.JointChoice(List.copyOf(it))).toList()));
    }
    return cohort
        .withLinks(links)
        .withBids(
            cohort.bids().stream()
                .filter(it -> !linked.contains(it.intern()) || random.nextInt(4) == 0)
                .toList());
  }

  /** Who left joins again, so that what was said of them before is told from what is said later. */
  private static CohortChange back(Cohort before, Cohort now, RandomChanges random) {
    return Stream.<CohortChange>concat(
            before.interns().stream()
                .filter(it -> now.interns().stream().noneMatch(is -> is.id().equals(it.id())))
                .map(CohortChange.InternJoins::new),
            before.projects().stream()
                .filter(it -> now.projects().stream().noneMatch(is -> is.id().equals(it.id())))
                .map(CohortChange.ProjectJoins::new))
        .findFirst()
        .orElseGet(() -> random.any(now));
  }

  private static <T> List<T> twice(List<T> all) {
    return Stream.of(all, all).flatMap(List::stream).toList();
  }

  @Example
  void everyKindIsDrawn_andMostChangesLeaveNoError() {
    Set<Class<?>> kinds = new HashSet<>();
    for (long seed = 0; seed < 8; seed++) {
      RandomChanges random = new RandomChanges(seed);
      Cohort cohort = Cohorts.of(8, 6, seed);
      cohort = seed < 4 ? cohort : withCouple(cohort);
      for (int i = 0; i < 25; i++) {
        CohortChange change = random.valid(cohort);
        kinds.add(change.getClass());
        cohort = cohort.after(change);
        assertThat(cohort.validate().of(Severity.ERROR)).isEmpty();
      }
    }
    assertThat(kinds).containsExactlyInAnyOrder(CohortChange.class.getPermittedSubclasses());
  }

  /** The first two are a couple who want nothing so far. */
  private static Cohort withCouple(Cohort cohort) {
    List<InternId> two = cohort.interns().subList(0, 2).stream().map(Intern::id).toList();
    return cohort
        .withBidRules(cohort.bidRules().withMinBids(0))
        .withBids(cohort.bids().stream().filter(it -> !two.contains(it.intern())).toList())
        .withPins(cohort.pins().stream().filter(it -> !two.contains(it.intern())).toList())
        .withLinks(new LinkedInterns(two, List.of()));
  }

  /** However the links came about, the cohort is the one in which they were stated at once. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void linksThatComeChangeAndGo_giveTheCohortWithTheLastOfThem(
      @ForAll @IntRange(min = 2, max = 7) int interns,
      @ForAll @IntRange(max = 4) int projects,
      @ForAll long seed) {
    Cohort plain = Cohorts.of(interns, projects, seed);
    Cohort goal = linking(plain, seed).withBids(plain.bids());
    Random random = new Random(seed);
    List<CohortChange> changes = new ArrayList<>();
    for (LinkedInterns link : goal.links()) {
      List<InternId> turned = new ArrayList<>(link.interns());
      Collections.reverse(turned);
      if (random.nextBoolean()) {
        changes.add(new CohortChange.LinkChanges(new LinkedInterns(turned, List.of())));
        if (random.nextBoolean()) {
          changes.add(new CohortChange.LinkLeaves(turned.get(random.nextInt(turned.size()))));
        }
      }
      changes.add(new CohortChange.LinkChanges(link));
    }
    assertThat(plain.after(changes)).isEqualTo(goal);
    assertThat(plain.after(changes).validate().findings()).isEqualTo(goal.validate().findings());
    for (LinkedInterns link : goal.links()) {
      changes.add(
          new CohortChange.LinkLeaves(link.interns().get(random.nextInt(link.interns().size()))));
    }
    assertThat(plain.after(changes)).isEqualTo(plain);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whoLeavesAndJoinsAgain_comesLast_andIsNamedNowhere(
      @ForAll @IntRange(min = 1, max = 8) int interns, @ForAll long seed) {
    Cohort cohort = Cohorts.of(interns, 4, seed);
    Intern back = cohort.interns().get(new Random(seed).nextInt(interns));
    List<Intern> others = new ArrayList<>(cohort.interns());
    others.remove(back);
    others.add(back);
    assertThat(
            cohort.after(
                new CohortChange.InternLeaves(back.id()), new CohortChange.InternJoins(back)))
        .isEqualTo(cohort.without(back.id()).withInterns(others));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void changesOfDifferentPeople_giveTheSameInAnyOrder(
      @ForAll @IntRange(max = 8) int interns, @ForAll long seed) {
    Cohort cohort = Cohorts.of(interns, 4, seed);
    Random random = new Random(seed);
    List<CohortChange> changes =
        cohort.interns().stream()
            .map(it -> changeOf(it, cohort.projects().get(random.nextInt(4)).id(), random))
            .collect(Collectors.toList());
    Cohort after = cohort.after(changes);
    Collections.shuffle(changes, random);
    assertThat(sets(cohort.after(changes))).isEqualTo(sets(after));
  }

  private static CohortChange changeOf(Intern intern, ProjectId project, Random random) {
    InternId id = intern.id();
    return switch (random.nextInt(5)) {
      case 0 -> new CohortChange.InternLeaves(id);
      case 1 -> new CohortChange.InternChanges(intern.withHoursPerWeek(7));
      case 2 -> new CohortChange.BidsChange(new Bids(id, List.of(project), true));
      case 3 -> new CohortChange.PinJoins(new Pin(id, project));
      default -> new CohortChange.InternDeclines(new DeclinedOffer(id, project));
    };
  }

  /** The order of values means nothing. */
  private static List<Set<?>> sets(Cohort cohort) {
    return Stream.<Collection<?>>of(
            cohort.interns(),
            cohort.projects(),
            cohort.bids(),
            cohort.vetoes(),
            cohort.hostRankings(),
            cohort.pins(),
            cohort.exclusions(),
            cohort.declinedOffers())
        .<Set<?>>map(Set::copyOf)
        .toList();
  }
}
