package org.openinternship.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of documentation with blocks of code, each behind a comment with its name. */
public final class Page {
  private static final Pattern TASK =
      Pattern.compile("(?s)<!-- ([a-z]+) -->\\n```java\\n(.*?)```\\n<!-- \\1 prints -->");

  private final Path path;
  private final String text;

  private Page(Path path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Reads a page. */
  public static Page read(Path path) throws IOException {
    return new Page(path, Files.readString(path));
  }

  /** The lines of the block with a name. */
  public List<String> block(String name) {
    Matcher block =
        Pattern.compile("(?s)<!-- " + Pattern.quote(name) + " -->\\n```[a-z]*\\n(.*?)```\\n")
            .matcher(text);
    assertThat(block.find()).as("block %s", name).isTrue();
    return block.group(1).lines().toList();
  }

  /**
   * Compares the block of what a program prints; {@code -Dgolden.write=true} writes it anew
   * instead.
   */
  public void assertPrints(String name, List<String> printed) throws IOException {
    String marker = "<!-- " + name + " prints -->\n```\n";
    if (Boolean.getBoolean("golden.write")) {
      String now = Files.readString(path);
      int from = now.indexOf(marker) + marker.length();
      String lines = printed.stream().map(line -> line + "\n").collect(Collectors.joining());
      Files.writeString(
          path, now.substring(0, from) + lines + now.substring(now.indexOf("```", from)));
    } else {
      assertThat(printed)
          .as("what %s of %s prints (-Dgolden.write=true writes the page anew)", name, path)
          .containsExactlyElementsOf(block(name + " prints"));
    }
  }

  /** The names of the tasks: a few lines of code, and what they print. */
  List<String> tasks() {
    return TASK.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
  }
}
