package org.openinternship.jackson;

import java.util.Optional;
import java.util.OptionalInt;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.scoring.Score;

/** A match with its score. */
record MatchWire(
    InternId intern, ProjectId project, OptionalInt choice, Optional<Boolean> pinned, Score score)
    implements Wire<Match> {
  static MatchWire of(Match value) {
    return new MatchWire(
        value.intern(),
        value.project(),
        value.choice(),
        Optional.of(value.pinned()),
        value.score());
  }

  @Override
  public Match toValue() {
    Match.Builder match =
        Match.builder().intern(intern).project(project).choice(choice).score(score);
    pinned.ifPresent(match::pinned);
    return match.build();
  }
}
