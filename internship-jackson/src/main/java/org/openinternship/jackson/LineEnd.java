package org.openinternship.jackson;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The end of a file of lines, where it grows and may be broken. */
final class LineEnd {
  private static final int BLOCK = 8192;

  private LineEnd() {}

  /** Writes lines at the end; does not if something without a line feed stands there. */
  static boolean append(byte[] lines, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      if (wholeLines(channel) < end) {
        return false;
      }
      try {
        channel.position(end);
        for (ByteBuffer left = ByteBuffer.wrap(lines); left.hasRemaining(); ) {
          channel.write(left);
        }
        channel.force(false);
        return true;
      } catch (IOException e) {
        takeBack(file, end, e);
        throw e;
      }
    }
  }

  /** Through a channel of its own, and interrupted or not: an interrupt closes the one before. */
  private static void takeBack(Path file, long end, IOException failure) {
    boolean interrupted = Thread.interrupted();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(end);
    } catch (IOException again) {
      failure.addSuppressed(again);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Removes what stands after the last line feed, and says how much that was. */
  static long cutOff(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      long whole = wholeLines(channel);
      if (whole < end) {
        channel.truncate(whole);
        channel.force(false);
      }
      return end - whole;
    }
  }

  /** How many bytes there are up to the last line feed, itself included. */
  private static long wholeLines(FileChannel channel) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    for (long to = channel.size(); to > 0; to -= BLOCK) {
      long from = Math.max(0, to - BLOCK);
      block.clear().limit((int) (to - from));
      while (block.hasRemaining() && channel.read(block, from + block.position()) >= 0) {
        // until the block is full
      }
      for (int i = block.position() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          return from + i + 1;
        }
      }
    }
    return 0;
  }
}
