package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ElementsTest {
  private static final JsonForm<Collection<Integer>> NUMBERS = SequenceForm.list(IntegerForm.INT);

  private static JsonInput input(String text) {
    return new JsonInput(new JsonFactory().createParser(ObjectReadContext.empty(), text), false);
  }

  @Test
  void listsWithinLists_haveTheirOwnElements() {
    List<Integer> many = IntStream.range(0, 100).boxed().toList();
    JsonInput in = input("[[],[1]," + many + ",[2,3],[]]");
    assertThat(in.document(SequenceForm.list(NUMBERS)))
        .asInstanceOf(LIST)
        .containsExactly(List.of(), List.of(1), many, List.of(2, 3), List.of());
    assertThat(in.elements().size()).isZero();
  }

  @Test
  void elementsOfAListThatIsPassedOver_areForgotten() {
    JsonInput in = input("[[1,2,\"x\",3],[4]]");
    in.begin(SequenceForm.list(NUMBERS));
    assertThatExceptionOfType(JsonFault.class).isThrownBy(() -> in.element(NUMBERS));
    assertThat(in.elements().size()).isEqualTo(2);
    in.passOver();
    assertThat(in.elements().size()).isZero();
    assertThat(in.element(NUMBERS)).asInstanceOf(LIST).containsExactly(4);
  }
}
