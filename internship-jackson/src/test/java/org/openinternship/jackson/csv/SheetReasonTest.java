package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.testing.ReasonContract;

/** The codes of tables keep to what every code does, in both languages. */
class SheetReasonTest extends ReasonContract {
  @Override
  protected List<ReasonCode> codes() {
    return List.of(SheetReason.values());
  }

  @Test
  void german_hasASentenceForEveryCode() {
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).problems(codes())).isEmpty();
    assertThat(ReasonTexts.english().problems(codes())).isEmpty();
  }
}
