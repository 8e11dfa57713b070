package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.openinternship.core.agreement.AgreementEvent;
import org.openinternship.core.agreement.LearningAgreement;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationEvent;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingEvent;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.lifecycle.Replay;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.SeasonEvent;
import org.openinternship.core.offer.SeasonRecord;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.jackson.kit.Samples;

/**
 * A host that appends events as they happen, is interrupted in the middle of it, and goes on from
 * what is on the disk, ends with the same value and the same file as one that never was.
 */
class KeptHistoriesProperties {
  private Path file;

  @BeforeTry
  void makeFile() throws IOException {
    file = Files.createTempFile("events", ".jsonl");
  }

  @AfterTry
  void removeFile() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void placement(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Placement placement = Samples.value(Placement.class, random);
    Placement planned = placement.withHistory();
    assertKept(PlacementEvent.class, placement.history(), random);
    assertThat(replayed(PlacementEvent.class, planned, Placement::after)).isEqualTo(placement);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void agreement(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    LearningAgreement agreement = Samples.value(LearningAgreement.class, random);
    assertKept(AgreementEvent.class, agreement.history(), random);
    assertThat(replayed(AgreementEvent.class, agreement.withHistory(), LearningAgreement::after))
        .isEqualTo(agreement);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void application(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Application application = Samples.value(Application.class, random);
    assertKept(ApplicationEvent.class, application.history(), random);
    Application draft = Application.draft(application.intern(), application.documents().keySet());
    assertThat(replayed(ApplicationEvent.class, draft, Application::after)).isEqualTo(application);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void posting(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Posting posting = Samples.value(Posting.class, random);
    assertKept(PostingEvent.class, posting.history(), random);
    Posting draft = Posting.draft(posting.plan(), posting.firstContent());
    assertThat(replayed(PostingEvent.class, draft, Posting::after)).isEqualTo(posting);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void season(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Cohort cohort =
        FullCohort.cohort().withHostRankings().withDeclinedOffers().withExclusions().withPins();
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    Instant now = Instant.parse("2026-08-25T10:00:00Z");
    for (int i = 0; i < 30; i++) {
      now = now.plusSeconds(random.nextInt(100_000));
      happen(season, cohort, random, now);
    }
    assertKept(SeasonEvent.class, season.history(), random);
    List<SeasonEvent> read = lines(SeasonEvent.class).read(file);
    OfferSeason again = OfferSeason.replay(new SeasonRecord(OfferRules.standard(), read), cohort);
    assertThat(again.record()).isEqualTo(season.record());
    assertThat(again.offers()).isEqualTo(season.offers());
  }

  private static void happen(OfferSeason season, Cohort cohort, Random random, Instant now) {
    try {
      switch (random.nextInt(4)) {
        case 0 -> season.accept(any(season.openOffers(), random).id(), now);
        case 1 -> season.decline(any(season.openOffers(), random).id(), DeclineReason.HOURS, now);
        case 2 -> season.leave(any(cohort.interns(), random).id(), now);
        default ->
            season.offer(
                any(cohort.interns(), random).id(), any(cohort.projects(), random).id(), now);
      }
    } catch (IllegalArgumentException e) {
      // What cannot happen now does not.
    }
  }

  private static <T> T any(List<T> all, Random random) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("none");
    }
    return all.get(random.nextInt(all.size()));
  }

  private static <E> JsonLines<E> lines(Class<E> type) {
    return InternshipJson.standard().linesOf(type);
  }

  private <V, E extends Event> V replayed(
      Class<E> type, V start, BiFunction<? super V, ? super E, ? extends V> after) {
    return Replay.<V, E>of(start, lines(type).read(file), after).orThrow();
  }

  /** Saves a history in some steps, each of which may be interrupted anywhere and done again. */
  private <E extends Event> void assertKept(Class<E> type, List<E> history, Random random)
      throws IOException {
    JsonLines<E> lines = lines(type);
    List<E> saved = new ArrayList<>();
    while (saved.size() < history.size()) {
      int happened = saved.size() + 1 + random.nextInt(history.size() - saved.size());
      List<E> now = history.subList(0, happened);
      if (random.nextInt(3) == 0) {
        interrupt(lines, Event.since(saved, now), random);
        boolean broken = !endsWithLineFeed();
        if (broken) {
          assertThatThrownBy(() -> lines.read(file)).isInstanceOf(InternshipJsonException.class);
        }
        assertThat(lines.cutOff(file) > 0).isEqualTo(broken);
        saved = new ArrayList<>(lines.read(file));
      } else {
        lines.append(Event.since(saved.size(), now), file);
        saved = new ArrayList<>(now);
      }
      assertThat(lines.read(file)).isEqualTo(saved).isEqualTo(history.subList(0, saved.size()));
    }
    ByteArrayOutputStream atOnce = new ByteArrayOutputStream();
    lines.write(history, atOnce);
    assertThat(file).hasBinaryContent(atOnce.toByteArray());
  }

  /** Does as much of an append as a machine does that stops. */
  private <E> void interrupt(JsonLines<E> lines, List<E> unsaved, Random random)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    lines.write(unsaved, all);
    byte[] some = Arrays.copyOf(all.toByteArray(), random.nextInt(all.size() + 1));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(Files.readAllBytes(file));
    whole.write(some);
    Files.write(file, whole.toByteArray());
  }

  private boolean endsWithLineFeed() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length == 0 || bytes[bytes.length - 1] == '\n';
  }
}
