package org.openinternship.matching.optimum;

/** Which pairs a search still looks at, and who may be out. */
interface OptionFilter {
  /** Everything the market allows. */
  OptionFilter NONE =
      new OptionFilter() {
        @Override
        public boolean keeps(int pair) {
          return true;
        }

        @Override
        public boolean mayBeOut(int intern) {
          return true;
        }
      };

  boolean keeps(int pair);

  boolean mayBeOut(int intern);
}
