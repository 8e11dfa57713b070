package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.ProjectReason;
import org.openinternship.matching.scoring.Contribution;

/** The sentences behind a row. */
record Reasons(Words words) {
  private static final int STRONGEST = 2;

  /** What became of an intern, and why not something preferred. */
  List<String> of(InternExplanation why) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say(why.outcome()));
    why.matches().forEach(match -> addScore(sentences, match));
    why.preferred().forEach(preferred -> sentences.add(not(preferred)));
    return sentences;
  }

  private void addScore(List<String> sentences, Match match) {
    if (!match.score().isEmpty()) {
      sentences.add(words.say(match.score().reason()));
      for (Contribution each : match.score().strongest(STRONGEST)) {
        sentences.add(words.say(each.reason()));
      }
    }
  }

  String not(ProjectReason preferred) {
    String why = all(preferred.reasons());
    return preferred.choice().isPresent()
        ? words.say(
            PageText.NOT_GOT_CHOICE, preferred.project(), preferred.choice().getAsInt(), why)
        : words.say(PageText.NOT_GOT, preferred.project(), why);
  }

  String all(List<Reason> reasons) {
    return reasons.stream().map(words::say).collect(Collectors.joining("; "));
  }
}
