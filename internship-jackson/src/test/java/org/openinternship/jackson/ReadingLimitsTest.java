package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.evaluation.Rating;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.reason.Reason;
import org.openinternship.jackson.kit.BoundedOutput;
import org.openinternship.jackson.kit.JsonFault;
import org.openinternship.jackson.kit.JsonLimits;
import org.openinternship.jackson.kit.Utf8Input;

/** The limits of documents: each with its constant, told in the message, on both sides of it. */
class ReadingLimitsTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final InternshipJson LENIENT = JSON.allowingUnknownProperties();

  @Test
  void depth() {
    int arrays = InternshipJson.MAX_DEPTH - 1;
    LENIENT.read("{\"x\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}", Cohort.class);
    assertThat(
            catchThrowableOfType(
                InternshipJsonException.class,
                () -> LENIENT.read("{\"x\":" + "[".repeat(arrays + 1), Cohort.class)))
        .hasMessageStartingWith("/x/0/0/0")
        .hasMessageContaining("(" + (InternshipJson.MAX_DEPTH + 1) + ")")
        .hasMessageContaining("(" + InternshipJson.MAX_DEPTH + ")");
  }

  /** Any depth that is allowed fits on a small stack. */
  @Test
  void depthThatIsAllowed_fitsOnASmallStack() throws InterruptedException {
    int arrays = InternshipJson.MAX_DEPTH - 1;
    String text = "{\"x\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}";
    LENIENT.read(text, Cohort.class); // what is loaded first takes more
    Object[] read = new Object[1];
    Thread thread =
        new Thread(null, () -> read[0] = LENIENT.read(text, Cohort.class), "small", 160 * 1024);
    thread.start();
    thread.join();
    assertThat(read[0]).isInstanceOf(Cohort.class);
  }

  @Test
  void lengthOfATextAndOfAName() {
    String longest = "x".repeat(InternshipJson.MAX_TEXT_LENGTH);
    LENIENT.read("{\"" + longest + "\":\"" + longest + "\"}", Cohort.class);
    for (String text :
        new String[] {
          "{\"interns\":[{\"id\":\"" + longest + "x\"}]}", "{\"" + longest + "x\":1}"
        }) {
      for (int form = 0; form < 2; form++) {
        boolean bytes = form == 0;
        assertThatThrownBy(
                () -> {
                  if (bytes) {
                    LENIENT.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        Cohort.class);
                  } else {
                    LENIENT.read(text, Cohort.class);
                  }
                })
            .isInstanceOf(InternshipJsonException.class)
            .hasMessageContaining(String.valueOf(InternshipJson.MAX_TEXT_LENGTH))
            .satisfies(it -> assertThat(it.getMessage()).hasSizeLessThan(1_000));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e1000000", "1e-1000000", "1e999999999", "-1E+2147483647", "1e99999999999999"})
  void hugeNumber_isRefusedQuickly(String number) {
    assertRefused("{\"interns\":[{\"id\":\"a\",\"hoursPerWeek\":" + number + "}]}");
    String reason = "{\"code\":\"FACT_UNKNOWN\",\"arguments\":{\"fact\":" + number + "}}";
    assertThatThrownBy(() -> JSON.read(reason, Reason.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/arguments/fact: ");
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> JSON.read(text, Cohort.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/interns/0/hoursPerWeek: found ");
  }

  @Test
  void digitsOfANumber() {
    String longest = "9".repeat(InternshipJson.MAX_NUMBER_DIGITS);
    String reason = "{\"code\":\"FACT_UNKNOWN\",\"arguments\":{\"fact\":%s}}";
    Reason kept = JSON.read(reason.formatted(longest), Reason.class);
    assertThat(JSON.read(JSON.toText(kept), Reason.class)).isEqualTo(kept);
    for (String number : new String[] {longest + "9", "9".repeat(10_000), "1." + longest + "9"}) {
      assertThatThrownBy(() -> JSON.read(reason.formatted(number), Reason.class))
          .isInstanceOf(InternshipJsonException.class)
          .hasMessageStartingWith("/arguments/fact: ")
          .hasMessageContaining("1")
          .satisfies(it -> assertThat(it.getMessage()).hasSizeLessThan(500));
    }
  }

  @Test
  void lengthOfADocument_isTheSameForReaderAndWriter() throws IOException {
    byte[] bytes = "{\"pins\":[]}".getBytes(StandardCharsets.UTF_8);
    assertThat(new Utf8Input(new ByteArrayInputStream(bytes), bytes.length).readAllBytes())
        .isEqualTo(bytes);
    assertThatThrownBy(
            () -> new Utf8Input(new ByteArrayInputStream(bytes), bytes.length - 1).readAllBytes())
        .hasMessageContaining("has more than 10 bytes, the limit of a document");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BoundedOutput(out, bytes.length).write(bytes);
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThatThrownBy(() -> new BoundedOutput(out, bytes.length - 1).write(bytes))
        .isInstanceOf(JsonFault.class)
        .hasMessageContaining("has more than 10 bytes, the limit of a document");
    assertThat(InternshipJson.MAX_DOCUMENT_LENGTH).isEqualTo(JsonLimits.MAX_DOCUMENT_LENGTH);
  }

  /** A name of a property that is a key may be as long as any text. */
  @Test
  void nameOf60000Chars_isReadAgain() {
    String question = "x".repeat(60_000);
    String text = "{\"intern\":\"ada\",\"answers\":{\"" + question + "\":\"YES\"}}";
    Object facts = Reading.of(text, ApplicantFacts.class);
    if (facts instanceof ApplicantFacts read) { // else the domain itself takes shorter ones only
      assertThat(JSON.read(JSON.toText(read), ApplicantFacts.class)).isEqualTo(read);
    }
    assertThat(InternshipJson.MAX_TEXT_LENGTH).isGreaterThan(50_000); // Jackson's own for names
  }

  /** Where a value can hold what no reader takes, it is not written. */
  @Test
  void whatTheReaderRefuses_isNotWritten() {
    Project project = Project.builder().id("p").host("h").build();
    for (String title :
        new String[] {"a\ud83e", "\udd80\ud83e", "x".repeat(InternshipJson.MAX_TEXT_LENGTH + 1)}) {
      assertNotWritten(() -> project.withTitle(title), "/title: ");
    }
    assertNotWritten(
        () -> Money.of("1E+200", "USD"), "/amount: is a number of more than 100 digits");
    assertNotWritten(
        () -> Money.of("1E-200", "USD"), "/amount: is a number of more than 100 digits");
    assertNotWritten(() -> Rating.of("a", 1).because("\udd80"), "/comment: is no Unicode text");
  }

  private interface Making {
    Object value();
  }

  private static void assertNotWritten(Making making, String message) {
    Object value;
    try {
      value = making.value();
    } catch (IllegalArgumentException e) {
      return; // cannot be built in the first place
    }
    assertThatThrownBy(() -> JSON.toText(value))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith(message);
  }

  /** What the platform throws at the ends of time is a fault of the data as any other. */
  @Test
  void placementActAtTheEndOfTime_isReadOrRefusedWithItsPlace() {
    for (String at :
        new String[] {"+1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"}) {
      Object event =
          Reading.of("{\"type\":\"STARTED\",\"at\":\"" + at + "\"}", PlacementEvent.class);
      if (event instanceof InternshipJsonException refusal) {
        assertThat(refusal).hasMessageStartingWith("/");
      }
    }
  }
}
