package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.people.Intern;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.Samples;
import org.openinternship.testing.SerialCheck;

/** Java's own serialization keeps what it takes as it was, or takes nothing. */
class SerializationTest {
  /** Values have a JSON form; only what Java itself makes serializable is. */
  @Test
  void everyValueIsKeptOrRefused() {
    SerialCheck check = new SerialCheck(CoreSamples.all());
    assertThat(ExportedTypes.of(InternId.class).stream().flatMap(it -> check.problems(it).stream()))
        .isEmpty();
  }

  /** Forgets a part of itself. */
  public static final class Careless implements Serializable {
    private static final long serialVersionUID = 1;
    private final transient String name;

    /** Takes the part. */
    public Careless(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return "Careless " + name;
    }
  }

  @Test
  void whatIsWrong_isFound() {
    assertThat(new SerialCheck(new Samples()).problems(Careless.class))
        .anyMatch(it -> it.endsWith("is Serializable, which no value is: it has a JSON form"))
        .anyMatch(it -> it.endsWith("new(String): comes back as another"));
  }

  @Test
  void everyExceptionIsTriedHere() {
    assertThat(ExportedTypes.of(InternId.class))
        .filteredOn(Throwable.class::isAssignableFrom)
        .containsExactlyInAnyOrder(
            FindingsException.class,
            HostRuleException.class,
            IllegalTransitionException.class,
            UnknownKeyException.class);
  }

  @Test
  void unknownKey_isKept() throws IOException, ClassNotFoundException {
    UnknownKeyException before =
        UnknownKeyException.of("Cohort", InternId.of("ada"), List.of(), "not there");
    UnknownKeyException after = SerialCheck.kept(before);
    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.kind()).isEqualTo("intern");
    assertThat(after.key()).isEqualTo("ada");
  }

  @Test
  void incompleteValue_isKept() throws IOException, ClassNotFoundException {
    Exception before = catchException(() -> Intern.builder().build());
    assertThat(SerialCheck.<Exception>kept(before)).hasMessage(before.getMessage());
  }

  private enum Light {
    RED,
    GREEN
  }

  @Test
  void illegalTransition_isKept() throws IOException, ClassNotFoundException {
    IllegalTransitionException before =
        new IllegalTransitionException("Light", Light.RED, Light.GREEN, List.of("a", "b"));
    IllegalTransitionException after = SerialCheck.kept(before);
    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.legal()).isEqualTo(before.legal()).isUnmodifiable();
  }

  @Test
  void ruleThatFailed_isKept() throws IOException, ClassNotFoundException {
    HostRuleException before =
        HostRuleException.threw("Requirement 'own'", "intern ada", new IllegalStateException("x"));
    HostRuleException after = SerialCheck.kept(before);
    assertThat(after).hasMessage(before.getMessage()).hasRootCauseMessage("x");
    assertThat(after.rule()).isEqualTo(before.rule());
    assertThat(after.subject()).isEqualTo(before.subject());
  }

  /** Its report is a value. */
  @Test
  void findings_areRefused() {
    FindingsException exception = new FindingsException("Program x", Report.collector().report());
    assertThatThrownBy(
            () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(exception))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageContaining("its report is not serializable");
  }
}
