package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.Growth;

/** Seasons of tens of thousands of events, in which one intern or one project has most of them. */
class SeasonGrowthTest {
  private static final int SIZE = 500;
  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  private static final OfferRules RULES =
      OfferRules.builder()
          .maxOpenOffers(1_000_000)
          .overbookingPercent(1_000)
          .timeToDecide(Duration.ofDays(30))
          .build();

  private static final Verdict ELIGIBLE = new Verdict(List.of());

  private static OfferSeason season(int interns, int projects, int seats) {
    List<Intern> people =
        IntStream.range(0, interns).mapToObj(i -> Intern.builder().id("i" + i).build()).toList();
    List<Project> work =
        IntStream.range(0, projects)
            .mapToObj(i -> Project.builder().id("p" + i).host("h").seats(seats).build())
            .toList();
    return OfferSeason.of(
        RULES, Cohort.builder().addAllInterns(people).addAllProjects(work).build());
  }

  private static InternId intern(int number) {
    return InternId.of("i" + number);
  }

  private static ProjectId project(int number) {
    return ProjectId.of("p" + number);
  }

  /** Makes a season, does something so many times, and counts what happened. */
  private static void each(IntUnaryOperator interns, IntUnaryOperator projects, Step step) {
    Growth.isNotQuadratic(
        SIZE,
        size ->
            () -> {
              OfferSeason season =
                  season(interns.applyAsInt(size), projects.applyAsInt(size), size + 1);
              for (int i = 0; i < size; i++) {
                step.take(season, i, START.plusSeconds(i));
              }
              assertThat(season.history()).hasSizeGreaterThanOrEqualTo(size);
            });
  }

  private interface Step {
    void take(OfferSeason season, int number, Instant now);
  }

  /** A cohort of couples, each of whom may have to get lists of their own. */
  @Test
  void aMarketOfCouples_isNotQuadratic() {
    Growth.isNotQuadratic(
        SIZE,
        size -> {
          Cohort.Builder cohort = Cohort.builder();
          OpenMarket.Builder open = OpenMarket.builder().round(2);
          for (int i = 0; i < 2 * size; i += 2) {
            cohort.addIntern(Intern.builder().id("i" + i).build());
            cohort.addIntern(Intern.builder().id("i" + (i + 1)).build());
            cohort.addProject(Project.builder().id("p" + i).host("h").seats(2).build());
            cohort.addLink(LinkedInterns.of("i" + i, "i" + (i + 1)).thenTogether("p" + i));
            open.addFreeIntern(intern(i));
            if (i % 4 == 0) {
              open.addFreeIntern(intern(i + 1));
            }
          }
          Cohort all = cohort.build();
          OpenMarket market = open.build();
          return () -> assertThat(market.within(all).links()).hasSize(size / 2);
        });
  }

  @Test
  void oneInternDeclinesEveryProject() {
    each(
        size -> 1,
        size -> size,
        (season, i, now) ->
            season.decline(
                season.offer(intern(0), project(i), now), DeclineReason.NOT_STATED, now));
  }

  @Test
  void oneInternIsJudgedAfterEachOffer() {
    each(
        size -> 1,
        size -> size,
        (season, i, now) -> {
          season.note(intern(0), ELIGIBLE, now);
          season.decline(season.offer(intern(0), project(i), now), DeclineReason.NOT_STATED, now);
        });
  }

  @Test
  void oneProjectAcceptsEveryIntern() {
    each(
        size -> size,
        size -> 1,
        (season, i, now) -> season.accept(season.offer(intern(i), project(0), now), now));
  }

  @Test
  void oneProjectLosesASeatAfterEachOffer() {
    each(
        size -> size,
        size -> 1,
        (season, i, now) -> {
          season.offer(intern(i), project(0), now);
          season.changeSeats(project(0), 1_000_000 - i, now);
        });
  }

  @Test
  void aSeasonIsReplayed() {
    Growth.isNotQuadratic(
        SIZE,
        size -> {
          Cohort cohort =
              Cohort.builder()
                  .addIntern(Intern.builder().id("i0").build())
                  .addAllProjects(
                      IntStream.range(0, size)
                          .mapToObj(i -> Project.builder().id("p" + i).host("h").seats(1).build())
                          .toList())
                  .build();
          OfferSeason season = OfferSeason.of(RULES, cohort);
          for (int i = 0; i < size; i++) {
            season.decline(
                season.offer(intern(0), project(i), START), DeclineReason.NOT_STATED, START);
          }
          SeasonRecord record = season.record();
          return () ->
              assertThat(OfferSeason.replay(record, cohort).figures().allDeclined())
                  .isEqualTo(size);
        });
  }
}
