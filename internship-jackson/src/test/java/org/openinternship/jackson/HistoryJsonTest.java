package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openinternship.core.approval.Approver;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingDetails;
import org.openinternship.core.intake.PostingEvent;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.SeasonRecord;

/** What is written as its history is done again when it is read. */
class HistoryJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final Instant NOW = Instant.parse("2026-08-25T10:00:00Z");

  private static Posting posting() {
    Project project = FullCohort.cohort().projects().get(0);
    return Posting.draft(ApprovalPlan.lfx(), new PostingContent(project, PostingDetails.none()))
        .after(new PostingEvent.PostingSubmitted(NOW))
        .after(new PostingEvent.ApprovalGiven(NOW, Approver.of("validation")));
  }

  @Test
  void posting_isDoneAgain() {
    String text = JSON.toText(posting());
    assertThat(text).contains("\"state\": \"UNDER_REVIEW\"", "\"type\": \"APPROVAL_GIVEN\"");
    assertThat(JSON.read(text, Posting.class)).isEqualTo(posting());
  }

  @Test
  void postingThatCannotHaveGoneSo_isRefused() {
    assertThatThrownBy(
            () ->
                JSON.read(
                    JSON.toText(posting()).replace("\"validation\"}}", "\"admin\"}}"),
                    Posting.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/: Posting open-data-api: admin cannot decide yet");
    assertThatThrownBy(
            () ->
                JSON.read(
                    JSON.toText(posting()).replace("UNDER_REVIEW", "APPROVED"), Posting.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/state: found APPROVED, but UNDER_REVIEW follows from the rest");
  }

  @Test
  void season_isStoredAndReplayed() {
    Cohort cohort =
        FullCohort.cohort().withHostRankings().withDeclinedOffers().withExclusions().withPins();
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    OfferId first = season.offer(InternId.of("ada"), ProjectId.of("open-data-api"), NOW);
    season.decline(first, DeclineReason.HOURS, NOW.plusSeconds(60));
    season.offer(InternId.of("ada"), ProjectId.of("city-walks"), NOW.plusSeconds(60));

    SeasonRecord stored = JSON.read(JSON.toText(season.record()), SeasonRecord.class);
    OfferSeason again = OfferSeason.replay(stored, cohort);
    assertThat(again.record()).isEqualTo(season.record());
    assertThat(again.offers()).isEqualTo(season.offers());
    assertThat(again.totals()).isEqualTo(season.totals());
  }
}
