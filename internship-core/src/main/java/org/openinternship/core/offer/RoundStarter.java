package org.openinternship.core.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.DeclinedOffer;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.reason.Reason;

/** The start of a round: what is still open, whether to go on, and proposals into offers. */
final class RoundStarter {
  private final SeasonState state;

  RoundStarter(SeasonState state) {
    this.state = state;
  }

  OfferRound start(ProposalSource source, Instant now) {
    int open = state.figures().open();
    if (open > 0) {
      throw new IllegalArgumentException(
          "OfferSeason: "
              + open
              + " offers are open, a round begins when all are decided. Maybe advance beyond their"
              + " time to decide");
    }
    OpenMarket market = openMarket();
    Optional<StopReason> stop = stop(market, now);
    if (stop.isPresent()) {
      return OfferRound.builder().number(state.round()).report(none()).stop(stop).build();
    }
    List<OfferId> made = new ArrayList<>();
    List<Proposal> proposals = proposals(source, market);
    List<Finding> found = new ArrayList<>(told(source, market).findings());
    for (Proposal proposal : proposals) { // a name that nobody has must not stop a round halfway
      state.intern(proposal.intern());
      state.project(proposal.project());
    }
    for (int i = 0; i < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      Optional<Reason> refusal =
          OfferRefusals.of(
                  state.rules(),
                  state.ledgers(),
                  state.intern(proposal.intern()),
                  state.project(proposal.project()))
              .map(Supplier::get);
      if (refusal.isPresent()) {
        found.add(new Finding(Severity.WARNING, "/" + i, refusal.get()));
        continue;
      }
      if (made.isEmpty()) {
        state.record(new SeasonEvent.RoundStarted(now, state.round() + 1));
      }
      made.add(state.make(proposal.intern(), proposal.project(), now));
    }
    return OfferRound.builder()
        .number(state.round())
        .made(made)
        .report(new Report(found))
        .stop(made.isEmpty() ? Optional.of(StopReason.NOTHING_TO_OFFER) : Optional.empty())
        .build();
  }

  private Optional<StopReason> stop(OpenMarket market, Instant now) {
    OfferRules rules = state.rules();
    Optional<StopReason> byTime = state.ledgers().stop(now);
    if (byTime.isPresent()) {
      return byTime;
    }
    StopReason reason = null;
    if (state.round() >= rules.maxRounds()) {
      reason = StopReason.ROUND_LIMIT;
    } else if (market.freeSeats().isEmpty()) {
      reason = StopReason.SEATS_FILLED;
    } else if (market.freeInterns().isEmpty()) {
      reason = StopReason.NOBODY_FREE;
    } else if (state.round() > 0 && state.acceptedInRound() < rules.minAcceptedInRound()) {
      reason = StopReason.TOO_FEW_ACCEPTED;
    }
    return Optional.ofNullable(reason);
  }

  OpenMarket openMarket() {
    OpenMarket.Builder market = OpenMarket.builder().round(state.round() + 1);
    for (InternLedger intern : state.ledgers().interns().values()) {
      ProjectLedger place = intern.place();
      if (place != null) {
        market.addAccepted(new Pin(intern.id(), place.id()));
      } else if (!intern.left() && intern.known().everywhere().isEmpty()) {
        market.addFreeIntern(intern.id());
        intern.offers().stream()
            .filter(MutableOffer::turnedDown)
            .map(offer -> new DeclinedOffer(intern.id(), offer.project().id()))
            .sorted(Comparator.comparing(DeclinedOffer::project))
            .forEach(market::addDeclinedOffer);
      }
    }
    for (ProjectLedger project : state.ledgers().projects().values()) {
      if (project.free() > 0) {
        market.putFreeSeats(project.id(), project.free());
      }
      if (project.resized()) {
        market.putChangedSeats(project.id(), project.own().seats());
      }
    }
    return market.build();
  }

  /** Whatever the source does wrong is told with its class; nothing is recorded then. */
  private static List<Proposal> proposals(ProposalSource source, OpenMarket market) {
    String rule = rule(source);
    Supplier<String> subject = () -> "round " + market.round();
    List<Proposal> given =
        ask(rule, subject, "gave no proposals", () -> copy(source.propose(market)));
    int missing = given.indexOf(null);
    if (missing >= 0) {
      throw new HostRuleException(
          rule,
          subject.get(),
          "gave null as number " + (missing + 1) + " of its proposals",
          "an intern got no project");
    }
    return given;
  }

  private static Report told(ProposalSource source, OpenMarket market) {
    return ask(
        rule(source),
        () -> "round " + market.round(),
        "gave no report",
        () -> source.report(market));
  }

  private static String rule(ProposalSource source) {
    return "ProposalSource " + HostCode.typeName(source);
  }

  /** What a source finds against the cohort is no failure of it, and told as it is. */
  private static <T> T ask(
      String rule, Supplier<String> subject, String nothing, Supplier<? extends @Nullable T> call) {
    try {
      return HostCode.ask(rule, subject, nothing, call);
    } catch (HostRuleException e) {
      if (e.getCause() instanceof FindingsException found) {
        throw found;
      }
      throw e;
    }
  }

  private static @Nullable List<Proposal> copy(@Nullable List<Proposal> given) {
    return given == null ? null : new ArrayList<>(given);
  }

  private static Report none() {
    return new Report(List.of());
  }
}
