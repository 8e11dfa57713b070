package org.openinternship.benchmarks.figures;

/** The workloads, each with a table and a panel of the charts of its own. */
enum Workload {
  MATCHING("W1: matching a market", "interns"),
  MECHANISMS("W1 by each mechanism", "interns"),
  OPTIMUM("W2: the greatest total of weights, bids and seats as in W1", "interns"),
  OBJECTIVES("W1 with seats for 90 of 100, by objectives of ranks", "interns"),
  SHORTLISTS("W3: the 20 best projects of one intern", "projects"),
  RECOMMENDATION("The portal's call: the 20 best, with scores in full", "projects"),
  JSON("W4: a cohort as JSON", "interns"),
  WHOLE("End to end, from domain objects", "interns");

  private final String title;
  private final String unit;

  Workload(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  String title() {
    return title;
  }

  /** What N counts. */
  String unit() {
    return unit;
  }
}
