package org.openinternship.jackson.vocabulary;

import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.ApplicationEvent;
import org.openinternship.core.intake.IntakeReason;
import org.openinternship.core.intake.MentorConflict;
import org.openinternship.core.intake.NearDuplicate;
import org.openinternship.core.intake.NearDuplicates;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.intake.PostingContent;
import org.openinternship.core.intake.PostingDetails;
import org.openinternship.core.intake.PostingEvent;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.intake.PostingTransition;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of postings and applications, which are written as what was done to them. */
final class IntakeForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, IntakeReason.values());
    forms.value(
        PostingDetails.class,
        PostingDetails::deliverables,
        PostingDetails::tools,
        PostingDetails::supervisionMinutesPerWeek,
        PostingDetails::prerequisites);
    forms.value(
        PostingRules.class,
        PostingRules::neededItems,
        PostingRules::minMentors,
        PostingRules::preferredMentors,
        PostingRules::maxMentors,
        PostingRules::approvals);
    forms.records(PostingContent.class, NearDuplicate.class, MentorConflict.class);
    forms.family(PostingEvent.class);
    forms.object(Posting.class, PostingWire.class, PostingWire::of);
    forms.family(ApplicationEvent.class);
    forms.object(Application.class, ApplicationWire.class, ApplicationWire::of);
    forms.without("a search made ready", "the pairs that it finds", NearDuplicates.class);
    forms.names(PostingTransition.class);
  }
}
