package org.openinternship.matching.internal.hindsight;

import java.util.Optional;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.InternMove;
import org.openinternship.matching.hindsight.DroppedNeed;
import org.openinternship.matching.hindsight.FewerHours;
import org.openinternship.matching.hindsight.HelpfulChange;
import org.openinternship.matching.hindsight.HigherBid;
import org.openinternship.matching.hindsight.HigherLanguage;
import org.openinternship.matching.hindsight.HigherSkill;
import org.openinternship.matching.hindsight.HindsightReason;
import org.openinternship.matching.hindsight.LowerLanguageNeed;
import org.openinternship.matching.hindsight.LowerSkillNeed;
import org.openinternship.matching.hindsight.MoreHours;
import org.openinternship.matching.hindsight.MoreSeats;
import org.openinternship.matching.hindsight.NewBid;

/** The sentences of remedies. */
final class RemedyText {
  private RemedyText() {}

  /** Tells a change that leads an intern to a project. */
  static Reason of(HelpfulChange change, InternId intern, ProjectId project, boolean hadOrder) {
    if (change instanceof HigherSkill it) {
      return it.had().isPresent()
          ? Reason.of(
              HindsightReason.SKILL_HIGHER,
              intern,
              project,
              it.skill().name(),
              it.skill().proficiency(),
              it.had().get())
          : Reason.of(
              HindsightReason.SKILL_NEW,
              intern,
              project,
              it.skill().name(),
              it.skill().proficiency());
    } else if (change instanceof HigherLanguage it) {
      String language = it.language().language();
      return it.had().isPresent()
          ? Reason.of(
              HindsightReason.LANGUAGE_HIGHER,
              intern,
              project,
              language,
              it.language().level(),
              it.had().get())
          : Reason.of(
              HindsightReason.LANGUAGE_NEW, intern, project, language, it.language().level());
    } else if (change instanceof MoreHours it) {
      return it.had().isPresent()
          ? Reason.of(HindsightReason.HOURS_MORE, intern, project, it.hours(), it.had().getAsInt())
          : Reason.of(HindsightReason.HOURS_KNOWN, intern, project, it.hours());
    } else if (change instanceof HigherBid it) {
      int choice = choice(it.bids(), project);
      int asked = it.bids().projects().size();
      if (it.passed() == 0) {
        return Reason.of(HindsightReason.RANKED_AT_ALL, intern, project, choice, asked);
      }
      return hadOrder
          ? Reason.of(HindsightReason.RANKED_HIGHER, intern, project, choice, asked, it.passed())
          : Reason.of(HindsightReason.RANKED_FIRST, intern, project, it.passed());
    } else if (change instanceof NewBid it) {
      int choice = choice(it.bids(), project);
      if (choice <= it.bids().ranks()) {
        int asked = it.bids().projects().size();
        return Reason.of(HindsightReason.BID_NEW, intern, project, choice, asked);
      }
      return it.bids().ranks() > 0
          ? Reason.of(HindsightReason.BID_NEW_BLANK, intern, project)
          : Reason.of(HindsightReason.BID_NEW_UNRANKED, intern, project);
    }
    return Reason.of(HindsightReason.SEATS_MORE, intern, project, ((MoreSeats) change).size());
  }

  /** Which choice a project is that stands alone on a ranked list. */
  private static int choice(Bids bids, ProjectId project) {
    return bids.projects().indexOf(project) + 1;
  }

  /** Tells a change of what a project asks for that fills it. */
  static Reason of(HelpfulChange change, ProjectId project) {
    if (change instanceof LowerSkillNeed it) {
      String skill = it.need().name();
      return it.level().isPresent()
          ? Reason.of(
              HindsightReason.SKILL_NEED_LOWER,
              project,
              skill,
              it.level().get(),
              it.need().proficiency())
          : Reason.of(HindsightReason.SKILL_NEED_DROPPED, project, skill);
    } else if (change instanceof LowerLanguageNeed it) {
      String language = it.need().language();
      return it.level().isPresent()
          ? Reason.of(
              HindsightReason.LANGUAGE_NEED_LOWER,
              project,
              language,
              it.level().get(),
              it.need().level())
          : Reason.of(HindsightReason.LANGUAGE_NEED_DROPPED, project, language);
    } else if (change instanceof FewerHours it) {
      return it.hours().isPresent()
          ? Reason.of(HindsightReason.HOURS_FEWER, project, it.hours().getAsInt(), it.had())
          : Reason.of(HindsightReason.HOURS_DROPPED, project);
    }
    return Reason.of(
        HindsightReason.NEED_DROPPED, project, ((DroppedNeed) change).requirement().name());
  }

  /** Tells what a change would have cost all but the intern whom it is for. */
  static Reason cost(AllocationDifference difference, Optional<InternId> whose) {
    int lost = 0;
    int gained = 0;
    int moved = 0;
    for (InternMove move : difference.moves()) {
      if (whose.isEmpty() || !whose.get().equals(move.intern())) {
        switch (move.kind()) {
          case LOST -> lost++;
          case GAINED -> gained++;
          case LEFT, BETTER, WORSE, LEVEL, ELSEWHERE -> moved++;
        }
      }
    }
    return lost + gained + moved == 0
        ? Reason.of(HindsightReason.COSTS_NOBODY)
        : Reason.of(HindsightReason.COSTS_OTHERS, lost, moved, gained);
  }
}
