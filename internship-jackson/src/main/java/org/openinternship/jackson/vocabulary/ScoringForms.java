package org.openinternship.jackson.vocabulary;

import static org.openinternship.jackson.kit.Accessor.computed;

import java.util.List;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.ScoreReason;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.matching.scoring.WeightedCriterion;

/** The forms of criteria, of a model made of them and of its scores. */
final class ScoringForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, ScoreReason.values());
    forms.constants(Criterion.class, Criterion::name, List.of(StandardCriterion.values()));
    forms.records(WeightedCriterion.class);
    forms.list(
        ScoringModel.class, WeightedCriterion.class, ScoringModel::criteria, ScoringModel::new);
    forms.object(Contribution.class, ContributionWire.class, ContributionWire::of);
    forms.record(
        Score.class,
        computed(Score::points),
        computed(Score::outOf),
        computed(Score::asked),
        Score::contributions);
    forms.without("part of a Contribution", Measure.class);
    forms.without("a model made ready", Scorer.class);
  }
}
