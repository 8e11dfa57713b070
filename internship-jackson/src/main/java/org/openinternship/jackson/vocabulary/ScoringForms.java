package org.openinternship.jackson.vocabulary;

import java.util.List;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.PickedScores;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.ScoreReason;
import org.openinternship.matching.scoring.ScoredProjects;
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
    forms.decimal(Points.class, Points.PLACES, Points::number, Points::of);
    forms.object(Score.class, ScoreWire.class, ScoreWire::of);
    forms.without("part of a contribution", "the Contribution", Measure.class);
    forms.without(
        "a model made ready",
        "the ScoringModel, or a Score",
        Scorer.class,
        ScoredProjects.class,
        ScoredProjects.InternPoints.class,
        PickedScores.class);
  }
}
