package org.openinternship.jackson;

import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationAct;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.ApprovalStep;
import org.openinternship.core.intake.Approver;
import org.openinternship.core.intake.MentorConflict;
import org.openinternship.core.intake.NearDuplicate;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingAct;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingDetails;
import org.openinternship.core.intake.PostingRules;

/** The forms of postings and applications, which are written as what was done to them. */
final class IntakeForms {
  private IntakeForms() {}

  static void addTo(Forms forms) {
    forms.value(
        PostingDetails.class,
        "deliverables",
        "tools",
        "supervisionMinutesPerWeek",
        "prerequisites");
    forms.value(
        PostingRules.class, "neededItems", "leastMentors", "preferredMentors", "mostMentors");
    forms.records(
        PostingContent.class,
        ApprovalStep.class,
        ApprovalPlan.class,
        Approver.class,
        NearDuplicate.class,
        MentorConflict.class);
    forms.family(PostingAct.class);
    forms.object(Posting.class, PostingWire.class, PostingWire::of);
    forms.family(ApplicationAct.class);
    forms.object(Application.class, ApplicationWire.class, ApplicationWire::of);
  }
}
