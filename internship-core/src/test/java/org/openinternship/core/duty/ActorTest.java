package org.openinternship.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;

class ActorTest {

  private static final SupervisorId KIM = SupervisorId.of("kim");

  @Test
  void personIsOnTheirSide_andAnOfficeIsNobodyInParticular() {
    assertThat(Actor.of(KIM).side()).isEqualTo(ActorSide.SUPERVISOR);
    assertThat(Actor.of(MentorId.of("bob")).side()).isEqualTo(ActorSide.MENTOR);
    assertThat(Actor.of(InternId.of("ada")).side()).isEqualTo(ActorSide.INTERN);
    assertThat(Actor.of(KIM)).hasToString("supervisor kim");
    assertThat(Actor.PROGRAM).hasToString("program");
    assertThat(Actor.PROGRAM.person()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ActorSide.class)
  void personAndSide_haveToFit(ActorSide side) {
    if (side.isPerson()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Actor(side, Optional.empty()))
          .withMessage("Actor: person is missing, it must be somebody on the side " + side);
    } else {
      assertThat(Actor.parse(new Actor(side, Optional.empty()).toString()).side()).isEqualTo(side);
    }
    if (side != ActorSide.SUPERVISOR) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Actor(side, Optional.of(KIM)))
          .withMessageStartingWith("Actor: person is supervisor kim, it must be ");
    }
  }

  @Property
  void textOfAnActor_readsBack(@ForAll long seed) {
    Random random = new Random(seed);
    String letters = "ab -:/\u00e9";
    StringBuilder key = new StringBuilder("k");
    for (int i = random.nextInt(8); i > 0; i--) {
      key.append(letters.charAt(random.nextInt(letters.length())));
    }
    String value = key.append('z').toString();
    PersonId person =
        switch (random.nextInt(3)) {
          case 0 -> InternId.of(value);
          case 1 -> MentorId.of(value);
          default -> SupervisorId.of(value);
        };
    Actor actor = Actor.of(person);
    assertThat(Actor.parse(actor.toString())).isEqualTo(actor);
    assertThat(Actor.parse(actor.toString()).person()).contains(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "intern",
        "intern ",
        "mentor  bob",
        "Program",
        "PROGRAM",
        "program ",
        "host ghent",
        "teacher kim",
        "supervisor",
        " supervisor kim",
        "institution x"
      })
  void textThatIsNoActor_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Actor.parse(text));
  }

  @Test
  void textThatIsNoActor_isToldWhatIsRight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.parse("teacher kim"))
        .withMessage(
            "Actor: 'teacher kim' must be program, host, institution, or intern, mentor or"
                + " supervisor with a space and a key");
  }

  @Test
  void nulls_areRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Actor.of(null)).withMessage("Actor.person");
    assertThatNullPointerException().isThrownBy(() -> Actor.parse(null)).withMessage("Actor.text");
    assertThatNullPointerException()
        .isThrownBy(() -> new Actor(null, Optional.empty()))
        .withMessage("Actor.side");
    assertThatNullPointerException()
        .isThrownBy(() -> new Actor(ActorSide.HOST, null))
        .withMessage("Actor.person");
  }
}
