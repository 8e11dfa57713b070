package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.market.TeamFact;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.Conflict;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.JointOutcome;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.MechanismOutcome;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.mechanism.Turn;

/** The names of mechanisms, to which a host adds its own. */
final class MechanismForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.constants(Mechanism.class, Mechanism::name, Mechanism.standard());
    forms.names(Mechanism.Property.class, Mechanism.Orders.class, ResultReading.class);
    forms.without(
        "a mechanism of the library",
        "its name",
        OptimalAssignment.class,
        FillOrCloseAssignment.class,
        TeamAssignment.class);
    forms.without(
        "what a mechanism tells in a market's own numbers",
        "the reasons of an explanation",
        Turn.class,
        Because.class);
    forms.without("a rule about teams as a mechanism asks for it", "the TeamRule", TeamFact.class);
    forms.without(
        "what is known of a result in a market's own numbers",
        "the AllocationRecord of a match",
        JointOutcome.class,
        MechanismOutcome.class);
    forms.without(
        "what a chain of rules is made of and asked",
        "the name of the mechanism",
        Conflict.class,
        StandardConflictRule.class);
  }
}
