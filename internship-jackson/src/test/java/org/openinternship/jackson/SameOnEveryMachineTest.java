package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.OtherMachine;

/** Documents, sentences and refusals are the same bytes in any language, zone and encoding. */
class SameOnEveryMachineTest {
  private static final int COHORTS = 3;
  private static final int CHANGED = 100;

  /** Of this many codes one: the rest is told by the same few languages. */
  private static final int CODES = 9;

  private static final List<String> HERE = lines();

  private static List<String> lines() {
    InternshipJson json = InternshipJson.standard().compact();
    List<String> lines = new ArrayList<>();
    for (int seed = 0; seed < COHORTS; seed++) {
      Cohort cohort = Cohorts.of(12, 6, seed);
      lines.add(json.toText(cohort));
      lines.add(json.toText(MatchingEngine.withDefaults().match(cohort).record()));
    }
    lines.add(json.toText(FullProgram.program()));
    String document = json.toText(FullCohort.cohort());
    for (String changed : Mutations.of(document, CHANGED, new Random(11))) {
      Object read = Reading.of(changed, Cohort.class);
      lines.add(
          read instanceof InternshipJsonException refused
              ? refused.getMessage()
              : json.toText(read));
    }
    List<ReasonCode> codes = SentenceSamples.codes();
    for (Sentences sentences : List.of(Sentences.english(), Sentences.german())) {
      for (int i = 0; i < codes.size(); i += CODES) {
        lines.addAll(sentences.of(codes.get(i), "coordinator"));
      }
    }
    return lines;
  }

  /** The other machine. */
  public static void main(String[] arguments) {
    System.out.writeBytes(String.join("\n", HERE).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia -Dfile.encoding=UTF-16",
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu"
            + " -Dfile.encoding=ISO-8859-9",
        "-Duser.language=de -Duser.country=CH -Duser.timezone=America/St_Johns"
            + " -Dfile.encoding=US-ASCII"
      })
  void language_zone_andEncodingOfTheMachine_makeNoDifference(String options) {
    assertThat(
            OtherMachine.lines(
                OtherMachine.java(), SameOnEveryMachineTest.class, options.split(" ")))
        .containsExactlyElementsOf(HERE);
  }

  @Test
  void anotherJdk_makesNoDifference() {
    String other = OtherMachine.javaOfTheBuild().orElseGet(OtherMachine::java);
    assertThat(OtherMachine.lines(other, SameOnEveryMachineTest.class))
        .containsExactlyElementsOf(HERE);
  }
}
