package org.openinternship.matching.shortlist;

/**
 * The figures of a recommender's cache: what it did so far and holds now.
 *
 * @param hits how many questions it answered
 * @param misses how many questions had to be worked out
 * @param evictions how many answers it gave up to stay within its bound
 * @param entries how many answers it holds
 * @param weight what they weigh together, in bytes, as {@link Recommender#DEFAULT_CACHE_WEIGHT}
 *     estimates them
 */
public record CacheStatistics(long hits, long misses, long evictions, long entries, long weight) {
  /**
   * Takes the figures as they are.
   *
   * @param hits how many questions it answered
   * @param misses how many questions had to be worked out
   * @param evictions how many answers it gave up to stay within its bound
   * @param entries how many answers it holds
   * @param weight what they weigh together, in bytes
   */
  public CacheStatistics {}
}
