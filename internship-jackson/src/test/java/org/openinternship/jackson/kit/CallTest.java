package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;

/** A call gives the same at first, and after so many times that it has become a constant one. */
class CallTest {
  private static final int MANY = 5_000;

  record Share(String of, int percent) {
    Share {
      if (percent > 100) {
        throw new IllegalArgumentException("Share: percent is " + percent);
      }
    }
  }

  @Test
  void constructor_takesTheComponentsHoweverOftenItIsCalled() {
    Call call = Reflected.constructor(Share.class);
    for (int i = 0; i < MANY; i++) {
      String of = "part " + i;
      assertThat(call.of(new Object[] {of, i % 100})).isEqualTo(new Share(of, i % 100));
    }
  }

  @Test
  void refusal_isThatOfTheConstructorHoweverOftenItIsCalled() {
    Call call = Reflected.constructor(Share.class);
    for (int i = 0; i < MANY; i++) {
      int percent = 101 + i;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> call.of(new Object[] {"all", percent}))
          .withMessage("Share: percent is %d", percent)
          .withNoCause();
    }
  }

  @Test
  void builder_buildsTheSameHoweverOftenItIsCalled() throws ReflectiveOperationException {
    Call start = Reflected.factory(Intern.class, "builder");
    Call id = Reflected.setter(Intern.Builder.class, Intern.class.getMethod("id"));
    Call build = Reflected.accessor(Intern.Builder.class, Intern.Builder.class.getMethod("build"));
    for (int i = 0; i < MANY; i++) {
      Object builder = id.of(start.of(null), InternId.of("intern-" + i));
      assertThat(build.of(builder)).isEqualTo(Intern.builder().id("intern-" + i).build());
    }
  }
}
