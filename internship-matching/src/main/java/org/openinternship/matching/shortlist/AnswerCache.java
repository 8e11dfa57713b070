package org.openinternship.matching.shortlist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.List;
import java.util.function.Supplier;

/**
 * The answers by question, up to a total weight in bytes. Nothing expires, since the answer to a
 * question never changes; so no clock is read. Upkeep is done by the asking threads, so no thread
 * is started.
 */
final class AnswerCache {
  /**
   * An intern who asks for projects or a project that asks for interns, and for how many. Those of
   * the cohort stand there by their keys, others as a whole.
   */
  private record Question(Object party, int k) {}

  private final Cache<Question, List<?>> answers;

  AnswerCache(long maxWeight) {
    answers =
        Caffeine.newBuilder()
            .maximumWeight(maxWeight)
            .weigher(
                (Question question, List<?> answer) -> AnswerWeight.of(question.party(), answer))
            .executor(Runnable::run)
            .ticker(Ticker.disabledTicker())
            .recordStats()
            .build();
  }

  /**
   * Returns the answer kept for a question, or the one worked out now. Nobody waits for another
   * thread, which could not be interrupted: two that ask the same at once work out the same.
   */
  @SuppressWarnings("unchecked") // the type of the party decides on the type of the answer
  <R> List<R> answer(Object party, int k, Supplier<List<R>> workOut) {
    Question question = new Question(party, k);
    List<R> answer = (List<R>) answers.getIfPresent(question);
    if (answer == null) {
      answer = workOut.get();
      answers.put(question, answer);
    }
    return answer;
  }

  CacheStatistics statistics() {
    answers.cleanUp();
    CacheStats stats = answers.stats();
    long weight = answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    return new CacheStatistics(
        stats.hitCount(),
        stats.missCount(),
        stats.evictionCount(),
        answers.estimatedSize(),
        weight);
  }
}
