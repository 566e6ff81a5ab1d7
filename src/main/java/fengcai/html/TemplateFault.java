package fengcai.html;

/** x. */
public final class TemplateFault extends Exception {
  private static final long serialVersionUID = 1L;

  public String place() {
    return "";
  }

  public String reason() {
    return "";
  }
}
