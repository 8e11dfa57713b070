package org.openinternship.examples.programs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.matching.mechanism.PriorityDraw;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * The foundation programme of the United Kingdom: applicants rank all schools and get one offer.
 * Everybody draws a random rank; first choices go first in its order, then the rest. Applicants may
 * be allocated in advance, and two may link their applications: {@link #withPreAllocations} and
 * {@link #withLink} honour that as the programme does.
 */
public final class UkFoundation {
  private UkFoundation() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("uk-foundation")
        .bids(BidRules.builder().minBids(1).ranked(true).maxVetoes(0).build())
        .offers(OfferRules.builder().maxOpenOffers(1).build())
        .build();
  }

  /** {@return the policy of the match: schools do not rank, the draw decides} */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder()
        .eligibility(EligibilityRules.none())
        .scoring(ScoringModel.empty())
        .hostPreferences(HostPreferences.RANKINGS)
        .mechanism(PriorityDraw.firstChoicePass())
        .build();
  }

  /**
   * Allocates in advance whom a panel approved, if they rank that school first; the others stay in
   * the draw. A link with somebody who is allocated in advance is broken: the other one is drawn
   * for alone.
   *
   * @param cohort the cohort with the rankings of applicants
   * @param approved what the panel approved
   * @return the cohort with the places agreed in advance
   */
  public static Cohort withPreAllocations(Cohort cohort, List<Pin> approved) {
    Map<InternId, Bids> rankings = rankings(cohort);
    List<Pin> pins =
        approved.stream().filter(it -> isFirst(rankings.get(it.intern()), it.project())).toList();
    Set<InternId> pinned = pins.stream().map(Pin::intern).collect(Collectors.toSet());
    List<LinkedInterns> broken =
        cohort.links().stream()
            .filter(link -> link.interns().stream().anyMatch(pinned::contains))
            .toList();
    return Cohort.builder()
        .from(cohort)
        .links(cohort.links().stream().filter(link -> !broken.contains(link)).toList())
        .addAllBids(
            broken.stream().flatMap(link -> link.interns().stream().map(link::bidsAlone)).toList())
        .addAllPins(pins)
        .build();
  }

  private static boolean isFirst(@Nullable Bids ranking, ProjectId school) {
    return ranking != null
        && ranking.ranked()
        && ranking.tiers().stream().limit(1).anyMatch(tier -> tier.contains(school));
  }

  /**
   * Links two applicants, if both rank the same schools in the same order, none of them tied, and
   * neither is allocated in advance; else the link is broken and nothing changes. They go to one
   * school, by the lower of their ranks; where no school has two places left, each goes alone, the
   * first one first.
   *
   * @param cohort the cohort with the rankings of applicants
   * @param first an applicant
   * @param second whom they link to
   * @return the cohort with the link, or as it was
   */
  public static Cohort withLink(Cohort cohort, InternId first, InternId second) {
    Map<InternId, Bids> rankings = rankings(cohort);
    boolean pinned =
        cohort.pins().stream()
            .anyMatch(pin -> pin.intern().equals(first) || pin.intern().equals(second));
    Bids ranking = rankings.get(first);
    if (pinned || ranking == null || !isSameStrict(ranking, rankings.get(second))) {
      return cohort;
    }
    List<ProjectId> schools = ranking.projects();
    LinkedInterns link = LinkedInterns.of(first.value(), second.value());
    for (ProjectId school : schools) {
      link = link.thenTogether(school.value());
    }
    for (ProjectId one : schools) {
      for (ProjectId other : schools) {
        if (!one.equals(other)) {
          link = link.then(new RankedPair(first, one), new RankedPair(second, other));
        }
      }
    }
    for (ProjectId one : schools) {
      link = link.then(new RankedPair(first, one)).then(new RankedPair(second, one));
    }
    return cohort
        .withBids(
            cohort.bids().stream()
                .filter(it -> !it.intern().equals(first) && !it.intern().equals(second))
                .toList())
        .withLinks(Stream.concat(cohort.links().stream(), Stream.of(link)).toList());
  }

  /** Whether a ranking without ties and blanks is that of somebody else too. */
  private static boolean isSameStrict(Bids ranking, @Nullable Bids other) {
    return other != null
        && ranking.ranked()
        && ranking.ties().isEmpty()
        && ranking.blanks() == 0
        && other.equals(new Bids(other.intern(), ranking.projects(), true));
  }

  /** What each applicant ranks; of those who are linked, both rank the same. */
  private static Map<InternId, Bids> rankings(Cohort cohort) {
    Map<InternId, Bids> rankings = new HashMap<>();
    cohort.links().forEach(it -> it.interns().forEach(in -> rankings.put(in, it.bidsAlone(in))));
    cohort.bids().forEach(bids -> rankings.put(bids.intern(), bids));
    return rankings;
  }

  /** {@return a year from August on} */
  public static Term term() {
    return Term.of("2026-27", "2026-08-05", "2027-08-03");
  }
}
