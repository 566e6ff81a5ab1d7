package fengcai.build;

/** Is told of the progress of a long task; called from several threads. */
public interface Progress extends AutoCloseable {

  /** A no-op. */
  Progress NONE =
      new Progress() {
        @Override
        public void expect(int steps) {}

        @Override
        public void step() {}

        @Override
        public void close() {}
      };

  /** Sets the number of steps, before the first. */
  void expect(int steps);

  void step();

  @Override
  void close();
}
