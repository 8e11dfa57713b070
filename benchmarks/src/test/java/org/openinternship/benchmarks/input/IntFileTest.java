package org.openinternship.benchmarks.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Input is drawn in Java and by the native programs alike: the hashes are those of their files. */
class IntFileTest {
  @Test
  void aMarketIsTheOneThatTheNativeProgramDraws() throws Exception {
    MarketInput input = MarketInput.of(1_000);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    IntFile.write(input, ProjectRankings.of(input), file);
    assertThat(hash(file))
        .isEqualTo("4aa6015d0a99ee3d17d7bfda4dd63bc549b63de039925589f29001407cc13051");
  }

  @Test
  void factsAreThoseThatTheNativeProgramDraws() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    IntFile.write(ScoringInput.drawn(50, 40), file);
    assertThat(hash(file))
        .isEqualTo("ae24135b38f65cfa8a7bf92f7479e37096c905c3954ed1ed909f55276aa4f8dc");
  }

  private static String hash(ByteArrayOutputStream file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.toByteArray());
    return HexFormat.of().formatHex(digest);
  }
}
