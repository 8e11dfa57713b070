package org.openinternship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;

/**
 * Replays of steps each of which needs another one, or nothing, to have been done before: what
 * depends on what is known without any replay.
 */
class ReplayProperties {
  /** A step that needs the one of a number before it; its own number needs nothing. */
  private record Step(int number, int needs) implements Event {
    @Override
    public Instant at() {
      return Instant.EPOCH.plusSeconds(number);
    }

    static Set<Integer> after(Set<Integer> done, Step step) {
      if (step.needs != step.number && !done.contains(step.needs)) {
        throw new IllegalArgumentException("needs " + step.needs);
      }
      Set<Integer> more = new HashSet<>(done);
      more.add(step.number);
      return more;
    }
  }

  @Property
  void everyEventIsDoneOrToldOf(
      @ForAll @Size(max = 12) List<@IntRange(max = 12) Integer> needs,
      @ForAll Set<@IntRange(max = 12) Integer> asked) {
    List<Step> steps =
        IntStream.range(0, needs.size()).mapToObj(i -> new Step(i, needs.get(i))).toList();
    Replayed<Set<Integer>, Step> replayed =
        Replay.of(Set.<Integer>of(), steps, Step::after)
            .leavingOut(step -> asked.contains(step.number()));

    // A step is sound if the chain of those it needs goes back and ends at one that needs nothing.
    Set<Integer> done = new TreeSet<>();
    Set<Integer> sound = new TreeSet<>();
    List<String> told = new ArrayList<>();
    boolean allSound = true;
    for (Step step : steps) {
      boolean own = step.needs() == step.number();
      boolean wasSound = own || sound.contains(step.needs());
      if (wasSound) {
        sound.add(step.number());
      }
      if (asked.contains(step.number())) {
        told.add("INFO/" + step.number());
      } else if (own || done.contains(step.needs())) {
        done.add(step.number());
      } else if (allSound && !wasSound) {
        told.add("ERROR/" + step.number());
      } else {
        told.add("WARNING/" + step.number());
      }
      allSound &= wasSound;
    }
    assertThat(replayed.done()).extracting(Step::number).containsExactlyElementsOf(done);
    assertThat(replayed.value()).isEqualTo(done);
    assertThat(replayed.report().findings())
        .extracting(finding -> finding.severity() + finding.path())
        .isEqualTo(told);
    assertThat(replayed.report().findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .extracting(Finding::reason)
        .allMatch(reason -> reason.message().contains(": needs "));
  }

  @Property
  void whatIsDone_isAHistoryOfItsOwn(
      @ForAll @Size(max = 12) List<@IntRange(max = 12) Integer> needs) {
    List<Step> steps =
        IntStream.range(0, needs.size()).mapToObj(i -> new Step(i, needs.get(i))).toList();
    Replayed<Set<Integer>, Step> replayed =
        Replay.of(Set.<Integer>of(), steps, Step::after).leavingOut();
    assertThat(Replay.of(Set.<Integer>of(), replayed.done(), Step::after).orThrow())
        .isEqualTo(replayed.value());
  }
}
