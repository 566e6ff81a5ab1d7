package fengcai;

/** The program: arguments and streams in, an exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
