package org.openinternship.matching.optimum;

import java.util.Arrays;

/**
 * A queue of nodes by distance, from which distances only come in rising order: a radix heap. A
 * node in it shares with the distance taken last all bits above its bucket's, so each is moved at
 * most once a bit. Many nodes of few distances, the usual case here, are never compared.
 *
 * <p>Source: Ahuja, Mehlhorn, Orlin, Tarjan, <i>Faster algorithms for the shortest path problem</i>
 * (1990).
 */
final class NearestFirst {
  private static final int BUCKETS = Long.SIZE + 1;

  private final long[][] distances = new long[BUCKETS][8];
  private final int[][] nodes = new int[BUCKETS][8];
  private final int[] size = new int[BUCKETS];
  private int all;
  private long last;

  void clear() {
    Arrays.fill(size, 0);
    all = 0;
    last = 0;
  }

  boolean isEmpty() {
    return all == 0;
  }

  /** Adds a node; its distance is at least the one taken last. */
  void add(long distance, int node) {
    int bucket = Long.SIZE - Long.numberOfLeadingZeros(distance ^ last);
    int at = size[bucket]++;
    if (at == nodes[bucket].length) {
      distances[bucket] = Arrays.copyOf(distances[bucket], 2 * at);
      nodes[bucket] = Arrays.copyOf(nodes[bucket], 2 * at);
    }
    distances[bucket][at] = distance;
    nodes[bucket][at] = node;
    all++;
  }

  /** Takes the nearest node; {@link #distance} is then its distance. */
  int take() {
    if (size[0] == 0) {
      deal();
    }
    all--;
    return nodes[0][--size[0]];
  }

  /** {@return the distance of the node taken last} */
  long distance() {
    return last;
  }

  private void deal() {
    int bucket = 1;
    while (size[bucket] == 0) {
      bucket++;
    }
    long nearest = Long.MAX_VALUE;
    for (int at = 0; at < size[bucket]; at++) {
      nearest = Math.min(nearest, distances[bucket][at]);
    }
    last = nearest;
    int count = size[bucket];
    size[bucket] = 0;
    all -= count;
    for (int at = 0; at < count; at++) {
      add(distances[bucket][at], nodes[bucket][at]);
    }
  }
}
