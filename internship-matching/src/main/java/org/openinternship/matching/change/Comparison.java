package org.openinternship.matching.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.result.Match;

/** The comparison of two runs. */
final class Comparison {
  private final Map<InternId, ProjectId> before;
  private final Map<InternId, ProjectId> after;
  private final Set<InternId> present;
  private final Map<InternId, Bids> wishesBefore = new HashMap<>();
  private final Map<InternId, Bids> wishesAfter = new HashMap<>();
  private final Map<InternId, LinkedInterns> linksBefore = new HashMap<>();
  private final Map<InternId, LinkedInterns> linksAfter = new HashMap<>();

  Comparison(Cohort earlier, Collection<Match> before, Cohort later, Collection<Match> after) {
    this(earlier, places(before), later, places(after));
  }

  Comparison(
      Cohort earlier,
      Map<InternId, ProjectId> before,
      Cohort later,
      Map<InternId, ProjectId> after) {
    this.before = before;
    this.after = after;
    present = later.interns().stream().map(Intern::id).collect(Collectors.toSet());
    earlier.bids().forEach(bids -> wishesBefore.putIfAbsent(bids.intern(), bids));
    later.bids().forEach(bids -> wishesAfter.putIfAbsent(bids.intern(), bids));
    earlier.links().forEach(it -> it.interns().forEach(in -> linksBefore.putIfAbsent(in, it)));
    later.links().forEach(it -> it.interns().forEach(in -> linksAfter.putIfAbsent(in, it)));
  }

  private static Map<InternId, ProjectId> places(Collection<Match> matches) {
    Map<InternId, ProjectId> places = new TreeMap<>();
    for (Match match : matches) {
      ProjectId other = places.put(match.intern(), match.project());
      if (other != null) {
        throw new IllegalArgumentException(
            "AllocationDifference: intern "
                + match.intern()
                + " is matched to "
                + other
                + " and to "
                + match.project()
                + ". Maybe these are the matches of two runs, or of somebody with several projects"
                + " at once: of those none takes the place of another?");
      }
    }
    return places;
  }

  AllocationDifference difference() {
    List<InternMove> moves = new ArrayList<>();
    int stayed = 0;
    Map<InternId, ProjectId> all = new TreeMap<>(before);
    all.putAll(after);
    for (InternId intern : all.keySet()) {
      ProjectId from = before.get(intern);
      ProjectId to = after.get(intern);
      if (from != null && from.equals(to)) {
        stayed++;
      } else {
        moves.add(move(intern, from, to));
      }
    }
    return new AllocationDifference(moves, stayed);
  }

  private InternMove move(InternId intern, @Nullable ProjectId from, @Nullable ProjectId to) {
    if (from == null) {
      return move(intern, MoveKind.GAINED, null, to, 0);
    }
    if (to == null) {
      boolean there = present.contains(intern);
      return move(intern, there ? MoveKind.LOST : MoveKind.LEFT, from, null, 0);
    }
    OptionalInt now = ranks(linksAfter.get(intern), wishesAfter.get(intern), from, to);
    OptionalInt ranks =
        now.isPresent() ? now : ranks(linksBefore.get(intern), wishesBefore.get(intern), from, to);
    if (ranks.isEmpty()) {
      return move(intern, MoveKind.ELSEWHERE, from, to, 0);
    }
    int better = ranks.getAsInt();
    MoveKind kind = better > 0 ? MoveKind.BETTER : better < 0 ? MoveKind.WORSE : MoveKind.LEVEL;
    return move(intern, kind, from, to, Math.abs(better));
  }

  private static InternMove move(
      InternId intern, MoveKind kind, @Nullable ProjectId from, @Nullable ProjectId to, int ranks) {
    return new InternMove(intern, kind, Optional.ofNullable(from), Optional.ofNullable(to), ranks);
  }

  private OptionalInt ranks(
      @Nullable LinkedInterns link, @Nullable Bids bids, ProjectId from, ProjectId to) {
    if (link == null) {
      return ranks(bids, from, to);
    }
    int had = choice(link, before);
    int have = choice(link, after);
    return had < 0 || have < 0 ? OptionalInt.empty() : OptionalInt.of(had - have);
  }

  /** Which choice those who are linked had of a joint list; -1 if it is none of them. */
  private static int choice(LinkedInterns link, Map<InternId, ProjectId> places) {
    Set<RankedPair> had = new HashSet<>();
    for (InternId intern : link.interns()) {
      ProjectId project = places.get(intern);
      if (project != null) {
        had.add(new RankedPair(intern, project));
      }
    }
    for (int choice = 0; choice < link.choices().size(); choice++) {
      if (had.equals(new HashSet<>(link.choices().get(choice).places()))) {
        return choice;
      }
    }
    return -1;
  }

  /** By how many ranks the second project is better; empty if the list does not hold both. */
  private static OptionalInt ranks(@Nullable Bids bids, ProjectId from, ProjectId to) {
    if (bids == null) {
      return OptionalInt.empty();
    }
    int fromRank = rank(bids, from);
    int toRank = rank(bids, to);
    return fromRank == 0 || toRank == 0 ? OptionalInt.empty() : OptionalInt.of(fromRank - toRank);
  }

  /**
   * The rank on a list, as a match counts choices; blanks share the one after the last. 0 if the
   * project is not there.
   */
  private static int rank(Bids bids, ProjectId project) {
    int rank = 1;
    for (List<ProjectId> tier : bids.tiers()) {
      if (tier.contains(project)) {
        return rank;
      }
      rank += tier.size();
    }
    return 0;
  }
}
