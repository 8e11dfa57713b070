package org.openinternship.jackson.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.id.HostSideId;
import org.openinternship.jackson.kit.JsonArea.Wire;
import org.openinternship.matching.result.Standing;

/** Where somebody stands at a project, with points as numbers. */
record StandingWire(
    HostSideId by,
    OptionalInt rank,
    Optional<Points> points,
    Optional<HostSideId> unnamedBy,
    OptionalInt projectRank,
    Optional<HostSideId> projectRankBy,
    boolean suggested,
    long draw)
    implements Wire<Standing> {
  static StandingWire of(Standing value) {
    return new StandingWire(
        value.by(),
        value.rank(),
        value.millionths().isPresent()
            ? Optional.of(new Points(value.millionths().getAsLong()))
            : Optional.empty(),
        value.unnamedBy(),
        value.projectRank(),
        value.projectRankBy(),
        value.suggested(),
        value.draw());
  }

  @Override
  public Standing toValue() {
    Standing.Builder standing = Standing.builder().by(by).suggested(suggested).draw(draw);
    rank.ifPresent(standing::rank);
    points.ifPresent(its -> standing.millionths(its.millionths()));
    unnamedBy.ifPresent(standing::unnamedBy);
    projectRank.ifPresent(standing::projectRank);
    projectRankBy.ifPresent(standing::projectRankBy);
    return standing.build();
  }
}
