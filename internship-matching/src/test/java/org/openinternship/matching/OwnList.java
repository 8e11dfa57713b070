package org.openinternship.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchReason;

/**
 * What an intern of a {@link RandomCohort} says of the projects themselves, by their bids alone.
 */
final class OwnList {
  private final Wants wants;
  private final ScoreTable scores;
  private final InternId intern;
  private final Optional<Bids> bids;

  OwnList(Wants wants, ScoreTable scores, InternId intern) {
    this.wants = wants;
    this.scores = scores;
    this.intern = intern;
    this.bids =
        wants.policy.internPreferences() == InternPreferences.SCORES
            ? Optional.empty()
            : wants.cohort.bids().stream().filter(b -> b.intern().equals(intern)).findFirst();
  }

  private boolean bid(ProjectId project) {
    return bids.isPresent() && bids.get().projects().contains(project);
  }

  private boolean isRanked(ProjectId project) {
    List<ProjectId> all = bids.map(Bids::projects).orElse(List.of());
    return bids.isPresent()
        && bids.get().ranked()
        && all.indexOf(project) < all.size() - bids.get().blanks();
  }

  /** One more than the number of bids that the intern ranks before it. */
  OptionalInt choice(ProjectId project) {
    if (!bid(project) || !isRanked(project)) {
      return OptionalInt.empty();
    }
    int before = 0;
    for (List<ProjectId> tier : bids.orElseThrow().tiers()) {
      if (tier.contains(project)) {
        return OptionalInt.of(before + 1);
      }
      before += tier.size();
    }
    throw new AssertionError(project);
  }

  MatchOrigin origin(ProjectId project) {
    if (wants.pins().containsKey(intern)) {
      return MatchOrigin.AGREEMENT;
    } else if (!bid(project)) {
      return MatchOrigin.SUGGESTION;
    }
    return isRanked(project) ? MatchOrigin.RANKED_BID : MatchOrigin.UNRANKED_BID;
  }

  /** What is said to an intern who got a project and is not pinned. */
  Reason placed(ProjectId got) {
    int asked = bids.map(b -> b.projects().size()).orElse(0);
    return switch (origin(got)) {
      case RANKED_BID -> Reason.of(MatchReason.PLACED, intern, got, choice(got).getAsInt(), asked);
      case UNRANKED_BID -> {
        int blanks = bids.orElseThrow().blanks();
        yield bids.get().ranked() && blanks < asked
            ? Reason.of(MatchReason.PLACED_BLANK, intern, got, blanks)
            : Reason.of(MatchReason.PLACED_UNRANKED, intern, got, asked);
      }
      default ->
          wants.comesLast(intern)
              ? Reason.of(MatchReason.PLACED_LAST, intern, got)
              : Reason.of(MatchReason.PLACED_UNASKED, got, intern);
    };
  }

  /** Why an intern who got one project was not looked at for another, further down. */
  Reason gotEarlier(ProjectId got, ProjectId project) {
    if (bid(got) && !bid(project)) {
      return Reason.of(MatchReason.GOT_ASKED_FOR, intern, got, project);
    } else if (choice(got).isPresent()
        && choice(got).getAsInt() < choice(project).orElse(Integer.MAX_VALUE)) {
      return Reason.of(MatchReason.GOT_PREFERRED, intern, got, project);
    }
    long ofGot = scores.millionths(intern, got);
    long ofProject = scores.millionths(intern, project);
    return ofGot > ofProject
        ? Reason.of(
            MatchReason.GOT_BETTER_SUITED,
            intern,
            got,
            project,
            BigDecimal.valueOf(ofGot, 6),
            BigDecimal.valueOf(ofProject, 6))
        : Reason.of(MatchReason.GOT_DRAWN_FIRST, intern, got, project);
  }
}
