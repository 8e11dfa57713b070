package org.openinternship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A key is taken exactly if it is what it looks like, be it plain or not. */
class KeyTextProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(" ", "a", "Z", "~", "!", "\t", "\u007f", "\u00a0", "\u00e9", "\u0301")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void key_isTakenAsItIs_orRefused(@ForAll("texts") String text) {
    boolean isKey =
        text.strip().equals(text)
            && text.chars().noneMatch(it -> it == '\t' || it == 0x7f || it == 0xa0)
            && text.chars().anyMatch(it -> it != 0x301 && it != ' ')
            && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    if (isKey) {
      assertThat(Texts.key("T", "a", text)).isSameAs(text);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Texts.key("T", "a", text))
          .withMessageStartingWith("T: a ");
    }
  }
}
