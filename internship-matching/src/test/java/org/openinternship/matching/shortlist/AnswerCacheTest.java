package org.openinternship.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;

class AnswerCacheTest {
  private static final InternId ASKING = InternId.of("ann");

  private final AnswerCache cache = new AnswerCache(1_000_000);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  private List<RankedProject> slow() {
    asked.countDown();
    try {
      answered.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return List.of();
  }

  /** It once waited for the other's answer, however long that took. */
  @Test
  void whoAsksWhatAnotherIsWorkingOut_canBeInterrupted() throws InterruptedException {
    Thread first = new Thread(() -> cache.answer(ASKING, 1, this::slow));
    first.start();
    asked.await();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread second =
        new Thread(
            () -> {
              try {
                cache.answer(
                    ASKING,
                    1,
                    () -> {
                      throw new CancellationException("interrupted");
                    });
              } catch (CancellationException e) {
                thrown.set(e);
              }
            });
    second.start();
    second.join(TimeUnit.SECONDS.toMillis(20));
    boolean waits = second.isAlive();
    answered.countDown();
    first.join();
    second.join();
    assertThat(waits).isFalse();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(cache.answer(ASKING, 1, this::slow)).isEmpty();
    CacheStatistics statistics = cache.statistics();
    assertThat(statistics.hits()).isEqualTo(1);
    assertThat(statistics.misses()).isEqualTo(2);
    assertThat(statistics.entries()).isEqualTo(1);
  }
}
