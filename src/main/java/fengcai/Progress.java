package fengcai;

/** Watches a build; called from several threads. */
public interface Progress extends AutoCloseable {

  /** Nobody watches. */
  Progress NONE =
      new Progress() {
        @Override
        public void expect(int steps) {}

        @Override
        public void step() {}

        @Override
        public void close() {}
      };

  /** How many files will be made. */
  void expect(int steps);

  /** One more file is made. */
  void step();

  @Override
  void close();
}
