package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.shortlist.CacheStatistics;
import org.openinternship.matching.shortlist.MissingFact;
import org.openinternship.matching.shortlist.RankedIntern;
import org.openinternship.matching.shortlist.RankedProject;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.matching.shortlist.Shortlists;
import org.openinternship.matching.shortlist.TopK;

/** The forms of what a recommender answers. */
final class ShortlistForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.records(RankedIntern.class, RankedProject.class, MissingFact.class);
    forms.without(
        "a cohort made ready", "the lists that it gives", Recommender.class, Shortlists.class);
    forms.without("a search at work", "the entries that it gives", TopK.class);
    forms.without("figures of a running machine", "its numbers one by one", CacheStatistics.class);
  }
}
