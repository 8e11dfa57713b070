package org.openinternship.matching.result;

/** How a project came to an intern: what the intern said of it before the match. */
public enum MatchOrigin {
  /** The intern bid for it, and ranked it: it has a choice. */
  RANKED_BID,
  /** The intern bid for it, without a rank: it has no choice. */
  UNRANKED_BID,
  /** The intern did not ask for it; it was suggested since the two suit each other by score. */
  SUGGESTION,
  /** It was agreed on before the match, whether the intern bid for it or not. */
  AGREEMENT
}
