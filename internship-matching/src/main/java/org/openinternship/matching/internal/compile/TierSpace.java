package org.openinternship.matching.internal.compile;

/**
 * The tiers of one tree, which are comparable in all of it. From the best on: the ranks by those
 * who decide; the ranks by projects of interns whom the holder of a limit does not name; then the
 * points that are missing to the most there can be. All of that for the projects that a holder of a
 * limit ranks first, then for those ranked second, and so on, where one does. And all of that once
 * for wishes, and once more, after them, for what was only suggested.
 *
 * @param deciding the number of tiers of those who decide
 * @param own the number of tiers of projects below a holder who ranks
 * @param maxMillionths the most points; 0 if points do not count
 * @param layers the number of tiers of projects, 1 where nobody ranks them
 */
record TierSpace(int deciding, int own, int maxMillionths, int layers) {
  TierSpace {
    // The outer layer doubles it, and a tier must fit in an int.
    Math.multiplyExact(2, Math.addExact(Math.addExact(deciding, own), maxMillionths + 1));
  }

  static TierSpace covering(TierSpace a, TierSpace b) {
    return new TierSpace(
        Math.max(a.deciding, b.deciding),
        Math.max(a.own, b.own),
        a.maxMillionths,
        Math.max(a.layers, b.layers));
  }

  /** Returns how many tiers of projects there may be at most, since a tier must fit in an int. */
  int maxLayers() {
    return (int) (Integer.MAX_VALUE / 2 / ((long) deciding + own + maxMillionths + 1));
  }

  int rankedByProject(int tier) {
    return deciding + tier;
  }

  int scored(long millionths) {
    return deciding + own + (int) (maxMillionths - millionths);
  }

  /** Returns the tier on a project that stands in a tier of projects. */
  int inLayer(int layer, int tier) {
    return layer * layerSize() + tier;
  }

  int suggested(int tier) {
    return size() + tier;
  }

  boolean isSuggested(int tier) {
    return tier >= size();
  }

  /** Returns the tier without what tells wishes and suggestions, and ranked projects, apart. */
  int within(int tier) {
    return tier % layerSize();
  }

  /** Returns the tier of projects. */
  int layer(int tier) {
    return (isSuggested(tier) ? tier - size() : tier) / layerSize();
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

  private int layerSize() {
    return deciding + own + maxMillionths + 1;
  }

  private int size() {
    return layers * layerSize();
  }
}
