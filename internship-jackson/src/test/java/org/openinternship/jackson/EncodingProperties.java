package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.evaluation.CompetencyFramework;

/**
 * Bytes are taken for the text that the platform's own strict decoder makes of them, and refused
 * where it refuses them, wherever they stand in a document and however they come in.
 */
class EncodingProperties {
  private static final String DOCUMENT =
      "{\"name\":\"caf\u00e9 \ud83e\udd80\",\n\"source\":\"\u4e2d/\ufeff\\ud83e\\udd80\",\r\n"
          + "\"competencies\":[{\"key\":\"\uffff\u07ff\",\"name\":\"\ud800\udc00\udbff\udfff\"}]}";

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void bytes_areReadAsTheTextThatTheyAre_orRefused(@ForAll long seed) {
    byte[] bytes = Mutations.ofBytes(DOCUMENT.getBytes(StandardCharsets.UTF_8), new Random(seed));
    Object result = Reading.of(new InPieces(bytes, seed), CompetencyFramework.class);
    String text = decoded(bytes);
    if (text == null) {
      assertThat(result).isInstanceOf(InternshipJsonException.class);
    } else if (text.indexOf('\0') < 0) {
      Object expected = Reading.of(text, CompetencyFramework.class);
      if (expected instanceof InternshipJsonException refusal) {
        assertThat(result).isInstanceOf(InternshipJsonException.class);
        assertThat(((InternshipJsonException) result).pointer()).isEqualTo(refusal.pointer());
      } else {
        assertThat(result).isEqualTo(expected);
      }
    }
    if (result instanceof InternshipJsonException refusal) {
      assertThat(refusal.getMessage())
          .matches("/[^\\n]*: [^\\n]+ \\(line \\d+, column \\d+\\)")
          .doesNotContain("Exception", "jackson");
    }
  }

  /** The text of bytes; null if they are no UTF-8. */
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** As a network gives them: some bytes at a time. */
  private static final class InPieces extends ByteArrayInputStream {
    private final Random random;

    InPieces(byte[] bytes, long seed) {
      super(bytes);
      this.random = new Random(seed);
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int count) {
      return super.read(bytes, from, Math.min(count, 1 + random.nextInt(40)));
    }
  }
}
