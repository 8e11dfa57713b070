package org.openinternship.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.reason.Reason;

/**
 * A history that is done again from a beginning, event by event, as after it was read from where it
 * is kept.
 *
 * <pre>{@code
 * Replay<Placement, PlacementEvent> replay = Replay.of(planned, saved, Placement::after);
 * Placement placement = replay.orThrow();                // all of it, or the event at fault
 * Replayed<Placement, PlacementEvent> rest = replay.leavingOut(event -> isOf(erased, event));
 * }</pre>
 *
 * <p>An event cannot be done if {@code after} refuses it with an {@link IllegalArgumentException},
 * as the values of the library do; whatever else it throws comes through. Findings name an event by
 * its kind, as JSON does, its instant, and in the words of the refusal, which are English and may
 * name keys; an event that was left out as asked is named by kind and instant alone.
 *
 * <p>Immutable. The same history gives the same result, as long as {@code after} does. {@link
 * #orThrow} does each event once, {@link #leavingOut(Predicate)} each event up to twice, since it
 * tells what depends on something left out from what was never possible.
 *
 * @param <V> the value, which does not change: {@code after} gives the next one
 * @param <E> the family of events
 */
public final class Replay<V, E extends Event> {
  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final V start;
  private final List<E> events;
  private final BiFunction<? super V, ? super E, ? extends V> after;

  private Replay(V start, List<E> events, BiFunction<? super V, ? super E, ? extends V> after) {
    this.start = start;
    this.events = events;
    this.after = after;
  }

  /**
   * Makes a replay; nothing is done yet.
   *
   * @param start the value before the first event
   * @param events the events, in the order in which they are to be done
   * @param after gives the value after an event, as in {@code Placement::after}
   * @param <V> the value
   * @param <E> the family of events
   * @return the replay
   */
  public static <V, E extends Event> Replay<V, E> of(
      V start, List<? extends E> events, BiFunction<? super V, ? super E, ? extends V> after) {
    return new Replay<>(
        Objects.requireNonNull(start, "Replay.start"),
        Copies.list(events, "Replay.events"),
        Objects.requireNonNull(after, "Replay.after"));
  }

  /**
   * Does all events.
   *
   * @return the value after the last one
   * @throws FindingsException if one cannot be done: its only finding names the place in the
   *     history, the event and the reason, its cause is the refusal
   */
  public V orThrow() {
    V value = start;
    for (int i = 0; i < events.size(); i++) {
      try {
        value = next(value, events.get(i));
      } catch (IllegalArgumentException e) {
        Report.Collector found = Report.collector();
        found.add(Severity.ERROR, "/" + i, cannot(events.get(i), e));
        FindingsException refusal = new FindingsException("Replay", found.report());
        refusal.initCause(e);
        throw refusal;
      }
    }
    return value;
  }

  /**
   * Does the events that can be done and leaves out the others.
   *
   * @return what it came to, with a finding for each event that was left out
   */
  public Replayed<V, E> leavingOut() {
    return leavingOut(event -> false);
  }

  /**
   * Does the events that can be done without some others, such as those of an erased person.
   *
   * @param asked says which events are to be left out
   * @return what it came to, with a finding for each event that was left out, whether asked for or
   *     not
   */
  public Replayed<V, E> leavingOut(Predicate<? super E> asked) {
    Objects.requireNonNull(asked, "Replay.asked");
    Report.Collector found = Report.collector();
    List<E> done = new ArrayList<>();
    V value = start;
    V whole = start; // with what was asked to be left out
    boolean wholeFits = true; // it took every event so far
    for (int i = 0; i < events.size(); i++) {
      E event = events.get(i);
      int leftOut = i - done.size();
      boolean leave = asked.test(event);
      Attempt<V> next = leave ? new Attempt<>(value, null) : attempt(value, event);
      Attempt<V> asRecorded = leave || leftOut > 0 ? attempt(whole, event) : next;
      if (leave) {
        Reason reason = Reason.of(HistoryReason.EVENT_LEFT_OUT, kind(event), event.at());
        found.add(Severity.INFO, "/" + i, reason);
      } else if (next.refusal() == null) {
        done.add(event);
      } else if (wholeFits && asRecorded.refusal() != null) {
        found.add(Severity.ERROR, "/" + i, cannot(event, next.refusal()));
      } else {
        Reason reason =
            Reason.of(
                HistoryReason.EVENT_DEPENDS_ON_LEFT_OUT,
                kind(event),
                event.at(),
                leftOut,
                why(next.refusal()));
        found.add(Severity.WARNING, "/" + i, reason);
      }
      wholeFits &= asRecorded.refusal() == null;
      value = next.value();
      whole = asRecorded.value();
    }
    return new Replayed<>(value, done, found.report());
  }

  /** The value after an event, or the one before it and why it was refused. */
  private record Attempt<V>(V value, @Nullable IllegalArgumentException refusal) {}

  private Attempt<V> attempt(V value, E event) {
    try {
      return new Attempt<>(next(value, event), null);
    } catch (IllegalArgumentException e) {
      return new Attempt<>(value, e);
    }
  }

  private V next(V value, E event) {
    return Objects.requireNonNull(after.apply(value, event), "Replay.after gave null");
  }

  private static Reason cannot(Event event, IllegalArgumentException refusal) {
    return Reason.of(
        HistoryReason.EVENT_CANNOT_HAVE_HAPPENED, kind(event), event.at(), why(refusal));
  }

  /** The kind of an event as JSON calls it. */
  private static String kind(Event event) {
    String name = event.getClass().getSimpleName();
    return WORD_END.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  private static String why(IllegalArgumentException refusal) {
    if (refusal instanceof FindingsException several) {
      return several.report().of(Severity.ERROR).stream()
          .map(finding -> finding.reason().message())
          .collect(Collectors.joining("; "));
    }
    return String.valueOf(refusal.getMessage());
  }
}
