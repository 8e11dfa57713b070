package org.openinternship.matching.internal.compile;

/**
 * The tiers of one tree, which are comparable in all of it. From the best on: the ranks by those
 * who decide; the ranks by projects of interns whom the holder of a limit does not name; then the
 * points that are missing to the most there can be. All of that once for wishes, and once more,
 * after them, for what was only suggested.
 *
 * @param deciding the number of tiers of those who decide
 * @param own the number of tiers of projects below a holder who ranks
 * @param maxMillionths the most points; 0 if points do not count
 */
record TierSpace(int deciding, int own, int maxMillionths) {
  TierSpace {
    // The outer layer doubles it, and a tier must fit in an int.
    Math.multiplyExact(2, Math.addExact(Math.addExact(deciding, own), maxMillionths + 1));
  }

  static TierSpace covering(TierSpace a, TierSpace b) {
    return new TierSpace(Math.max(a.deciding, b.deciding), Math.max(a.own, b.own), a.maxMillionths);
  }

  int rankedByProject(int tier) {
    return deciding + tier;
  }

  int scored(long millionths) {
    return deciding + own + (int) (maxMillionths - millionths);
  }

  int suggested(int tier) {
    return size() + tier;
  }

  boolean isSuggested(int tier) {
    return tier >= size();
  }

  /** Returns the tier without what tells wishes and suggestions apart. */
  int within(int tier) {
    return isSuggested(tier) ? tier - size() : tier;
  }

  boolean isRank(int within) {
    return within < deciding;
  }

  boolean isRankByProject(int within) {
    return within >= deciding && within < deciding + own;
  }

  int tierByProject(int within) {
    return within - deciding;
  }

  long millionths(int within) {
    return (long) deciding + own + maxMillionths - within;
  }

  private int size() {
    return deciding + own + maxMillionths + 1;
  }
}
