package fengcai.html;

/** A mistake in a template, which may be one of an office's own. */
public final class TemplateFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;

  TemplateFault(String template, int line, int column, String reason, Throwable cause) {
    super(reason, cause);
    this.place = "templates/" + template + ":" + Math.max(1, line) + ":" + Math.max(1, column);
    this.reason = reason;
  }

  /** The template with line and column. */
  public String place() {
    return place;
  }

  /** What FreeMarker says of it, in English, on one line. */
  public String reason() {
    return reason;
  }
}
