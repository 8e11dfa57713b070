package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchProfile;

/** What became of interns, in few words: the choice they got, or another way to a place. */
record Outcomes(Words words) {
  String of(Match match) {
    return switch (match.origin()) {
      case RANKED_BID -> words.say(PageText.CHOICE, match.choice().orElseThrow());
      case UNRANKED_BID -> words.say(PageText.UNRANKED);
      case SUGGESTION -> words.say(PageText.SUGGESTED);
      case AGREEMENT -> words.say(PageText.AGREED);
    };
  }

  /**
   * How many interns have each outcome, first choices first and the unplaced last; outcomes that
   * nobody has only among the choices before one that somebody has.
   */
  List<Counted> of(AllocationRecord record) {
    List<Counted> counts = new ArrayList<>();
    MatchProfile profile = record.profile();
    for (int choice = 1; choice <= profile.byChoice().size(); choice++) {
      counts.add(new Counted(words.say(PageText.CHOICE, choice), profile.placedAt(choice)));
    }
    addIfAny(counts, PageText.UNRANKED, profile.unranked());
    addIfAny(counts, PageText.SUGGESTED, profile.suggested());
    addIfAny(counts, PageText.AGREED, profile.pinned());
    addIfAny(counts, PageText.UNPLACED, record.unplaced().size());
    return counts;
  }

  private void addIfAny(List<Counted> counts, PageText outcome, int count) {
    if (count > 0) {
      counts.add(new Counted(words.say(outcome), count));
    }
  }

  /** An outcome and how many have it. */
  record Counted(String outcome, int count) {}
}
